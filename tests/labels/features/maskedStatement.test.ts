import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/document';
import type { StatementInput } from '../../../src/labels/features/input';
import { maskStatement, maskTarget } from '../../../src/labels/features/maskedStatement';
import { tokensOf } from '../../../src/labels/features/statementTokens';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';

const table = createVocabulary(readWordVectors(writeWordVectors(['peace'], [[1, 0]])));

/** A text in which [names], {the target} and (the actor) are marked. */
function marked(markup: string): StatementInput {
  let text = '';
  const names: Span[] = [];
  let target: Span | undefined;
  let actor: Span | undefined;
  for (const part of markup.split(/(\[[^\]]*\]|\{[^}]*\}|\([^)]*\))/)) {
    const inner = /^[[{(]/.test(part) ? part.slice(1, -1) : part;
    const span = { start: text.length, end: text.length + inner.length };
    if (part.startsWith('[')) names.push(span);
    if (part.startsWith('{')) target = span;
    if (part.startsWith('(')) actor = span;
    text += inner;
  }
  return { text, names, ...(target && { target }), ...(actor && { actor }) };
}

const wordsOf = (input: StatementInput) =>
  maskStatement(input, table)
    .words.map(({ word }) => word)
    .join(' ');

describe('maskStatement', () => {
  it.each([
    ['[Paris] urged {Moscow} to pull back 5,000 troops', '<actor> urged <target> to pull back <number> troops'],
    ['(Angela Merkel) thanked {Emmanuel Macron}', '<source> thanked <target>'],
    ['{Anna Lindh} spoke; [Lindh] was clear', '<target> spoke ; <target> was clear'],
    ['joining [NATO] is right', 'joining <alliance> is right'],
    ['[the European Union] and [Ghana]', '<union> and <actor>'],
    ['', ''],
  ])('%s', (markup, expected) => {
    expect(wordsOf(marked(markup))).toBe(expected);
  });

  it('says where target and source stand', () => {
    expect(maskStatement(marked('(Rome) thanked {Oslo}'), table)).toMatchObject({ source: 0, target: 2 });
    expect(maskStatement(marked('Rome thanked Oslo'), table)).toMatchObject({ source: -1, target: -1 });
  });

  it.each([
    ['we will never accept this plan or talk', [1, 1, 1, -1, -1, -1, 1, 1]],
    ["they don't want war", [1, 1, -1, -1]],
    ['they want war', [1, 1, 1]],
  ])('turns the sign after a negation: %s', (text, signs) => {
    expect([...maskStatement({ text, names: [] }, table).signs]).toEqual(signs);
  });

  it('takes any text and any names, and its arrays run in parallel', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(span, { maxLength: 4 }), (text, names) => {
        const reading = maskStatement({ text, names }, table);
        for (const list of [reading.words, reading.spans, reading.signs]) expect(list.length).toBe(reading.length);
      }),
    );
  });
});

describe('maskTarget', () => {
  it('takes a negation within the name of a target for none', () => {
    const { target, ...plain } = marked('{Never} again');
    const pieces = tokensOf(plain.text);
    const found = maskTarget(maskStatement(plain, table, pieces), { ...plain, target: target! }, table, pieces);
    expect([...found.signs]).toEqual([1, 1]);
    expect([...maskStatement(plain, table).signs]).toEqual([1, -1]);
  });
});
