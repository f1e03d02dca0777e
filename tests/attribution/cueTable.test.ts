import { expect, it, vi } from 'vitest';
import { CueTable, indexRows } from '../../src/attribution/cueTable';
import { supportedCues } from '../../src/attribution/lexicon';

const ROWS = [
  '\ndeny | verb | deny | clause\nrule | noun | assert | on',
  'rule | verb | assert | clause\nrule out | particle-verb | reject | object\n',
];

it('finds the rows of a word by its class, those of most words first', () => {
  const table = new CueTable(() => indexRows(ROWS), ['verb', 'particle-verb']);
  expect(table.get('rule')?.map(({ lemma, force }) => [lemma, force])).toEqual([
    ['rule out', 'reject'],
    ['rule', 'assert'],
  ]);
  expect(table.has('deny')).toBe(true);
  expect(table.has('affirm')).toBe(false);
  expect([...table].map(([word, entries]) => [word, entries.length])).toEqual([
    ['deny', 1],
    ['rule', 2],
  ]);
});

it('knows no word that has rows of other classes alone', () => {
  const table = new CueTable(() => indexRows(ROWS), ['noun']);
  expect(table.get('deny')).toBeUndefined();
  expect(table.has('rule')).toBe(true);
});

it('reads the rows of a word once, when it is first asked for them', () => {
  const index = vi.fn(() => indexRows(ROWS));
  const table = new CueTable(index, ['verb']);
  expect(index).not.toHaveBeenCalled();
  expect(table.get('deny')).toBe(table.get('deny'));
  expect(index).toHaveBeenCalledOnce();
});

it.each([
  ['warning', true],
  ['table', false],
])('knows whether "%s" is a cue behind a light verb', (noun, expected) => {
  expect(supportedCues(noun) !== null).toBe(expected);
});
