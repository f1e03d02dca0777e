import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slopes } from '../../../src/labels/features/blocks/slopes';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import type { LogOddsTable } from '../../../src/labels/features/logOdds';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { AT, byColumn, nothing, rounded } from './columns';

const table = createVocabulary(readWordVectors(writeWordVectors(['harbour'], [[4, 0]])));

/** The numbers that are not 0, by column. */
function columnsOf(text: string, weights: readonly number[], polarity = 0): Record<string, number> {
  const out = new Float32Array(AT + columns.length + AT);
  const focus = { weights: Float32Array.from(weights), centre: weights.indexOf(Math.max(...weights)) };
  const statement = maskStatement({ text, names: [] }, table);
  const terms = { issues: 1, likeness: () => null };
  slopes.write({ ...nothing, ...speaking(polarity), terms, statement, focus }, out, AT);
  return byColumn(
    out,
    columns.map((name) => name.replace(' on trade', '')),
  );
}

const columns = slopes.columns({ dimensions: 2, issues: ['trade'] });

/** Features that speak so much for rather than against. */
function speaking(polarity: number) {
  const odds = Float32Array.of(0, polarity, 0, 0, 0, 0, 0);
  const index = new FeatureIndex(['harbour']);
  const own: LogOddsTable = { view: 'word', index, contrasts: 7, odds, at: () => 0 };
  return { tables: [own], features: [[0]] };
}

describe('slopes', () => {
  it.each<[text: string, weights: number[], expected: Record<string, number>]>([
    ['harbour', [1], { prior: 1 }],
    ['', [], { prior: 1 }],
    ['good harbour', [1, 3], { prior: 1, tone: 1.3, 'tone in focus': 1.3 / 4 }],
    ['harbour bad', [0.5, 2], { prior: 1, tone: -1.3, 'tone in focus': (2 * -1.3) / 2.5 }],
    ['good harbour bad', [1, 0.5, 0.25], { prior: 1, 'tone in focus': (1.3 - 0.25 * 1.3) / 1.75 }],
    ['good harbour', [0, 0], { prior: 1, tone: 1.3 }],
    ['good harbour', [0, 2], { prior: 1, tone: 1.3 }],
    // The lexicons differ on "careful", and only one knows "peace" or "cold".
    ['careful peace cold', [2, 1, 1], { prior: 1, tone: -0.3, 'tone in focus': (2 * (0.4 - 0.5) + 0.4 - 0.6) / 4 }],
    ['never good', [1, 1], { prior: 1, tone: -1.3, 'tone in focus': -0.65, negations: 1 }],
    ['not peace nor war', [1, 1, 1, 1], { prior: 1, negations: 2 }],
  ])('%j in the focus %j', (text, weights, expected) => {
    expect(columnsOf(text, weights)).toEqual(rounded(expected));
  });

  it.each([2.5, -0.75])('hands on the polarity %f', (polarity) => {
    expect(columnsOf('harbour', [1], polarity)).toEqual({ prior: 1, polarity });
  });

  it('takes weights for shares: to scale all of them changes nothing', () => {
    const pair = fc.tuple(fc.constantFrom('good', 'war', 'never', 'quay'), fc.constantFrom(0, 0.85, 1, 3));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), fc.constantFrom(0.25, 8), (pairs, factor) => {
        const text = pairs.map(([word]) => word).join(' ');
        const weights = pairs.map(([, weight]) => weight);
        const scaled = weights.map((weight) => weight * factor);
        expect(columnsOf(text, scaled)).toEqual(columnsOf(text, weights));
      }),
    );
  });
});
