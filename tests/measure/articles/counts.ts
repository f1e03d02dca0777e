/** Counts how far statements are those that a reader by hand wrote of an article. */
import type { Statement } from '../../../src/index';
import { plainName } from '../../plainName';
import type { Label, NamedLabel, Range } from './labels';

/** Share of the words of two statements that both have, from which on they are the same. */
const SAME = 0.5;

/** Of true and false finds, and of what was to be found. */
export class Counts {
  #right = 0;
  #told = 0;
  #wanted = 0;
  #actor = 0;
  #country = 0;
  #countryAsked = 0;
  readonly #rows = { right: 0, told: 0, wanted: 0 };

  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
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
    for (const label of labels) if (!label.optional) this.#addLabel(label, found.get(label));
    this.#told += statements.filter((one) => taken.has(one) || !touches(labels, one)).length;
    this.#told -= labels.filter((label) => label.optional && found.has(label)).length;
    for (const statement of statements)
      if (!taken.has(statement) && !touches(labels, statement)) this.#rows.told += statement.issues.length;
  }

  #addLabel(label: NamedLabel, statement: Statement | undefined): void {
    this.#wanted++;
    const doubts = new Set(label.doubtful);
    const sure = Object.entries(label.issues).filter(
      ([issue]) => !doubts.has('issues') && !doubts.has(`issues.${issue}`),
    );
    this.#rows.wanted += sure.length;
    if (!statement) return;
    this.#right++;
    const isActor = isSame(label, statement);
    if (isActor) this.#actor++;
    if (!doubts.has('country')) {
      this.#countryAsked++;
      if ((statement.actor?.country ?? null) === label.country) this.#country++;
    }
    for (const { issue, stance } of statement.issues) {
      if (doubts.has('issues') || doubts.has(`issues.${issue}`)) continue;
      this.#rows.told++;
      if (isActor && label.issues[issue] === stance) this.#rows.right++;
    }
  }

  /** Statements that were to be found, and were. */
  get found(): number {
    return this.#right;
  }

  /** Statements that are told and that nobody asked for. */
  get extra(): number {
    return this.#told - this.#right;
  }

  toString(): string {
    const percent = (part: number, whole: number) => (100 * (part / (whole || 1))).toFixed(1);
    const f1 = ({ right, told, wanted }: { right: number; told: number; wanted: number }) =>
      percent(2 * right, told + wanted);
    const found = f1({ right: this.#right, told: this.#told, wanted: this.#wanted });
    return `${this.#wanted} statements, found ${found}, actor ${percent(this.#actor, this.#right)}, country ${percent(this.#country, this.#countryAsked)}; ${this.#rows.wanted} sides, actor + issue + stance ${f1(this.#rows)}`;
  }
}

const rank = ({ label, statement, share }: { label: NamedLabel; statement: Statement; share: number }): number =>
  share + (isSame(label, statement) ? 0.3 : 0) - (label.optional ? 0.2 : 0);

/** By a name or alias, or by first and last name alike; any actor is right where the label is in doubt. */
function isSame({ actor, aliases, doubtful = [] }: NamedLabel, statement: Statement): boolean {
  if (doubtful.includes('actor')) return true;
  if (actor === null) return statement.actor === null;
  const wanted = [actor, ...aliases].map(plainName);
  const told = statement.actor ? [statement.actor.name, ...statement.actor.aliases].map(plainName) : [];
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
