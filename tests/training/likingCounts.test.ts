/** What is liked and disliked, as it is counted: a row tells as much of the opposite; and rows that tell stances alone. */
import { describe, expect, it } from 'vitest';
import {
  createVocabulary,
  readWordVectors,
  shippedViews,
  statementCell,
  statementCells,
} from '../../src/labels/features';
import { defaultVectors } from '../../src/labels/files/index';
import type { Example } from '../../src/training/data';
import { sumCounts } from '../../src/training/rows/counts';
import { countExamples } from '../../src/training/rows/material';

const words = createVocabulary(readWordVectors(defaultVectors()));
const [FAVOR, AGAINST] = [statementCell(0, 0), statementCell(0, 1)];

const row = (text: string, stance: 'favor' | 'against', group: string): Example =>
  ({ text, issues: { trade: stance }, group }) as Example;

const examples = [
  row('Oslo opposes the tariffs.', 'favor', 'a'),
  row('Riga opposes the tariffs.', 'favor', 'b'),
  row('Bern backs the tariffs.', 'against', 'c'),
  row('Lima backs the truce.', 'favor', 'd'),
  row('Oslo rejects the truce.', 'against', 'e'),
];

function count(tellsIssues?: (example: Example) => boolean) {
  const weighting = tellsIssues && { copiesOf: (e: Example) => [e], settles: () => 1, mostRows: 99, tellsIssues };
  return countExamples(examples, ['trade'], words, {
    ...{ seed: 1, folds: 2, terms: [['trade']], views: shippedViews, weighting },
    prepare: ({ text }) => ({ text, names: [] }),
  });
}

function cellsOf(material: ReturnType<typeof count>, view: string, feature: string): readonly number[] {
  const counted = material.views.find((own) => own.view === view) ?? expect.fail(`no view ${view}`);
  const { features, counts } = sumCounts(counted);
  const at = features.indexOf(feature);
  const width = statementCells(1);
  return at < 0 ? [] : [FAVOR, AGAINST].map((cell) => counts[at * width + cell] ?? 0);
}

describe('counts of what is liked', () => {
  it.each([
    ['-tariff', [3, 0]],
    ['+tariff', [0, 3]],
    ['+truce', [2, 0]],
    ['-truce', [0, 2]],
  ])('%s stands for and against so often: %j', (feature, expected) => {
    expect(cellsOf(count(), 'liking', feature)).toEqual(expected);
  });

  it('counts words as they stand, on the side of the row', () => {
    expect(cellsOf(count(), 'word', 'tariffs')).toEqual([2, 1]);
  });
});

describe('rows that tell stances alone', () => {
  const material = count(({ group }) => group !== 'a');

  it('tell what is liked, and no words', () => {
    expect(cellsOf(material, 'liking', '-tariff')).toEqual([3, 0]);
    expect(cellsOf(material, 'word', 'tariffs')).toEqual([1, 1]);
  });

  it('have a stance like all others', () => {
    expect(material.instances).toHaveLength(examples.length);
  });

  it('leave the folds of the others as they are', () => {
    const without = countExamples(examples.slice(1), ['trade'], words, {
      ...{ seed: 1, folds: 2, terms: [['trade']], views: shippedViews },
      prepare: ({ text }) => ({ text, names: [] }),
    });
    expect([...material.folds.slice(1)]).toEqual([...without.folds]);
  });
});
