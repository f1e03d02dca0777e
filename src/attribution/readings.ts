/**
 * Bounds how often the words of a sentence are read, since the stages behind read the content of each attribution: of
 * "according to Oslo, according to Oslo, …" every cue has the whole sentence for its content, a hundred times over.
 */
import type { Attribution } from './types';

/** Times that the same words may be content; in news they are three times at most. */
const MOST_READINGS = 3;

/**
 * Leaves out what would be read once too often.
 *
 * @param attributions In order of their content.
 * @returns Those of each sentence, from the first on, whose contents are together at most three times as long as what they are cut from.
 */
export function boundReadings(attributions: readonly Attribution[]): Attribution[] {
  const extents = new Map<number, { start: number; end: number; read: number }>();
  for (const { sentence, content } of attributions) {
    const { start, end } = extents.get(sentence) ?? { start: Number.POSITIVE_INFINITY, end: 0 };
    extents.set(sentence, {
      start: Math.min(start, content[0]!.start),
      end: Math.max(end, content.at(-1)!.end),
      read: 0,
    });
  }
  return attributions.filter(({ sentence, content }) => {
    const extent = extents.get(sentence)!;
    const read = extent.read + lengthOf(content);
    if (read > MOST_READINGS * (extent.end - extent.start)) return false;
    extent.read = read;
    return true;
  });
}

function lengthOf(content: Attribution['content']): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
