/** Counts how often statements are right of which the library is so or so sure. */
import type { Statement } from '../../../src/index';
import type { NamedLabel } from './labels';
import { isSame, matchRows } from './match';

const BINS = 10;

/** Of `provenance.confidence`, in ten bins of the same width; a row is right where a label has its words and its actor. */
export class Calibration {
  readonly #bins = Array.from({ length: BINS }, () => ({ rows: 0, right: 0, sure: 0 }));

  /** Rows that the labels call optional are left out. */
  add(labels: readonly NamedLabel[], statements: readonly Statement[]): void {
    const { found, extra } = matchRows(labels, statements);
    for (const [label, statement] of found) if (!label.optional) this.#addRow(statement, isSame(label, statement));
    for (const statement of extra) this.#addRow(statement, false);
  }

  #addRow({ provenance: { confidence } }: Statement, right: boolean): void {
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    if (!bin) return;
    bin.rows++;
    bin.sure += confidence;
    if (right) bin.right++;
  }

  toString(): string {
    const rows = this.#bins.reduce((sum, bin) => sum + bin.rows, 0);
    const error = this.#bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / (rows || 1);
    const told = this.#bins.flatMap((bin, i) =>
      bin.rows > 0
        ? [`${i / BINS} to ${(i + 1) / BINS} ${((100 * bin.right) / bin.rows).toFixed(0)} % of ${bin.rows}`]
        : [],
    );
    return `confidence: error ${error.toFixed(3)}; right from ${told.join(', ')}`;
  }
}
