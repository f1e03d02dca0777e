import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/document';
import { quotations, readText, tokenize } from '../../src/text/index';
import { processorTime } from '../processorTime';

const pieces = fc.constantFrom(
  ..."“ ” \" ‘ ’ ' « » „ ‚ ‹ › `` '' 「 」 . , ? ! … ... -- — - ( ) [ ] & % $ @ # / : ; _".split(' '),
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\t',
    ' ',
    '  ',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\udc00',
  ],
  ...['👩‍👩‍👧', '👍🏽', '🇫🇷', '1️⃣', 'é', 'e\u0301', '东京', '𝒜', 'ß', 'İ', '٣'],
  ...[
    'the',
    'Paris',
    'ministers’',
    'U.S.',
    'Sen.',
    'No.',
    'J.',
    'a.m.',
    'etc.',
    'don’t',
    '’s',
    "'ll",
    '’90s',
    '6\'2"',
    '1,000.5',
    '10',
  ],
  ...[
    'said',
    'asked',
    'Advertisement',
    'www.example.org/a_(b)',
    'https://',
    'x@example.org',
    '@envoy',
    '#talks',
    'al-Rashid',
  ],
);
const mixed = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));
const spaced = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  mixed,
  spaced,
);
const runs = { numRuns: 1000 };

/** What counts as space: `\s`, next line, and the invisible marks of scraped pages. */
const visible = /[^\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/;

function expectOrdered(spans: readonly Span[], length: number): void {
  let previous = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(previous);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
    previous = end;
  }
}

describe('on any text', () => {
  test('tokens slice back, are in order, do not overlap and cover what is visible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        expectOrdered(tokens, text.length);
        let gaps = '';
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toMatch(/[\s]/);
          gaps += text.slice(at, token.start);
          at = token.end;
        }
        expect(gaps + text.slice(at)).not.toMatch(visible);
      }),
      runs,
    );
  });

  test('paragraphs hold every token, sentences part them without a rest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs } = readText(text);
        expectOrdered(paragraphs, text.length);
        expectOrdered(sentences, text.length);
        let next = 0;
        for (const { first, last, start, end, paragraph } of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect(start).toBe(tokens[first]!.start);
          expect(end).toBe(tokens[last - 1]!.end);
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
      runs,
    );
  });

  test('quotations are in order, nest or part, and stay in one paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, paragraphs, warnings } = readText(text);
        const around: Span[] = [];
        let previous = -1;
        for (const { start, end, inner, depth, closed } of quotations) {
          expect(start).toBeGreaterThan(previous);
          previous = start;
          expect(inner.start).toBeGreaterThanOrEqual(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(inner.end < end).toBe(closed);
          expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
          while (around.length > 0 && around.at(-1)!.end <= start) around.pop();
          expect(depth).toBe(around.length);
          if (around.length > 0) expect(end).toBeLessThanOrEqual(around.at(-1)!.end);
          around.push({ start, end });
        }
        for (const { span } of warnings) expect(text.slice(span!.start, span!.end)).not.toBe('');
      }),
      runs,
    );
  });

  test('the parts agree with the whole', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const layer = readText(text);
        expect(tokenize(text)).toEqual(layer.tokens);
        expect(quotations(text)).toEqual({ quotations: layer.quotations, warnings: layer.warnings });
      }),
    );
  });
});

const million = 1_000_000;
test.each([
  ['one letter', 'a'.repeat(million)],
  ['full stops', '.'.repeat(million)],
  ['spaced full stops', '. '.repeat(million / 2)],
  ['initials', 'J. '.repeat(million / 3)],
  ['acronym', 'U.'.repeat(million / 2)],
  ['spaces', `No.${' '.repeat(million)}1`],
  ['line breaks', '\n'.repeat(million)],
  ['short lines', 'a\n'.repeat(million / 2)],
  ['digits and commas', '1,'.repeat(million / 2)],
  ['hyphens', 'a-'.repeat(million / 2)],
  ['slashes', 'a/'.repeat(million / 2)],
  ['at signs', 'a.@'.repeat(million / 3)],
  ['addresses', 'www.,'.repeat(million / 5)],
  ['joiners', '👩\u200d'.repeat(million / 3)],
  ['combining marks', '\u0301'.repeat(million)],
  ['opening marks', '“'.repeat(100_000)],
  ['unclosed quotations', '“no '.repeat(100_000)],
  ['unclosed straight quotations', ' "no'.repeat(100_000)],
  ['unclosed single quotations', " 'no".repeat(100_000)],
  ['apostrophes inside a quotation', `“${" 'a".repeat(100_000)}${'“x” '.repeat(100_000)}`],
  ['guillemets and curls', '«“'.repeat(100_000) + '”»'.repeat(100_000)],
  ['marks before spaces', '"'.repeat(100_000) + ' '.repeat(million)],
  ['plural possessives', '‘the ministers’ talks '.repeat(50_000)],
  ['closing brackets', `a.${')'.repeat(million)}`],
  ['unclosed paragraphs', '“no\n'.repeat(100_000)],
])('takes linear time on %s', (_, text) => {
  // Each takes well under half a second; a quadratic pass would take minutes.
  expect(processorTime(() => readText(text))).toBeLessThan(5000);
});
