import type { Paragraph, Quotation, Sentence, TextLayer, Token, Warning } from '../document';
import { describe, StancekitError } from '../errors';
import { readDatelines } from './datelines';
import { readParagraphs } from './paragraphs';
import { readQuotations } from './quotations';
import { readSentences } from './sentences';
import { readTokens } from './tokens';

/**
 * Reads the surface of a text: tokens, paragraphs, quotations and sentences, each once.
 *
 * @param text Any string; plain newlines part the paragraphs.
 *
 * @returns The layer. All offsets are UTF-16 code units into `text`; every list is in order of `start`.
 *
 * @throws StancekitError `INVALID_TEXT` where `text` is not a string.
 *
 * @example
 * const { sentences } = readText('“Go,” he said. She stayed.');
 * sentences.map(({ start, end }) => [start, end]); // [[0, 14], [15, 26]]
 */
export function readText(text: string): TextLayer {
  checkText(text);
  const tokens = readTokens(text);
  const paragraphs = readParagraphs(text);
  const { quotations, warnings, roles } = readQuotations(text, tokens, paragraphs);
  const datelines = readDatelines(tokens, paragraphs);
  const sentences = readSentences(tokens, paragraphs, roles, datelines);
  return { text, tokens, sentences, paragraphs, quotations, datelines, warnings };
}

/**
 * Splits a text into words, numbers, punctuation marks and symbols.
 *
 * @param text Any string.
 *
 * @returns The tokens in order, with UTF-16 offsets; every character that is no space lies in exactly one.
 *
 * @throws StancekitError `INVALID_TEXT` where `text` is not a string.
 *
 * @example
 * tokenize('China’s envoy won’t go.').map(({ text }) => text); // ['China', '’s', 'envoy', 'won’t', 'go', '.']
 */
export function tokenize(text: string): Token[] {
  checkText(text);
  return readTokens(text);
}

/**
 * Splits a text into sentences. A closing mark after the full stop belongs to the sentence; no sentence crosses a paragraph.
 *
 * @param text Any string.
 *
 * @returns The sentences in order, with UTF-16 offsets and the range of their tokens in `tokenize(text)`.
 *
 * @throws StancekitError `INVALID_TEXT` where `text` is not a string.
 *
 * @example
 * sentences('Lt. Gen. Ruiz left the U.S. He was tired.').map(({ start, end }) => [start, end]); // [[0, 27], [28, 41]]
 */
export function sentences(text: string): Sentence[] {
  return [...readText(text).sentences];
}

/**
 * Splits a text into paragraphs: by lines, or by blank lines where the lines were wrapped to a width.
 *
 * @param text Any string.
 *
 * @returns The paragraphs in order, with UTF-16 offsets; `boilerplate` marks lines of the page, such as "Advertisement".
 *
 * @throws StancekitError `INVALID_TEXT` where `text` is not a string.
 *
 * @example
 * paragraphs('One.\nAdvertisement').map(({ boilerplate }) => boilerplate); // [false, true]
 */
export function paragraphs(text: string): Paragraph[] {
  checkText(text);
  return readParagraphs(text);
}

/**
 * Finds the stretches in quotation marks of any kind, also where the marks do not match.
 *
 * @param text Any string.
 *
 * @returns The quotations in order of `start`, nested ones after those around them, with UTF-16 offsets; and a warning
 * (`UNCLOSED_QUOTATION`, `STRAY_QUOTATION_MARK`) for every mark without a partner.
 *
 * @throws StancekitError `INVALID_TEXT` where `text` is not a string.
 *
 * @example
 * quotations('He called it “unfair".').quotations[0]; // { start: 13, end: 21, inner: { start: 14, end: 20 }, depth: 0, closed: true, continues: false }
 */
export function quotations(text: string): {
  /** In order of `start`; UTF-16 offsets. */
  quotations: Quotation[];
  /** One for every mark without a partner. */
  warnings: Warning[];
} {
  checkText(text);
  const { quotations, warnings } = readQuotations(text, readTokens(text), readParagraphs(text));
  return { quotations, warnings };
}

function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new StancekitError('INVALID_TEXT', `Expected \`text\` to be a string, got ${describe(text)}`);
  }
}
