/**
 * In: the words of a statement. Out: which of them turn what is said and cancel each other. "Oslo refused to lift the embargo" is read as
 * "Oslo <blank> to maintain the embargo". Compositional polarity: Moilanen & Pulman, RANLP 2007.
 */
import {
  AUXILIARIES,
  CANCELLING_TURNS,
  type CancellingTurns,
  CONDITIONS,
  DETERMINERS,
  JOINING,
  PARTING,
  TRANSPARENT,
  WITH_PARTICLES,
} from '../../english/labels/turning';
import { itemAt } from '../../runtime/lists';
import { stem } from '../../vendor/porter';

/** What is asked of a word; marks such as `<actor>` are words too. */
export interface TurnWord {
  readonly word: string;
  readonly stem: string;
  readonly concepts: readonly string[];
}

/** Two words that cancel each other, by their places. */
export interface CancelledTurn {
  readonly row: CancellingTurns;
  readonly first: number;
  readonly second: number;
  /** Another ending that is joined to the second one and goes the same way, or −1. */
  readonly joined: number;
}

/** Words before a negation in which a condition makes it none of a deed; own choice. */
const CONDITION_REACH = 8;

interface Turn {
  readonly row: CancellingTurns;
  readonly firsts: ReadonlySet<string>;
}

interface Rows {
  /** The rows by the stems of their second words, in their order: most words are none. */
  readonly bySecond: ReadonlyMap<string, readonly Turn[]>;
  /** What must stand behind some of the words, by their stems. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
}

let compiled: Rows | undefined;

function rows(): Rows {
  compiled ??= compile();
  return compiled;
}

function compile(): Rows {
  const bySecond = new Map<string, Turn[]>();
  for (const row of CANCELLING_TURNS) {
    const firsts = row.first.split(' ');
    const turn = { row, firsts: new Set(row.firstIs === 'stems' ? firsts.map(stem) : firsts) };
    for (const second of new Set(row.second.split(' ').map(stem)))
      bySecond.set(second, [...(bySecond.get(second) ?? []), turn]);
  }
  const particles = Object.entries(WITH_PARTICLES).map(([word, own]) => [stem(word), new Set(own.split(' '))] as const);
  return { bySecond, particles: new Map(particles) };
}

/** Finds the pairs of words that cancel each other, in order; none stands in two of them. */
export function findCancelledTurns(words: readonly TurnWord[]): readonly CancelledTurn[] {
  const found: CancelledTurn[] = [];
  let free = 0;
  for (let second = 1; second < words.length; second++) {
    const pair = pairAt(words, second, free);
    if (!pair) continue;
    found.push(pair);
    free = Math.max(second, pair.joined) + 1;
    second = free - 1;
  }
  return found;
}

/** The pair that a word is the second one of. @param free The first place that is in no pair yet. */
function pairAt(words: readonly TurnWord[], second: number, free: number): CancelledTurn | null {
  for (const turn of turnsEndingAt(words, second)) {
    const first = firstOf(turn, words, second, free);
    if (first < 0) continue;
    const isJoined = JOINING.has(words[second + 1]?.word ?? '') && turnsEndingAt(words, second + 2).includes(turn);
    return { row: turn.row, first, second, joined: isJoined ? second + 2 : -1 };
  }
  return null;
}

const NO_TURNS: readonly Turn[] = [];

/** The rows that a word may be the second word of. */
function turnsEndingAt(words: readonly TurnWord[], at: number): readonly Turn[] {
  const word = words[at];
  const turns = word && rows().bySecond.get(word.stem);
  if (!turns || !hasParticle(words, at)) return NO_TURNS;
  const isPast = word.word.endsWith('ed') && !AUXILIARIES.has(words[at - 1]?.word ?? '');
  return isPast ? turns.filter(({ row }) => row.finite) : turns;
}

/** The nearest first word that nothing parts from the second, or −1. */
function firstOf(turn: Turn, words: readonly TurnWord[], second: number, free: number): number {
  const negates = turn.row.joint === 'without-negation';
  for (let at = second - 1; at >= Math.max(free, second - turn.row.within); at--) {
    if (isFirst(turn, words, at)) return negates && isNoDenial(words, at, second) ? -1 : at;
    if (parts(itemAt(words, at))) return -1;
  }
  return -1;
}

function isFirst({ firsts, row }: Turn, words: readonly TurnWord[], at: number): boolean {
  const { word, stem: own } = itemAt(words, at);
  if (row.firstIs === 'stems') return firsts.has(own) && hasParticle(words, at);
  return firsts.has(word) || (firsts.has('not') && word.endsWith("n't"));
}

function hasParticle(words: readonly TurnWord[], at: number): boolean {
  const wanted = rows().particles.get(itemAt(words, at).stem);
  return !wanted || wanted.has(words[at + 1]?.word ?? '');
}

/** Whether a word between the two ends what the first governs: a mark, a conjunction, or a thing that the second is done for ("talks to end"). */
function parts({ word, concepts }: TurnWord): boolean {
  return PARTING.has(word) || !/[\p{L}\p{N}]/u.test(word) || concepts.some((kind) => !TRANSPARENT.has(kind));
}

/** "if they do not stop" is a condition, "will not use its veto" denies the use of it. */
function isNoDenial(words: readonly TurnWord[], first: number, second: number): boolean {
  if (itemAt(words, first).word !== 'no' && DETERMINERS.has(itemAt(words, second - 1).word)) return true;
  for (let k = first - 1; k >= Math.max(0, first - CONDITION_REACH); k--) {
    const { word } = itemAt(words, k);
    if (CONDITIONS.has(word)) return true;
    if (/[.;:!?]/.test(word)) return false;
  }
  return false;
}
