import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src';
import { stanceShifts } from '../../../src/labels/model/textContext';

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
