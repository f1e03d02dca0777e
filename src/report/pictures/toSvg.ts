/** Pictures as SVG files: whole by themselves, in colours that print, without styles, scripts or links. */
import { checkResult } from '../results';
import type { Colour, Paint, Picture, Shape } from './shapes';
import { round } from './shapes';

const INKS: Readonly<Record<Exclude<Colour, number>, string>> = {
  ...{ ink: '#1c1e21', faint: '#5d636b', line: '#d3d3cd', ground: '#ffffff' },
  ...{ favor: '#0068ad', against: '#c44a00', neutral: '#70757c' },
  // Okabe & Ito 2008, "Color Universal Design"; black, which is the ink, has made room for a grey blue.
  ...{ group1: '#e69f00', group2: '#56b4e9', group3: '#009e73', group4: '#f0e442' },
  ...{ group5: '#0072b2', group6: '#d55e00', group7: '#cc79a7', group8: '#8f9bb3' },
};

/** Letters that every machine has something like. */
const FONT = 'Helvetica, Arial, DejaVu Sans, sans-serif';

/**
 * Writes a picture.
 *
 * @param picture What `matrixPicture`, `networkPicture` or `timelinePicture` returns.
 * @returns An SVG document, with a title for those who do not see it.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * toSvg(matrixPicture(positionMatrix([analyze('Norway backed the sanctions.')])))
 * // '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="192" …'
 */
export function toSvg(picture: Picture): string {
  checkResult(picture, 'picture');
  const { width, height, title, shapes } = picture;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${FONT}">`,
    `<title>${toXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${INKS.ground}"/>`,
    ...shapes.map(toElement),
    '</svg>\n',
  ].join('\n');
}

function toElement(shape: Shape): string {
  const paint = paintOf(shape);
  switch (shape.kind) {
    case 'line':
      return `<line ${attributes({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}${paint}/>`;
    case 'circle':
      return said('circle', `${attributes({ cx: shape.x, cy: shape.y, r: shape.r })}${paint}`, shape.says);
    case 'path':
      return said('path', `d="${shape.d}"${paint}`, shape.says);
    case 'text': {
      const { x, y, text, size = 12, anchor = 'start', bold = false, turn, rimmed = false } = shape;
      const turned = turn === undefined ? '' : ` transform="rotate(${turn} ${round(x)} ${round(y)})"`;
      const rim = rimmed
        ? ` paint-order="stroke" stroke="${INKS.ground}" stroke-width="3" stroke-linejoin="round"`
        : '';
      const weight = bold ? ' font-weight="bold"' : '';
      const place = attributes({ x, y, 'font-size': size });
      return `<text ${place} text-anchor="${anchor}"${weight}${turned}${rim}${paint}>${toXml(text)}</text>`;
    }
  }
}

function said(name: string, written: string, says: string | undefined): string {
  return says === undefined ? `<${name} ${written}/>` : `<${name} ${written}><title>${toXml(says)}</title></${name}>`;
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${round(value)}"`)
    .join(' ');
}

function paintOf({ kind, fill, stroke, width, dashes, opacity }: Paint & Pick<Shape, 'kind'>): string {
  const inside = fill === undefined ? (kind === 'text' ? INKS.ink : 'none') : inkOf(fill);
  return [
    kind === 'line' ? '' : ` fill="${inside}"`,
    stroke === undefined ? '' : ` stroke="${inkOf(stroke)}"`,
    width === undefined ? '' : ` stroke-width="${round(width)}"`,
    dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`,
    opacity === undefined ? '' : ` opacity="${round(opacity)}"`,
  ].join('');
}

function inkOf(colour: Colour): string {
  if (typeof colour !== 'number') return INKS[colour];
  return blend(INKS.neutral, colour < 0 ? INKS.against : INKS.favor, Math.min(1, Math.abs(colour)));
}

/** A colour between two, by equal steps of red, green and blue. */
function blend(from: string, to: string, share: number): string {
  const part = (ink: string, at: number) => Number.parseInt(ink.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(from, at) + share * (part(to, at) - part(from, at))));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not know are left out. */
function toXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
