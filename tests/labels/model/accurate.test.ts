import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accurateModel, defaultModel } from '../../../src/labels/files/index';
import { type AccurateJson, joinAccurate, splitAccurate } from '../../../src/labels/model/accurate';
import type { ModelJson } from '../../../src/labels/model/schema';

const shipped = (name: string) => JSON.parse(readFileSync(new URL(`../../../models/${name}`, import.meta.url), 'utf8'));
const model: ModelJson = shipped('geopolitics.json');
const accurate: AccurateJson = shipped('accurate.json');

describe('the file of the accurate tier', () => {
  it('belongs to the shipped model, and is compact', () => {
    const { encoded, issues } = accurateModel();
    expect(encoded).toMatchObject({ encoder: 'universal-sentence-encoder-lite-1', dimensions: 512 });
    expect(issues).toEqual(defaultModel().issues);
    // Of what the package may weigh, 100 kB are its share; base64 packs to three fourths.
    expect(JSON.stringify(accurate).length).toBeLessThan(150_000);
  });

  it('is taken off a model and put on again', () => {
    const whole = joinAccurate(model, accurate);
    const parts = splitAccurate(whole);
    expect(parts).toEqual({ model, accurate });
    expect(splitAccurate(model)).toEqual({ model, accurate: null });
  });

  it.each<[string, ModelJson, AccurateJson]>([
    ['other statements', { ...model, statements: { ...model.statements!, gate: 0.123 } }, accurate],
    ['a model without statements', shipped('targets.json'), accurate],
    ['a file that does not say to which it belongs', model, { ...accurate, belongsTo: undefined as never }],
  ])('goes with no other: %s', (_, other, own) => {
    expect(() => joinAccurate(other, own)).toThrow(expect.objectContaining({ code: 'MODEL_ENCODER' }));
  });

  it('changes nothing for a statement without a vector', () => {
    const input = { text: 'We will never lift the embargo.', names: [] };
    expect(accurateModel().classify(input)).toEqual(defaultModel().classify(input));
  });
});
