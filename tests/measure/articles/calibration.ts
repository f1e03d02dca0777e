/** Counts how often statements are right of which the library is so or so sure. */
import type { Statement } from '../../../src/index';
import { scoreCalibration } from '../../../src/training/fit';
import type { NamedLabel } from './labels';
import { isSame, matchRows } from './match';

/** Of `provenance.confidence`; a row is right where a label has its words and its actor. */
export class Calibration {
  readonly #confidences: number[] = [];
  readonly #right: boolean[] = [];

  /** Rows that the labels call optional are left out. */
  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
    const { found, extra } = matchRows(labels, statements);
    for (const [label, statement] of found) if (!label.optional) this.#addRow(statement, isSame(label, statement));
    for (const statement of extra) this.#addRow(statement, false);
  }

  #addRow({ provenance: { confidence } }: Statement, right: boolean): void {
    this.#confidences.push(confidence);
    this.#right.push(right);
  }

  toString(): string {
    const { bins, error } = scoreCalibration(this.#confidences, this.#right);
    const told = bins.flatMap(({ from, to, count, accuracy }) =>
      count > 0 ? [`${from} to ${to} ${(100 * accuracy).toFixed(0)} % of ${count}`] : [],
    );
    return `confidence: error ${error.toFixed(3)}; right from ${told.join(', ')}`;
  }
}
