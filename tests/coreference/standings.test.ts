import { expect, test } from 'vitest';
import { partiesOf } from '../../src/coreference';
import { resolve } from '../mentions/helpers';

/** Everybody for whom the words of the text up to its verb stand. */
const whoIn = (text: string): readonly (string | undefined)[] =>
  partiesOf(resolve(text), { start: 0, end: text.indexOf(' rejected') }).map(({ actor }) => actor?.name);

test.each<[string, readonly string[]]>([
  ['Its ally Chad rejected it.', ['Chad']],
  ['Peru and its eastern neighbour Chile rejected it.', ['Peru', 'Chile']],
  ['Moscow’s ally Chad rejected it.', ['Chad']],
  ['NATO member Turkey rejected it.', ['Turkey']],
  ['NATO allies Greece and Turkey rejected it.', ['Greece', 'Turkey']],
  ['Its partners Chad and Peru rejected it.', ['Chad', 'Peru']],
  ['Chad’s eastern neighbour, Sudan, rejected it.', ['Sudan']],
  ['Lind’s ally Hezbollah rejected it.', ['Hezbollah']],
  // No standing, nobody beside it, or one of a list.
  ['Its ally rejected it.', ['Its ally']],
  ['A member of the party in Chad rejected it.', ['A member of the party in Chad']],
  ['A NATO ally, Chad and Peru rejected it.', ['A NATO ally', 'Chad', 'Peru']],
])('what a state is to others stands for the state beside it: %s', (text, expected) => {
  expect(whoIn(text)).toEqual(expected);
});
