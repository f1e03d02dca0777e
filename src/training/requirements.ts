/** What a set of examples must have before anything can be learned from it. */
import { stances } from '../document';
import { StancekitError } from '../errors';
import { ANY_ISSUE } from '../labels/features';
import { nameOf } from './duplicates';
import type { Example } from './examples';

/** Fewer rows than this say nothing. */
const FEWEST_ROWS = 30;

/** A class with fewer rows is learned badly; said, not refused. */
const FEW_ROWS_A_CLASS = 10;

/**
 * Checks examples.
 *
 * @returns Warnings about classes that have few rows.
 * @throws TOO_FEW_EXAMPLES for too few rows, or rows of one class alone; INVALID_EXAMPLE for an issue outside the taxonomy;
 * INVALID_OPTION for a number of folds that the rows do not fill.
 */
export function checkExamples(examples: readonly Example[], issues: readonly string[], folds: number): string[] {
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
  const counts = countClasses(examples, issues);
  const present = stances.filter((stance) => issues.some((issue) => counts[issue]![stance] > 0));
  if (present.length < 2) {
    const only = present[0] === undefined ? 'no row has an issue' : `every stance is "${present[0]}"`;
    throw new StancekitError(
      'TOO_FEW_EXAMPLES',
      `There is nothing to tell apart: ${only}. At least two stances are needed.`,
    );
  }
  return issues.flatMap((issue) =>
    stances
      .filter((stance) => counts[issue]![stance] < FEW_ROWS_A_CLASS)
      .map(
        (stance) =>
          `Only ${counts[issue]![stance]} rows are "${stance}" on "${issue}"; at least ${FEW_ROWS_A_CLASS} are advised.`,
      ),
  );
}

/** How many examples take each stance on each issue. */
export function countClasses(
  examples: readonly Example[],
  issues: readonly string[],
): Record<string, { favor: number; against: number; neutral: number }> {
  const counts = Object.fromEntries(issues.map((issue) => [issue, { favor: 0, against: 0, neutral: 0 }]));
  examples.forEach((example, i) => {
    for (const [issue, stance] of Object.entries(example.issues)) {
      const own = Object.hasOwn(counts, issue) ? counts[issue] : undefined;
      if (!own)
        throw new StancekitError(
          'INVALID_EXAMPLE',
          `${nameOf(example, i)} has the issue "${issue}", which is not in the taxonomy.`,
        );
      own[stance] += 1;
    }
  });
  return counts;
}
