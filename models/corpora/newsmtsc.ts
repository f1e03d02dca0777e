/** Reads NewsMTSC (Hamborg & Donnay, EACL 2021): sentences of political news with people and the attitude to them. */
import type { Attitude, Span } from '../../src/document';
import { StancekitError } from '../../src/errors';
import type { AttitudeExample } from '../../src/training/data';

const LABELS: Readonly<Record<number, Attitude>> = { 2: 'negative', 4: 'neutral', 6: 'positive' };

interface Row {
  readonly primary_gid: string;
  readonly sentence_normalized: string;
  readonly targets: readonly { readonly from: number; readonly to: number; readonly polarity: number }[];
}

/**
 * Reads the text of one of its files.
 *
 * @param text Lines of JSON, as the corpus comes.
 * @param namesOf Finds the names in a text.
 * @returns One example a target, grouped by article.
 */
export function readNewsMtsc(text: string, namesOf: (text: string) => readonly Span[]): AttitudeExample[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const row = JSON.parse(line) as Row;
      const names = namesOf(row.sentence_normalized);
      return row.targets.map(({ from, to, polarity }) => {
        const label = LABELS[polarity];
        if (!label) throw new StancekitError('INVALID_ROW', `Expected \`polarity\` to be 2, 4 or 6, got ${polarity}.`);
        const input = { text: row.sentence_normalized, target: { start: from, end: to }, names };
        // "allsides_1000_401_25_…": the source and the article come first.
        return { input, label, group: row.primary_gid.split('_').slice(0, 3).join('_') };
      });
    });
}
