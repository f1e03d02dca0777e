import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureIndex } from '../../../src/labels/features/featureIndex';
import { computeLogOdds, type LogOddsTable } from '../../../src/labels/features/logOdds';
import {
  addWordScores,
  featureValues,
  openWeights,
  packWeights,
  STEPS,
  wordParts,
} from '../../../src/labels/model/wordWeights';
import { trainWordWeights } from '../../../src/training/fit/trainWordWeights';

describe('packWeights', () => {
  it('gives back what was packed', () => {
    const view = fc.array(fc.integer({ min: -STEPS, max: STEPS }), { maxLength: 9 }).map((own) => Int8Array.from(own));
    fc.assert(
      fc.property(fc.array(view, { maxLength: 4 }), (views) => {
        const sizes = views.map(({ length }) => length);
        const opened = openWeights(packWeights(views), sizes)!;
        expect(views.map((view, v) => Int8Array.from(view, (_, i) => opened.weight(v, i)))).toEqual(views);
        expect(openWeights(packWeights(views), [...sizes, 2])).toBeNull();
      }),
    );
  });
});

describe('weights of words', () => {
  // "embargo" stands in rows of the issue alone, "oil" in all that have it and in some that do not, "today" anywhere.
  const features = ['embargo', 'oil', 'today'];
  const counts = Int32Array.from([0, 10, 8, 10, 10, 10]);
  const contrast = { name: 'sanctions', plus: [1], minus: [0] };
  const counted = { view: 'word' as const, features, cells: 2, counts };
  const tables: LogOddsTable[] = [computeLogOdds(counted, [contrast], new FeatureIndex(features))];
  const row = (...own: number[]) => [own];
  const rows = Array.from({ length: 60 }, (_, i) => (i % 2 ? row(0, 1, 2) : i % 3 ? row(1, 2) : row(2)));
  const answers = Uint8Array.from(rows.flatMap((_, i) => [i % 2, i % 2]));
  const weights = trainWordWeights({ features: rows, tables, answers, questions: 2 }, 1);
  const score = (own: number[][]) => {
    const scores = new Float64Array(2);
    addWordScores(weights, tables, own, scores);
    return scores[0]!;
  };

  it('gives values of length 1, the most telling the largest', () => {
    const [own] = featureValues(tables, row(0, 2), 0, 1);
    expect(Math.hypot(...own!)).toBeCloseTo(1);
    expect(own![0]!).toBeGreaterThan(own![1]!);
  });

  it('asks all questions at once for what each is told by itself', () => {
    for (const own of rows) {
      const scores = new Float64Array(2);
      addWordScores(weights, tables, own, scores);
      const alone = [0, 1].map((q) => {
        const parts = wordParts(weights, tables, own, q, 2);
        return parts.reduce((sum, part) => sum + part, 0) + weights.shifts[q]!;
      });
      expect([...scores]).toEqual(alone);
    }
  });

  it('credits the word that tells, not the one that stands beside it', () => {
    expect(score(row(0))).toBeGreaterThan(0);
    expect(score(row(1))).toBeLessThan(0);
    expect(score(row(2))).toBeLessThan(0);
    expect(score(row())).toBeLessThan(0);
  });
});
