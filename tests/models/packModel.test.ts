import { describe, expect, it } from 'vitest';
import { packModel } from '../../models/pack/packModel';
import { defaultVectors, loadModelJson } from '../../src/labels/files/index';
import { readExamples } from '../../src/training/data/examples';
import { trainModel } from '../../src/training/trainModel';

const rows = Array.from({ length: 40 }, (_, i) =>
  JSON.stringify({
    text:
      i % 2 ? `The council lifted tariff number ${i} on steel.` : `Ministers raised the tariff on grain a ${i}th time.`,
    issues: { tariffs: i % 2 ? 'against' : 'favor' },
  }),
).join('\n');

describe('packModel', () => {
  const { model } = trainModel(readExamples(rows, { format: 'jsonl' }), defaultVectors(), { seed: 1 });
  const packed = packModel(model);

  it('writes the features of every view in the other form', () => {
    expect(packed.statements!.views.map((view) => Object.keys(view))).toEqual(
      model.statements!.views.map(() => ['view', 'packed', 'counts']),
    );
  });

  it('changes no answer', () => {
    const read = (json: unknown) => loadModelJson(json).classify({ text: 'The council lifted a tariff.', names: [] });
    expect(read(packed)).toEqual(read(model));
  });

  it('leaves a file without a part for statements as it is', () => {
    const { statements: _, ...rest } = model;
    expect(packModel(rest)).toBe(rest);
  });
});
