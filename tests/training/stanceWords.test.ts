import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { statementViews } from '../../src/labels/features';
import { defaultVectors } from '../../src/labels/files/index';
import {
  addStanceWords,
  explain,
  loadModel,
  type Model,
  type ModelJson,
  readTrainedParts,
} from '../../src/labels/model';
import type { Example } from '../../src/training/data/examples';
import { layStanceWords, trainStanceWords } from '../../src/training/fit/trainStanceWords';
import { trainModel } from '../../src/training/trainModel';

const attitudes = JSON.parse(readFileSync(new URL('../../models/targets.json', import.meta.url), 'utf8'));

/** On the first issue feature 0 is for and 1 against; on the second the other way round. Feature 2 is against everywhere. */
const rows = Array.from({ length: 60 }, (_, i) => {
  const issue = i % 2;
  const feature = Math.floor(i / 2) % 3;
  const stance = feature === 2 ? 1 : (feature + issue) % 2;
  return { features: [[feature]], issue, stance };
});

describe('trainStanceWords', () => {
  const words = trainStanceWords(layStanceWords(rows, [3], 2), [...rows.keys()], 5);

  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 0],
    [2, 0, 1],
    [2, 1, 1],
  ])('learns what feature %i is on issue %i', (feature, issue, stance) => {
    const scores = new Float64Array(3);
    addStanceWords(words, [[feature]], issue, scores);
    expect(scores.indexOf(Math.max(...scores))).toBe(stance);
  });

  it('gives the same weights for the same rows and seed', () => {
    expect(trainStanceWords(layStanceWords(rows, [3], 2), [...rows.keys()], 5).packed).toEqual(words.packed);
  });
});

/** Sides that are told by made-up words alone, which no vector or list of tone knows; half of them in tags. */
const sides = { favor: ['#vronk', 'mrilb', 'vronked'], against: ['#plozz', 'drast', 'plozzing'] } as const;
const frames = [
  'the lake again',
  'so much for that',
  'what a day',
  'not in our town',
  'they said it at noon',
  'who else',
];
const examples: Example[] = frames.flatMap((frame) =>
  (['favor', 'against'] as const).flatMap((side) =>
    sides[side].flatMap((mark) =>
      ['dam', 'road'].map((issue): Example => ({ text: `${frame} ${mark} ${issue}`, issues: { [issue]: side } })),
    ),
  ),
);

describe('a model trained on few rows', () => {
  let json: ModelJson;
  let model: Model;
  beforeAll(() => {
    json = JSON.parse(JSON.stringify(trainModel(examples, defaultVectors(), { seed: 2 }).model));
    model = loadModel(json, defaultVectors(), attitudes);
  });

  it.each([
    ['well #vronks for the dam', 'dam', 'favor'],
    ['he plozzed the road', 'road', 'against'],
  ])('reads %j by the pieces of its words', (text, issue, stance) => {
    expect(model.classify({ text, names: [] }, { issue }).issues[0]?.stance).toBe(stance);
  });

  it('has weights of features, and explains by them what it says', () => {
    expect(json.statements?.stanceWords).toBeDefined();
    const marginOf = (text: string) => {
      const input = { text, names: [] };
      const [found] = model.classify(input, { issue: 'dam' }).issues;
      const { favor = 0, against = 0, neutral = 0 } = found?.probabilities ?? {};
      const told = explain(model, input, { issue: 'dam' }).find(({ decision }) => decision === 'stance on dam');
      const margin = Math.log(favor) - (Math.log(against) + Math.log(neutral)) / 2;
      return { stance: found?.stance, margin, score: told?.score ?? 0 };
    };
    const [one, other] = [marginOf('what a day mrilb dam'), marginOf('so #vronk dam')];
    expect([one.stance, other.stance]).toEqual(['favor', 'favor']);
    expect(one.score - other.score).toBeCloseTo(one.margin - other.margin, 3);
  });

  it.each<[string, (statements: NonNullable<ModelJson['statements']>) => object]>([
    ['weights that are cut', ({ stanceWords }) => ({ stanceWords: { ...stanceWords, weights: 'AAAA' } })],
    ['scales for fewer questions', ({ stanceWords }) => ({ stanceWords: { ...stanceWords, scales: [1] } })],
    ['weights that are none', () => ({ stanceWords: null })],
    ['a row with log-odds of a view that is not there', ({ views }) => ({ views: views.slice(0, -1) })],
  ])('is refused with %s', (_, change) => {
    const statements = json.statements ?? expect.fail('no part');
    const broken = { ...json, statements: { ...statements, ...change(statements) } };
    expect(() => loadModel(broken, defaultVectors(), attitudes)).toThrow(
      expect.objectContaining({ code: 'INVALID_MODEL' }),
    );
  });

  it('can be started from, and starts from one without pieces of words', () => {
    expect(readTrainedParts(json, json.encoder, 100).views.map(({ view }) => view)).toContain('letters');
    const plain = trainModel(examples, defaultVectors(), { seed: 2, views: statementViews }).model;
    expect(plain.statements?.views.map(({ view }) => view)).toEqual(statementViews);
    expect(plain.statements?.stanceWords).toBeUndefined();
    const { model: later } = trainModel(examples, defaultVectors(), { seed: 2, base: plain });
    expect(later.statements?.views.map(({ view }) => view)).toContain('letters');
  });
});
