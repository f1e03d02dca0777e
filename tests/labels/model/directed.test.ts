import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultModel, defaultVectors } from '../../../src/labels/files/index';
import { explain } from '../../../src/labels/model/explain';
import { loadModel } from '../../../src/labels/model/load';

const file = (name: string) => JSON.parse(readFileSync(new URL(`../../../models/${name}`, import.meta.url), 'utf8'));
const model = defaultModel();

function asked(text: string, actor: string, target: string) {
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  const spans = { actor: spanOf(actor), target: spanOf(target) };
  return { text, ...spans, names: [spans.actor, spans.target] };
}

describe('the attitude of an actor to a target', () => {
  it.each([
    ['Paris criticised Moscow over the arrests.', 'Paris', 'Moscow', 'negative'],
    ['Paris criticised Moscow over the arrests.', 'Moscow', 'Paris', 'neutral'],
    ['Moscow was criticised by Paris over the arrests.', 'Paris', 'Moscow', 'negative'],
    ['Moscow was criticised by Paris over the arrests.', 'Moscow', 'Paris', 'neutral'],
    ['Germany praised Poland for its support.', 'Germany', 'Poland', 'positive'],
    ['Germany praised Poland for its support.', 'Poland', 'Germany', 'neutral'],
    ['The senator accused the minister of lying to parliament.', 'The senator', 'the minister', 'negative'],
    ['The senator accused the minister of lying to parliament.', 'the minister', 'The senator', 'neutral'],
    ['Lagos met Accra in Geneva on Friday.', 'Lagos', 'Accra', 'neutral'],
  ])('%s: %s to %s', (text, actor, target, label) => {
    const { label: found, probabilities } = model.classifyTarget(asked(text, actor, target));
    expect(found).toBe(label);
    expect(probabilities.negative + probabilities.neutral + probabilities.positive).toBeCloseTo(1);
  });

  it('is explained by what stands between them', () => {
    const decisions = explain(model, asked('Paris criticised Moscow over the arrests.', 'Paris', 'Moscow'));
    const { label, words, features } = decisions.find(({ decision }) => decision === 'target')!;
    expect(label).toBe('negative');
    expect(words.toSorted((a, b) => b.weight - a.weight)[0]?.text).toBe('criticised');
    expect(features.map(({ name }) => name)).toEqual(expect.arrayContaining(['hostile cues, actor acts']));
  });

  it('is that of the statement where the model was not trained for it, or no actor is given', () => {
    const { directed: _, ...targets } = file('targets.json');
    const without = loadModel(file('geopolitics.json'), defaultVectors(), targets);
    const input = asked('Paris criticised Moscow over the arrests.', 'Moscow', 'Paris');
    expect(without.directed).toBeNull();
    expect(without.classifyTarget(input)).not.toEqual(model.classifyTarget(input));
    const { actor, ...alone } = input;
    expect(without.classifyTarget(alone)).toEqual(model.classifyTarget(alone));
  });

  it.each([null, {}, { views: [] }, { views: 'x', head: {} }])('is refused where its part is %j', (directed) => {
    const load = () => loadModel(file('geopolitics.json'), defaultVectors(), { ...file('targets.json'), directed });
    expect(load).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
  });
});
