import { describe, expect, it } from 'vitest';
import { isStancekitError } from '../../src/index';
import { crossValidate, type Example, train } from '../../src/training';
import { MOST_CELLS, MOST_ISSUES, MOST_LABELS } from '../../src/training/data/requirements';
import { processorTime } from '../processorTime';

const stances = ['favor', 'against'] as const;
const rows = (count: number, issues: number): Example[] =>
  Array.from({ length: count }, (_, i) => ({
    text: `Row ${i}.`,
    issues: { [`issue ${i % issues}`]: stances[i % 2]! },
  }));

function refusalOf(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (isStancekitError(error)) return [error.code, error.message];
    throw error;
  }
  return ['', ''];
}

describe('a training', () => {
  it.each([
    ['an issue each row', rows(8000, 8000)],
    ['an issue more than there may be', rows(300, MOST_ISSUES + 1)],
    [
      'one row with all issues',
      [{ text: 'x', issues: Object.fromEntries(rows(5000, 5000).flatMap(({ issues }) => Object.entries(issues))) }],
    ],
  ])('of %s is refused before any work, and told what to do', (_, examples) => {
    for (const work of [() => train(examples), () => crossValidate(examples)]) {
      const milliseconds = processorTime(() => {
        const [code, message] = refusalOf(work);
        expect(code).toBe('TRAINING_TOO_LARGE');
        expect(message).toMatch(/at most 100 issues in a training, got \d+\. Join issues/);
      });
      expect(milliseconds).toBeLessThan(2000);
    }
  });

  it('of too many rows for its issues is refused, and told how many it may have', () => {
    const [code, message] = refusalOf(() => train(rows(MOST_CELLS / 50 + 1, 50)));
    expect([code, message]).toEqual([
      'TRAINING_TOO_LARGE',
      expect.stringContaining('20001 rows and 50 issues. Train on at most 20000 of the rows'),
    ]);
  });

  it('of too many labels is refused, since each is learned from', () => {
    const all = Object.fromEntries(Array.from({ length: MOST_ISSUES }, (_, k) => [`issue ${k}`, stances[k % 2]!]));
    const examples = Array.from({ length: MOST_LABELS / MOST_ISSUES + 1 }, (_, i) => ({
      text: `Row ${i}.`,
      issues: all,
    }));
    expect(refusalOf(() => train(examples))).toEqual([
      'TRAINING_TOO_LARGE',
      expect.stringContaining('at most 200000 labels (issues of a row each), got 200100 in 2001 rows'),
    ]);
  });

  it('of an issue that the taxonomy lacks is refused, and told of which row, counted before any are joined', () => {
    const [first, ...others] = rows(40, 2);
    const examples = [first!, first!, ...others, { text: 'We pay.', issues: { fees: 'favor' as const } }];
    const taxonomy = ['issue 0', 'issue 1'];
    const told = 'Example 42 has the issue "fees", which is not in the taxonomy. Expected one of issue 0, issue 1.';
    expect(refusalOf(() => train(examples, { taxonomy }))).toEqual(['INVALID_EXAMPLE', told]);
  });

  it('of a taxonomy that is too long is refused', () => {
    const taxonomy = Array.from({ length: MOST_ISSUES + 1 }, (_, i) => `issue ${i}`);
    expect(refusalOf(() => train(rows(40, 2), { taxonomy }))[0]).toBe('TRAINING_TOO_LARGE');
  });
});
