import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/document';
import type { StatementInput } from '../../../src/labels/features/input';
import {
  blank,
  exchanged,
  type MaskedStatement,
  maskStatement,
  maskTarget,
} from '../../../src/labels/features/maskedStatement';
import { tokensOf, tokensWithin } from '../../../src/labels/features/statementTokens';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { readText } from '../../../src/text';

const table = createVocabulary(readWordVectors(writeWordVectors(['peace'], [[1, 0]])));

/** Where a part of a text stands. */
function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

type Parts = { target?: string; actor?: string; names?: readonly string[] };

/** A statement by the parts of it that are marked. */
function statement(text: string, { target, actor, names = [] }: Parts): StatementInput {
  return {
    text,
    names: names.map((name) => spanOf(text, name)),
    ...(target && { target: spanOf(text, target) }),
    ...(actor && { actor: spanOf(text, actor) }),
  };
}

const wordsOf = ({ words }: MaskedStatement) => words.map(({ word }) => word).join(' ');

describe('the masks of a statement', () => {
  it.each<[text: string, parts: Parts, words: string]>([
    ['Anna Lindh met Bo Ek', { names: ['Anna Lindh', 'Bo Ek'] }, '<actor> met <actor>'],
    ['Bo Ek met Anna Lindh', { names: ['Anna Lindh', 'Bo Ek'] }, '<actor> met <actor>'],
    ['Oslo thanked Rome', { target: 'Rome', names: ['Oslo'] }, '<actor> thanked <target>'],
    // A second mention of the target may be shorter or longer, and ends alike.
    ['Lindh won; Anna Lindh left', { target: 'Anna Lindh', names: ['Lindh'] }, '<target> won ; <target> left'],
    ['Lindh won; Anna Lindh left', { target: 'Lindh', names: ['Anna Lindh'] }, '<target> won ; <target> left'],
    ['Lindh left the Lindh Institute', { target: 'Lindh', names: ['Lindh Institute'] }, '<target> left the <actor>'],
    ['Oslo left the Oslo Fund', { target: 'Oslo Fund', names: ['Oslo'] }, '<actor> left the <target>'],
    ['Rome and Oslo', { names: ['Rome'] }, '<actor> and oslo'],
    // Target before actor before names, where they overlap.
    ['Paris mayor spoke', { target: 'Paris', actor: 'Paris mayor' }, '<target> mayor spoke'],
    ['Paris mayor spoke', { target: 'mayor', actor: 'Paris mayor' }, 'paris <target> spoke'],
    ['Paris mayor spoke', { target: 'Paris', names: ['Paris mayor'] }, '<target> mayor spoke'],
    ['Paris mayor spoke', { actor: 'Paris', names: ['Paris mayor'] }, '<source> mayor spoke'],
    ['Paris mayor spoke', { target: 'Paris', actor: 'mayor' }, '<target> <source> spoke'],
    ['Paris mayor spoke', { names: ['Paris', 'mayor'] }, '<actor> <actor> spoke'],
    // What touches a name is no part of it.
    ['(Paris) “Oslo” spoke', { names: ['Paris', 'Oslo'] }, '( <actor> ) “ <actor> ” spoke'],
    ['Paris’s plan', { names: ['Paris'] }, "<actor> 's plan"],
    ['Paris’s plan', { target: 'Paris', actor: '’s plan' }, '<target> <source>'],
    ['Paris’s plan', { actor: 'Paris', names: ['’s plan'] }, '<source> <actor>'],
    ['Paris’s plan', { actor: '’s plan', names: ['Paris'] }, '<actor> <source>'],
    // A name that begins or ends within a word masks all of the word.
    ['pro-Paris talks', { names: ['Paris'] }, '<actor> talks'],
    // An institution is what it is, with an article or without.
    ['Rome left NATO', { names: ['NATO'] }, 'rome left <alliance>'],
    ['Rome left the European Union', { names: ['the European Union'] }, 'rome left <union>'],
    ['Rome left the European Union', { target: 'the European Union' }, 'rome left <target>'],
    ['Rome left in 2,000', {}, 'rome left in <number>'],
  ])('%s, %j: %s', (text, parts, words) => {
    expect(wordsOf(maskStatement(statement(text, parts), table))).toBe(words);
  });

  it.each<[text: string, parts: Parts, target: number, source: number]>([
    ['Oslo thanked Rome', { names: ['Oslo', 'Rome'] }, -1, -1],
    ['Oslo thanked Rome', { target: 'Rome', names: ['Oslo'] }, 2, -1],
    ['Oslo thanked Rome', { actor: 'Rome', names: ['Oslo'] }, -1, 2],
    ['Oslo and Bonn thanked Rome', { target: 'Rome', actor: 'Bonn', names: ['Oslo'] }, 4, 2],
    // The first mention, where there are several.
    ['Lindh won; Anna Lindh left', { target: 'Lindh', names: ['Anna Lindh'] }, 0, -1],
    ['Lindh won; Anna Lindh left', { target: 'Anna Lindh', names: ['Lindh'] }, 0, -1],
    ['now Lindh won; Anna Lindh left', { target: 'Anna Lindh', names: ['Lindh'] }, 1, -1],
    // An actor that overlaps the target is none.
    ['Paris mayor spoke', { target: 'Paris', actor: 'Paris mayor' }, 0, -1],
    ['Paris mayor spoke', { target: 'Paris', actor: 'mayor' }, 0, 1],
  ])('%s, %j: the target is word %i, the source %i', (text, parts, target, source) => {
    expect(maskStatement(statement(text, parts), table)).toMatchObject({ target, source });
  });

  it('stand where the names stand', () => {
    const text = 'Anna Lindh met Bo Ek';
    const { spans } = maskStatement(statement(text, { names: ['Anna Lindh', 'Bo Ek'] }), table);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna Lindh', 'met', 'Bo Ek']);
  });
});

describe('maskStatement', () => {
  it.each([
    ['no talks with us now', [1, -1, -1, -1, 1]],
    ['no talks and no peace with us now', [1, -1, -1, -1, -1, -1, -1, 1]],
    ['talks failed', [1, 1]],
  ])('turns the sign of three words behind a negation: %s', (text, signs) => {
    expect([...maskStatement({ text, names: [] }, table).signs]).toEqual(signs);
  });

  it('knows words by the table that it is given', () => {
    const other = createVocabulary(readWordVectors(writeWordVectors(['war'], [[1, 0]])));
    const vectorsIn = (own: typeof table) =>
      maskStatement({ text: 'peace war', names: [] }, own).words.map((w) => w.vector);
    expect([vectorsIn(table), vectorsIn(other), vectorsIn(table)]).toEqual([
      [0, -1],
      [-1, 0],
      [0, -1],
    ]);
  });
});

describe('tokensWithin', () => {
  const text = 'Rome said J. Duval met 5,000 envoys. “We want peace,” Oslo said. They’ll wait. ';
  const layer = readText(text);
  const shown = (reading: MaskedStatement, offset: number) => ({
    words: reading.words,
    spans: reading.spans.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
    signs: reading.signs,
  });

  it('gives of any stretch what it is by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { minLength: 1 }), (stretches) => {
        const within = tokensWithin(layer);
        for (const [a, b] of stretches) {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const own = text.slice(start, end);
          const pieces = within({ start, end });
          const input = { text: own, names: [] };
          expect(shown(maskStatement(input, table, pieces), pieces.offset)).toEqual(
            shown(maskStatement(input, table), 0),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['We want peace', true],
    ['want', true],
    ['“We want peace,” Oslo said.', true],
    ['e want peace', false],
    ['want peac', false],
    [' want', false],
    ['want ', false],
    ['said J.', false],
    ['J. Duval', false],
    ['They’ll', false],
    ['', false],
    [' ', false],
  ])('takes of %j the tokens of the text: %s', (part, taken) => {
    const span = spanOf(text, part);
    const pieces = tokensWithin(layer)(span);
    expect(pieces.tokens === layer.tokens).toBe(taken);
    expect(pieces.offset).toBe(taken ? span.start : 0);
    expect(maskStatement({ text: part, names: [] }, table, pieces).words).toEqual(
      maskStatement({ text: part, names: [] }, table).words,
    );
  });

  it('takes none behind the last word', () => {
    const pieces = tokensWithin(layer)({ start: text.length - 1, end: text.length });
    expect(maskStatement({ text: ' ', names: [] }, table, pieces)).toHaveLength(0);
    expect(tokensWithin(readText(''))({ start: 0, end: 0 }).tokens).toHaveLength(0);
  });
});

/** What a reading says, without what only another reading needs. */
function told({ length, words, spans, signs, target, source }: MaskedStatement) {
  const places = spans.map(({ start, end }) => ({ start, end }));
  return { length, words: words.map(({ word }) => word), places, signs, target, source };
}

/** A statement by itself and within a larger text. */
function cuts(text: string) {
  const larger = `Rome waited long. ${text} Oslo waited too.`;
  const start = larger.indexOf(text);
  return [tokensOf(text), tokensWithin(readText(larger))({ start, end: start + text.length })];
}

/** Expects of `maskTarget` what `read` gives. */
function expectAlike(plain: StatementInput, target: Span): void {
  const input = { ...plain, target };
  for (const pieces of cuts(plain.text)) {
    const found = maskTarget(maskStatement(plain, table, pieces), input, table, pieces);
    expect(told(found)).toEqual(told(maskStatement(input, table, pieces)));
  }
}

describe('maskTarget', () => {
  it.each<[text: string, target: string, names: string[]]>([
    ['Oslo thanked Rome again', 'Rome', ['Oslo', 'Rome']],
    ['Oslo thanked Rome again', 'Rome', ['Oslo']],
    ['Oslo thanked Rome again', 'Oslo', ['Oslo', 'Rome']],
    ['Oslo thanked Rome again', 'thanked', ['Oslo', 'Rome']],
    ['Oslo thanked Rome again', 'Oslo thanked Rome', ['Oslo', 'Rome']],
    ['Oslo thanked Rome again', 'thanked Rome again', ['Oslo']],
    // A name that the target cuts, at either end.
    ['Anna Lindh met Bo Ek', 'Lindh', ['Anna Lindh', 'Bo Ek']],
    ['Anna Lindh met Bo Ek', 'Anna', ['Anna Lindh', 'Bo Ek']],
    ['Anna Lindh met Bo Ek', 'Lindh met Bo', ['Anna Lindh', 'Bo Ek']],
    ['Anna Lindh met Bo Ek', 'Anna Lindh met', ['Anna Lindh', 'Bo Ek']],
    // Other mentions of the target.
    ['Lindh won. Anna Lindh left', 'Anna Lindh', ['Lindh', 'Anna Lindh']],
    ['Lindh won. Anna Lindh left', 'Lindh', ['Lindh', 'Anna Lindh']],
    ['now Lindh won. Anna Lindh left Rome', 'Lindh', ['Anna Lindh', 'Rome']],
    ['Rome met Lindh and Anna Lindh and Bo Ek', 'Lindh', ['Rome', 'Lindh', 'Anna Lindh', 'Bo Ek']],
    ['Lindh Anna Lindh left', 'Lindh', ['Anna Lindh']],
    // Negations beside and within the target.
    ['we will never follow Bo Ek or Rome today', 'Bo Ek', ['Rome']],
    ['we will never follow Bo Ek or Rome today', 'never', ['Bo Ek']],
    ['we will never follow Bo Ek or Rome today', 'never follow', ['Bo Ek']],
    ['the No Party met us today', 'No', []],
    ['NATO met the European Union', 'NATO', ['NATO', 'the European Union']],
    ['NATO met the European Union', 'met', ['NATO', 'the European Union']],
  ])('reads %j for %j as one that is masked with it', (text, target, names) => {
    expectAlike(statement(text, { names }), spanOf(text, target));
  });

  it('reads for any target as one that is masked with it', () => {
    const word = fc.constantFrom(
      'Lindh',
      'Anna Lindh',
      'Rome',
      'NATO',
      'never',
      'met',
      'and',
      ',',
      '“',
      '7',
      'Rome-led',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.nat(),
        (own, a, b) => {
          const places: Span[] = [];
          let text = '';
          for (const [part] of own) {
            if (text !== '') text += ' ';
            places.push({ start: text.length, end: text.length + part.length });
            text += part;
          }
          const [from, to] = [a % own.length, b % own.length];
          const [first, last] = [places[Math.min(from, to)]!, places[Math.max(from, to)]!];
          const names = places.filter((_, i) => own[i]![1]);
          expectAlike({ text, names }, { start: first.start, end: last.end });
          // Also one that begins and ends within words.
          expectAlike({ text, names }, { start: first.start + 1, end: Math.max(first.start + 2, last.end - 1) });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('blank', () => {
  it('takes what a word means and negates, but not its place', () => {
    const reading = maskStatement(statement('we never met Rome', { target: 'Rome' }), table);
    const found = blank(reading, 1, table);
    expect(wordsOf(found)).toBe('we <blank> met <target>');
    expect([...found.signs]).toEqual([1, 1, 1, 1]);
    expect(found).toMatchObject({ length: 4, target: 3, source: -1, spans: reading.spans });
    expect(found.words[1]).toMatchObject({ vector: -1, afinn: 0, pattern: 0, cue: 0, negates: false });
  });

  it('leaves the reading as it was, and keeps nothing for it', () => {
    const reading = maskStatement({ text: 'no peace', names: [] }, table);
    const found = blank(reading, 1, table);
    expect(found.kept).toEqual({ mean: null });
    expect(found.kept).not.toBe(reading.kept);
    expect(wordsOf(reading)).toBe('no peace');
    expect([...found.signs]).toEqual([1, -1]);
  });
});

describe('exchanged', () => {
  it.each([
    ['Oslo never thanked Rome', 'Oslo', 'Rome'],
    ['Oslo never thanked Rome', 'Rome', 'Oslo'],
    ['now Oslo Rome', 'Oslo', 'Rome'],
  ])('of %s reads as with actor %s and target %s the other way round', (text, actor, target) => {
    const reading = maskStatement(statement(text, { actor, target }), table);
    const other = maskStatement(statement(text, { actor: target, target: actor }), table);
    expect({ ...told(exchanged(reading, table)), kept: null }).toEqual({ ...told(other), kept: null });
    expect(told(exchanged(exchanged(reading, table), table))).toEqual(told(reading));
  });
});
