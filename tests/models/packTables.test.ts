import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packTables } from '../../models/pack/packTables';
import { defaultModel, defaultVectors, readModel } from '../../src/labels/files/index';
import { loadModel } from '../../src/labels/model';

const models = join(import.meta.dirname, '..', '..', 'models');
const json = (name: string): unknown => JSON.parse(readFileSync(join(models, name), 'utf8'));
const sentences = [
  'We will lift the sanctions.',
  'The minister rejects the treaty as a betrayal of the fishermen.',
  'The talks were useful — “très utile”, he said.',
];

describe('packTables', () => {
  it('makes what ships of the files that are trained (else run `npx tsx models/tables.ts`)', () => {
    for (const [name, bytes] of Object.entries(packTables(models)))
      expect(readFileSync(join(models, name)).equals(bytes), name).toBe(true);
  });

  it('gives tables that say what the JSON says', () => {
    const trained = loadModel(json('geopolitics.json'), defaultVectors(), json('targets.json'));
    for (const text of sentences) {
      const input = { text, names: [], target: { start: 0, end: text.indexOf(' ') } };
      expect(defaultModel().classify(input)).toEqual(trained.classify(input));
    }
  });

  it('gives files that are read as any model file', () => {
    const input = { text: sentences[0]!, names: [] };
    expect(readModel(join(models, 'geopolitics.bin')).classify(input)).toEqual(defaultModel().classify(input));
  });
});
