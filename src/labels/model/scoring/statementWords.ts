/** In: a word. Out: what it adds to the questions about issues and stances, wherever it stands. */
import type { LogOddsTable } from '../../features/logOdds';
import type { TermTable } from '../../features/terms';
import type { StatementWord, WordInfo } from '../../features/words';
import { statementViews } from '../rows';
import { wordSumsWidth } from './featureSums';
import { createStore, type Place } from './store';

/** The places of the views among the tables for statements. */
export const [WORD, STEM, PAIR, , CONCEPT] = [...statementViews.keys()] as [0, 1, 2, 3, 4];

/** Where a word's sums and its likeness to the terms begin among its numbers; its products come before them. */
export function wordLayout(products: number, issues: number) {
  const likeness = products + wordSumsWidth(issues);
  return { sums: products, likeness, width: likeness + issues };
}

export interface StatementWords {
  /** What a word adds. */
  of(info: WordInfo): StatementWord;
  /** Where its sums as a stem that a negation reaches are. */
  negated(word: StatementWord): Place;
}

/**
 * Looks at each word of a table once.
 *
 * @param tables The log-odds.
 * @param terms The terms of the issues.
 * @param productCount How many products a word has.
 * @param writeProducts Writes them.
 * @param writeSums Writes its sums, and those of its stem.
 */
export function createStatementWords(
  tables: readonly LogOddsTable[],
  terms: TermTable,
  productCount: number,
  writeProducts: (row: number, into: Place) => void,
  writeSums: (row: number, stemRow: number, into: Place) => void,
): StatementWords {
  const [words, stems, concepts] = [tables[WORD]!.index, tables[STEM]!.index, tables[CONCEPT]!.index];
  const layout = wordLayout(productCount, terms.issues);
  const store = createStore();
  const describe = (info: WordInfo): StatementWord => {
    const { values, at } = store(layout.width);
    const row = words.word(info);
    const stemRow = stems.stem(info, 1);
    writeProducts(info.vector, { values, at });
    writeSums(row, stemRow, { values, at: at + layout.sums });
    const likeness = terms.measure(info);
    if (likeness) values.set(likeness, at + layout.likeness);
    return {
      values,
      at,
      negated: null,
      row,
      stemRow,
      negatedRow: stems.stem(info, -1),
      concepts: info.concepts.flatMap((kind) => concepts.get(kind) ?? []),
    };
  };
  return {
    of(info) {
      info.worked.statement ??= describe(info);
      return info.worked.statement;
    },
    negated(word) {
      if (!word.negated) {
        word.negated = store(wordSumsWidth(terms.issues));
        writeSums(word.row, word.negatedRow, word.negated);
      }
      return word.negated;
    },
  };
}
