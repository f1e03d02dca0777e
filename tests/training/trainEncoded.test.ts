import { describe, expect, it } from 'vitest';
import { trainEncoded } from '../../src/training/fit/trainEncoded';
import type { Material } from '../../src/training/rows';

/** Six rows on one issue, of which the first three take a stance. */
const material = { issues: ['trade'], folds: Int32Array.of(0, 1, 0, 1, 0, 1), foldCount: 2 } as unknown as Material;
const issues = {
  issueRows: Int32Array.of(0, 1, 2, 3, 4, 5),
  heldOut: {
    issues: 1,
    rows: 6,
    scores: new Float64Array(12),
    answers: Uint8Array.of(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0),
  },
};
const stances = {
  instances: [0, 1, 2].map((example) => ({ example, issue: 0, stance: example % 2 })),
  stanceHead: {
    ...{ steps: 1, ownScores: null, priorShare: 0, secondShare: 0, heldOutScores: new Float64Array(9) },
    json: {
      ...{ classes: ['favor', 'against', 'neutral'], blocks: [], columns: 0, weights: '' },
      ...{ temperature: 1, shifts: [0, 0, 0] },
    },
  },
};

describe('trainEncoded', () => {
  it.each<[string, (example: number) => boolean, number | null]>([
    ['all rows', () => true, 6],
    ['one row with a stance', (example) => example >= 2, 4],
    ['no row with a stance', (example) => example > 2, null],
    ['no row', () => false, null],
  ])('learns from %s that were encoded, or not at all', (_, has, rows) => {
    const encodings = { encoder: 'e', dimensions: 2, has, of: (example: number) => Float32Array.of(example, 1) };
    expect(trainEncoded(encodings, material, issues, stances)?.issueRows.length ?? null).toBe(rows);
  });
});
