/** Which statement is which label's. */
import type { Actor, Statement } from '../../../src/index';
import { plainName } from '../../plainName';
import type { Label, NamedLabel, Range } from './labels';

/** Share of the words of two statements that both have, from which on they are the same. */
const SAME = 0.5;

/** What was found of the labels, and what nobody asked for. */
export interface MatchedRows {
  readonly found: ReadonlyMap<NamedLabel, Statement>;
  readonly extra: readonly Statement[];
}

/** Gives each label the statement that has most of its words, and of several the one with the right actor. */
export function matchRows(labels: readonly NamedLabel[], statements: readonly Statement[]): MatchedRows {
  const links = labels
    .flatMap((label) => statements.map((statement) => ({ label, statement, share: overlap(label, statement) })))
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => rank(b) - rank(a));
  const found = new Map<NamedLabel, Statement>();
  const taken = new Set<Statement>();
  for (const { label, statement } of links) {
    if (found.has(label) || taken.has(statement)) continue;
    found.set(label, statement);
    taken.add(statement);
  }
  return { found, extra: statements.filter((one) => !taken.has(one) && !touches(labels, one)) };
}

const rank = ({ label, statement, share }: { label: NamedLabel; statement: Statement; share: number }): number =>
  share + (isSame(label, statement) ? 0.3 : 0) - (label.optional ? 0.2 : 0);

/** Whether the statement's actor is the label's: by a name or alias, or by first and last name alike; any actor is right where the label is in doubt. */
export function isSame({ actor, aliases, doubtful = [] }: NamedLabel, { actor: told }: Statement): boolean {
  if (doubtful.includes('actor')) return true;
  return actor === null ? told === null : told !== null && isCalled([actor, ...aliases], told);
}

/** Whether somebody has one of the names, or the first and last word of one. */
export function isCalled(names: readonly string[], { name, aliases }: Pick<Actor, 'name' | 'aliases'>): boolean {
  const wanted = names.map(plainName);
  const told = [name, ...aliases].map(plainName);
  const ends = (name: string) => {
    const words = name.split(' ');
    return words.length > 1 ? `${words[0]} ${words.at(-1)}` : null;
  };
  return told.some((one) => wanted.some((other) => one === other || (ends(one) !== null && ends(one) === ends(other))));
}

const rangesOf = ({ content, cue }: Statement, withCue: boolean): Range[] =>
  [...(withCue && cue ? [cue] : []), ...content].map(({ start, end }) => [start, end]);

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

/** What both have of what either has, with the cue or without. */
function overlap({ content }: Label, statement: Statement): number {
  const shares = [false, true].map((withCue) => {
    const own = rangesOf(statement, withCue);
    const both = common(content, own);
    return both / (length(content) + length(own) - both);
  });
  return Math.max(...shares);
}

/** Whether an optional label, or another part of a label, has the statement's words: it is no false find. */
const touches = (labels: readonly Label[], statement: Statement): boolean =>
  labels.some((label) => label.optional && overlap(label, statement) >= SAME);
