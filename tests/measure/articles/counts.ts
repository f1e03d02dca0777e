/** Counts how far statements are those that a reader by hand wrote of an article. */
import type { Statement } from '../../../src/index';
import type { NamedLabel } from './labels';
import { isCalled, isSame, matchRows } from './match';

/** Of true and false finds, and of what was to be found. */
export class Counts {
  #right = 0;
  #told = 0;
  #wanted = 0;
  #actor = 0;
  #country = 0;
  #countryAsked = 0;
  readonly #rows = { right: 0, told: 0, wanted: 0 };
  /** Those towards whom the label has an attitude; whether the statement names them, and with that attitude. */
  readonly #targets = { wanted: 0, named: 0, right: 0 };

  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
    const { found, extra } = matchRows(labels, statements);
    const optional = labels.filter((label) => label.optional && found.has(label)).length;
    for (const label of labels) if (!label.optional) this.#addLabel(label, found.get(label));
    this.#told += found.size - optional + extra.length;
    for (const { issues } of extra) this.#rows.told += issues.length;
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
    if (!doubts.has('targets')) this.#addTargets(label, statement);
    for (const { issue, stance } of statement.issues) {
      if (doubts.has('issues') || doubts.has(`issues.${issue}`)) continue;
      this.#rows.told++;
      if (isActor && label.issues[issue] === stance) this.#rows.right++;
    }
  }

  #addTargets({ targets, doubtful = [] }: NamedLabel, told: Statement): void {
    for (const [name, attitude] of targets) {
      if (doubtful.includes(`targets.${name}`)) continue;
      const named = told.targets.filter((one) => isCalled([name], one.actor ?? { name: one.text, aliases: [] }));
      this.#targets.wanted++;
      if (named.length > 0) this.#targets.named++;
      if (named.some(({ label }) => label === attitude)) this.#targets.right++;
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
    const { wanted, named, right } = this.#targets;
    return `${this.#wanted} statements, found ${found}, actor ${percent(this.#actor, this.#right)}, country ${percent(this.#country, this.#countryAsked)}; ${this.#rows.wanted} sides, actor + issue + stance ${f1(this.#rows)}; ${wanted} attitudes, to whom ${percent(named, wanted)}, of those right ${percent(right, named)}`;
  }
}
