/**
 * Every statement of a story once, however many papers print it.
 *
 * In: documents. Out: the same documents in the same places, without those statements of prints that stand in another one. What several
 * prints have stays in the first of them, and so on the day on which it came first; what a paper has added of its own stays, on its day.
 */
import type { Statement } from '../../document';
import { dayOf } from '../../runtime/dates';
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

/** Documents without the statements that stand in an earlier print of their story, or in a fuller one of the same day. */
export interface CountedOnce<T extends DatedDocument> {
  /** In the order in which they came, with the statements that stay. */
  readonly documents: readonly T[];
  /** Those with several prints, see `findCopies`. */
  readonly stories: readonly Story[];
  /** How many statements are left out, since they stand in another print. */
  readonly repeated: number;
  /**
   * The other places of a statement that stayed.
   *
   * @param document The place of its document in the list, from 0.
   * @param statement Its id.
   * @returns Where it stands once more; none of a statement that stands alone, or was left out.
   */
  copiesOf(document: number, statement: string): readonly StatementCopy[];
}

/** Statements are short: runs of two words. */
const WIDTH = 2;
/** A statement is a repetition where another has this part of its runs; a paper may add "on Monday". Own choice. */
const REPEATED = 0.6;

/** A statement of a print. */
interface Place {
  readonly print: StoryCopy;
  readonly statement: Statement;
}

/** The same statement in several prints, the fullest first. */
interface Group {
  readonly places: Place[];
}

/**
 * Leaves each statement of a story in one of its prints: the earliest, of those of one day the fullest. A statement is the same where it shares
 * six in ten of its runs of two words (Broder 1997). The order of the documents does not matter.
 *
 * @param documents Analysed documents, best with `date`, `outlet` and `text`. They are left alone.
 * @returns The documents in their places, without the statements that stand in another print; the stories, as `findCopies` gives them; how many
 * statements are left out; and `copiesOf`, which tells by the place of a document and the id of a statement where else it stands.
 * @throws INVALID_DOCUMENT.
 * @example
 * const text = 'France urged Turkey on Monday to respect the borders of Cyprus, and said that sanctions remain possible if it does not.';
 * const papers = ['Herald', 'Courier'].map((outlet) => ({ ...analyze(text, { id: outlet }), outlet }));
 * const { documents, repeated, copiesOf } = countOnce(papers);
 * console.log(documents.map(({ statements }) => statements.length), repeated); // [0, 2] 2
 * copiesOf(1, 's1') // [{ document: 'Herald', statement: 's1', outlet: 'Herald' }]
 */
export function countOnce<T extends DatedDocument>(documents: readonly T[]): CountedOnce<T> {
  const stories = findCopies(documents);
  const changed = new Map<number, T>();
  const copies = new Map<string, readonly StatementCopy[]>();
  let repeated = 0;
  for (const { copies: prints } of stories) {
    const counted = groupsOf(prints, documents).map(({ places }) => ({ first: firstOf(places), places }));
    for (const { first, places } of counted) {
      const others = places.filter((place) => place !== first).map(toCopy);
      copies.set(keyOf(first.print.index, first.statement.id), others);
      repeated += others.length;
    }
    for (const { index } of prints) {
      const own = new Set(counted.flatMap(({ first }) => (first.print.index === index ? [first.statement] : [])));
      const document = itemAt(documents, index);
      changed.set(index, { ...document, statements: document.statements.filter((statement) => own.has(statement)) });
    }
  }
  return {
    documents: documents.map((document, i) => changed.get(i) ?? document),
    stories,
    repeated,
    copiesOf: (document, statement) => copies.get(keyOf(document, statement)) ?? [],
  };
}

const keyOf = (document: number, statement: string): string => `${document}\n${statement}`;

/** Fuller prints come first: a statement that was cut stands in the whole one, and not the other way round. */
function groupsOf(prints: readonly StoryCopy[], documents: readonly DatedDocument[]): readonly Group[] {
  const known = new KnownStatements();
  for (const print of prints) {
    const places = itemAt(documents, print.index).statements.map((statement) => ({ print, statement }));
    for (const place of places.filter((one) => !known.repeats(one))) known.keep(place);
  }
  return known.all;
}

/** Where a statement came first; of prints of one day in the fullest. What has no date came last, as far as is known. */
function firstOf(places: readonly Place[]): Place {
  const dayOfPlace = ({ print }: Place) => dayOf(print.date) ?? LAST;
  return places.reduce((first, place) => (dayOfPlace(place) < dayOfPlace(first) ? place : first));
}

/** Behind all days. */
const LAST = '~';

function toCopy({ print: { document, outlet }, statement: { id } }: Place): StatementCopy {
  return { document, statement: id, outlet };
}

/** The statements of a story that are counted. */
class KnownStatements {
  readonly all: Group[] = [];
  private readonly byRun = new Map<number, Group[]>();

  /** Whether a statement of a print stands in a print before; then it is noted there. */
  repeats(place: Place): boolean {
    const runs = shingles(wordsOf(place.statement.text), WIDTH);
    const counts = new Map<Group, number>();
    for (const run of runs)
      for (const group of this.byRun.get(run) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    let best: Group | null = null;
    let most = REPEATED * runs.length;
    for (const [group, count] of counts) {
      if (count < most || (best !== null && count === most)) continue;
      best = group;
      most = count;
    }
    best?.places.push(place);
    return best !== null;
  }

  keep(place: Place): void {
    const group = { places: [place] };
    this.all.push(group);
    for (const run of shingles(wordsOf(place.statement.text), WIDTH)) {
      const there = this.byRun.get(run);
      if (there) there.push(group);
      else this.byRun.set(run, [group]);
    }
  }
}
