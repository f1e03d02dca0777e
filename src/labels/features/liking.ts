/**
 * In: the words of a statement. Out: the words that somebody is for or against in it, by the verb or noun that governs them: "backs lifting the embargo" is for
 * "lifting" and against "embargo". Compositional polarity: Moilanen & Pulman, RANLP 2007.
 */
import { BREAKING, LIKING_FORMS, LIKING_PAIRS, LIKING_WORDS, type Liking } from '../../english/labels/liking';
import { ENDING, WITH_PARTICLES } from '../../english/labels/turning';
import { itemAt } from '../../runtime/lists';
import { stem } from '../../vendor/porter';
import { endedAt, isGoverned, isHeldAgainst, judgedAt, meansToEnd, passiveForm, REACH, subjectBefore } from './judged';
import type { MaskedStatement } from './maskedStatement';
import type { WordInfo } from './vocabulary';

/** A word that is governed, and whether somebody is for or against what it names. */
export interface LikedWord {
  readonly at: number;
  readonly liking: Liking;
}

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
    const ended = from > at ? endedAt(lists.endings, statement.words, from) : -1;
    const last = ended >= 0 ? Math.min(to, ended) : to;
    readGoverned(lists, statement, [from, last], ended >= 0 ? opposite(liking) : liking, found);
    // What it governs opens nothing of its own.
    at = Math.max(at, to - 1, ended);
  }
  return found;
}

/** What the word at a place says of what it governs; turned round within reach of a negation; 0 where it says nothing. */
function likingAt(own: Lists, { words, signs }: MaskedStatement, at: number): Liking | 0 {
  if (isHeldAgainst(words, at)) return 0;
  const liking =
    judgedAt(own.endings, words, at)?.liking ??
    (meansToEnd(own.endings, words, at) ? -1 : undefined) ??
    pairAt(own, words, at) ??
    LIKING_FORMS.get(itemAt(words, at).word) ??
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
  const judged = judgedAt(own.endings, words, at);
  if (judged) return judged.of;
  const passive = passiveForm(words, at);
  if (passive >= 0) return subjectBefore(words, passive);
  const isPair = pairAt(own, words, at) !== undefined || words[at + 1]?.word === 'against';
  const from = isPair ? at + 2 : at + 1;
  let to = from;
  while (to < words.length && to - from < REACH && isGoverned(itemAt(words, to))) to++;
  return [from, to];
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
    const { word, stem: stemmed, stop } = itemAt(words, at);
    if (stop || word === 'against') continue;
    const ends = own.endings.has(stemmed);
    // "the sanctions waiver" ends what stands before it.
    const isEnded = !ends && at + 1 < to && own.endings.has(itemAt(words, at + 1).stem);
    found.push({ at, liking: isEnded ? opposite(turned) : turned });
    if (ends || likingAt(own, statement, at) < 0) turned = opposite(turned);
  }
}

const opposite = (liking: Liking): Liking => (liking > 0 ? -1 : 1);
