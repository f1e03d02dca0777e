/** Whether a training would take the rows at all. */
import { isStancekitError, type StancekitError } from '../../errors';
import { checkExamples, checkIssues, checkPropositionRows, checkSize, type Example } from '../data';

/**
 * What a training would say that takes none of these rows; null where it takes them.
 *
 * @param startsFromPropositions Issues that start from their propositions take any number of rows up to a bound.
 */
export function refusalOf(
  examples: readonly Example[],
  issues: readonly string[],
  folds: number,
  startsFromPropositions: boolean,
): StancekitError | null {
  try {
    if (startsFromPropositions) checkPropositionRows(examples);
    else {
      checkIssues(issues);
      checkSize(examples, issues);
      checkExamples(examples, issues, folds);
    }
    return null;
  } catch (error) {
    if (isStancekitError(error)) return error;
    throw error;
  }
}
