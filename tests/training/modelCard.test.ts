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
    calibration: {
      bins: [{ from: 0.9, to: 1, count: 2, meanProbability: 0.95, accuracy: 0.5 }],
      error: 0.45,
      byChance: 0.1,
    },
    learningCurve: [{ rows: 20, macroF1: 0.4, measured: 7 }],
    offTopic: { rows: 8, leftAlone: 6 },
    baselines: { issuesMicroF1: 0.3, majority: { stance: 'favor', macroF1: 0.2, accuracy: 0.51 } },
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
    // Rows that name too few documents are held out at random as well.
    expect(card).toContain('Rows were not held out by their document, batch or actor');
    expect(card).not.toContain('No row names');
    expect(card).toContain('Fewer than 100 stances');
  });

  it.each([
    ['what is reached without learning', 'always the most frequent issue: 30.0'],
    ['the most frequent stance', '(always "favor": 20.0, 51.0)'],
    ['the share of what is off every topic', 'Of 8 statements about none of the issues, 75.0 were left alone.'],
    ['how calibration was measured', 'temperature and shifts were fitted on the other folds'],
    ['what the learning curve is measured on', 'measured on the 7 stances of one fold, by one classifier'],
    ['that articles are heard as well', 'In an article the issues and stances of the statements around one count, too'],
  ])('says %s', (_, words) => expect(card).toContain(words));

  it('has the tables of the model that the file holds, and the words alone as a line', () => {
    const { report } = result;
    const encoder = {
      ...{ id: 'abc', encoded: 30, worth: null, offTopic: { rows: 8, leftAlone: 8 }, stanceMacroF1: 1 },
      ...{ issues: report.issues, issuesMicroF1: 0.77, baselines: report.baselines },
      stance: scoreClassification([0, 1], [0, 1], ['favor', 'against', 'neutral']),
      calibration: {
        bins: [{ from: 0.8, to: 0.9, count: 2, meanProbability: 0.85, accuracy: 1 }],
        error: 0.15,
        byChance: 0.1,
      },
    };
    const fused = modelCard({ ...result, report: { ...report, encoder } });
    for (const own of [
      'Macro-F1 100.0, accuracy 100.0',
      'error 0.150',
      '| 0.8–0.9 |',
      'micro-F1 77.0',
      '100.0 were left',
    ])
      expect(fused).toContain(own);
    expect(fused).not.toContain('| 0.9–1.0 |');
    expect(fused).toMatch(/^By the words alone .*micro-F1 66\.7, stance macro-F1 33\.3, accuracy 50\.0, .*0\.450\.$/m);
    expect(fused).toContain('which has read 30 of the 40 rows');
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
