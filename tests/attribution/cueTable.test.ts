import { expect, it } from 'vitest';
import { CueTable } from '../../src/attribution/cueTable';
import { supportedCues } from '../../src/attribution/lexicon';

const table = new CueTable({
  verb: '\ndeny | deny | clause\nrule | assert | clause\n',
  'particle-verb': 'rule out | reject | object',
});

it('finds the rows of a word in all classes, those of most words first', () => {
  expect(table.get('rule')?.map(({ lemma, class: own, force }) => [lemma, own, force])).toEqual([
    ['rule out', 'particle-verb', 'reject'],
    ['rule', 'verb', 'assert'],
  ]);
  expect(table.has('deny')).toBe(true);
  expect(table.has('affirm')).toBe(false);
  expect(table.get('affirm')).toBeUndefined();
  expect([...table].map(([word, entries]) => [word, entries.length])).toEqual([
    ['deny', 1],
    ['rule', 2],
  ]);
});

it('reads the rows of a word once', () => expect(table.get('deny')).toBe(table.get('deny')));

it.each([
  ['warning', true],
  ['table', false],
])('knows whether "%s" is a cue behind a light verb', (noun, expected) => {
  expect(supportedCues(noun) !== null).toBe(expected);
});
