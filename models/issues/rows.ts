/** The labelled rows that the classifier of propositions is fitted on and measured by: written ones, and real ones where their corpora are given. */
import { existsSync, readFileSync } from 'node:fs';
import type { Stance } from '../../src/document';
import { encodableText, nameSpans, type StatementInput, type Vocabulary } from '../../src/labels/features';
import { openCorpora } from '../real/corpora';
import { joinRows } from '../real/join';
import { keptRows, realRows, writtenRows } from '../trainingRows';

/** A statement with its labels. */
export interface LabelledRow {
  /** `kept` are the batches that `datasets/splits.json` keeps for measuring; nothing is ever learned from them, nor from `press`. */
  readonly set: 'written' | 'kept' | 'real' | 'press';
  readonly group: string;
  readonly input: StatementInput;
  readonly issues: Readonly<Record<string, Stance>>;
  /** Issues on which readers may differ: neither learned from nor measured. */
  readonly doubtful: readonly string[];
}

/** One of so many written rows is read: their number is not what the fit lacks. */
const EVERY_WRITTEN = 5;
const EVERY_REAL = 2;

export type Corpora = Parameters<typeof openCorpora>[0];

/** @param press A file of real statements that nothing is learned from; may be absent. */
export function labelledRows(corpora: Corpora, press: string | undefined): LabelledRow[] {
  const written = writtenRows().filter((_, i) => i % EVERY_WRITTEN === 0);
  const opened = openCorpora(corpora);
  // What a model has labelled says nothing of another.
  const known = realRows().filter(({ by }) => by !== 'reader');
  const real = joinRows(known, opened).filter((_, i) => i % EVERY_REAL === 0);
  return [
    ...written.map(({ text, issues, group = '' }) => rowOf('written', group, text, issues)),
    ...keptRows().map(({ text, issues, group = '' }) => rowOf('kept', group, text, issues)),
    ...real.map(({ text, issues = {}, group = '', doubtful }) => rowOf('real', group, text, issues, doubtful)),
    ...(press !== undefined && existsSync(press) ? pressRows(press) : []),
  ];
}

function pressRows(file: string): LabelledRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const {
        id,
        text,
        issues,
        ignore = [],
      } = JSON.parse(line) as {
        id: string;
        text: string;
        issues: Record<string, Stance>;
        ignore?: string[];
      };
      return rowOf('press', id.split('#')[0] ?? id, text, issues, ignore);
    });
}

function rowOf(
  set: LabelledRow['set'],
  group: string,
  text: string,
  issues: LabelledRow['issues'],
  doubtful: readonly string[] = [],
): LabelledRow {
  return { set, group, input: { text, names: nameSpans(text) }, issues, doubtful };
}

/** What an encoder is asked of the rows. */
export function encodable(rows: readonly LabelledRow[], words: Vocabulary): string[] {
  return rows.map(({ input }) => encodableText(input, words));
}
