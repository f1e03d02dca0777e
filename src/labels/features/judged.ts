/**
 * In: the words of a statement. Out: what is said of things by what is to become of them or by what they are called, and the words that name them:
 * "the sanctions | must be lifted", "called | the truce | a mistake".
 */
import {
  BEFORE_JUDGEMENT,
  CALLING,
  ENDS_PHRASE,
  GOVERNING_PARTICLES,
  HAVING_TO,
  HELD_AGAINST,
  INTENDED,
  INTENDING,
  JUDGING,
  type Liking,
  NEEDED,
  OPENS_CLAUSE,
  PASSIVE_FORMS,
  STAYING,
  UNGOVERNED,
} from '../../english/labels/liking';
import { IRREGULAR_PASTS } from '../../english/labels/turning';
import { itemAt } from '../../runtime/lists';
import type { WordInfo } from './vocabulary';

/** A word by which something is judged, and the words that name that. */
interface Judgement {
  readonly liking: Liking;
  readonly of: readonly [from: number, to: number];
}

/** How many words are governed at most; own choice. */
export const REACH = 8;

/** How many words the subject of a verb has at most, with all that belongs to it; own choice. */
const SUBJECT_REACH = 20;

/** "| the sanctions on Mali agreed in May | must be": the words of the clause before its verb, in which the thing is named first. */
export function subjectBefore(words: readonly WordInfo[], verb: number): readonly [from: number, to: number] {
  let from = verb;
  while (from > 0 && verb - from < SUBJECT_REACH && isInClause(itemAt(words, from - 1))) from--;
  return [from, verb];
}

const isInClause = ({ word }: WordInfo): boolean => !OPENS_CLAUSE.has(word) && /[\p{L}\p{N}]/u.test(word);

/** The place of the "was" of "was hailed", "was also hailed"; −1 where the word is no passive. */
export function passiveForm(words: readonly WordInfo[], at: number): number {
  const { word } = itemAt(words, at);
  if (!word.endsWith('ed') && !IRREGULAR_PASTS.has(word)) return -1;
  if (GOVERNING_PARTICLES.has(words[at + 1]?.word ?? '')) return -1;
  return [at - 1, at - 2].find((place) => PASSIVE_FORMS.has(words[place]?.word ?? '')) ?? -1;
}

/** "the sanctions | against Mali" are held against somebody, and nobody is against them. */
export const isHeldAgainst = (words: readonly WordInfo[], at: number): boolean =>
  itemAt(words, at).word === 'against' && HELD_AGAINST.has(words[at - 1]?.stem ?? '');

const isBefore = (words: readonly WordInfo[], at: number): boolean =>
  isGoverned(itemAt(words, at)) || isHeldAgainst(words, at);

/** "the talks must | end", "the sanctions should be | lifted", "the truce must | hold": what nothing stands behind that it could be done to. */
function dueAt(endings: ReadonlySet<string>, words: readonly WordInfo[], at: number): Liking | undefined {
  const { stem: stemmed, word } = itemAt(words, at);
  const ends = endings.has(stemmed);
  if (!ends && !STAYING.has(word)) return undefined;
  if (passiveForm(words, at) < 0 && !endsPhrase(words, at)) return undefined;
  const isDue = [at - 1, at - 2, at - 3].some((place) => isNeeded(words, place));
  return isDue ? (ends ? -1 : 1) : undefined;
}

/** "must |", "had to |" */
function isNeeded(words: readonly WordInfo[], at: number): boolean {
  const word = words[at]?.word ?? '';
  return NEEDED.has(word) || (word === 'to' && HAVING_TO.has(words[at - 1]?.word ?? ''));
}

/** "pledged to | end the truce", "would | end it" */
export function meansToEnd(endings: ReadonlySet<string>, words: readonly WordInfo[], at: number): boolean {
  if (!endings.has(itemAt(words, at).stem) || endsPhrase(words, at)) return false;
  const before = words[at - 1]?.word ?? '';
  return INTENDED.has(before) || (before === 'to' && INTENDING.has(words[at - 2]?.stem ?? ''));
}

/** "the truce has | failed" */
const hasFailed = (words: readonly WordInfo[], at: number): boolean =>
  itemAt(words, at).word === 'failed' && HAVING_TO.has(words[at - 1]?.word ?? '') && !isWord(words[at + 1]);

/** "the sanctions do not | work": the negation turns it. */
const isVain = (words: readonly WordInfo[], at: number): boolean =>
  itemAt(words, at).word === 'work' && words[at - 1]?.negates === true && !isWord(words[at + 1]);

/** "the sanctions | were a mistake", "called | the sanctions | illegal", "described | the truce | as necessary" */
function calledAt(words: readonly WordInfo[], at: number): Judgement | null {
  const liking = JUDGING.get(itemAt(words, at).word);
  if (liking === undefined) return null;
  let last = at;
  while (last > 0 && at - last < 3 && BEFORE_JUDGEMENT.has(words[last - 1]?.word ?? '')) last--;
  const copula = words[last - 1]?.word ?? '';
  if (PASSIVE_FORMS.has(copula)) {
    const of = subjectBefore(words, last - 1);
    return of[0] < of[1] ? { liking, of } : null;
  }
  for (let from = last - 1; from > 0 && last - from <= REACH && isBefore(words, from); from--)
    if (CALLING.has(words[from - 1]?.stem ?? '')) return { liking, of: [from, last] };
  return null;
}

/** What the word at a place says of what stands before it; null where it says nothing of that. */
export function judgedAt(endings: ReadonlySet<string>, words: readonly WordInfo[], at: number): Judgement | null {
  const called = calledAt(words, at);
  if (called) return called;
  const liking = dueAt(endings, words, at) ?? (isVain(words, at) ? 1 : hasFailed(words, at) ? -1 : undefined);
  if (liking === undefined) return null;
  const passive = passiveForm(words, at);
  return { liking, of: subjectBefore(words, passive >= 0 ? passive : at - 1) };
}

/** "called for | the sanctions against Mali to be lifted", "wants | the embargo lifted": the place of what ends it, or −1. */
export function endedAt(endings: ReadonlySet<string>, words: readonly WordInfo[], from: number): number {
  for (let at = from; at < words.length && at - from <= REACH + 2 && isBefore(words, at); at++) {
    const { stem: stemmed, word } = itemAt(words, at);
    if (at === from || !endings.has(stemmed) || !(word.endsWith('ed') || IRREGULAR_PASTS.has(word))) continue;
    const before = itemAt(words, at - 1).word;
    if (PASSIVE_FORMS.has(before) || (endsPhrase(words, at) && !itemAt(words, at - 1).stop)) return at;
  }
  return -1;
}

/** A word, or the mark of a name. */
const isWord = (info: WordInfo | undefined): info is WordInfo => info !== undefined && /[\p{L}\p{N}<]/u.test(info.word);

/** Stands nothing behind a word that it could govern? */
const endsPhrase = (words: readonly WordInfo[], at: number): boolean => {
  const behind = words[at + 1];
  return !isWord(behind) || ENDS_PHRASE.has(behind.word);
};

export function isGoverned({ word }: WordInfo): boolean {
  return !UNGOVERNED.has(word) && /[\p{L}\p{N}]/u.test(word);
}
