/**
 * In: the words of a statement. Out: the words that somebody is for or against in it, by the verb or noun that governs them: "backs lifting the embargo" is for
 * "lifting" and against "embargo". Compositional polarity: Moilanen & Pulman, RANLP 2007.
 */
import {
  BEFORE_JUDGEMENT,
  BREAKING,
  CALLING,
  ENDS_PHRASE,
  GOVERNING_PARTICLES,
  HELD_AGAINST,
  JUDGING,
  LIKING_PAIRS,
  LIKING_WORDS,
  type Liking,
  NEEDED,
  PASSIVE_FORMS,
  STAYING,
  UNGOVERNED,
} from '../../english/labels/liking';
import { ENDING, IRREGULAR_PASTS, WITH_PARTICLES } from '../../english/labels/turning';
import { itemAt } from '../../runtime/lists';
import { stem } from '../../vendor/porter';
import type { MaskedStatement } from './maskedStatement';
import type { WordInfo } from './vocabulary';

/** A word that is governed, and whether somebody is for or against what it names. */
export interface LikedWord {
  readonly at: number;
  readonly liking: Liking;
}

/** How many words are governed at most; own choice. */
const REACH = 8;

interface Lists {
  /** By the stem of the word. */
  readonly words: ReadonlyMap<string, Liking>;
  /** By the stem of the first word, then by the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Liking>>;
  readonly endings: ReadonlySet<string>;
}

let lists: Lists | undefined;

function makeLists(): Lists {
  const pairs = new Map<string, Map<string, Liking>>();
  for (const { pairs: own, liking } of LIKING_PAIRS)
    for (const [first = '', second = ''] of own.map((pair) => pair.split(' '))) {
      const seconds = pairs.get(stem(first)) ?? new Map<string, Liking>();
      pairs.set(stem(first), seconds.set(second, liking));
    }
  const words = LIKING_WORDS.flatMap(({ words: own, liking }) =>
    own.split(' ').map((word) => [stem(word), liking] as const),
  );
  const endings = `${ENDING} ${BREAKING}`.split(' ').filter((word) => !Object.hasOwn(WITH_PARTICLES, word));
  return { words: new Map(words), pairs, endings: new Set(endings.map(stem)) };
}

/**
 * Lists the words that are liked or disliked, in the order in which they are found; a word may be governed twice.
 *
 * @example
 * likedWords(mask('Oslo backs lifting the embargo')) // "lifting" 1, "embargo" −1
 */
export function likedWords(statement: MaskedStatement): readonly LikedWord[] {
  lists ??= makeLists();
  const found: LikedWord[] = [];
  for (let at = 0; at < statement.length; at++) {
    const liking = likingAt(lists, statement, at);
    if (liking === 0) continue;
    const [from, to] = governedBy(lists, statement, at);
    const ended = from > at ? endedAt(lists, statement.words, from) : -1;
    const last = ended >= 0 ? Math.min(to, ended) : to;
    readGoverned(lists, statement, [from, last], ended >= 0 ? opposite(liking) : liking, found);
    // What it governs opens nothing of its own.
    at = Math.max(at, to - 1, ended);
  }
  return found;
}

/** What the word at a place says of what it governs; turned round within reach of a negation; 0 where it says nothing. */
function likingAt(own: Lists, { words, signs }: MaskedStatement, at: number): Liking | 0 {
  // "the sanctions | against Mali" are held against somebody, and nobody is against them.
  if (itemAt(words, at).word === 'against' && HELD_AGAINST.has(words[at - 1]?.stem ?? '')) return 0;
  const liking =
    judgedAt(words, at)?.liking ??
    dueAt(own, words, at) ??
    pairAt(own, words, at) ??
    own.words.get(itemAt(words, at).stem) ??
    0;
  return (liking * itemAt(signs, at)) as Liking | 0;
}

/** What a word says with the one behind it. */
function pairAt({ pairs }: Lists, words: readonly WordInfo[], at: number): Liking | undefined {
  const next = words[at + 1];
  return next && pairs.get(itemAt(words, at).stem)?.get(next.word);
}

/** The words that the one at a place governs: those before a passive, else those behind it. */
function governedBy(own: Lists, { words }: MaskedStatement, at: number): readonly [from: number, to: number] {
  const judged = judgedAt(words, at);
  if (judged) return judged.of;
  const passive = passiveForm(words, at);
  if (passive >= 0 || dueAt(own, words, at) !== undefined) {
    const last = passive >= 0 ? passive : at - 1;
    let from = last;
    while (from > 0 && last - from < REACH && isBefore(words, from - 1)) from--;
    return [from, last];
  }
  const isPair = pairAt(own, words, at) !== undefined || words[at + 1]?.word === 'against';
  const from = isPair ? at + 2 : at + 1;
  let to = from;
  while (to < words.length && to - from < REACH && isGoverned(itemAt(words, to))) to++;
  return [from, to];
}

/** The place of the "was" of "was hailed", "was also hailed"; −1 where the word is no passive. */
function passiveForm(words: readonly WordInfo[], at: number): number {
  const { word } = itemAt(words, at);
  if (!word.endsWith('ed') && !IRREGULAR_PASTS.has(word)) return -1;
  if (GOVERNING_PARTICLES.has(words[at + 1]?.word ?? '')) return -1;
  return [at - 1, at - 2].find((place) => PASSIVE_FORMS.has(words[place]?.word ?? '')) ?? -1;
}

/** "the sanctions against Mali | must", of which "against" is a part. */
const isBefore = (words: readonly WordInfo[], at: number): boolean =>
  isGoverned(itemAt(words, at)) ||
  (itemAt(words, at).word === 'against' && HELD_AGAINST.has(words[at - 1]?.stem ?? ''));

/** "the talks must | end", "the sanctions should be | lifted", "the truce must | hold": what nothing stands behind that it could be done to. */
function dueAt({ endings }: Lists, words: readonly WordInfo[], at: number): Liking | undefined {
  const { stem: stemmed, word } = itemAt(words, at);
  const ends = endings.has(stemmed);
  if (!ends && !STAYING.has(word)) return undefined;
  if (passiveForm(words, at) < 0 && ends && !endsPhrase(words, at)) return undefined;
  const isDue = [at - 1, at - 2, at - 3].some((place) => NEEDED.has(words[place]?.word ?? ''));
  return isDue ? (ends ? -1 : 1) : undefined;
}

/** A word by which something is judged, and the words that name that. */
interface Judgement {
  readonly liking: Liking;
  readonly of: readonly [from: number, to: number];
}

/** "the sanctions | were a mistake", "called | the sanctions | illegal", "described | the truce | as necessary" */
function judgedAt(words: readonly WordInfo[], at: number): Judgement | null {
  const liking = JUDGING.get(itemAt(words, at).word);
  if (liking === undefined) return null;
  let last = at;
  while (last > 0 && at - last < 3 && BEFORE_JUDGEMENT.has(words[last - 1]?.word ?? '')) last--;
  const copula = words[last - 1]?.word ?? '';
  if (PASSIVE_FORMS.has(copula)) {
    let from = last - 1;
    while (from > 0 && last - from <= REACH && isBefore(words, from - 1)) from--;
    return from < last - 1 ? { liking, of: [from, last - 1] } : null;
  }
  for (let from = last - 1; from > 0 && last - from <= REACH && isBefore(words, from); from--)
    if (CALLING.has(words[from - 1]?.stem ?? '')) return { liking, of: [from, last] };
  return null;
}

/** "called for | the sanctions against Mali to be lifted", "wants | the embargo lifted": the place of what ends it, or −1. */
function endedAt({ endings }: Lists, words: readonly WordInfo[], from: number): number {
  for (let at = from; at < words.length && at - from <= REACH + 2 && isBefore(words, at); at++) {
    const { stem: stemmed, word } = itemAt(words, at);
    if (at === from || !endings.has(stemmed) || !(word.endsWith('ed') || IRREGULAR_PASTS.has(word))) continue;
    const before = itemAt(words, at - 1).word;
    if (PASSIVE_FORMS.has(before) || (endsPhrase(words, at) && !itemAt(words, at - 1).stop)) return at;
  }
  return -1;
}

/** Stands nothing behind a word that it could govern? */
const endsPhrase = (words: readonly WordInfo[], at: number): boolean => {
  const behind = words[at + 1]?.word;
  return behind === undefined || ENDS_PHRASE.has(behind) || !/[\p{L}\p{N}<]/u.test(behind);
};

function isGoverned({ word }: WordInfo): boolean {
  return !UNGOVERNED.has(word) && /[\p{L}\p{N}]/u.test(word);
}

/** Adds the words of a stretch. An ending and what is hostile turn what stands behind them: who condemns the rejection of a truce is for the truce. */
function readGoverned(
  own: Lists,
  statement: MaskedStatement,
  [from, to]: readonly [number, number],
  liking: Liking,
  found: LikedWord[],
): void {
  const { words } = statement;
  let turned = liking;
  for (let at = from; at < to; at++) {
    const { stem: stemmed, stop } = itemAt(words, at);
    if (stop) continue;
    const ends = own.endings.has(stemmed);
    // "the sanctions waiver" ends what stands before it.
    const isEnded = !ends && at + 1 < to && own.endings.has(itemAt(words, at + 1).stem);
    found.push({ at, liking: isEnded ? opposite(turned) : turned });
    if (ends || likingAt(own, statement, at) < 0) turned = opposite(turned);
  }
}

const opposite = (liking: Liking): Liking => (liking > 0 ? -1 : 1);
