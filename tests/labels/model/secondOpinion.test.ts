import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attitudes } from '../../../src/document';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { nameSpans } from '../../../src/labels/features/names';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { defaultModel, defaultVectors } from '../../../src/labels/files/index';
import { explain } from '../../../src/labels/model/explain';
import { loadModel } from '../../../src/labels/model/load';
import type { ModelJson } from '../../../src/labels/model/schema';
import { scoreTarget, shareOfStatement } from '../../../src/labels/model/secondOpinion';

const model = defaultModel();
const { second } = model.attitudes;
const file = (name: string): ModelJson =>
  JSON.parse(readFileSync(new URL(`../../../models/${name}`, import.meta.url), 'utf8'));
const asked = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { text, names: nameSpans(text), target: { start, end: start + name.length } };
};
const shareIn = (text: string) =>
  shareOfStatement(second!, model.words, maskStatement({ text, names: [] }, model.words));

const strait = asked('The ministry protested against the incursion of Chinese warships into its waters.', 'Chinese');

describe('the second opinion', () => {
  it('is heard on international politics, and hardly at home', () => {
    expect(
      shareIn('The two governments signed a ceasefire after talks on the border, the foreign ministry said.'),
    ).toBeGreaterThan(0.5);
    expect(
      shareIn('The senator lied to voters about his taxes in last night’s primary debate on television.'),
    ).toBeLessThan(0.1);
  });

  it('is explained together with the first', () => {
    const { score, label, features, words } = explain(model, strait).find(({ decision }) => decision === 'target')!;
    const scores = scoreTarget(model.attitudes, model.words, maskStatement(strait, model.words));
    const own = attitudes.indexOf(label as (typeof attitudes)[number]);
    const others = scores.reduce((sum, value, k) => (k === own ? sum : sum + value), 0);
    expect(score).toBeCloseTo(scores[own]! - others / 2, 3);
    expect(features.some(({ name }) => name.endsWith('in international politics'))).toBe(true);
    expect(words.map(({ text }) => text)).toContain('incursion');
  });

  it('is not needed', () => {
    const { abroad: _, ...alone } = file('targets.json').attitudes!;
    const without = loadModel(file('geopolitics.json'), defaultVectors(), {
      ...file('targets.json'),
      attitudes: alone,
    });
    expect(without.attitudes.second).toBeNull();
    expect(without.classifyTarget(strait)).not.toEqual(model.classifyTarget(strait));
    const words = createVocabulary(model.words.vectors);
    const scores = scoreTarget(without.attitudes, words, maskStatement(strait, words));
    const { probabilities } = without.classifyTarget(strait);
    expect(Math.log(probabilities.positive / probabilities.negative)).toBeCloseTo(scores[2]! - scores[0]!, 3);
  });

  const part = file('targets.json').attitudes?.abroad;
  it.each<[string, unknown]>([
    ['nothing', null],
    ['empty', {}],
    ['a share above 1', { ...part, share: 1.5 }],
    ['a share that is no number', { ...part, share: 'x' }],
    ['a gate of other classes', { ...part, gate: { ...part?.gate, classes: ['a', 'b'] } }],
    ['a gate of another length', { ...part, gate: part?.head }],
    ['views in another order', { ...part, views: part?.views.toReversed() }],
    ['counts that do not fit', { ...part, views: part?.views.map((view) => ({ ...view, counts: 'AAAA' })) }],
  ])('is refused where its part is %s', (_, own) => {
    const targets = file('targets.json');
    const load = () =>
      loadModel(file('geopolitics.json'), defaultVectors(), {
        ...targets,
        attitudes: { ...targets.attitudes, abroad: own },
      });
    expect(load).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
  });
});
