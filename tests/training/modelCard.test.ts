import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { MODEL_SCHEMA } from '../../src/labels/model/schema';
import { scoreClassification } from '../../src/training/fit/metrics';
import type { TrainingResult } from '../../src/training/report';
import { modelCard } from '../../src/training/report/modelCard';

const evil = '<script>alert(1)</script> | [x](javascript:y)\n# z';
const result: TrainingResult = {
  model: { format: 'stancekit-model', schema: MODEL_SCHEMA, name: evil, version: '0.1.0', encoder: 'static:1' },
  report: {
    ...{ rows: 40, seed: 1, folds: 5, grouped: false, base: null, encoder: null, warnings: [evil] },
    worth: null,
    diagnoses: [],
    counts: { [evil]: { favor: 20, against: 20, neutral: 0 } },
    issues: { [evil]: { precision: 1, recall: 0.5, f1: 2 / 3, support: 40 } },
    issuesMicroF1: 2 / 3,
    stance: scoreClassification([0, 1], [0, 0], ['favor', 'against', 'neutral']),
    calibration: { bins: [{ from: 0.9, to: 1, count: 2, meanProbability: 0.95, accuracy: 0.5 }], error: 0.45 },
    learningCurve: [{ rows: 20, macroF1: 0.4 }],
    telling: { [evil]: { issue: [evil], favor: ['good'], against: [], neutral: [] } },
    steps: { issues: 5, stance: 5 },
  },
};

describe('modelCard', () => {
  const card = modelCard(result, { file: 'my model.json', sources: [evil] });

  it('has data, figures, limits and use', () => {
    expect(card.match(/^## .*$/gm)).toEqual(['## Data', '## Figures', '## What it goes by', '## Limits', '## Use']);
    for (const figure of ['40 labelled statements', '66.7', '33.3', '0.450', '| 20 | 40.0 |'])
      expect(card).toContain(figure);
    expect(card).toContain('No row names a document');
    expect(card).toContain('Fewer than 100 stances');
  });

  it('lets no name become markup', () => {
    const html = marked.parse(card, { async: false });
    expect(html).not.toMatch(/<script|<a /);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it('is the same for the same training', () => {
    expect(modelCard(result, { file: 'my model.json', sources: [evil] })).toBe(card);
  });
});
