import { readActors } from '../actors';
import type { Span } from '../document';
import { readText } from '../text';

/**
 * Finds the names of actors in a text that has not been analysed.
 *
 * @returns Spans in UTF-16 units, in order, without overlap.
 * @example
 * nameSpans('Yesterday Angela Merkel left Rome.') // [{ start: 10, end: 23 }]
 */
export function nameSpans(text: string): Span[] {
  const { mentions, nested } = readActors(readText(text));
  const named = mentions.filter(({ type }) => type === 'name');
  const inside = nested.filter(
    (name) => name.type === 'name' && !named.some(({ start, end }) => start < name.end && name.start < end),
  );
  return [...named, ...inside].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}
