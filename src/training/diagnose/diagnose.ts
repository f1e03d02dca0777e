import type { StancekitError } from '../../errors';
import { checkKinds, isObject, type Kind } from '../../runtime/checks';
import { itemAt } from '../../runtime/lists';
import {
  assignFolds,
  checkPropositionRows,
  checkRows,
  checkTrainable,
  type Example,
  foldOptions,
  type Joined,
  joinDuplicates,
  settleGroups,
} from '../data';
import { createExampleSet, leaking } from './exampleSet';
import { refusalOf } from './refusal';
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
  /** The issues to learn, as the `taxonomy` of `train`, or of `trainPropositions` where each has a proposition; those of the rows where it is absent. */
  readonly issues?: readonly (string | DiagnosedIssue)[];
}

/** An issue to learn, as far as a diagnosis asks. */
export interface DiagnosedIssue {
  /** Names the issue in rows. */
  readonly id: string;
  /** What one is for or against, in one sentence; learned from rows alone where it is absent. */
  readonly proposition?: string;
}

const FIRST = 5;

const NOT_TRAINED = { chance: null, sides: null };

const ISSUES: Kind = {
  expected: 'a list of issues, each a name or an object with `id`',
  holds: (value) =>
    Array.isArray(value) &&
    Array.from(value).every((issue: unknown) => typeof (isObject(issue) ? issue.id : issue) === 'string'),
};

const DIAGNOSE_OPTIONS = { ...foldOptions, issues: ISSUES };

/**
 * Looks at statements of which it is known how they are held out.
 *
 * @param folds The fold of each.
 */
export function diagnoseRows({ examples, names }: Joined, issues: readonly string[], folds: Int32Array): Diagnosed {
  const set = createExampleSet(examples, issues, folds);
  const diagnoses = diagnosisTable.flatMap(({ name, advice, flatters, find }): Diagnosis[] => {
    const found = find(set);
    if (!found) return [];
    const first = found.rows.slice(0, FIRST).map((row) => itemAt(names, row));
    return [{ name, message: found.message, advice, flatters, rows: found.rows.length, first }];
  });
  return { diagnoses, leaking: leaking(set) };
}

/**
 * Tells what is wrong with labelled statements before a model is trained on them, and what figures of held-out rows would be worth.
 *
 * @param examples Labelled statements (see `readExamples`).
 * @param options Seed, folds and issues of the training.
 * @returns One diagnosis a cause, none where nothing is wrong, the worth of held-out figures, what a training would warn of, and why it would take none of the rows.
 * @throws INVALID_EXAMPLE, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const rows = ['Oslo', 'Peru', 'Chad'].map((name) => ({ text: `${name} backs the embargo.`, issues: { trade: 'favor' } }));
 * const { diagnoses, refused } = diagnose(rows);
 * diagnoses.find(({ name }) => name === 'templates').message
 * // '3 of 3 rows are made of 1 sentence frame with words exchanged, such as “Oslo backs the embargo.”.'
 * refused.code // TOO_FEW_EXAMPLES
 */
export function diagnose(
  examples: readonly Example[],
  options: DiagnoseOptions = {},
): {
  /** What figures of held-out rows would be worth. */
  readonly worth: Worth;
  /** What is wrong with the rows, one a cause. */
  readonly diagnoses: readonly Diagnosis[];
  /** What a training would tell of the rows besides: those that repeat a text are joined, and those that contradict each other are named. */
  readonly warnings: readonly string[];
  /** The statements that a training would learn from: those that repeat a text are one. */
  readonly examples: readonly Example[];
  /** The error by which a training would refuse the rows; null where it takes them. */
  readonly refused: StancekitError | null;
} {
  checkRows(examples);
  checkKinds(options, DIAGNOSE_OPTIONS, 'diagnose');
  const { seed = 1, folds = 5, issues } = options;
  const named = issues?.map((issue) => (typeof issue === 'string' ? issue : issue.id)) ?? issuesOf(examples);
  const hasPropositions = Boolean(issues?.length) && issues?.every(isProposed) === true;
  const joined = joinDuplicates(examples);
  const settled = settleGroups(joined.examples, folds, seed);
  const found = diagnoseRows(joined, named, foldsOf(settled.examples, folds, seed));
  const refused = refusalOf(() => {
    if (hasPropositions) checkPropositionRows(examples.length, joined, named);
    else checkTrainable(joined, named, folds);
  });
  return {
    worth: worthOf(found.diagnoses, joined.examples.length, found.leaking.length, () => null, NOT_TRAINED),
    diagnoses: found.diagnoses,
    // Rows are held out by those trainings alone that are measured.
    warnings: refused || hasPropositions ? joined.warnings : [...joined.warnings, ...settled.warnings],
    examples: joined.examples,
    refused,
  };
}

function isProposed(issue: string | { readonly proposition?: string }): boolean {
  return typeof issue !== 'string' && issue.proposition !== undefined;
}

function issuesOf(examples: readonly Example[]): readonly string[] {
  return [...new Set(examples.flatMap((example) => Object.keys(example.issues)))].sort();
}

/** How a training deals statements into folds. */
export function foldsOf(examples: readonly Example[], folds: number, seed: number): Int32Array {
  return assignFolds(
    examples.map(({ group }) => group),
    folds,
    seed,
  );
}
