/** Rows that cannot be used, told by their causes: one cause in fifty rows is one message. */
import type { StancekitError } from 'stancekit';
import { itemAt } from '../../../runtime/lists';

/** Lines, and values that came, that are named of one cause. */
const NAMED = 5;

/** Causes that are told; a file of another kind has one a line. */
export const MOST_CAUSES = 50;

interface Cause {
  readonly expected: string;
  readonly errors: StancekitError[];
  readonly came: Set<string>;
}

/** Collects what is wrong with rows. */
export class InvalidRows {
  readonly #causes = new Map<string, Cause>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(error: StancekitError): void {
    this.#count++;
    const { expected, came } = partsOf(error);
    const key = [error.details.file, error.code, expected].join('\n');
    const cause: Cause = this.#causes.get(key) ?? { expected, errors: [], came: new Set() };
    this.#causes.set(key, cause);
    cause.errors.push(error);
    if (came !== null) cause.came.add(came);
  }

  /**
   * A message a cause; that of a single row is its own.
   *
   * @example
   * // 50 rows: expected `stance` to be favor, against, neutral, got `yes` (string) for `fees` (string), first at labels.csv:3, 7, 9, 10, 12 … (INVALID_ROW)
   */
  messages(): string[] {
    return [...this.#causes.values()].map((cause) => {
      const { message, code } = itemAt(cause.errors, 0);
      return `${cause.errors.length === 1 ? message : describe(cause)} (${code})`;
    });
  }
}

function describe({ expected, errors, came }: Cause): string {
  const { file } = itemAt(errors, 0).details;
  const lines = errors.slice(0, NAMED).map(({ details }) => details.line);
  const place = file === undefined ? `line ${lines.join(', ')}` : `${file}:${lines.join(', ')}`;
  const got = came.size === 0 ? '' : `, got ${[...came].slice(0, NAMED).join('; ')}${came.size > NAMED ? ' …' : ''}`;
  return `${errors.length} rows: ${expected}${got}, first at ${place}${errors.length > NAMED ? ' …' : ''}`;
}

/** What was expected, and what came: "labels.csv:3: expected …, got …." without the place. */
function partsOf({ message, details: { file, line } }: StancekitError) {
  const place = file === undefined ? `Line ${line}` : `${file}:${line}`;
  const said = (message.startsWith(place) ? message.slice(place.length) : message)
    .replace(/^:? /, '')
    .replace(/\.$/, '');
  const at = said.indexOf(', got ');
  return at < 0 ? { expected: said, came: null } : { expected: said.slice(0, at), came: said.slice(at + 6) };
}
