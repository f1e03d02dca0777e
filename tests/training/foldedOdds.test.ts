/** Rows whose log-odds a kernel adds up beside those that look them up in tables, block by block: the same to the last bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createVocabulary,
  fillRow,
  issueCase,
  issueRow,
  readWordVectors,
  stanceCase,
  stanceRow,
  statementContrasts,
} from '../../src/labels/features';
import { defaultVectors } from '../../src/labels/files/index';
import type { Example } from '../../src/training/data';
import { createRandom } from '../../src/training/data/random';
import {
  countExamples,
  heldOutRows,
  issueSource,
  learningRows,
  type Material,
  stanceSource,
  tablesOf,
  trainedRow,
} from '../../src/training/rows';

const words = createVocabulary(readWordVectors(defaultVectors()));
const ISSUES = ['tariffs', 'troops'];
const SENTENCES = [
  ['We will raise the tariffs.', 'The tariffs hurt our farmers.', 'Tariffs are one tool of many.'],
  ['Send the troops at once.', 'No troops will cross the border.', 'The troops arrived on Monday.'],
] as const;
const STANCES = ['favor', 'against', 'neutral'] as const;

/** Sixteen statements; with a model to start from there are counts in no fold. */
function materialOf(withPrior: boolean): Material {
  const examples = Array.from({ length: 16 }, (_, i): Example => {
    const [issue, stance] = [i % 2, i % 3];
    const text = `${SENTENCES[issue]![stance]} ${SENTENCES[1 - issue]![(i >> 1) % 3]}`;
    return { text, issues: { [ISSUES[issue]!]: STANCES[stance]! }, group: `${i}` } as Example;
  });
  const material = countExamples(examples, ISSUES, words, {
    ...{ seed: 1, folds: 4, terms: ISSUES.map((issue) => [issue]) },
    prepare: ({ text }) => ({ text, names: [] }),
  });
  const random = createRandom(2);
  const views = material.views.map((view) => ({
    ...view,
    prior: withPrior ? Int32Array.from({ length: view.features.length * view.cells }, () => 3 * random()) : null,
  }));
  return { ...material, views };
}

describe.each([false, true])('rows from counts, with a prior: %s', (withPrior) => {
  const material = materialOf(withPrior);
  const { views, instances, readings, terms, folds } = material;
  const tables = tablesOf(views, statementContrasts(ISSUES));

  /** The row of an example without some folds, from tables of all contrasts. */
  function plainRow(kind: 'issues' | 'stances', at: number, without: readonly number[]): number[] {
    const asked = issueCase(tables(without), terms, readings[kind === 'issues' ? at : instances[at]!.example]!);
    if (kind === 'issues') {
      const row = trainedRow(issueRow, words, ISSUES);
      const out = new Float32Array(row.width);
      fillRow(row, asked, words.vectors, out);
      return [...out];
    }
    const row = trainedRow(stanceRow, words, ISSUES);
    const out = new Float32Array(row.width);
    fillRow(row, stanceCase(asked, instances[at]!.issue), words.vectors, out);
    return [...out];
  }

  it.each(['issues', 'stances'] as const)('are those of tables, for %s', (kind) => {
    const source =
      kind === 'issues' ? issueSource(material, Int32Array.from(readings.keys())) : stanceSource(material, instances);
    const rowAt = ({ values, columns }: { values: Float32Array; columns: number }, i: number) => [
      ...values.subarray(i * columns, (i + 1) * columns),
    ];
    fc.assert(
      fc.property(fc.nat(3), fc.subarray([0, 1, 2, 3]), (fold, others) => {
        const heldOut = [...new Set([fold, ...others])];
        const held = heldOutRows(source, fold, heldOut);
        const learning = learningRows(source, heldOut);
        expect(held.count).toBe([...source.folds].filter((own) => own === fold).length);
        for (const [i, at] of held.members.entries()) expect(rowAt(held, i)).toEqual(plainRow(kind, at, heldOut));
        for (const [i, at] of learning.members.entries())
          expect(rowAt(learning, i)).toEqual(plainRow(kind, at, [...heldOut, source.folds[at]!]));
      }),
      { numRuns: 8 },
    );
    expect(new Set(folds).size).toBe(4);
  });
});
