import type { Picture, Shape } from 'stancekit/report';

type Kind = Shape['kind'];
export type Drawn<K extends Kind> = Extract<Shape, { kind: K }>;

/** All shapes of one kind, in the order in which they are drawn. */
export function drawn<K extends Kind>({ shapes }: Pick<Picture, 'shapes'>, kind: K): Drawn<K>[] {
  return shapes.filter((shape): shape is Drawn<K> => shape.kind === kind);
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of its size: English words in DejaVu Sans, the widest of the fonts that pictures name. */
export const WIDTH_OF_LETTER = 0.52;

/** Where the letters of a text stand that is not turned. */
export function boxOf({ x, y, text, size = 12, anchor = 'start' }: Drawn<'text'>): Box {
  const width = [...text].length * size * WIDTH_OF_LETTER;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.25 * size };
}

/** Those of some texts that lie on another. */
export function textsOnOthers(texts: readonly Drawn<'text'>[]): string[] {
  const boxes = texts.map(boxOf);
  const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return texts
    .filter((_, i) => boxes.some((other, k) => k !== i && touch(boxes[i] as Box, other)))
    .map(({ text }) => text);
}

/** Pairs of circles that lie on each other. */
export function circlesOnOthers(circles: readonly { x: number; y: number; r: number }[]): unknown[] {
  return circles.flatMap((a, i) =>
    circles.slice(i + 1).flatMap((b) => (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r ? [[a, b]] : [])),
  );
}

/** The numbers of a path, two by two; of one that is written with absolute places alone. */
export function placesOf(d: string): (readonly [x: number, y: number])[] {
  const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? Number.NaN] as const] : []));
}
