/** What stands in a stream of texts: anything, since it comes from elsewhere. */
import { describe, StancekitError, toStancekitError } from '../errors';
import type { AnalyzeInput, FailedDocument } from './types';

/** @returns A row that is an object, with its own copy of the fields; for anything else, the answer that it gets in its place. */
export function readInput(row: unknown): { readonly input: AnalyzeInput } | { readonly failed: FailedDocument } {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const message = `Expected each row to be an object with a \`text\`, got ${describe(row)}.`;
    return { failed: { id: null, error: new StancekitError('INVALID_ROW', message) } };
  }
  try {
    return { input: { ...(row as AnalyzeInput) } };
  } catch (error) {
    // A field may be a getter that throws.
    return { failed: { id: null, error: toStancekitError(error) } };
  }
}

/** Characters of a row's text; 0 where there is none. */
export function weighInput(row: unknown): number {
  const read = readInput(row);
  return 'input' in read && typeof read.input.text === 'string' ? read.input.text.length : 0;
}
