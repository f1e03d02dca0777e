import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src';
import { issueShifts, stanceShifts } from '../../../src/labels/model/textContext';

/** Log-odds of two issues and of any. */
const scores = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

describe('what the statements around one say of its issues', () => {
  it('is nothing where a statement is alone', () => {
    expect(issueShifts(scores([3, -3, 3]))).toEqual(scores([0, 0, 0]));
  });

  it('raises what the others are about, and lowers what they are not', () => {
    const [first] = issueShifts(scores([-1, -1, -1], [4, -4, 4], [4, -4, 4]));
    expect(first![0]).toBeGreaterThan(1);
    expect(first![1]).toBeLessThan(0);
  });

  it('weighs what is near more than what is far', () => {
    const text = scores([0, 0, 0], [4, -4, 4], [-4, -4, -4], [-4, -4, -4], [-4, -4, -4], [-4, 4, 4]);
    const [first] = issueShifts(text);
    expect(first![0]!).toBeGreaterThan(first![1]!);
  });

  it('is bounded, and does not come from the statement itself', () => {
    const row = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), row, (rows, other) => {
        const shifts = issueShifts(scores(...rows));
        for (const own of shifts) for (const shift of own) expect(Math.abs(shift)).toBeLessThanOrEqual(8);
        expect(issueShifts(scores(other, ...rows.slice(1)))[0]![0]).toBeCloseTo(shifts[0]![0]!, 6);
      }),
    );
  });
});

describe('what other statements of an actor say of a stance', () => {
  const sure = { issue: 0, probability: 1, stance: [0.9, 0.05, 0.05] };
  const unsure = { issue: 0, probability: 1, stance: [0.3, 0.4, 0.3] };

  it('speaks for the same side', () => {
    const [, second] = stanceShifts([
      { actor: 'FR', found: [sure] },
      { actor: 'FR', found: [unsure] },
    ]);
    const [favor, against] = second!.get(0)!;
    expect(favor! - against!).toBeGreaterThan(1);
  });

  it.each<[string, string | null, string | null, number]>([
    ['another actor', 'FR', 'CN', 0],
    ['nobody known', null, null, 0],
    ['another issue', 'FR', 'FR', 1],
  ])('is nothing for %s', (_, one, other, issue) => {
    const added = stanceShifts([
      { actor: one, found: [{ ...sure, issue }] },
      { actor: other, found: [unsure] },
    ]);
    expect(added.map(({ size }) => size)).toEqual([0, 0]);
  });
});

describe('an explanation of a statement in a text', () => {
  it('tells what the statements around it added', () => {
    const analyzer = createAnalyzer();
    const { statements } = analyzer.analyze(
      'Norway said that it would keep the sanctions on Iran. "Every embargo of this kind must be tightened," said Norway. Norway said that the ban had cost it a lot.',
    );
    const told = statements.flatMap((statement) => analyzer.explain(statement).flatMap(({ features }) => features));
    expect(told.map(({ name }) => name)).toContain('statements around');
  });
});
