/** Every error that the library throws on purpose is a `StancekitError` with one of these codes. */

const messages = {
  INVALID_TEXT: 'The text is not a string.',
  INVALID_OPTION: 'An option has a value that it cannot take.',
  UNKNOWN_OPTION: 'An option has a name that is not known.',
  UNKNOWN_ISSUE: 'The issue is not in the model.',
  INVALID_SPAN: 'A span does not lie inside its text.',
  INVALID_MODEL: 'The model file cannot be used.',
  MODEL_SCHEMA: 'The model file has another schema.',
  MODEL_ENCODER: 'The model was trained with another encoder.',
  INVALID_READING: 'What a reader said of statements cannot be used.',
  ENCODER_ASYNC: 'An encoder needs time; call the method that gives a promise.',
  MODEL_REQUIRED: 'No model was given and none can be loaded here.',
  INVALID_TAXONOMY: 'The taxonomy cannot be used.',
  INVALID_ACTOR: 'An actor definition cannot be used.',
  INVALID_DOCUMENT: 'A document does not have the form that is needed.',
  INVALID_EXAMPLE: 'A labelled example cannot be used.',
  TOO_FEW_EXAMPLES: 'There are too few labelled examples to learn from.',
  TRAINING_TOO_LARGE: 'The training would need more memory than it may.',
  INVALID_PROJECT: 'A line of a project does not have the form that is needed.',
  PROJECT_TORN: 'The last line of a project was not written to its end.',
  PROJECT_VERSION: 'The project was written by a later version of stancekit.',
  INVALID_CHANGE: 'A change does not fit its project.',
  FILE_NOT_FOUND: 'The file does not exist.',
  FILE_UNREADABLE: 'The file cannot be read.',
  INVALID_JSON: 'The line is not valid JSON.',
  INVALID_ROW: 'The row does not have the form that is needed.',
  INVALID_CSV: 'The table is not valid CSV.',
  INVALID_FEED: 'The feed cannot be read.',
  INVALID_ARCHIVE: 'The web archive cannot be read.',
  TEXT_MISSING: 'The row names a page and has no text.',
  FETCH_REFUSED: 'The address is none that is fetched.',
  FETCH_FAILED: 'The page cannot be fetched.',
  INPUT_TOO_LARGE: 'The input is larger than its limit.',
  ABORTED: 'The work was stopped by its signal.',
  WORKER_FAILED: 'The thread that analysed the text ended twice.',
  WORK_TIMEOUT: 'The work on the text took longer than its limit.',
  RESUME_MISMATCH: 'The results do not answer this input, or were begun in another way.',
  RESULTS_IN_USE: 'Another run writes these results.',
  OUTPUT_IS_INPUT: 'What was to be written is a file that is read.',
  OUTPUT_EXISTS: 'What was to be written is there already.',
  PEER_MISSING: 'A package is needed that stancekit does not bring along.',
  QUEUE_UNREACHABLE: 'The queue cannot be reached.',
  DEAD_LETTER: 'The document was tried as often as it may be, and given up.',
  INTERNAL: 'A defect of this library: please report it.',
} as const;

/** What went wrong, in capitals, for programs to tell errors by. */
export type ErrorCode = keyof typeof messages;

/** Where in the input an error lies, and what was found there. */
export interface ErrorDetails {
  /** The name of the file, as it was given. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** The path to the field, such as `actors[0].name`. */
  readonly path?: string;
}

/**
 * The error of this library: `code` for programs, `message` for people (what was expected, what came, what to do).
 *
 * @example
 * try { analyze(42 as never) } catch (error) { if (isStancekitError(error)) console.error(error.code) } // INVALID_TEXT
 */
export class StancekitError extends Error {
  /** What went wrong, for programs. */
  readonly code: ErrorCode;
  /** Where it lies: file, line (from 1), path; empty where there is nothing to tell. */
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message?: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message ?? messages[code], options);
    this.name = 'StancekitError';
    this.code = code;
    this.details = details;
  }

  /** Every entry of the package has a copy of this class; an error of each of them is one of the others'. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one asks for its own.
    return this === StancekitError ? isStancekitError(value) : Function.prototype[Symbol.hasInstance].call(this, value);
  }

  /** The form in which the command line and the service answer. */
  toJSON(): ErrorDetails & Pick<StancekitError, 'code' | 'message'> {
    return { code: this.code, message: this.message, ...this.details };
  }
}

/**
 * Tells this library's errors from others, also across two copies of the package.
 *
 * @param error Whatever was thrown.
 * @returns Whether it is a `StancekitError`, with `code` and `details`; false for what is no error, too.
 * @example
 * isStancekitError(new StancekitError('INVALID_TEXT')); // true
 * isStancekitError(new TypeError('INVALID_TEXT')); // false
 */
export function isStancekitError(error: unknown): error is StancekitError {
  return error instanceof Error && error.name === 'StancekitError' && 'code' in error;
}

/** The error itself where it was thrown on purpose; a defect is told as INTERNAL. */
export function toStancekitError(error: unknown): StancekitError {
  if (isStancekitError(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StancekitError('INTERNAL', `A defect of this library: ${reason}. Please report it.`, {}, { cause: error });
}

/** How a wrong value is shown in a message: its text, shortened, and its type. */
export function describe(value: unknown): string {
  if (value === null) return '`null`';
  if (value === undefined) return '`undefined`';
  const type = Array.isArray(value) ? 'array' : typeof value;
  let shown: string;
  try {
    // JSON has no word for what is no number.
    const isPlain = typeof value === 'string' || typeof value === 'number';
    shown = isPlain ? String(value) : (JSON.stringify(value) ?? String(value));
  } catch {
    // A text of lists within each other that are too deep for one would be too deep for the other.
    shown = typeof value === 'object' ? Object.prototype.toString.call(value) : String(value);
  }
  return `\`${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}\` (${type})`;
}
