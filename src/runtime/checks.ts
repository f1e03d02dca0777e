/** Checks of what callers hand in; each names what was expected and what came. */
import type { Span } from '../document';
import { describe, StancekitError } from '../errors';

/** @throws INVALID_TEXT where `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string')
    throw new StancekitError('INVALID_TEXT', `Expected \`text\` to be a string, got ${describe(text)}.`);
}

/** @throws INVALID_OPTION where `value` is no object; UNKNOWN_OPTION where it has a field that is not among `known`. */
export function checkNames(value: unknown, known: readonly string[], of: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StancekitError('INVALID_OPTION', `Expected \`${of}\` to be given an object, got ${describe(value)}.`);
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new StancekitError(
      'UNKNOWN_OPTION',
      `\`${of}\` has no option \`${unknown}\`. It takes ${known.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
}

/** @throws INVALID_SPAN where the span is not inside the text, or is empty. */
export function checkSpan(span: unknown, text: string, name: string): asserts span is Span {
  const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown };
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    (start as number) < 0 ||
    (end as number) > text.length ||
    (start as number) >= (end as number)
  ) {
    throw new StancekitError(
      'INVALID_SPAN',
      `Expected \`${name}\` to be a span inside the text of ${text.length} UTF-16 units, got ${describe(span)}.`,
    );
  }
}
