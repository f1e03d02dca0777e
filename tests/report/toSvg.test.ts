import { SaxesParser } from 'saxes';
import { type Picture, type Shape, toSvg } from 'stancekit/report';
import { describe, expect, it, test } from 'vitest';
import { byArea, linear, round, shorten } from '../../src/report/pictures/shapes';

/** The attributes of a shape as it is written. */
function attributesOf(shape: Shape): Record<string, string> {
  const picture: Picture = { width: 100, height: 50, title: 'T', shapes: [shape] };
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (['line', 'circle', 'path', 'text'].includes(name)) found.push(attributes as Record<string, string>);
  });
  parser.write(toSvg(picture)).close();
  return found[0] ?? {};
}

test.each<[Shape, Record<string, string>]>([
  [
    { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'ink', dashes: '4 3', opacity: 0.6, width: 2 },
    { x1: '1', y1: '2', x2: '3', y2: '4', 'stroke-dasharray': '4 3', opacity: '0.6', 'stroke-width': '2' },
  ],
  [
    { kind: 'circle', x: 1, y: 2, r: 3 },
    { cx: '1', cy: '2', r: '3', fill: 'none' },
  ],
  [
    { kind: 'path', d: 'M1 2L3 4' },
    { d: 'M1 2L3 4', fill: 'none' },
  ],
  [
    { kind: 'text', x: 1, y: 2, text: 'A', anchor: 'end', turn: -35 },
    { x: '1', y: '2', 'text-anchor': 'end', transform: 'rotate(-35 1 2)' },
  ],
  [
    { kind: 'text', x: 1, y: 2, text: 'A', size: 9, bold: true },
    { 'text-anchor': 'start', 'font-size': '9', 'font-weight': 'bold' },
  ],
])('%j is written with %j', (shape, attributes) => expect(attributesOf(shape)).toMatchObject(attributes));

describe('colours', () => {
  const inkOf = (fill: Exclude<Shape['fill'], undefined>) =>
    attributesOf({ kind: 'circle', x: 1, y: 1, r: 1, fill }).fill ?? '';
  const partsOf = (ink: string) => [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16));

  it('of sides are the blue and the orange of which legends speak', () => {
    const [[red = 0, , blue = 0], [otherRed = 0, , otherBlue = 0]] = [
      partsOf(inkOf('favor')),
      partsOf(inkOf('against')),
    ];
    expect(blue).toBeGreaterThan(red);
    expect(otherRed).toBeGreaterThan(otherBlue);
  });

  it.each([
    [1, 'favor'],
    [-1, 'against'],
    [0, 'neutral'],
    [1.5, 'favor'],
  ] as const)('of the mean %d are those of %s', (mean, side) => expect(inkOf(mean)).toBe(inkOf(side)));

  it.each([
    [0.5, 1],
    [-0.5, -1],
  ])('of the mean %d lie between none and %d', (half, whole) => {
    const [none, middle, full] = [0, half, whole].map((mean) => partsOf(inkOf(mean)));
    middle?.forEach((part, i) => {
      expect(Math.abs(part - ((none?.[i] ?? 0) + (full?.[i] ?? 0)) / 2)).toBeLessThanOrEqual(0.5);
    });
  });

  it('of groups are all unlike', () => {
    const groups = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => inkOf(`group${n}`));
    expect(new Set([...groups, inkOf('neutral'), inkOf('ink'), inkOf('ground')]).size).toBe(11);
  });
});

test.each([
  ['Norway', 6, 'Norway'],
  ['Norway', 5, 'Norw…'],
  ['New Zealand', 5, 'New…'],
])('shortens %s to %i letters: %s', (text, letters, short) => expect(shorten(text, letters)).toBe(short));

test.each([
  ['a straight scale', linear([0, 10], [100, 200])(5), 150],
  ['one that falls', linear([0, 10], [200, 100])(1), 190],
  ['one of a single value, in the middle', linear([3, 3], [100, 200])(3), 150],
  ['a quarter of the area', byArea(8, 10)(2), 5],
  ['an area of nothing', byArea(0, 10)(0), 0],
  ['a hundredth', round(1.2345), 1.23],
])('%s', (_, found, wanted) => expect(found).toBe(wanted));
