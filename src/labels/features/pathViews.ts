/**
 * Views of what stands between and around an actor and its target, from the actor's point of view: "Paris criticised Moscow"
 * reads `<source> criticis <target>` for the attitude of Paris to Moscow, and `<target> criticis <source>` for that of Moscow.
 */
import type { Reading } from './reading';

/** Words between the two that are looked at, at most: those next to either end. */
const REACH = 10;

/** Words before the first and after the second. */
const OUTSIDE = 4;

type Emit = (feature: string) => void;

/** Forms of "be" and "get", and the word before an agent: they hold a passive together and say nothing more. */
const PASSIVE_WORDS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got', 'by']);

/** A participle may stand so far before "by", and "by" so far before the agent ("criticised sharply by the leader of Spain"). */
const PARTICIPLE_REACH = 2;
const AGENT_REACH = 4;

/** Whether the second of the two does what the first suffers: "Moscow was criticised by Paris". */
function isPassive({ words }: Reading, first: number, last: number): boolean {
  for (let by = last - 1; by > first && last - by <= AGENT_REACH; by--) {
    if (words[by]!.word !== 'by') continue;
    for (let i = by - 1; i > first && by - i <= PARTICIPLE_REACH; i--) {
      if (/(?:ed|en|wn|ght|eld|old)$/.test(words[i]!.word)) return true;
    }
  }
  return false;
}

/** Where the two stand, and whether the actor is the one who acts: the first, or of a passive the second. */
export interface Path {
  readonly first: number;
  readonly last: number;
  readonly passive: boolean;
  readonly actorActs: boolean;
}

/** Reads how actor and target stand to each other; a statement must have both. */
export function readPath(reading: Reading): Path {
  const { source, target } = reading;
  const first = Math.min(source, target);
  const last = Math.max(source, target);
  const passive = isPassive(reading, first, last);
  return { first, last, passive, actorActs: source < target !== passive };
}

/**
 * Stems from the one who acts to the other, both included; negated ones marked. The middle of a long path is left out, and a
 * passive reads as its active.
 */
function stemsOf({ words, signs }: Reading, { first, last, passive }: Path): string[] {
  const path: string[] = [];
  for (let i = first; i <= last; i++) {
    if (i - first > REACH / 2 && last - i > REACH / 2) continue;
    if (passive && PASSIVE_WORDS.has(words[i]!.word)) continue;
    path.push(i > first && i < last && signs[i]! < 0 ? `!${words[i]!.stem}` : words[i]!.stem);
  }
  return passive ? [path.at(-1)!, ...path.slice(1, -1), path[0]!] : path;
}

const markOf = ({ actorActs }: Path): string => (actorActs ? '>' : '<');

const hasBoth = ({ source, target }: Reading): boolean => source >= 0 && target >= 0;

function chains(reading: Reading, length: number, emit: Emit): void {
  if (!hasBoth(reading)) return;
  const path = readPath(reading);
  const stems = stemsOf(reading, path);
  for (let i = 0; i + length <= stems.length; i++) emit(`${markOf(path)} ${stems.slice(i, i + length).join(' ')}`);
}

export const pathReaders = {
  path: (reading: Reading, emit: Emit): void => chains(reading, 1, emit),
  pathPair: (reading: Reading, emit: Emit): void => chains(reading, 2, emit),
  pathTriple: (reading: Reading, emit: Emit): void => chains(reading, 3, emit),
  outside: (reading: Reading, emit: Emit): void => {
    if (!hasBoth(reading)) return;
    const { words, length } = reading;
    const path = readPath(reading);
    const { first, last } = path;
    const order = markOf(path);
    for (let i = Math.max(0, first - OUTSIDE); i < first; i++) emit(`${order} before ${words[i]!.stem}`);
    for (let i = last + 1; i <= Math.min(length - 1, last + OUTSIDE); i++) emit(`${order} after ${words[i]!.stem}`);
  },
};
