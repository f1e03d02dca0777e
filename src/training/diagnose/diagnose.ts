import { checkKinds, kinds } from '../../runtime/checks';
import { assignFolds, checkRows, type Example, foldOptions, nameOf, settleGroups } from '../data';
import { createExampleSet, leaking } from './exampleSet';
import { type Diagnosis, diagnosisTable } from './table';
import { type Worth, worthOf } from './worth';

/** What is known of labelled statements before anything is trained on them. */
export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  /** Rows that are like one that would be learned from while they are held out, by their places. */
  readonly leaking: readonly number[];
}

/** How rows would be held out. */
export interface DiagnoseOptions {
  /** As for `train`. Default: 1. */
  readonly seed?: number;
  /** As for `train`. Default: 5. */
  readonly folds?: number;
  /** The issues to learn; those of the rows where it is absent. */
  readonly issues?: readonly string[];
}

const FIRST = 5;

const DIAGNOSE_OPTIONS = { ...foldOptions, issues: kinds.words };

/**
 * Looks at statements of which it is known how they are held out.
 *
 * @param folds The fold of each.
 */
export function diagnoseRows(examples: readonly Example[], issues: readonly string[], folds: Int32Array): Diagnosed {
  const set = createExampleSet(examples, issues, folds);
  const diagnoses = diagnosisTable.flatMap(({ name, advice, flatters, find }): Diagnosis[] => {
    const found = find(set);
    if (!found) return [];
    const first = found.rows.slice(0, FIRST).flatMap((row) => (examples[row] ? [nameOf(examples[row], row)] : []));
    return [{ name, message: found.message, advice, flatters, rows: found.rows.length, first }];
  });
  return { diagnoses, leaking: leaking(set) };
}

/**
 * Tells what is wrong with labelled statements before a model is trained on them, and what figures of held-out rows would be worth.
 *
 * @param examples Labelled statements (see `readExamples`).
 * @param options Seed, folds and issues of the training.
 * @returns One diagnosis a cause, none where nothing is wrong, and the worth of held-out figures.
 * @throws INVALID_EXAMPLE, INVALID_OPTION, UNKNOWN_OPTION; statements that are too few to train on are refused by `train` alone.
 * @example
 * const rows = ['Oslo', 'Peru', 'Chad'].map((name) => ({ text: `${name} backs the embargo.`, issues: { trade: 'favor' } }));
 * diagnose(rows).diagnoses.find(({ name }) => name === 'templates').message
 * // '3 of 3 rows are made of 1 sentence frame with words exchanged, such as “Oslo backs the embargo.”.'
 */
export function diagnose(
  examples: readonly Example[],
  options: DiagnoseOptions = {},
): {
  /** What figures of held-out rows would be worth. */
  readonly worth: Worth;
  /** What is wrong with the rows, one a cause. */
  readonly diagnoses: readonly Diagnosis[];
} {
  checkRows(examples);
  checkKinds(options, DIAGNOSE_OPTIONS, 'diagnose');
  const { seed = 1, folds = 5, issues } = options;
  const named = issues ?? [...new Set(examples.flatMap((example) => Object.keys(example.issues)))].sort();
  const found = diagnoseRows(examples, named, foldsOf(settleGroups(examples, folds, seed).examples, folds, seed));
  const worth = worthOf(found.diagnoses, examples.length, found.leaking.length, () => null, null);
  return { worth, diagnoses: found.diagnoses };
}

/** How a training deals statements into folds. */
export function foldsOf(examples: readonly Example[], folds: number, seed: number): Int32Array {
  return assignFolds(
    examples.map(({ group }) => group),
    folds,
    seed,
  );
}
