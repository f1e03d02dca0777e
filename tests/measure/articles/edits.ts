/** Counts what an analyst who begins with the rows of the library would do to them: keep, correct, delete, and add. */
import type { Statement } from '../../../src/index';
import type { NamedLabel } from './labels';
import { isCalled, isSame, matchRows } from './match';

/** The cells of a row that are corrected where they are wrong, each with when it is right. */
const cells = {
  actor: isSame,
  country: ({ country }, { actor }) => (actor?.country ?? null) === country,
  addressee: ({ addressees }, told) =>
    told.addressees.length === addressees.length &&
    addressees.every((name) =>
      told.addressees.some((one) => isCalled([name], one.actor ?? { name: one.text, aliases: [] })),
    ),
  negated: ({ negated }, told) => told.negated === negated,
  side: (label, { issues }) => {
    const told = Object.fromEntries(issues.map(({ issue, stance }) => [issue, stance]));
    return [...Object.keys(label.issues), ...Object.keys(told)].every(
      (issue) => isDoubtful(label, `issues.${issue}`) || label.issues[issue] === told[issue],
    );
  },
  attitude: (label, { targets }) =>
    label.targets.every(
      ([name, attitude]) =>
        isDoubtful(label, `targets.${name}`) ||
        targets.some((one) => one.label === attitude && isCalled([name], one.actor ?? { name: one.text, aliases: [] })),
    ),
} satisfies Record<string, (label: NamedLabel, told: Statement) => boolean>;

type Cell = keyof typeof cells;

/** What is asked of a label by a cell's name. */
const DOUBTS: Readonly<Record<Cell, string>> = {
  ...{
    actor: 'actor',
    country: 'country',
    addressee: 'addressees',
    negated: 'negated',
    side: 'issues',
    attitude: 'targets',
  },
};

const isDoubtful = ({ doubtful = [] }: NamedLabel, field: string): boolean => doubtful.includes(field);

/** Of rows kept, corrected (by the cells that were), deleted and added. */
export class Edits {
  #kept = 0;
  #corrected = 0;
  #deleted = 0;
  #added = 0;
  readonly #wrong = new Map<Cell, number>();

  /** Rows that the labels call optional are left out. */
  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
    const { found, extra } = matchRows(labels, statements);
    this.#deleted += extra.length;
    for (const label of labels) {
      if (label.optional) continue;
      const told = found.get(label);
      if (told) this.#addRow(label, told);
      else this.#added++;
    }
  }

  #addRow(label: NamedLabel, told: Statement): void {
    const wrong = (Object.keys(cells) as Cell[]).filter(
      (cell) => !isDoubtful(label, DOUBTS[cell]) && !cells[cell](label, told),
    );
    for (const cell of wrong) this.#wrong.set(cell, (this.#wrong.get(cell) ?? 0) + 1);
    if (wrong.length === 0) this.#kept++;
    else this.#corrected++;
  }

  toString(): string {
    const rows = this.#kept + this.#corrected + this.#deleted;
    const percent = (count: number) => `${((100 * count) / (rows || 1)).toFixed(0)} %`;
    const corrected = [...this.#wrong].sort((a, b) => b[1] - a[1]).map(([cell, count]) => `${cell} ${percent(count)}`);
    return `${rows} rows, kept ${percent(this.#kept)}, corrected ${percent(this.#corrected)} (${corrected.join(', ')}), deleted ${percent(this.#deleted)}; added ${percent(this.#added)}`;
  }
}
