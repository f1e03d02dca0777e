/** A statement as it is asked about a proposition: masked but for the names that stand in it. */
import type { StatementInput } from '../input';
import type { Proposition } from './proposition';

/** Letters that a name must share with one of the proposition's: "Palestinian" with "Palestine". */
const SHARED = 5;

/** The statement with the names of the proposition unmasked. */
export function withNamesOf({ names }: Pick<Proposition, 'names'>, input: StatementInput): StatementInput {
  if (names.length === 0) return input;
  return { ...input, names: input.names.filter(({ start, end }) => !sharesName(names, input.text.slice(start, end))) };
}

/** Whether words share a name with a proposition. */
export function sharesName(names: readonly string[], text: string): boolean {
  const own = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return own.some((word) => names.some((name) => word.slice(0, SHARED) === name.slice(0, SHARED)));
}
