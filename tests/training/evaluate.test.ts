import { describe, expect, it } from 'vitest';
import { defaultModel } from '../../src/labels/files/index';
import type { Reading } from '../../src/labels/model';
import type { Example } from '../../src/training/data/examples';
import { scoreBaselines } from '../../src/training/report/baselines';
import { evaluate } from '../../src/training/report/evaluate';

const examples: Example[] = [
  { text: 'We will never lift the embargo against Norway.', issues: { sanctions: 'favor' } },
  { text: 'We demand that all sanctions be lifted at once.', issues: { sanctions: 'against', trade: 'favor' } },
  { text: 'The choir sang well in the hall.', issues: {} },
  { text: 'The new tram line is a gift to the town.', issues: { trams: 'favor' } },
];

describe('evaluate', () => {
  const model = defaultModel();
  const evaluation = evaluate(model, examples);

  it('counts every row and every label', () => {
    expect(evaluation.rows).toBe(4);
    expect(evaluation.offTopic.rows).toBe(1);
    expect(evaluation.issues.sanctions!.support).toBe(2);
    expect(evaluation.pairs.support).toBe(4);
    // The stance on an issue that the model does not know cannot be asked.
    expect(evaluation.stance.confusion.flat().reduce((a, b) => a + b)).toBe(3);
    expect(evaluation.calibration.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('counts issues that the model does not know as missed', () => {
    expect(evaluation.unknownIssues).toEqual(['trams']);
    expect(evaluation.issues.trams).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
    const without = evaluate(model, examples.slice(0, 3));
    expect(evaluation.issuesMicroF1).toBeLessThan(without.issuesMicroF1);
    expect(evaluation.issuesMacroF1).toBeCloseTo((without.issuesMacroF1 * 2) / 3);
  });

  it('says of single statements what classify says of them', () => {
    for (const example of examples.slice(0, 3)) {
      const { issues, stance, pairs, offTopic } = evaluate(model, [example]);
      const found = model.classify({ text: example.text, names: [] }).issues;
      expect(Object.keys(issues).filter((issue) => issues[issue]!.precision > 0 || issues[issue]!.recall > 0)).toEqual(
        found.map(({ issue }) => issue).filter((issue) => issue in example.issues),
      );
      expect(stance.confusion.flat().reduce((a, b) => a + b)).toBe(Object.keys(example.issues).length);
      const right = found.filter(({ issue, stance: said }) => example.issues[issue] === said).length;
      expect(pairs.recall).toBeCloseTo(right / (Object.keys(example.issues).length || 1));
      expect(offTopic.leftAlone).toBe(Object.keys(example.issues).length === 0 && found.length === 0 ? 1 : 0);
    }
  });

  it('measures the baselines on the stances that the model was asked for', () => {
    const known = examples.slice(0, 3);
    const { majority, tone } = evaluate(model, known).baselines;
    const unknown: Example[] = [1, 2, 3, 4].map((i) => ({
      text: `A bad tram, number ${i}.`,
      issues: { trams: 'against' },
    }));
    expect(evaluate(model, [...known, ...unknown]).baselines).toMatchObject({ majority, tone });
    expect(evaluate(model, unknown)).toMatchObject({ issuesMicroF1: 0, baselines: { issuesMicroF1: 1 } });
  });

  it('takes the tone of the words alone where a reader has read the statements', () => {
    const neutral = { negative: 0, neutral: 0, positive: 0 };
    const readings = examples.map((): Reading => ({ issues: [], attitudes: [], tone: { ...neutral, positive: 99 } }));
    const read = evaluate(model, examples, undefined, undefined, readings);
    expect(read.baselines).toEqual(evaluation.baselines);
  });

  it('gives figures of nothing for no rows', () => {
    expect(evaluate(model, [])).toMatchObject({ rows: 0, issuesMicroF1: 0, kept: { share: 0, accuracy: 0 } });
  });
});

describe('scoreBaselines', () => {
  it('scores the most frequent issue and stance, and the tone', () => {
    const { issuesMicroF1, majority, tone } = scoreBaselines(examples, [
      { stance: 'favor', tone: 'negative' },
      { stance: 'against', tone: 'positive' },
      { stance: 'favor', tone: 'positive' },
      { stance: 'favor', tone: 'positive' },
    ]);
    // Sanctions is true of two of four rows, and of four labels two are that.
    expect(issuesMicroF1).toBe(0.5);
    expect(majority).toEqual({ stance: 'favor', macroF1: expect.closeTo(6 / 7 / 2), accuracy: 0.75 });
    // against/favor, favor/against, favor/favor, favor/favor
    expect(tone.accuracy).toBe(0.5);
  });
});
