import { describe, expect, it } from 'vitest';
import { joinDuplicates } from '../../src/training/data/duplicates';
import type { Example } from '../../src/training/data/examples';
import { processorTime } from '../processorTime';

const row = (text: string, issues: Example['issues'], more: Partial<Example> = {}): Example => ({
  text,
  issues,
  ...more,
});

describe('joinDuplicates', () => {
  it.each<[string, Example[], Example['issues'][]]>([
    ['two issues of one text', [row('a', { x: 'favor' }), row('a', { y: 'against' })], [{ x: 'favor', y: 'against' }]],
    ['the same row twice', [row('a', { x: 'favor' }), row('a', { x: 'favor' })], [{ x: 'favor' }]],
  ])('joins %s', (_, examples, issues) => {
    const { examples: joined, warnings } = joinDuplicates(examples);
    expect(joined.map((example) => example.issues)).toEqual(issues);
    expect(warnings).toEqual(['1 row joined with another of the same text.']);
  });

  it('keeps what either row tells of targets and group', () => {
    const issues = { x: 'favor', y: 'against' } as const;
    expect(
      joinDuplicates([
        row('a', { x: 'favor' }, { targets: { Oslo: 'positive' } }),
        row('a', { y: 'against' }, { targets: { Oslo: 'neutral', Rome: 'negative' }, group: 'd' }),
        row('b', { x: 'favor' }, { group: 'd' }),
        row('b', { y: 'against' }, { group: 'e' }),
      ]).examples,
    ).toEqual([
      row('a', issues, { targets: { Oslo: 'positive', Rome: 'negative' }, group: 'd' }),
      row('b', issues, { group: 'd' }),
    ]);
  });

  it.each<[string, Example[], string]>([
    [
      'two stances',
      [
        row('a', { x: 'favor' }, { origin: 'l.csv:2' }),
        row('b', {}),
        row('a', { x: 'against' }, { origin: 'l.csv:4' }),
      ],
      'l.csv:2 and l.csv:4 contradict each other on one text: "favor" and "against" on "x".',
    ],
    [
      'an issue and none',
      [row('a', { x: 'favor' }), row('a', {})],
      'Example 1 and Example 2 contradict each other on one text: one has an issue, the other has none.',
    ],
  ])('keeps and tells of %s', (_, examples, warning) => {
    expect(joinDuplicates(examples)).toMatchObject({ examples, warnings: [warning] });
  });

  it('keeps rows of different actors apart, and names issues like any word', () => {
    const examples = [row('a', { x: 'favor' }, { actor: 'Oslo' }), row('a', { x: 'against' }, { actor: 'Rome' })];
    expect(joinDuplicates(examples)).toMatchObject({ examples, warnings: [] });
    expect(
      joinDuplicates([row('a', { x: 'favor' }), row('a', { ['constructor' as string]: 'favor' })]).examples,
    ).toHaveLength(1);
  });

  it('tells of no more than some', () => {
    const examples = Array.from({ length: 60 }, (_, i) => row(`text ${i >> 1}`, { x: i % 2 ? 'favor' : 'against' }));
    const { warnings } = joinDuplicates(examples);
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toBe('Besides, 10 pairs of rows with one text and other labels.');
  });

  it('takes no longer a row where thousands contradict each other on one text', () => {
    const names = Array.from({ length: 12 }, (_, k) => `issue ${k}`);
    const stances = ['favor', 'against', 'neutral'] as const;
    const contradicting = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        row('a', Object.fromEntries(names.map((name, k) => [name, stances[Math.floor(i / 3 ** k) % 3]!]))),
      );
    const rows = contradicting(20_000);
    const milliseconds = processorTime(() => {
      expect(joinDuplicates(rows).examples).toHaveLength(20_000);
    });
    expect(milliseconds).toBeLessThan(3000);
  });
});
