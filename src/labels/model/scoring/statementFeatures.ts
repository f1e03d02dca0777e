/** In: a statement's words. Out: the rows of its features in the tables for statements, view by view, without those that no table has. */
import { keep } from '../../features/featureIndex';
import type { LogOddsTable } from '../../features/logOdds';
import type { Reading } from '../../features/reading';
import type { StatementWord } from '../../features/words';
import { type NgramReader, type Ngrams, STATEMENTS } from './ngrams';
import { CONCEPT, type StatementWords } from './statementWords';

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
  known: StatementWords,
  { pairs, triples }: Ngrams,
  reader: NgramReader,
  tables: readonly LogOddsTable[],
): ReadStatement {
  const { words, signs, length } = reading;
  const own: StatementWord[] = [];
  const single: number[] = [];
  const stem: number[] = [];
  const pair: number[] = [];
  const triple: number[] = [];
  const concept: number[] = [];
  for (let i = 0; i < length; i++) {
    const info = words[i]!;
    const word = known.of(info);
    own.push(word);
    keep(single, word.row);
    keep(stem, signs[i]! < 0 ? word.negatedRow : word.stemRow);
    if (pairs[i]! >= 0) keep(pair, reader.pairs.row(pairs[i]!, STATEMENTS));
    if (triples[i]! >= 0) keep(triple, reader.triples.row(triples[i]!, STATEMENTS));
    for (let k = 0; k < word.concepts.length; k++) concept.push(word.concepts[k]!);
    const together = info.opens && i + 1 < length ? info.opens.get(words[i + 1]!.stem) : undefined;
    if (!together) continue;
    for (const kind of together) {
      const row = tables[CONCEPT]!.index.get(kind);
      if (row !== undefined) concept.push(row);
    }
  }
  return { reading, own, features: [single, stem, pair, triple, concept] };
}
