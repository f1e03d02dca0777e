/** In: a word. Out: what it adds to the questions about issues and stances, wherever it stands. */
import type { LogOddsTable } from '../../features/logOdds';
import type { TermTable } from '../../features/terms';
import { NEGATED } from '../../features/views';
import type { StatementWord, WordInfo } from '../../features/words';
import { statementViews } from '../rows';

/** The places of the views among the tables for statements. */
export const [WORD, STEM, PAIR, TRIPLE, CONCEPT] = [...statementViews.keys()] as [0, 1, 2, 3, 4];

/** A function that looks at each word of a table once. */
export function createStatementWords(
  tables: readonly LogOddsTable[],
  terms: TermTable,
  products: (row: number) => Float32Array,
  sumsOf: (row: number, stemRow: number) => Float32Array,
): (info: WordInfo) => StatementWord {
  const rowOf = (view: number, feature: string) => tables[view]!.index.get(feature) ?? -1;
  return (info) => {
    if (info.worked.statement) return info.worked.statement;
    const row = rowOf(WORD, info.word);
    const stemRow = rowOf(STEM, info.stem);
    const negatedRow = rowOf(STEM, `${NEGATED}${info.stem}`);
    info.worked.statement = {
      products: products(info.vector),
      sums: sumsOf(row, stemRow),
      negatedSums: sumsOf(row, negatedRow),
      row,
      stemRow,
      negatedRow,
      concepts: info.concepts.map((kind) => rowOf(CONCEPT, kind)).filter((row) => row >= 0),
      likeness: terms.likeness(info),
    };
    return info.worked.statement;
  };
}
