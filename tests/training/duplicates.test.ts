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

  const from = (origin: string, text: string, issues: Example['issues']) => row(text, issues, { origin });
  const TOLD =
    '1 text with other issues in one file than in another, learned with those of both. Where the files are of two coders, they disagree there.';
  const NAMED = 'a.csv:2 and b.csv:2 name other issues for one text: ';
  it.each<[string, Example[], string[]]>([
    [
      'two files with other issues',
      [from('a.csv:2', 'a', { x: 'favor' }), from('b.csv:2', 'a', { y: 'against' })],
      [TOLD, `${NAMED}"x" and "y".`],
    ],
    [
      'one file with more issues than the other',
      [from('a.csv:2', 'a', { x: 'favor', y: 'favor' }), from('b.csv:2', 'a', { y: 'favor' })],
      [TOLD, `${NAMED}"x", "y" and "y".`],
    ],
    [
      'the same issues, a row each, in another order',
      [
        ...[from('a.csv:2', 'a', { x: 'favor' }), from('a.csv:3', 'a', { y: 'favor' })],
        ...[from('b.csv:2', 'a', { y: 'favor' }), from('b.csv:3', 'a', { x: 'favor' })],
      ],
      [],
    ],
    ['two issues in one file', [from('a.csv:2', 'a', { x: 'favor' }), from('a.csv:3', 'a', { y: 'against' })], []],
    ['other texts', [from('a.csv:2', 'a', { x: 'favor' }), from('b.csv:2', 'b', { y: 'against' })], []],
  ])('tells of issues on which files differ: %s', (_, examples, told) => {
    const { examples: joined, warnings } = joinDuplicates(examples);
    expect(warnings.filter((warning) => !warning.includes('joined with another'))).toEqual(told);
    if (told.length > 0) expect(joined.map(({ issues }) => Object.keys(issues))).toEqual([['x', 'y']]);
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
    const files = Array.from({ length: 60 }, (_, i) => from(`${i % 2}.csv:9`, `text ${i >> 1}`, { [i % 2]: 'favor' }));
    const differing = joinDuplicates(files).warnings;
    expect([differing[1], differing.length, differing.at(-1)]).toEqual([
      TOLD.replace('1 text', '30 texts'),
      23,
      'Besides, 10 texts with other issues in one file than in another.',
    ]);
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
