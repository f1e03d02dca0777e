/** The columns of tables that people bring. */
import { type ErrorDetails, StancekitError } from '../errors';

/** A file of another kind has one column that is as long as its first line. */
const LONGEST_NAME = 40;

/**
 * Looks whether each column of a table has a name of its own; columns without a name may be as many as they like.
 *
 * @param head The names.
 * @param table What the table is called in the message.
 * @throws INVALID_CSV where a name stands there twice: of two texts one would be lost.
 */
export function checkNamesOnce(head: readonly string[], table: string, details: ErrorDetails = {}): void {
  const seen = new Set<string>();
  for (const name of head) {
    if (name !== '' && seen.has(name)) {
      const shown = name.slice(0, LONGEST_NAME);
      throw new StancekitError('INVALID_CSV', `${table} has the column "${shown}" twice. Rename one of them.`, details);
    }
    seen.add(name);
  }
}
