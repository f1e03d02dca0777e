/**
 * Rows of the program, found again in another reading of the same text.
 *
 * "Kenya and Tanzania signed the treaty" is two rows with one span and one verb, so that a place alone does not tell a row: who speaks does, and
 * where even that is one, the id that the analysis gave. Where two readings name other speakers, the place is what is left.
 */
import type { Statement } from '../document';
import { groupBy } from '../runtime/lists';

/** What tells a row of the program. */
type Told = Pick<Statement, 'id' | 'span' | 'cue' | 'actor'>;

const placeOf = ({ span, cue }: Told) => `${span.start}-${span.end}-${cue?.start ?? ''}`;
const speakerOf = (row: Told) => `${placeOf(row)} ${row.actor?.id ?? ''}`;

/** From the surest to the least sure. */
const KEYS: readonly ((row: Told) => string)[] = [(row) => `${speakerOf(row)} ${row.id}`, speakerOf, placeOf];

/**
 * Finds rows again, each by another one.
 *
 * @param rows Each with what the program said of it; null where a coder added it.
 * @param others What they may be found as, each with all that the program said of it.
 * @returns Of each row that was found, as what. Of several that could be, the first is taken.
 * @example
 * findAgain([s1, s2], [[s2], [s1]], (row) => row, (rows) => rows) // Map { s1 => [s1], s2 => [s2] }
 */
export function findAgain<Row, Other>(
  rows: readonly Row[],
  others: readonly Other[],
  programOf: (row: Row) => Told | null,
  programsOf: (other: Other) => readonly Told[],
): ReadonlyMap<Row, Other> {
  const found = new Map<Row, Other>();
  const taken = new Set<Other>();
  for (const keyOf of KEYS) {
    const free = groupBy(
      others.filter((other) => !taken.has(other)),
      (other) => programsOf(other).map(keyOf),
    );
    for (const row of rows) {
      const program = found.has(row) ? null : programOf(row);
      const other = program && free.get(keyOf(program))?.find((one) => !taken.has(one));
      if (!other) continue;
      found.set(row, other);
      taken.add(other);
    }
  }
  return found;
}
