import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultVectors, readModel } from '../../../src/labels/files/index';
import { loadModel, readTrainedParts } from '../../../src/labels/model/load';
import type { ModelJson } from '../../../src/labels/model/schema';

const shipped = (name: string): ModelJson =>
  JSON.parse(readFileSync(new URL(`../../../models/${name}`, import.meta.url), 'utf8'));
const statements = shipped('geopolitics.json');
const attitudes = shipped('targets.json');
const load = (json: unknown, fallback: unknown = attitudes) => loadModel(json, defaultVectors(), fallback);
const part = statements.statements!;
const withPart = (change: object) => ({ ...statements, statements: { ...part, ...change } });
const nan = Buffer.from(Float32Array.from({ length: part.issueHead.weights.length }, () => Number.NaN).buffer).toString(
  'base64',
);
const zeros = 'A'.repeat(part.issueLayer.deviations.length - 1) + part.issueLayer.deviations.at(-1);

describe('loadModel', () => {
  it('takes each part from the file that has it', () => {
    expect(load(statements).issues).toHaveLength(10);
    expect(load(attitudes, statements).issues).toHaveLength(10);
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'INVALID_MODEL'],
    ['a list', [], 'INVALID_MODEL'],
    ['another format', { ...statements, format: 'x' }, 'INVALID_MODEL'],
    ['a schema to come', { ...statements, schema: 99 }, 'MODEL_SCHEMA'],
    ['other vectors', { ...statements, encoder: 'static:00000000' }, 'MODEL_ENCODER'],
    ['no part', { ...statements, statements: null }, 'INVALID_MODEL'],
    ['no issues', withPart({ issues: [] }), 'INVALID_MODEL'],
    ['an issue twice', withPart({ issues: ['trade', 'trade'] }), 'INVALID_MODEL'],
    ['a missing threshold', withPart({ thresholds: [0.5] }), 'INVALID_MODEL'],
    ['a threshold that is no number', withPart({ thresholds: part.thresholds.map(() => null) }), 'INVALID_MODEL'],
    ['terms of other issues', withPart({ terms: [] }), 'INVALID_MODEL'],
    [
      'weights that are cut',
      withPart({ stanceHead: { ...part.stanceHead, weights: part.stanceHead.weights.slice(0, 400) } }),
      'INVALID_MODEL',
    ],
    ['weights that are not base64', withPart({ stanceHead: { ...part.stanceHead, weights: '☃' } }), 'INVALID_MODEL'],
    [
      'weights that are NaN',
      withPart({ issueHead: { ...part.issueHead, weights: nan.slice(0, part.issueHead.weights.length) } }),
      'INVALID_MODEL',
    ],
    ['a temperature of 0', withPart({ stanceHead: { ...part.stanceHead, temperature: 0 } }), 'INVALID_MODEL'],
    ['a row of another length', withPart({ stanceHead: { ...part.stanceHead, columns: 3 } }), 'INVALID_MODEL'],
    ['a hidden layer without units', withPart({ issueLayer: { ...part.issueLayer, units: 0 } }), 'INVALID_MODEL'],
    [
      'a hidden layer of more units than it has',
      withPart({ issueLayer: { ...part.issueLayer, units: 99 } }),
      'INVALID_MODEL',
    ],
    [
      'a hidden layer that divides by 0',
      withPart({ issueLayer: { ...part.issueLayer, deviations: zeros } }),
      'INVALID_MODEL',
    ],
    [
      'weights of words that are cut',
      withPart({ issueWords: { ...part.issueWords, weights: 'AAAA' } }),
      'INVALID_MODEL',
    ],
    ['weights of words without a scale', withPart({ issueWords: { ...part.issueWords, scales: [] } }), 'INVALID_MODEL'],
    ['views in another order', withPart({ views: part.views.toReversed() }), 'INVALID_MODEL'],
    [
      'counts that do not fit',
      withPart({ views: part.views.map((view) => ({ ...view, counts: 'AAAA' })) }),
      'INVALID_MODEL',
    ],
    [
      'a key that reaches for prototypes',
      JSON.parse('{"format":"stancekit-model","__proto__":{"x":1}}'),
      'INVALID_MODEL',
    ],
  ])('refuses %s', (_, json, code) => {
    expect(() => load(json)).toThrow(expect.objectContaining({ name: 'StancekitError', code }));
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('says which part is in neither file', () => {
    expect(() => load(statements, statements)).toThrow(/no part `attitudes`/);
  });
});

describe('readModel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  const path = join(folder, 'model.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a path, and a URL of a file', () => {
    const url = new URL('../../../models/geopolitics.bin', import.meta.url);
    expect(readModel(url).issues).toEqual(readModel(fileURLToPath(url)).issues);
    const none = new URL('none.json', url);
    expect(() => readModel(none)).toThrow(
      expect.objectContaining({ code: 'FILE_NOT_FOUND', details: { file: none.href } }),
    );
    expect(() => readModel(new URL('https://example.org/model.json'))).toThrow('Expected `path` to be the path of');
  });

  it.each<[string, () => void, string]>([
    ['a file that is not there', () => rmSync(path, { force: true }), 'FILE_NOT_FOUND'],
    ['a file that is no JSON', () => writeFileSync(path, '{"format":"stancekit-model"'), 'INVALID_MODEL'],
    ['a file of another kind', () => writeFileSync(path, '{"text":"We will lift the tariffs."}'), 'INVALID_MODEL'],
    // Sparse, so that it costs no disk.
    ['a file that is too large', () => truncateSync(path, 100_000_001), 'INPUT_TOO_LARGE'],
  ])('refuses %s', (_, prepare, code) => {
    prepare();
    expect(() => readModel(path)).toThrow(expect.objectContaining({ code, details: { file: path } }));
  });
});

describe('readTrainedParts', () => {
  const encoder = statements.encoder;

  it.each<[string, unknown, string]>([
    ['another schema', { ...statements, schema: 1 }, 'MODEL_SCHEMA'],
    ['other vectors', { ...statements, encoder: 'x' }, 'MODEL_ENCODER'],
    ['attitudes alone', attitudes, 'INVALID_MODEL'],
    ['issues that are none', withPart({ issues: 5 }), 'INVALID_MODEL'],
    ['a head that is none', withPart({ stanceHead: null }), 'INVALID_MODEL'],
  ])('refuses %s', (_, json, code) => {
    expect(() => readTrainedParts(json, encoder, 100)).toThrow(expect.objectContaining({ code }));
  });
});
