/** Reads brat stand-off (Stenetorp et al., EACL 2012): spans in pieces, events and relations. brat counts code points, JavaScript UTF-16 units. */
import type { Span } from '../../../src/index';
import { StancekitError } from '../../../src/index';

/** A span with its type, in lower case. */
export interface BratSpan {
  readonly type: string;
  readonly pieces: readonly Span[];
}

export interface BratFile {
  readonly spans: ReadonlyMap<string, BratSpan>;
  /** What each event holds: roles without their number, in lower case, with the ids of their spans. */
  readonly events: readonly { readonly type: string; readonly parts: Readonly<Record<string, string>> }[];
  readonly relations: readonly { readonly type: string; readonly ids: readonly [string, string] }[];
}

/**
 * Reads a file of annotations.
 *
 * @param text What the annotations are of.
 * @param annotations The content of the `.ann` file; lines of other kinds (attributes, notes) are passed over.
 * @param file Its name, for messages.
 * @throws INVALID_ROW where a span lies outside the text.
 */
export function readBrat(text: string, annotations: string, file: string): BratFile {
  const units = unitsOf(text);
  const spans = new Map<string, BratSpan>();
  const events: { type: string; parts: Record<string, string> }[] = [];
  const relations: { type: string; ids: [string, string] }[] = [];
  annotations.split('\n').forEach((line, i) => {
    const span = /^(T\d+)\t(\w+) ([\d ;]+)\t/.exec(line);
    if (span) {
      const [, id = '', type = '', places = ''] = span;
      const pieces = places.split(';').map((piece) => toSpan(piece, units, { file, line: i + 1 }));
      spans.set(id, { type: type.toLowerCase(), pieces });
    }
    const event = /^E\d+\t(\w+):T\d+(.*)$/.exec(line);
    if (event) events.push({ type: (event[1] ?? '').toLowerCase(), parts: partsOf(event[2] ?? '') });
    const relation = /^R\d+\t(\w+) \w+:(\w+) \w+:(\w+)/.exec(line);
    if (relation) {
      const [, type = '', one = '', other = ''] = relation;
      relations.push({ type: type.toLowerCase(), ids: [one, other] });
    }
  });
  return { spans, events, relations };
}

/** Where each code point begins, and the end. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return units;
}

function toSpan(piece: string, units: readonly number[], place: { file: string; line: number }): Span {
  const [start, end] = piece
    .trim()
    .split(' ')
    .map((n) => units[Number(n)]);
  if (start !== undefined && end !== undefined && start < end) return { start, end };
  throw new StancekitError(
    'INVALID_ROW',
    `${place.file}:${place.line}: expected a span within the text of ${units.length - 1} characters, got ${piece}. Give the text that the annotations are of.`,
    place,
  );
}

function partsOf(words: string): Record<string, string> {
  const pairs = words
    .trim()
    .split(/\s+/)
    .map((part) => part.split(':'));
  return Object.fromEntries(pairs.map(([role = '', id = '']) => [role.replace(/\d+$/, '').toLowerCase(), id]));
}
