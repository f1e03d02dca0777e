/** From held-out scores of issues to the lines between found and not found. */

import { sigmoid } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import type { Example } from '../data';
import { scoreCounts } from './metrics';
import { chooseGate, chooseLine, chooseThreshold } from './thresholds';

/** What was said of held-out rows, and what is true. Both hold one column an issue and one for any issue behind them. */
export interface HeldOutIssues {
  readonly issues: number;
  readonly rows: number;
  readonly scores: Float64Array;
  readonly answers: Uint8Array;
  /** How much each cell counts; all the same where it is absent, and then each issue has a threshold of its own. */
  readonly settling?: Float64Array | undefined;
}

export interface IssueLines {
  readonly thresholds: readonly number[];
  readonly gate: number;
}

/** One byte a row and question: 1 where the example is about the issue; in the last column, where it is about any. */
export function issueAnswers(examples: readonly Example[], issues: readonly string[], rows: Int32Array): Uint8Array {
  const width = issues.length + 1;
  const answers = new Uint8Array(rows.length * width);
  rows.forEach((example, row) => {
    const own = itemAt(examples, example).issues;
    issues.forEach((issue, i) => {
      if (Object.hasOwn(own, issue)) answers[row * width + i] = 1;
    });
    if (Object.keys(own).length > 0) answers[row * width + issues.length] = 1;
  });
  return answers;
}

/**
 * Draws the lines: a threshold an issue by its own F1, and the gate before all by the micro-F1. Where rows count by kind, those that do are
 * few, and one line for all issues is drawn: issues with five rows have none of their own that would hold for the next five.
 */
export function drawLines(held: HeldOutIssues): IssueLines {
  if (held.settling) {
    const all = (line: number) => new Array<number>(held.issues).fill(line);
    const line = chooseLine((candidate) => countFound(held, { thresholds: all(candidate), gate: 0 }).all.f1);
    return { thresholds: all(line), gate: line };
  }
  const rows = Array.from({ length: held.rows }, (_, row) => row);
  const thresholds = Array.from({ length: held.issues }, (_, i) =>
    chooseThreshold(
      rows.map((row) => probability(held, row, i)),
      rows.map((row) => answer(held, row, i)),
    ),
  );
  const gate = chooseGate((candidate) => countFound(held, { thresholds, gate: candidate }).all.f1);
  return { thresholds, gate };
}

/** Counts hits and misses of each issue and of all together, and rows about none. @param counted Which held-out rows count; all where it is absent. */
export function countFound(
  held: HeldOutIssues,
  { thresholds, gate }: IssueLines,
  counted: (row: number) => boolean = () => true,
) {
  const counts = thresholds.map(() => ({ hits: 0, alarms: 0, misses: 0 }));
  const offTopic = { rows: 0, leftAlone: 0 };
  for (let row = 0; row < held.rows; row++) {
    if (!counted(row)) continue;
    const passes = probability(held, row, held.issues) >= gate;
    let isLeft = true;
    counts.forEach((own, i) => {
      const found = passes && probability(held, row, i) >= itemAt(thresholds, i);
      if (found) isLeft = false;
      const weight = held.settling ? (held.settling[row * (held.issues + 1) + i] ?? 0) : 1;
      if (found && answer(held, row, i)) own.hits += weight;
      else if (found) own.alarms += weight;
      else if (answer(held, row, i)) own.misses += weight;
    });
    if (answer(held, row, held.issues)) continue;
    offTopic.rows++;
    if (isLeft) offTopic.leftAlone++;
  }
  const sum = (key: 'hits' | 'alarms' | 'misses') => counts.reduce((total, own) => total + own[key], 0);
  return { counts, offTopic, all: scoreCounts(sum('hits'), sum('alarms'), sum('misses')) };
}

function answer({ answers, issues }: HeldOutIssues, row: number, i: number): number {
  return answers[row * (issues + 1) + i] ?? 0;
}

/** As the model gives it: one issue cannot be more probable than any at all. */
function probability({ scores, issues }: HeldOutIssues, row: number, i: number): number {
  const from = row * (issues + 1);
  return Math.min(sigmoid(scores[from + i] ?? 0), sigmoid(scores[from + issues] ?? 0));
}
