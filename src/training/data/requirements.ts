/** What a set of examples must have before anything can be learned from it. */
import { stances } from '../../document';
import { StancekitError } from '../../errors';
import { ANY_ISSUE } from '../../labels/features';
import { itemAt } from '../../runtime/lists';
import type { Joined } from './duplicates';
import type { Example } from './examples';

/** Fewer rows than this say nothing. */
const FEWEST_ROWS = 30;

/**
 * Most issues, and most rows times issues (those of a row that it says nothing of count too): the columns of a row, and the counts of
 * a feature, grow with the issues. Measured, rows of 18 words of a vocabulary of 20,000: 100,000 rows with 10 issues 536 MB
 * at their most, 10,000 rows with 100 issues 833 MB; without a bound, 8,000 rows with
 * an issue each took 10 GB.
 */
export const MOST_ISSUES = 100;
export const MOST_CELLS = 1_000_000;

/**
 * Most labels, an issue of a row each: each is a row of its own for the classifier of stances. Measured with 100 issues: 30,000 labels
 * 487 MB, 120,000 labels 666 MB, 200,000 labels of 10,000 rows 897 MB; a million, which the bound above allows, would take gigabytes.
 */
export const MOST_LABELS = 200_000;

/** Rows that are learned from at most where issues start from their propositions: with more, a training of their own is better. */
const MOST_PROPOSITION_ROWS = 2000;

/** A class with fewer rows is learned badly; said by a diagnosis, not refused. */
export const FEW_ROWS_A_CLASS = 10;

/**
 * Checks rows that a training is to learn from.
 *
 * @throws TRAINING_TOO_LARGE for too many issues, rows for so many issues, or labels; TOO_FEW_EXAMPLES for too few rows, or rows of one class
 * alone; INVALID_EXAMPLE for an issue outside the taxonomy; INVALID_OPTION for a number of folds that cannot be.
 */
export function checkTrainable(joined: Joined, issues: readonly string[], folds: number): void {
  checkIssues(issues);
  checkSize(joined.examples, issues);
  checkExamples(joined, issues, folds);
}

/**
 * Checks rows that issues with a proposition are to be carried further by.
 *
 * @param rows How many there were before they were joined.
 * @throws TRAINING_TOO_LARGE for too many; INVALID_EXAMPLE for an issue outside the taxonomy.
 */
export function checkPropositionRows(rows: number, joined: Joined, issues: readonly string[]): void {
  if (rows > MOST_PROPOSITION_ROWS) {
    throw new StancekitError(
      'TRAINING_TOO_LARGE',
      `Expected at most ${MOST_PROPOSITION_ROWS} rows for issues with a proposition, got ${rows}. With so many, leave the propositions out of the taxonomy.`,
    );
  }
  checkKnown(joined, issues);
}

function checkIssues({ length }: readonly string[]): void {
  if (length <= MOST_ISSUES) return;
  throw new StancekitError(
    'TRAINING_TOO_LARGE',
    `Expected at most ${MOST_ISSUES} issues in a training, got ${length}. Join issues, or train a model for each part of them; a name in \`issue\` that is another in each row is no issue.`,
  );
}

function checkSize(examples: readonly Example[], { length }: readonly string[]): void {
  const rows = examples.length;
  if (rows * length > MOST_CELLS) {
    const most = Math.floor(MOST_CELLS / length);
    throw new StancekitError(
      'TRAINING_TOO_LARGE',
      `Expected rows times issues to be at most ${MOST_CELLS}, got ${rows} rows and ${length} issues. Train on at most ${most} of the rows, or on fewer issues.`,
    );
  }
  const labels = examples.reduce((sum, { issues }) => sum + Object.keys(issues).length, 0);
  if (labels > MOST_LABELS) {
    throw new StancekitError(
      'TRAINING_TOO_LARGE',
      `Expected at most ${MOST_LABELS} labels (issues of a row each), got ${labels} in ${rows} rows. Train on some of the rows.`,
    );
  }
}

function checkExamples(joined: Joined, issues: readonly string[], folds: number): void {
  const { examples } = joined;
  if (!Number.isInteger(folds) || folds < 2 || folds > 20) {
    throw new StancekitError('INVALID_OPTION', `Expected \`folds\` to be an integer from 2 to 20, got ${folds}.`);
  }
  if (issues.includes(ANY_ISSUE)) {
    throw new StancekitError('INVALID_EXAMPLE', `No issue can have the name "${ANY_ISSUE}".`);
  }
  if (examples.length < FEWEST_ROWS) {
    throw new StancekitError(
      'TOO_FEW_EXAMPLES',
      `Expected at least ${FEWEST_ROWS} labelled rows, got ${examples.length}.`,
    );
  }
  checkKnown(joined, issues);
  const counts = countClasses(examples, issues);
  const present = stances.filter((stance) => issues.some((issue) => counts[issue]![stance] > 0));
  if (present.length < 2) {
    const only = present[0] === undefined ? 'no row has an issue' : `every stance is "${present[0]}"`;
    throw new StancekitError(
      'TOO_FEW_EXAMPLES',
      `There is nothing to tell apart: ${only}. At least two stances are needed.`,
    );
  }
}

function checkKnown({ examples, names }: Joined, issues: readonly string[]): void {
  const known = new Set(issues);
  examples.forEach((example, i) => {
    const unknown = Object.keys(example.issues).find((issue) => !known.has(issue));
    if (unknown === undefined) return;
    throw new StancekitError(
      'INVALID_EXAMPLE',
      `${itemAt(names, i)} has the issue "${unknown}", which is not in the taxonomy. Expected one of ${issues.join(', ')}.`,
    );
  });
}

/** How many examples take each stance on each issue; all of these are known. */
export function countClasses(
  examples: readonly Example[],
  issues: readonly string[],
): Record<string, { favor: number; against: number; neutral: number }> {
  const counts = Object.fromEntries(issues.map((issue) => [issue, { favor: 0, against: 0, neutral: 0 }]));
  for (const { issues: own } of examples)
    for (const [issue, stance] of Object.entries(own)) counts[issue]![stance] += 1;
  return counts;
}
