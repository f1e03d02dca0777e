import { compareCoders, openProject, type Project } from 'stancekit/project';
import { expect, it } from 'vitest';
import { change, make, TIME } from './make';

const by = (coder: string, ...changes: readonly (readonly [string, object])[]): Project =>
  make().apply(
    changes.map(([id, rest]) => change(id, rest)),
    { coder, time: TIME },
  );

const first = by(
  'A',
  ['s1', { field: 'stance', of: 'sanctions', after: 'favor' }],
  ['s2', { field: 'actor', after: 'person:ann-lee' }],
  ['c1', { field: 'row', after: { start: 36, end: 50 } }],
);
const second = by(
  'B',
  ['s1', { field: 'stance', of: 'sanctions', after: 'neutral' }],
  ['s3', { field: 'row', after: null }],
  ['c9', { field: 'row', after: { start: 36, end: 51 } }],
);
const third = by('C', ['s3', { field: 'attitude', of: 'state:NO', after: 'positive' }]);

const told = (comparison: ReturnType<typeof compareCoders>) =>
  comparison.disagreements.map(({ field, of, values }) => [of === undefined ? field : `${field} ${of}`, ...values]);

it('tells what coders do not agree on, row by row', () => {
  const comparison = compareCoders([first, second]);
  expect([comparison.documents, comparison.rows]).toEqual([1, 4]);
  expect(told(comparison)).toEqual([
    ['stance sanctions', 'favor', 'neutral'],
    ['content', '36–50', '36–51'],
    ['actor', 'Ann Lee', 'Norway'],
    ['row', 'there', 'not there'],
  ]);
  expect(comparison.disagreements[0]).toMatchObject({ document: 'a', statements: ['s1', 's1'] });
});

it('counts agreement and alpha of each field', () => {
  const { fields } = compareCoders([first, second]);
  const figures = Object.fromEntries(
    fields.map(({ field, units, agreement, alpha }) => [field, [units, agreement, alpha]]),
  );
  // Four rows, of which one is deleted by one coder: 7 there, 1 not there; 1 - 2 / (2 * 7 * 1 / 7).
  expect(figures.row).toEqual([4, 0.75, 0]);
  expect(figures.actor?.[0]).toBe(3);
  expect(figures.stance?.slice(0, 2)).toEqual([3, 2 / 3]);
  const stance = fields.find(({ field }) => field === 'stance');
  // favor-neutral, favor-favor twice: interval differences of 1 are 2; expected over 5 favor and 1 neutral: 10 / 5.
  expect(stance?.interval).toBeCloseTo(0, 9);
});

it('takes three coders, of whom one said nothing of some rows', () => {
  const comparison = compareCoders([first, second, third], { coded: 'rows' });
  expect(told(comparison)).toEqual([
    ['stance sanctions', 'favor', 'neutral', null],
    ['row', 'there', 'there', 'not there'],
    ['content', '36–50', '36–51', null],
    ['row', null, 'not there', 'there'],
  ]);
});

it('agrees with itself', () => {
  const { disagreements, fields } = compareCoders([first, openProject(first.toText()), first]);
  expect(disagreements).toEqual([]);
  for (const { alpha, agreement } of fields)
    expect([alpha === null || alpha === 1, agreement === null || agreement === 1]).toEqual([true, true]);
});

it('leaves out texts that one coder alone has worked on', () => {
  expect(compareCoders([first, make()])).toMatchObject({ documents: 0, rows: 0, disagreements: [] });
  expect(() => compareCoders([first])).toThrow('two coders or more');
});
