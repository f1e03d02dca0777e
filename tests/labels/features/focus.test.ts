import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import { type Focus, findFocus, focusBy, relevanceOf } from '../../../src/labels/features/focus';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { createTermTable } from '../../../src/labels/features/terms';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';

const vectors = {
  treaty: [4, 0],
  // At 45° to "treaty".
  pact: [4, 4],
  harbour: [0, 4],
};
const table = createVocabulary(readWordVectors(writeWordVectors(Object.keys(vectors), Object.values(vectors))));
const readText = (text: string) => maskStatement({ text, names: [] }, table);

function expectFocus({ weights, centre }: Focus, expectedCentre: number, expected: readonly number[]): void {
  expect(centre).toBe(expectedCentre);
  expect([...weights]).toEqual(expected.map((weight) => expect.closeTo(weight, 5)));
}

describe('relevanceOf', () => {
  it.each([
    [0, 0, 0],
    [-3, 0, 0],
    [1, 0, 0],
    [2.5, 0, 1.5],
    [0, 0.25, 0],
    [0, 0.5, 0.5],
    [0, 1, 1],
    [-3, 0.5, 0.5],
    [3, 0.25, 2],
    [3, 0.5, 2.5],
  ])('of log-odds %d and a likeness of %d is %d', (odds, likeness, expected) => {
    expect(relevanceOf(odds, likeness)).toBe(expected);
  });
});

describe('focusBy', () => {
  it.each<[text: string, relevances: Record<string, number>, centre: number, weights: number[]]>([
    ['quay grain quay quay', { grain: 2 }, 1, [1.7, 2, 1.7, 1.445]],
    ['grain quay quay', { grain: 1 }, 0, [1, 0.85, 0.7225]],
    ['quay quay grain', { grain: 1 }, 2, [0.7225, 0.85, 1]],
    ['ferry quay grain', { ferry: 1, grain: 2 }, 2, [1 + 2 * 0.7225, 0.85 + 1.7, 2 + 0.7225]],
    ['ferry quay grain', { ferry: 2, grain: 1 }, 0, [2 + 0.7225, 1.7 + 0.85, 1 + 2 * 0.7225]],
    ['ferry grain', { ferry: 1, grain: 1 }, 0, [1.85, 1.85]],
    ['grain', { grain: 0.5 }, 0, [0.5]],
    // Stop words have no relevance of their own, but lie near others.
    ['the grain', { the: 9, grain: 1 }, 1, [0.85, 1]],
    // Where nothing is relevant, all is.
    ['ferry quay', {}, -1, [1, 1]],
    ['the', { the: 9 }, -1, [1]],
    ['', {}, -1, []],
  ])('of %j by %j is at %i', (text, relevances, centre, weights) => {
    const reading = readText(text);
    const focus = focusBy(reading, (i) => relevances[reading.words[i]!.word] ?? 0);
    expectFocus(focus, centre, weights);
  });

  it('asks for no stop word', () => {
    const asked: number[] = [];
    focusBy(readText('the ferry of the harbour'), (i) => asked.push(i));
    expect(asked).toEqual([1, 4]);
  });

  it('adds up what each word lends to each other, by their distance', () => {
    const relevance = fc.constantFrom<number>(0, 0, 0.5, 1, 3);
    fc.assert(
      fc.property(fc.array(relevance, { maxLength: 20 }), (relevances) => {
        const focus = focusBy(readText('quay '.repeat(relevances.length)), (i) => relevances[i]!);
        const largest = Math.max(0, ...relevances);
        const lent = relevances.map((_, i) =>
          relevances.reduce((sum, own, j) => sum + own * 0.85 ** Math.abs(i - j), 0),
        );
        if (largest === 0) expectFocus(focus, -1, new Array(relevances.length).fill(1));
        else expectFocus(focus, relevances.indexOf(largest), lent);
      }),
    );
  });
});

describe('findFocus', () => {
  /** The log-odds of words for two issues. */
  const odds = {
    ferry: [3, 0],
    grain: [0.5, 2.5],
    treaty: [2, -2],
    the: [9, 9],
  };
  const words = {
    view: 'word' as const,
    index: new FeatureIndex(Object.keys(odds)),
    contrasts: 2,
    odds: Float32Array.from(Object.values(odds).flat()),
    at: (feature: number) => 2 * feature,
  };
  const terms = createTermTable([['treaty'], ['tariff']], table);

  it.each<[issue: number, text: string, centre: number, weights: number[]]>([
    [0, 'ferry quay', 0, [2, 1.7]],
    [1, 'ferry quay', -1, [1, 1]],
    [0, 'quay grain', -1, [1, 1]],
    [1, 'quay grain', 1, [1.275, 1.5]],
    [1, 'quay tariffs', 1, [0.85, 1]],
    [0, 'quay tariffs', -1, [1, 1]],
    // Its log-odds and its likeness together.
    [0, 'treaty quay', 0, [2, 1.7]],
    [1, 'treaty quay', -1, [1, 1]],
    // A third of a term: its cosine cubed, in steps of 1/63.
    [0, 'quay pact', 1, [(0.85 * 22) / 63, 22 / 63]],
    [0, 'the harbour', -1, [1, 1]],
    [1, 'the grain', 1, [1.275, 1.5]],
  ])('of issue %i in %j is at %i', (issue, text, centre, weights) => {
    const own = readText(text);
    expectFocus(
      findFocus(own, words, (i) => words.index.find(own.words[i]!), terms, issue),
      centre,
      weights,
    );
  });
});
