/** Whether a training would take the rows at all. */
import { isStancekitError, type StancekitError } from '../../errors';

/** What a check of rows says that a training takes none of; null where it takes them. */
export function refusalOf(check: () => void): StancekitError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (isStancekitError(error)) return error;
    throw error;
  }
}
