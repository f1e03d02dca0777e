import { expect, it, vi } from 'vitest';
import { CueTable } from '../../src/attribution/cueTable';
import { supportedCues } from '../../src/attribution/lexicon';

it('reads the rows of a word once, when it is first asked for them', () => {
  const read = vi.fn((rows: readonly { readonly row: string }[]) => rows.map(({ row }) => row));
  const table = new CueTable({ deny: 'deny t|rule out n\ndeny n', reject: 'rule against' }, read);
  expect(table.has('rule')).toBe(true);
  expect(read).not.toHaveBeenCalled();
  expect(table.get('rule')).toEqual(['rule out n', 'rule against']);
  expect(table.get('rule')).toEqual(['rule out n', 'rule against']);
  expect(read).toHaveBeenCalledOnce();
  expect(read.mock.calls[0]).toEqual([
    [
      { force: 'deny', row: 'rule out n' },
      { force: 'reject', row: 'rule against' },
    ],
    'rule',
  ]);
  expect(table.get('affirm')).toBeUndefined();
  expect(table.has('affirm')).toBe(false);
  expect([...table]).toEqual([
    ['deny', ['deny t', 'deny n']],
    ['rule', ['rule out n', 'rule against']],
  ]);
});

it.each([
  ['warning', true],
  ['table', false],
])('knows whether "%s" is a cue behind a light verb', (noun, expected) => {
  expect(supportedCues(noun) !== null).toBe(expected);
});
