/** In: a statement's words. Out: the rows of its features in the tables for statements, view by view, without those that no table has. */
import { conceptsOfPair } from '../../features/concepts';
import type { LogOddsTable } from '../../features/logOdds';
import type { Reading } from '../../features/reading';
import type { StatementWord } from '../../features/words';
import type { Ngrams } from './ngrams';
import { CONCEPT } from './statementWords';

/** A statement as the scorers take it. */
export interface ReadStatement {
  readonly reading: Reading;
  /** What each word adds. */
  readonly own: readonly StatementWord[];
  /** Rows in each view. */
  readonly features: readonly (readonly number[])[];
}

/** Lists the features of a statement. */
export function readStatement(
  reading: Reading,
  wordOf: (info: Reading['words'][number]) => StatementWord,
  { statementPairs, statementTriples }: Ngrams,
  tables: readonly LogOddsTable[],
): ReadStatement {
  const { words, signs, length } = reading;
  const own: StatementWord[] = [];
  const [word, stem, pair, triple, concept]: number[][] = [[], [], [], [], []];
  for (let i = 0; i < length; i++) {
    const info = words[i]!;
    const known = wordOf(info);
    own.push(known);
    if (known.row >= 0) word!.push(known.row);
    const stemRow = signs[i]! < 0 ? known.negatedRow : known.stemRow;
    if (stemRow >= 0) stem!.push(stemRow);
    if (statementPairs[i]! >= 0) pair!.push(statementPairs[i]!);
    if (statementTriples[i]! >= 0) triple!.push(statementTriples[i]!);
    for (let k = 0; k < known.concepts.length; k++) concept!.push(known.concepts[k]!);
    if (!info.opens || i + 1 >= length) continue;
    for (const kind of conceptsOfPair(info.stem, words[i + 1]!.stem)) {
      const row = tables[CONCEPT]!.index.get(kind);
      if (row !== undefined) concept!.push(row);
    }
  }
  return { reading, own, features: [word!, stem!, pair!, triple!, concept!] };
}
