import { readActors } from '../../coreference';
import type { Span } from '../../document';
import { readText } from '../../text';

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

/**
 * Makes a filter that leaves out names that are an issue themselves: they must not be masked where "Joe Biden" is what the
 * stance is on. A name is one where all its words are words of issues, or where one is that an issue begins with a capital.
 *
 * @param issues The names of the issues.
 * @example
 * const text = 'President Biden addressed the World Trade Organization.';
 * const masked = nameFilter(['Joe Biden', 'trade'])(text, nameSpans(text));
 * masked.map(({ start, end }) => text.slice(start, end)) // ['World Trade Organization']
 */
export function nameFilter(
  issues: readonly string[],
): <Name extends Span>(text: string, names: readonly Name[]) => readonly Name[] {
  const written = issues.flatMap((issue) => issue.match(WORDS) ?? []);
  const words = new Set(written.map((word) => word.toLowerCase()));
  const capitals = new Set(written.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()));
  return (text, names) =>
    names.filter(({ start, end }) => {
      const own = text.slice(start, end).toLowerCase().match(WORDS) ?? [];
      return own.length === 0 || !(own.every((word) => words.has(word)) || own.some((word) => capitals.has(word)));
    });
}

const WORDS = /\p{L}{3,}/gu;
