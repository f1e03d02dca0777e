import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/index';
import { defaultVectors, loadModelJson } from '../../src/labels/files/index';
import type { Example } from '../../src/training/data/examples';
import { createRandom, shuffle } from '../../src/training/data/random';
import type { TrainingResult } from '../../src/training/report';
import { evaluate } from '../../src/training/report/evaluate';
import { trainModel } from '../../src/training/trainModel';

/** A small world with two issues whose sides are told by plain words; every row is worded differently. */
const things = ['bridge', 'harbour', 'tunnel', 'station', 'market', 'school', 'theatre', 'museum', 'garden', 'library'];
const kind = ['We gladly welcome', 'I warmly support', 'They praise'];
const hostile = ['We firmly reject', 'I bitterly oppose', 'They condemn'];
const examples: Example[] = things.flatMap((thing, i) => [
  ...kind.map(
    (opening): Example => ({
      text: `${opening} the new tax for the ${thing}.`,
      issues: { tax: 'favor' },
      group: `g${i}`,
    }),
  ),
  ...hostile.map(
    (opening): Example => ({
      text: `${opening} the new tax for the ${thing}.`,
      issues: { tax: 'against' },
      group: `g${i}`,
    }),
  ),
  ...kind.map(
    (opening): Example => ({
      text: `${opening} the road past the ${thing}.`,
      issues: { road: 'favor' },
      group: `g${i}`,
    }),
  ),
  ...hostile.map(
    (opening): Example => ({
      text: `${opening} the road past the ${thing}.`,
      issues: { road: 'against' },
      group: `g${i}`,
    }),
  ),
  { text: `The ${thing} was quiet on Sunday.`, issues: {}, group: `g${i}` },
]);

let trained: TrainingResult;
beforeAll(() => {
  trained = trainModel(examples, defaultVectors(), { seed: 4 });
});

describe('trainModel', () => {
  it('learns what is plain', () => {
    const model = loadModelJson(JSON.parse(JSON.stringify(trained.model)));
    const unseen: Example[] = [
      { text: 'You warmly support the new tax for the castle.', issues: { tax: 'favor' } },
      { text: 'You bitterly oppose the road past the castle.', issues: { road: 'against' } },
      { text: 'The castle was quiet on Monday.', issues: {} },
    ];
    const { pairs, offTopic, stance } = evaluate(model, unseen);
    expect(pairs.f1).toBe(1);
    expect(stance.accuracy).toBe(1);
    expect(offTopic).toEqual({ rows: 1, leftAlone: 1 });
  });

  it('reports held-out figures', () => {
    const { report } = trained;
    expect(report).toMatchObject({ rows: 130, seed: 4, folds: 5, grouped: true });
    expect(report.counts.tax).toEqual({ favor: 30, against: 30, neutral: 0 });
    expect(report.issuesMicroF1).toBeGreaterThan(0.9);
    expect(report.stance.macroF1).toBeGreaterThan(0.9);
    expect(report.telling.tax!.issue).toContain('tax');
    expect(report.telling.tax!.against).toContain('reject');
    expect(report.learningCurve.map(({ rows }) => rows)).toEqual([48, 72, 96]);
    // Two of ten groups are a fold, twelve stances each.
    expect(report.learningCurve.map(({ measured }) => measured)).toEqual([24, 24, 24]);
    expect(report.offTopic).toEqual({ rows: 10, leftAlone: expect.any(Number) });
    expect(report.baselines.majority).toEqual({ stance: 'against', macroF1: expect.closeTo(1 / 3), accuracy: 0.5 });
    expect(report.baselines.issuesMicroF1).toBeCloseTo(120 / 250);
    expect(report.warnings.join(' ')).toContain('"neutral" on "tax"');
    expect(report.diagnoses.map(({ name }) => name)).toEqual(['near-duplicates', 'templates', 'leakage', 'few-rows']);
    expect(report.worth).toMatchObject({ rows: 130, unlike: 0, figures: null, chance: { isBetter: true } });
    expect(Object.keys(report).slice(0, 2)).toEqual(['worth', 'diagnoses']);
  });

  it('gives the figures of rows that are like none that was learned from', () => {
    const unlike = Array.from({ length: 40 }, (_, i): Example => {
      const own = [...'abcdefg'].map((letter) => `${letter}${'tuvwxyz'[i % 7]}${'ijklmnopq'[i % 9]}`);
      return { text: own.join(' '), issues: { tax: i % 2 ? 'favor' : 'against' }, group: `u${i}` };
    });
    const { report } = trainModel([...examples, ...unlike], defaultVectors(), { seed: 4 });
    expect(report.worth).toMatchObject({ rows: 170, unlike: 40, figures: { stances: 40 } });
    expect(report.worth?.figures?.stanceAccuracy).toBeLessThan(report.stance.accuracy - 0.1);
    expect(report.worth?.message).toContain('Of the other 40: issues micro-F1 ');
  });

  it('says first where stances that were dealt out by chance teach nothing', () => {
    const dealt = shuffle(examples, createRandom(2));
    const permuted = examples.map((example, i): Example => {
      const [stance = 'favor'] = Object.values(dealt[i]!.issues);
      return { ...example, issues: Object.fromEntries(Object.keys(example.issues).map((issue) => [issue, stance])) };
    });
    const { report } = trainModel(permuted, defaultVectors(), { seed: 4 });
    expect(report.worth?.chance).toMatchObject({ isBetter: false, stances: 120, accuracy: report.stance.accuracy });
    expect(report.worth?.message).toMatch(
      /^Held-out stances are right in [\d.]+ per cent, and always saying the most frequent .* no better than chance\. .*nothing that holds on other rows\. 130 of 130 rows are like/,
    );
  });

  it('gives the same bytes for the same seed', () => {
    expect(JSON.stringify(trainModel(examples, defaultVectors(), { seed: 4 }).model)).toBe(
      JSON.stringify(trained.model),
    );
  });

  it('holds rows out at random where they name too few groups', () => {
    const { report } = trainModel(
      examples.map((example) => ({ ...example, group: 'one' })),
      defaultVectors(),
    );
    expect(report.grouped).toBe(false);
    expect(report.warnings).toContainEqual(
      expect.stringMatching(/name 1 document, batch or actor, too few for 5 folds/),
    );
    expect(report.diagnoses.map(({ name }) => name)).toContain('one-group');
    expect(report.stance.macroF1).toBeGreaterThan(0.9);
  });

  it('joins rows of one text, so that a table may have an issue a row', () => {
    const twice = [...examples, { text: examples[0]!.text, issues: { road: 'against' as const } }];
    const { report } = trainModel(twice, defaultVectors());
    expect(report.rows).toBe(examples.length);
    expect(report.counts.road!.against).toBe(31);
  });

  it('gains from a base model', () => {
    const few = examples.filter((_, i) => i % 3 === 0);
    const { model } = trainModel(few, defaultVectors(), { base: trained.model });
    const words = model.statements!.views[0]!.features.split('\n');
    for (const word of ['warmly', 'bitterly']) expect(words).toContain(word);
  });

  it.each([
    ['too few rows', examples.slice(0, 20), {}, 'TOO_FEW_EXAMPLES'],
    ['one side alone', examples.map((e) => ({ ...e, issues: { tax: 'favor' as const } })), {}, 'TOO_FEW_EXAMPLES'],
    ['no issue', examples.map((e) => ({ ...e, issues: {} })), {}, 'TOO_FEW_EXAMPLES'],
    ['an issue outside the taxonomy', examples, { taxonomy: ['tax'] }, 'INVALID_EXAMPLE'],
    ['a seed that is no integer', examples, { seed: 0.5 }, 'INVALID_OPTION'],
    ['one fold', examples, { folds: 1 }, 'INVALID_OPTION'],
    ['a signal', examples, { signal: AbortSignal.abort() }, 'ABORTED'],
  ])('refuses %s', (_, rows, options, code) => {
    expect(() => trainModel(rows, defaultVectors(), options)).toThrow(expect.objectContaining({ code }));
  });

  it('finds again in an article what every row was about', () => {
    const alone = examples.filter(({ issues }) => Object.hasOwn(issues, 'tax'));
    const { model } = trainModel(alone, defaultVectors());
    const { analyze } = createAnalyzer({ model: loadModelJson(JSON.parse(JSON.stringify(model))) });
    const { statements } = analyze('Norway said: “We firmly reject the new tax for the castle.”');
    expect(statements.map(({ issues }) => issues.map(({ issue, stance }) => [issue, stance]))).toEqual([
      [['tax', 'against']],
    ]);
  });

  it('holds rows out at random where all sides are taken in one document, and says so', () => {
    const sided = examples.filter(({ issues }) => Object.keys(issues).length > 0).slice(0, 36);
    const others = Array.from({ length: 10 }, (_, i): Example => ({ text: `The ${things[i]} was shut.`, issues: {} }));
    const { report } = trainModel([...sided.map((row) => ({ ...row, group: 'one' })), ...others], defaultVectors());
    expect(report.grouped).toBe(false);
    expect(report.warnings).toContainEqual(expect.stringContaining('held out at random'));
    expect(report.stance.macroF1).toBeGreaterThan(0.5);
  });

  it('tells how far it is', () => {
    const told: number[] = [];
    trainModel(examples, defaultVectors(), { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
