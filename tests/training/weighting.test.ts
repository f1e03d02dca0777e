import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softmax } from '../../src/labels/model';
import { calibrateClasses, calibrateQuestion } from '../../src/training/fit/calibration';
import { drawLines } from '../../src/training/fit/issueDecisions';
import { abstentionOf, chooseLine } from '../../src/training/fit/thresholds';

const rows = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 4,
  maxLength: 12,
});

describe('rows that count by weight', () => {
  it('calibrates a question as without weights where all rows count alike', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.01, max: 10, noNaN: true }), (own, weight) => {
        const scores = Float64Array.from(own, ([score]) => score / 10);
        const answers = own.map(([, answer]) => answer);
        const weighted = calibrateQuestion(scores, answers, new Float64Array(own.length).fill(weight));
        const plain = calibrateQuestion(scores, answers);
        expect(weighted.shift).toBeCloseTo(plain.shift, 6);
        expect(weighted.temperature / plain.temperature).toBeCloseTo(1, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('calibrates a question by the rows that count', () => {
    const [scores, answers] = [Float64Array.from([1, 2, 1, 2]), [1, 1, 0, 0]];
    const shift = (...weights: number[]) => calibrateQuestion(scores, answers, Float64Array.from(weights)).shift;
    expect(shift(1, 1, 0, 0)).toBeGreaterThan(0);
    expect(shift(0, 0, 1, 1)).toBeLessThan(0);
  });

  it('calibrates classes by the rows that count', () => {
    const scores = Float64Array.from([2, 0, 2, 0, 2, 0, 2, 0]);
    const classes = Int32Array.from([0, 0, 1, 1]);
    const shareOfFirst = (...weights: number[]) => {
      const { temperature, shifts } = calibrateClasses(scores, classes, 2, true, Float64Array.from(weights));
      return softmax(Float64Array.of(2 / temperature + shifts[0]!, shifts[1]!))[0];
    };
    expect(shareOfFirst(1, 1, 0, 0)).toBeGreaterThan(0.5);
    expect(shareOfFirst(0, 0, 1, 1)).toBeLessThan(0.5);
  });

  it('abstains from the least certain of what counts', () => {
    const certainties = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.91, 0.92, 0.93, 0.94];
    expect(abstentionOf(certainties)).toBe(0.7);
    expect(
      abstentionOf(
        certainties,
        Float64Array.from(certainties, (p) => Number(p >= 0.7)),
      ),
    ).toBe(0.9);
  });

  it('draws one line for all issues, by the rows that count', () => {
    const logit = (p: number) => Math.log(p / (1 - p));
    // Of the first kind what is said at 0.3 is true, of the second only what is said at 0.8.
    const said = [0.3, 0.3, 0.8, 0.8, 0.3, 0.3, 0.3, 0.8];
    const held = {
      ...{ issues: 1, rows: said.length },
      scores: Float64Array.from(said.flatMap((p) => [logit(p), logit(p)])),
      answers: Uint8Array.from([1, 1, 1, 1, 0, 0, 0, 1].flatMap((y) => [y, y])),
    };
    const of = (rule: (row: number) => boolean) => ({
      ...held,
      settling: Float64Array.from(said.flatMap((_, row) => [Number(rule(row)), Number(rule(row))])),
    });
    expect(drawLines(of((row) => row < 4)).thresholds[0]).toBeLessThanOrEqual(0.3);
    expect(drawLines(of((row) => row >= 4)).thresholds[0]).toBeGreaterThan(0.3);
  });

  it('takes the lowest of lines that are nearly as good', () => {
    expect(chooseLine((line) => (line < 0.2 ? 0.5 : 0.7 + line / 1000))).toBeCloseTo(0.2);
  });
});
