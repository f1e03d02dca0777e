/**
 * Every statement of a story once, however many papers print it.
 *
 * In: documents. Out: the same documents in the same places, without those statements of prints that stand in a fuller one. What a paper
 * has added of its own stays. Days of prints are the day on which the story came first.
 */
import type { Statement } from '../../document';
import { itemAt } from '../../runtime/lists';
import type { DatedDocument } from '../documents';
import { findCopies, type Story, type StoryCopy } from './findCopies';
import { shingles, wordsOf } from './shingles';

/** Where a statement stands once more. */
export interface StatementCopy {
  /** Id of the other print. */
  readonly document: string | number | null;
  /** Id of the statement in it. */
  readonly statement: string;
  /** The paper of that print; null where it is not known. */
  readonly outlet: string | null;
}

/** Documents without the statements that stand in an earlier print of their story. */
export interface CountedOnce<T extends DatedDocument> {
  /** In the order in which they came, with the statements that stay. */
  readonly documents: readonly T[];
  /** Those with several prints, see `findCopies`. */
  readonly stories: readonly Story[];
  /** How many statements are left out, since they stand in another print. */
  readonly repeated: number;
  /** The other places of a statement that stayed. */
  copiesOf(document: number, statement: string): readonly StatementCopy[];
}

/** Statements are short: runs of two words. */
const WIDTH = 2;
/** A statement is a repetition where another has this part of its runs; a paper may add "on Monday". Own choice. */
const REPEATED = 0.6;

interface Kept {
  readonly document: number;
  readonly statement: string;
  readonly copies: StatementCopy[];
}

/** Counts once. The order of the documents does not matter. */
export function countOnce<T extends DatedDocument>(documents: readonly T[]): CountedOnce<T> {
  const stories = findCopies(documents);
  const changed = new Map<number, T>();
  const copies = new Map<string, readonly StatementCopy[]>();
  let repeated = 0;
  for (const { copies: prints, date } of stories) {
    const known = new KnownStatements();
    for (const print of prints) {
      const document = itemAt(documents, print.index);
      const own = document.statements.filter((statement) => !known.repeats(print, statement));
      repeated += document.statements.length - own.length;
      for (const statement of own) known.keep(print.index, statement);
      changed.set(print.index, { ...document, ...(date !== null && { date }), statements: own });
    }
    for (const kept of known.all) copies.set(keyOf(kept.document, kept.statement), kept.copies);
  }
  return {
    documents: documents.map((document, i) => changed.get(i) ?? document),
    stories,
    repeated,
    copiesOf: (document, statement) => copies.get(keyOf(document, statement)) ?? [],
  };
}

const keyOf = (document: number, statement: string): string => `${document}\n${statement}`;

/** The statements of a story that are counted. */
class KnownStatements {
  readonly all: Kept[] = [];
  private readonly byRun = new Map<number, Kept[]>();

  /** Whether a statement of a print stands in a print before; then it is noted there. */
  repeats({ document, outlet }: StoryCopy, { id, text }: Statement): boolean {
    const runs = shingles(wordsOf(text), WIDTH);
    const counts = new Map<Kept, number>();
    for (const run of runs) for (const kept of this.byRun.get(run) ?? []) counts.set(kept, (counts.get(kept) ?? 0) + 1);
    let best: Kept | null = null;
    let most = REPEATED * runs.length;
    for (const [kept, count] of counts) {
      if (count < most || (best !== null && count === most)) continue;
      best = kept;
      most = count;
    }
    best?.copies.push({ document, statement: id, outlet });
    return best !== null;
  }

  keep(document: number, { id, text }: Statement): void {
    const kept = { document, statement: id, copies: [] };
    this.all.push(kept);
    for (const run of shingles(wordsOf(text), WIDTH)) {
      const there = this.byRun.get(run);
      if (there) there.push(kept);
      else this.byRun.set(run, [kept]);
    }
  }
}
