/** Labels as rows that `train` reads, and back. */
import type { LabelledRow } from 'stancekit/report';

export interface CodedRow extends LabelledRow {
  readonly coder?: string;
}

export function toJsonLines(rows: readonly CodedRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** @throws Error that names the line which is no row. */
export function readRows(text: string): CodedRow[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const row = JSON.parse(line);
      if (typeof row.text === 'string' && typeof row.issues === 'object' && row.issues !== null) return [row];
    } catch {
      // Told below.
    }
    throw new Error(`Line ${i + 1} is not a row {"text","issues"}.`);
  });
}
