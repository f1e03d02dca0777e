/** Figures for people to read: columns of numbers, and the parts that reports of trainings and evaluations share. */

import type { CalibrationBin, ClassificationScore, ClassScore } from 'stancekit/training';
import { itemAt, largest } from '../../runtime/lists';
import { pad, toPlain, widthOf } from './formats/width';

const GAP = '  ';

/** Lines of cells: the first column to the left, the others to the right, each as wide as it needs. */
export function grid(rows: readonly (readonly string[])[]): string[] {
  const plain = rows.map((row) => row.map(toPlain));
  const widths = itemAt(plain, 0).map((_, c) => largest(plain.map((row) => widthOf(itemAt(row, c)))));
  return plain.map((row) =>
    row
      .map((cell, c) => pad(cell, itemAt(widths, c), c === 0 ? 'left' : 'right'))
      .join(GAP)
      .trimEnd(),
  );
}

/** 0.7312 as 73.1. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Precision, recall and F1, class by class. */
export function scoreLines(title: string, scores: Readonly<Record<string, ClassScore>>): string[] {
  return grid([
    [title, 'precision', 'recall', 'F1', 'support'],
    ...Object.entries(scores).map(([name, { precision, recall, f1, support }]) => [
      name,
      ...[precision, recall, f1].map(percent),
      String(support),
    ]),
  ]);
}

/** Rows are the truth, columns what was said. */
export function confusionLines({ classes, confusion }: ClassificationScore): string[] {
  const names = Object.keys(classes);
  return grid([
    ['truly \\ said', ...names],
    ...names.map((name, truth) => [name, ...itemAt(confusion, truth).map(String)]),
  ]);
}

/** Bins that hold something. */
export function calibrationLines(bins: readonly CalibrationBin[]): string[] {
  return grid([
    ['probability', 'stances', 'mean', 'right'],
    ...bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, meanProbability, accuracy }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        String(count),
        percent(meanProbability),
        percent(accuracy),
      ]),
  ]);
}
