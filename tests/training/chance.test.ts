import { describe, expect, it } from 'vitest';
import { createRandom, shuffle } from '../../src/training/data/random';
import { type ToldStance, testChance, testSides } from '../../src/training/report/chance';

const random = createRandom(9);
/** So many stances on an issue, of which most are 0; `says` gives what was said. */
const made = (count: number, issue: number, says: (truth: number) => number): ToldStance[] =>
  Array.from({ length: count }, (_, i) => {
    const truth = i % 5 < 3 ? 0 : (i % 5) - 2;
    return { issue, truth, predicted: says(truth) };
  });
const anything = () => Math.floor(3 * random());
const mostly = (truth: number) => (random() < 0.7 ? truth : anything());
const turned = (told: readonly ToldStance[], to: number): ToldStance[] =>
  told.map((one) => ({ issue: 1, truth: (one.truth + to) % 3, predicted: (one.predicted + to) % 3 }));

describe('testChance', () => {
  it.each([
    ['stances that are mostly right', made(100, 0, mostly), true],
    ['stances that are all right', made(100, 0, (truth) => truth), true],
    ['stances said by chance', made(100, 0, anything), false],
    ['always the most frequent', made(100, 0, () => 0), false],
    [
      'always the most frequent of the issue, though of all issues together it is right more often',
      [
        ...made(100, 0, () => 0),
        ...turned(
          made(100, 0, () => 0),
          1,
        ),
      ],
      false,
    ],
    ['issues with one side each', [0, 1].flatMap((k) => Array(20).fill({ issue: k, truth: k, predicted: k })), false],
    ['one stance', made(1, 0, (truth) => truth), false],
    ['none', [], false],
  ])('knows %s', (_, told, isBetter) => {
    expect(testChance(told, 3)).toMatchObject({ isBetter, stances: told.length });
  });

  it('gives accuracy, and that of the most frequent stance of each issue', () => {
    const told = [
      ...made(100, 0, () => 0),
      ...turned(
        made(100, 0, () => 0),
        1,
      ),
    ];
    expect(testChance(told, 3)).toMatchObject({ accuracy: 0.6, majority: 0.6 });
  });

  it('passes about one in twenty of those that are right by chance', () => {
    const truths = made(60, 0, mostly);
    const passed = Array.from({ length: 400 }, () => {
      const dealt = shuffle(truths, random);
      return testChance(
        truths.map((one, i) => ({ ...one, predicted: dealt[i]!.predicted })),
        3,
      ).isBetter;
    }).filter(Boolean).length;
    expect(passed / 400).toBeGreaterThan(0.02);
    expect(passed / 400).toBeLessThan(0.09);
  });
});

describe('testSides', () => {
  const half = (truth: number) => (truth === 2 ? 2 : Math.floor(2 * random()));
  it.each([
    ['no sides, though it knows what is neutral', made(200, 0, half), { isBetter: false, stances: 160 }],
    ['sides', made(200, 0, mostly), { isBetter: true }],
    [
      'nothing where each issue has one side',
      [0, 1].flatMap((k) => Array(20).fill({ issue: k, truth: k, predicted: k })),
      null,
    ],
    ['nothing where all are neutral', Array(20).fill({ issue: 0, truth: 2, predicted: 2 }), null],
  ])('finds %s', (_, told, expected) => {
    if (expected) expect(testSides(told)).toMatchObject(expected);
    else expect(testSides(told)).toBeNull();
    expect(testChance(made(200, 0, half), 3).isBetter).toBe(true);
  });
});
