/** What blocks of rows are asked of: a statement of which words have been found. */
import { itemAt } from '../../../runtime/lists';
import type { IssueCase, LogOddsTable, MaskedStatement, TermTable } from '../../features';
import { type FoundWords, listRows, type TableReader } from './featureFinder';
import { RowList } from './rowList';

/** A case whose features are listed when a block asks for them: most statements are scored by sums over them, which list them on their own. */
export class FoundCase implements IssueCase {
  readonly statement: MaskedStatement;
  #features: readonly (readonly number[])[] | undefined;

  /** @param readers What finds the features of each table, of which there may be more. */
  constructor(
    readonly found: FoundWords,
    readonly tables: readonly LogOddsTable[],
    readonly readers: readonly TableReader[],
    readonly terms: TermTable,
  ) {
    this.statement = found.statement;
  }

  get features(): readonly (readonly number[])[] {
    this.#features ??= this.tables.map((_, t) => {
      list.clear();
      listRows(itemAt(this.readers, t), this.found, list);
      return list.listed();
    });
    return this.#features;
  }
}

const list = new RowList();
