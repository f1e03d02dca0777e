/**
 * Views of what stands between and around an actor and its target, from the actor's point of view: "Paris criticised Moscow"
 * reads `<source> critic <target>` for the attitude of Paris to Moscow, and `<target> critic <source>` for that of Moscow.
 */
import { PASSIVE_FORMS } from '../../../english/labels/liking';
import { isDirected, type MaskedStatement } from '../maskedStatement';
import { type Path, readPath } from '../path';
import type { NamedView } from './view';

/** Words between the two that are looked at, at most: those next to either end. */
const REACH = 10;

/** Words before the first and after the second. */
const OUTSIDE = 4;

type Emit = (feature: string) => void;

/** Forms of "be" and "get", and the word before an agent: they hold a passive together and say nothing more. */
const PASSIVE_WORDS = new Set([...PASSIVE_FORMS, 'by']);

/** British and American spelling as one, "criticis" as "critic" (of "criticized"): the sentences that most was learned from are American. */
const spelling = (stem: string): string => stem.replace(/(?<=\w{5})is$/, '');

/**
 * Stems from the one who acts to the other, both included; negated ones marked. The middle of a long path is left out, and a
 * passive reads as its active.
 */
function stemsOf({ words, signs }: MaskedStatement, { first, last, passive }: Path): string[] {
  const path: string[] = [];
  for (let i = first; i <= last; i++) {
    if (i - first > REACH / 2 && last - i > REACH / 2) continue;
    if (passive && PASSIVE_WORDS.has(words[i]!.word)) continue;
    const stem = spelling(words[i]!.stem);
    path.push(i > first && i < last && signs[i]! < 0 ? `!${stem}` : stem);
  }
  return passive ? [path.at(-1)!, ...path.slice(1, -1), path[0]!] : path;
}

const markOf = ({ actorActs }: Path): string => (actorActs ? '>' : '<');

function chains(statement: MaskedStatement, length: number, emit: Emit): void {
  if (!isDirected(statement)) return;
  const own = readPath(statement);
  const stems = stemsOf(statement, own);
  for (let i = 0; i + length <= stems.length; i++) emit(`${markOf(own)} ${stems.slice(i, i + length).join(' ')}`);
}

const chainsOf = (length: number): NamedView => ({
  kind: 'names',
  each: (statement, emit) => chains(statement, length, emit),
});

export const path = chainsOf(1);
export const pathPair = chainsOf(2);
export const pathTriple = chainsOf(3);

/** Stems before the first of the two and after the second. */
export const outside: NamedView = {
  kind: 'names',
  each(statement, emit) {
    if (!isDirected(statement)) return;
    const { words, length } = statement;
    const own = readPath(statement);
    const { first, last } = own;
    const order = markOf(own);
    for (let i = Math.max(0, first - OUTSIDE); i < first; i++) emit(`${order} before ${spelling(words[i]!.stem)}`);
    for (let i = last + 1; i <= Math.min(length - 1, last + OUTSIDE); i++)
      emit(`${order} after ${spelling(words[i]!.stem)}`);
  },
};
