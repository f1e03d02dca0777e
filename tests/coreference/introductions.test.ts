import { describe, expect, test } from 'vitest';
import { read, shown } from '../mentions/helpers';

describe('a name beside a role is a person, however it looks', () => {
  test.each([
    ['Norland’s ambassador to France, Quilla Moskaryte, left.', 'Quilla Moskaryte', 'ambassador'],
    ['Thabeso Lekgowa, the special envoy of Ghana, told us so.', 'Thabeso Lekgowa', 'special envoy'],
    ['The French envoy, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'envoy'],
    ['The party’s spokesman on health, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'spokesman'],
    ['Her party’s spokesman on health, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'spokesman'],
    ['The top Republican on the panel, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'politician'],
    ['The panel’s ranking Democrat, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'politician'],
    ['The top Republican donor, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'donor'],
    ['Velvet Party TD Orsolt Vantreek left.', 'Orsolt Vantreek', 'TD'],
    ['Its leader in the Senate, Orsolt Vantreek, left.', 'Orsolt Vantreek', 'leader'],
    ['The head of QU (Quill Union), Quilla Moskaryte, left.', 'Quilla Moskaryte', 'head'],
    ['Quilla Moskaryte, head of the Quill Union (QU), left.', 'Quilla Moskaryte', 'head'],
    ['Quilla Moskaryte, head of the ministry’s Quill Bureau, left.', 'Quilla Moskaryte', 'head'],
    [
      'Quilla Moskaryte, deputy director general of the ministry’s Asian and Quill Bureau, left.',
      'Quilla Moskaryte',
      'deputy director general',
    ],
    ['Quilla Moskaryte, the French envoy said no.', 'Quilla Moskaryte', 'envoy'],
    [
      'Sen. Dana Ferris, D-Ohio, the chairwoman of the panel and a former lawyer who lives here, left.',
      'Dana Ferris',
      'senator',
    ],
    ['Sen. Paul Whit, R-Utah, a beekeeper and first-term lawmaker, left.', 'Paul Whit', 'senator'],
  ])('%s', (text, name, role) => {
    const people = read(text).actors.filter(({ kind }) => kind === 'person' || kind === 'unnamed');
    expect(people.map((actor) => [actor.name, actor.role])).toEqual([[name, role]]);
  });

  test.each([
    ['Police seized Quilla Moskaryte, an aide said.', 'an aide → an aide'],
    ['Police seized Quilla Moskaryte, a spokesman for Oslo said.', 'a spokesman for Oslo → a spokesman for Oslo'],
    ['Later Anna Moskaryte, the French envoy said no.', 'the French envoy → Anna Moskaryte'],
    ['Police seized Quilla Moskaryte, an aide, in Rome.', 'an aide → Quilla Moskaryte'],
    ['But Anna Moskaryte, the French envoy said no.', 'the French envoy → Anna Moskaryte'],
    ['Police seized Anna Moskaryte, organizer of a group called Quell.', 'organizer of a group → Anna Moskaryte'],
  ])('who says what ends in a name is not the one who is named: %s', (text, expected) => {
    expect(shown(read(text))).toContain(expected);
  });

  test.each([
    ['In a letter to the president of the bank, Norland’s Foreign Minister Anna Moskaryte said no.', 'the president'],
    ['In a letter to the French envoy, Anna Moskaryte said no.', 'the French envoy'],
    ['In talks with the envoy, Anna Moskaryte told him so.', 'the envoy'],
  ])('who writes to somebody is not the one who is written to: %s', (text, office) => {
    expect(shown(read(text)).filter((row) => row.startsWith(office) && row.endsWith('Anna Moskaryte'))).toEqual([]);
  });

  test.each([
    ['In a letter to the French envoy, Anna Moskaryte, it said no.', 'the French envoy → Anna Moskaryte'],
    ['The French envoy, Anna Moskaryte said no.', 'The French envoy → Anna Moskaryte'],
    ['Oslo said that the French envoy, Anna Moskaryte said no.', 'the French envoy → Anna Moskaryte'],
  ])('and where a comma closes the name, or the office opens a clause, it is: %s', (text, expected) => {
    expect(shown(read(text))).toContain(expected);
  });

  test('what follows a place is no introduction', () => {
    expect(read('In Quillmark, the envoy left.').actors.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(read('In Quilla Mark, the envoy said no.').actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('titles', () => {
  test.each([
    ['Irish Taoiseach Aoife Brannock', 'Aoife Brannock', 'IE'],
    ['Oman’s envoy, Sayyid Tariq bin Salim,', 'Tariq bin Salim', 'OM'],
    ['Commodore Hugh Tallis', 'Hugh Tallis', null],
    ['Maj Gen (retd) Hugh Tallis', 'Hugh Tallis', null],
    ['Hadjia Mariam Tallis', 'Mariam Tallis', null],
    ['Barrister Hugh Tallis', 'Hugh Tallis', null],
    ['Prime Minister-designate Hugh Tallis', 'Hugh Tallis', null],
    ['Minister of State for External Affairs Hugh Tallis', 'Hugh Tallis', null],
    ['Lt. Gen. (retired) B.N. Ferris', 'B.N. Ferris', null],
    ['Shri Anil Desai', 'Anil Desai', null],
    ['Norland’s Baroness Tuohy', 'Baroness Tuohy', null],
    ['Ms. de Vries', 'de Vries', null],
  ])('%s', (phrase, name, country) => {
    const actor = read(`Later ${phrase} left.`).actors.find(({ kind }) => kind === 'person')!;
    expect([actor.name, actor.country]).toEqual([name, country]);
  });

  test('a particle in lower case opens a surname behind a title', () => {
    expect(shown(read('Clara de Vries left. Ms. de Vries was late.'))).toEqual([
      'Clara de Vries → Clara de Vries',
      'Ms. de Vries → Clara de Vries',
    ]);
  });
});

test.each([
  ['the institute Demark said no.', 'Demark', 'organisation'],
  ['Later several Council diplomats left.', 'several Council diplomats', 'group'],
  ['A West African diplomat left.', 'A West African diplomat', 'unnamed'],
])('%s', (text, name, kind) => {
  expect(read(text).actors.map((actor) => [actor.name, actor.kind])).toContainEqual([name, kind]);
});

describe('complements belong to the name of those without one', () => {
  test.each([
    ['Two aides close to the minister said no.', 'Two aides close to the minister'],
    ['Analysts in the region said no.', 'Analysts in the region'],
    ['An aide there said no.', 'An aide there'],
    ['An aide with knowledge of the plan said no.', 'An aide with knowledge of the plan'],
    ['Analysts said in Quillmark that it rained.', 'Analysts'],
    ['Analysts in March said no.', 'Analysts'],
  ])('%s', (text, name) => {
    expect(read(text).actors.map((actor) => actor.name)).toContain(name);
  });
});
