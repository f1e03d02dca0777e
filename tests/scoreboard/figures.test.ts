/** The measures, on examples that were worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { AttributionCounts, f1Of } from '../measure/attribution/counts';
import { favorAgainst, scoreAnswers } from '../measure/scoreboard/measureLabels';
import { iso3Of } from '../measure/scoreboard/states';
import { correlate, firstComponent, type Pair, pearson, ranks, spearman } from '../measure/scoreboard/statistics';

const pairs = (x: readonly number[], y: readonly number[]): Pair[] => x.map((a, i) => [a, y[i] ?? Number.NaN]);

describe('correlation', () => {
  // Deviations of x: −2 −1 0 1 2, of y: −2 0 −1 2 1; Σxy = 8, Σxx = Σyy = 10.
  it('is 0.8 by hand', () => expect(pearson(pairs([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]))).toBeCloseTo(0.8, 12));

  // Ranks of x: 1 2.5 2.5 4, of y: 1 2 3 4; Σxy = 4.5, Σxx = 4.5, Σyy = 5.
  it('of ranks shares those of equal values', () => {
    expect(ranks([7, 9, 9, 40])).toEqual([1, 2.5, 2.5, 4]);
    expect(spearman(pairs([7, 9, 9, 40], [1, 2, 3, 4]))).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('of what does not vary, or of two, is no number', () => {
    expect(pearson(pairs([1, 1, 1], [1, 2, 3]))).toBeNaN();
    expect(pearson(pairs([1, 2], [1, 2]))).toBeNaN();
  });

  it('lies from −1 to 1, and is the same both ways and on any scale', () => {
    const several = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(several, (drawn) => {
        const r = pearson(drawn);
        fc.pre(!Number.isNaN(r));
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(pearson(drawn.map(([a, b]): Pair => [b, 3 * a + 1]))).toBeCloseTo(r, 9);
      }),
    );
  });

  it('has an interval that holds it, and is the same for the same seed', () => {
    const line = pairs(
      Array.from({ length: 30 }, (_, i) => i),
      Array.from({ length: 30 }, (_, i) => i + 12 * Math.sin(i)),
    );
    const found = correlate(line, 7);
    expect(found.interval[0]).toBeLessThan(found.pearson);
    expect(found.interval[1]).toBeGreaterThan(found.pearson);
    expect(correlate(line, 7)).toEqual(found);
    expect(correlate(line, 8).interval).not.toEqual(found.interval);
  });
});

describe('first component', () => {
  // All rows lie on the line (1, 2): lengths −1, 0 and 1 of √5 each.
  it('is the place on the line that rows lie on', () => {
    const scores = firstComponent([
      [0, 0],
      [1, 2],
      [2, 4],
    ]);
    expect(scores.map((score) => Math.abs(score))).toEqual(
      [Math.sqrt(5), 0, Math.sqrt(5)].map((x) => expect.closeTo(x, 9)),
    );
    expect(Math.sign(scores[0] ?? 0)).toBe(-Math.sign(scores[2] ?? 0));
  });

  it('counts a missing cell for nothing, and is nothing where nothing varies', () => {
    expect(
      firstComponent([
        [1, null],
        [3, null],
      ]),
    ).toEqual([-1, 1].map((x) => expect.closeTo(x, 9)));
    expect(firstComponent([[1], [1]])).toEqual([0, 0]);
  });
});

describe('classes', () => {
  const said = (truth: string, favor: number, against: number, neutral: number) => ({
    ...{ truth, probabilities: { favor, against, neutral } },
  });
  const answers = [
    said('favor', 0.8, 0.1, 0.1),
    said('favor', 0.2, 0.6, 0.2),
    said('against', 0.1, 0.9, 0),
    said('neutral', 0.7, 0.1, 0.2),
  ];
  const { score, calibration } = scoreAnswers(answers, ['favor', 'against', 'neutral']);

  // favor: 1 hit, 1 alarm, 1 miss: 0.5; against: 1 hit, 1 alarm: 2/3; neutral: 0.
  it('have F_avg of favor and against alone', () => {
    expect(favorAgainst(score)).toBeCloseTo((0.5 + 2 / 3) / 2, 12);
    expect(score.macroF1).toBeCloseTo((0.5 + 2 / 3) / 3, 12);
  });

  // Bins of 0.6, 0.7, 0.8 and 0.9 hold one each: wrong, wrong, right, right.
  it('have a calibration error', () => expect(calibration.error).toBeCloseTo((0.6 + 0.7 + 0.2 + 0.1) / 4, 12));

  it('may be fewer than the program knows', () => {
    const forced = scoreAnswers([said('favor', 0.2, 0.1, 0.7)], ['favor', 'against']);
    expect(forced.score.accuracy).toBe(1);
  });
});

describe('attributions', () => {
  const text = 'Sweden said that the strait must stay open. Norway agreed to pay.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { statements } = analyze(text);
  const said = statements.filter(({ cue }) => cue?.text === 'said');

  it('are right where source and content overlap by half, spans where they are equal', () => {
    expect(said).toHaveLength(1);
    const counts = new AttributionCounts();
    const [source, content, other] = [span('Sweden'), span('the strait must stay open'), span('Norway')];
    const gold = { spans: { source: [source, other], cue: [span('said')], content: [content] } };
    counts.add(text, { ...gold, attributions: [{ source: [source], content: [content] }] }, said);
    expect(counts.exact.source).toEqual({ right: 1, found: 1, gold: 2 });
    expect(f1Of(counts.exact.source)).toBeCloseTo(2 / 3, 12);
    expect(f1Of(counts.exact.cue)).toBe(1);
    expect(counts.exact.content).toEqual({ right: 0, found: 1, gold: 1 });
    expect(counts.pairs).toEqual({ right: 1, found: 1, gold: 1 });
    expect(counts.certainties.map(({ right }) => right)).toEqual([true]);
  });
});

it.each([
  ['iso2', 'NO', 'NOR'],
  ['iso3', 'nor', 'NOR'],
  ['cow', '385', 'NOR'],
  ['name', 'Kingdom of Norway', 'NOR'],
  ['name', 'Prussia', null],
] as const)('the state of %s %s is %s', (kind, code, state) => expect(iso3Of(kind, code)).toBe(state));
