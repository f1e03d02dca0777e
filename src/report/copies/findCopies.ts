/**
 * Texts that are prints of one story: the dispatch of an agency that several papers bring, under headlines of their own, some of them cut.
 *
 * In: documents. Out: groups of documents. Each is compared with the fullest text of a group only, and only where they have a band in
 * common, so that the work grows with the number of texts; the order in which they are given does not matter.
 */
import { itemAt } from '../../runtime/lists';
import { checkDocuments, type DatedDocument } from '../documents';
import { bandsOf } from './minHash';
import { countCommon, shingles, wordsOf } from './shingles';

/** A print of a story. */
export interface StoryCopy {
  /** Index in the list of documents, from 0. */
  readonly index: number;
  /** Id of the document; null where it has none. */
  readonly document: string | number | null;
  /** Its headline; null where it is not known. */
  readonly title: string | null;
  /** The paper; null where it is not known. */
  readonly outlet: string | null;
  /** The date as it was given; null where there is none. */
  readonly date: string | null;
  /** From 0 to 1: how much of the shorter of both texts, this one and the fullest, stands in the other. */
  readonly shared: number;
}

/** A story that stands in several documents. */
export interface Story {
  /** The earliest day of its prints, or null where none has a date. */
  readonly date: string | null;
  /** Names of papers, sorted, each once. */
  readonly outlets: readonly string[];
  /** The fullest print first. */
  readonly copies: readonly StoryCopy[];
}

/** Words of a run. Longer runs are broken by every small edit, shorter ones are common to strangers; own choice. */
const WIDTH = 4;
/** Words at the head of a text: papers cut from the end. */
const HEAD = 100;
/** Bands of a whole text, of its head, and of a statement. */
const BANDS = { text: 32, head: 16, statement: 4 };
/** A print shares at least this part of the shorter text; different stories of one event share their quotations, a tenth or two. */
const SHARED = 0.5;
/** Shorter texts must share nearly all: half of a sentence or two is common to many. */
const SHORT = 20;
const SHARED_IF_SHORT = 0.8;
/** Runs of a statement from which on it tells of its story; "it would not comment" stands everywhere. Own choice. */
const TELLING = 5;
/** Texts that are compared by one band; what more of them have in common is the small print of a paper. */
const CROWD = 16;

interface Print {
  readonly index: number;
  readonly words: string;
  readonly runs: Uint32Array;
  readonly order: string;
  readonly document: DatedDocument;
}

interface Group {
  readonly leader: Print;
  readonly copies: StoryCopy[];
}

/**
 * Finds stories that stand in several documents: texts that share half of the shorter one's runs of four words (Broder 1997, "On the resemblance
 * and containment of documents").
 *
 * @param documents Analysed documents; those without a text are compared by the words of their statements.
 * @returns Stories of two prints or more, by day, then by the title of the fullest. The order of the documents does not matter.
 * @throws INVALID_DOCUMENT.
 * @example
 * const text = 'France urged Turkey on Monday to respect the borders of Cyprus, and said that sanctions remain possible if it does not.';
 * const papers = ['Herald', 'Courier'].map((outlet) => ({ ...analyze(text, { id: outlet }), outlet }));
 * findCopies(papers).map(({ outlets }) => outlets) // [['Courier', 'Herald']]
 */
export function findCopies(documents: readonly DatedDocument[]): readonly Story[] {
  checkDocuments(documents);
  return groupsOf(documents)
    .filter(({ copies }) => copies.length > 1)
    .map(({ copies }) => toStory(copies))
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(keyOf(a), keyOf(b)));
}

/** By what a text is ordered before its place is: its own words. */
function groupsOf(documents: readonly DatedDocument[]): Group[] {
  const prints = documents.map(toPrint).sort(byFullness);
  const leaders = new Map<number, Group[]>();
  const groups: Group[] = [];
  for (const print of prints) {
    const bands = allBands(print);
    const seen = new Set<Group>();
    let best: { group: Group; shared: number } | null = null;
    for (const group of bands.flatMap((band) => leaders.get(band) ?? [])) {
      if (seen.has(group)) continue;
      seen.add(group);
      const shared = sharedPart(group.leader, print);
      if (shared !== null && shared > (best?.shared ?? 0)) best = { group, shared };
    }
    if (best) {
      best.group.copies.push(toCopy(print, best.shared));
      continue;
    }
    const group = { leader: print, copies: [toCopy(print, 1)] };
    groups.push(group);
    for (const band of new Set(bands)) enter(leaders, band, group);
  }
  return groups;
}

function enter(leaders: Map<number, Group[]>, band: number, group: Group): void {
  const there = leaders.get(band);
  if (!there) leaders.set(band, [group]);
  else if (there.length < CROWD) there.push(group);
}

function toPrint(document: DatedDocument, index: number): Print {
  const { text, statements, id, title, date } = document;
  const words = wordsOf(text ?? statements.map((statement) => statement.text).join('\n'));
  const order = JSON.stringify([id ?? '', title ?? '', date ?? '', statements.map((statement) => statement.text)]);
  return { index, words: words.join(' '), runs: shingles(words, WIDTH), order, document };
}

function byFullness(a: Print, b: Print): number {
  return b.runs.length - a.runs.length || compareText(a.words, b.words) || compareText(a.order, b.order);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function allBands({ runs, words, document }: Print): number[] {
  const head = shingles(words.split(' ', HEAD), WIDTH);
  return [
    ...bandsOf(runs, 1, BANDS.text),
    ...bandsOf(head, 2, BANDS.head),
    ...document.statements.flatMap(({ text }) => {
      const own = shingles(wordsOf(text), WIDTH);
      return own.length < TELLING ? [] : bandsOf(own, 3, BANDS.statement);
    }),
  ];
}

/** How much two texts share; null where they are no prints of one story. */
function sharedPart(a: Print, b: Print): number | null {
  const common = countCommon(a.runs, b.runs);
  const shorter = Math.min(a.runs.length, b.runs.length);
  const isShort = shorter < SHORT;
  const part = common / (isShort ? a.runs.length + b.runs.length - common : shorter);
  return part >= (isShort ? SHARED_IF_SHORT : SHARED) ? common / shorter : null;
}

function toCopy({ index, document }: Print, shared: number): StoryCopy {
  const { id = null, title = null, outlet = null, date = null } = document;
  return { index, document: id, title, outlet, date, shared };
}

function toStory(copies: readonly StoryCopy[]): Story {
  const days = copies.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)])).sort();
  const outlets = copies.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  return { date: days[0] ?? null, outlets: [...new Set(outlets)].sort(), copies };
}

function keyOf({ copies }: Story): string {
  const { title, document } = itemAt(copies, 0);
  return JSON.stringify([title, document]);
}
