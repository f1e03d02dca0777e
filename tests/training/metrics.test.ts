import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/training/data/random';
import { calibrateClasses, calibrateQuestion } from '../../src/training/fit/calibration';
import { scoreCalibration, scoreClassification } from '../../src/training/fit/metrics';
import { chooseThreshold } from '../../src/training/fit/thresholds';

describe('scoreClassification', () => {
  const score = scoreClassification([0, 0, 1, 1], [0, 1, 1, 1], ['favor', 'against', 'neutral']);

  it('counts per class', () => {
    expect(score.classes.favor).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
    expect(score.classes.against).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, support: 2 });
    expect(score.confusion).toEqual([
      [1, 1, 0],
      [0, 2, 0],
      [0, 0, 0],
    ]);
  });

  it('takes the mean over classes that occur', () => {
    expect(score.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2);
    expect(score.accuracy).toBe(0.75);
  });
});

describe('scoreCalibration', () => {
  it('is 0 where probabilities are true, and their distance from the truth else', () => {
    expect(scoreCalibration([0.75, 0.75, 0.75, 0.75], [1, 1, 1, 0]).error).toBeCloseTo(0);
    expect(scoreCalibration([0.9, 0.9], [0, 0]).error).toBeCloseTo(0.9);
  });

  it.each([
    ['of one answer', [0.75], 2 * 0.75 * 0.25],
    // 0, 1 or 2 right of two, with chances 0.01, 0.18 and 0.81.
    ['of two answers', [0.9, 0.9], 0.01 * 0.9 + 0.18 * 0.4 + 0.81 * 0.1],
    ['of answers in two bins', [0.75, 0.55], (2 * 0.75 * 0.25 + 2 * 0.55 * 0.45) / 2],
    ['of sure answers', [1, 1], 0],
    ['of none', [], 0],
  ])('tells the calibration error that exact probabilities have by chance, %s', (_, probabilities, expected) => {
    expect(
      scoreCalibration(
        probabilities,
        probabilities.map(() => true),
      ).byChance,
    ).toBeCloseTo(expected, 12);
  });

  it('tells what exact probabilities show in the mean', () => {
    const random = createRandom(7);
    const probabilities = Float64Array.from({ length: 80 }, () => 0.5 + random() / 2);
    let sum = 0;
    for (let run = 0; run < 400; run++)
      sum += scoreCalibration(
        probabilities,
        [...probabilities].map((p) => random() < p),
      ).error;
    const { byChance } = scoreCalibration(probabilities, new Array(80).fill(true));
    expect(sum / 400).toBeCloseTo(byChance, 2);
  });
});

describe('calibration', () => {
  it('finds the temperature of scores that are three times too large', () => {
    const random = createRandom(5);
    const scores = new Float64Array(8000);
    const classes = new Int32Array(4000);
    for (let r = 0; r < 4000; r++) {
      const score = (random() - 0.5) * 4;
      scores[r * 2] = score * 3;
      classes[r] = random() < 1 / (1 + Math.exp(-score)) ? 0 : 1;
    }
    expect(calibrateClasses(scores, classes, 2).temperature).toBeGreaterThan(2.6);
    expect(calibrateClasses(scores, classes, 2).temperature).toBeLessThan(3.4);
  });

  it('gives a question without evidence the frequency of yes', () => {
    const { shift } = calibrateQuestion(
      new Float64Array(100),
      Uint8Array.from({ length: 100 }, (_, i) => Number(i < 20)),
    );
    expect(1 / (1 + Math.exp(-shift))).toBeCloseTo(0.2, 2);
  });

  it('makes nothing of differences that are but rounding', () => {
    const answers = Uint8Array.from({ length: 100 }, (_, i) => Number(i < 80));
    const { temperature, shift } = calibrateQuestion(
      Float64Array.from({ length: 100 }, (_, i) => 3 + (i % 7) * 1e-15),
      answers,
    );
    expect(temperature).toBeGreaterThan(1);
    expect(1 / (1 + Math.exp(-(3 / temperature + shift)))).toBeCloseTo(0.8, 2);
  });

  it('takes a question for two classes of which no has no score', () => {
    const random = createRandom(6);
    const scores = Float64Array.from({ length: 300 }, () => random() * 8 - 3);
    const answers = Int32Array.from(scores, (score) => Number(random() < 1 / (1 + Math.exp(-score / 2))));
    const pairs = new Float64Array(600);
    scores.forEach((score, i) => {
      pairs[i * 2 + 1] = score;
    });
    const two = calibrateClasses(pairs, answers, 2, true);
    const one = calibrateQuestion(scores, answers);
    expect(one.temperature).toBeCloseTo(two.temperature, 10);
    expect(one.shift).toBeCloseTo(two.shifts[1]! - two.shifts[0]!, 10);
  });
});

describe('chooseThreshold', () => {
  it('draws the line where F1 is best', () => {
    expect(chooseThreshold([0.9, 0.4, 0.3, 0.1], [1, 1, 0, 0])).toBeCloseTo(0.35);
    expect(chooseThreshold([0.99, 0.98, 0.6, 0.1], [1, 1, 0, 0])).toBeCloseTo(0.79);
  });

  it.each([
    ['it takes all of them for one yes', [0.9, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7], [1, 1, 0, 0, 0, 0, 0], 0.8],
    ['it takes all of them for most', [0.9, 0.7, 0.7, 0.7, 0.6], [1, 1, 1, 0, 0], 0.65],
  ])('never draws it between rows that are as probable, though %s', (_, probabilities, answers, line) => {
    expect(chooseThreshold(probabilities, answers)).toBeCloseTo(line);
    expect(chooseThreshold(probabilities.toReversed(), answers.toReversed())).toBeCloseTo(line);
  });

  it.each([
    ['few rows leave a gap around it', [0.99, 0.98, 0.2], [1, 1, 0], 0.5],
    ['every row is a yes', [0.99, 0.98, 0.97], [1, 1, 1], 0.5],
    ['every row is a yes, and none is sure', [0.4, 0.3, 0.2], [1, 1, 1], 0.1],
    ['all rows are as probable', [0.7, 0.7, 0.7, 0.7], [1, 0, 0, 0], 0.5],
  ])('keeps to the middle where %s', (_, probabilities, answers, line) => {
    expect(chooseThreshold(probabilities, answers)).toBeCloseTo(line);
  });
});
