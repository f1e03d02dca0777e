import { expect, it } from 'vitest';
import { countries } from '../../src/english/mentions/countries';
import { iso3Of } from '../../src/report/exports/iso3';

it('gives each state that actors can be of the code of three letters that its entry has', () => {
  const states = countries
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  expect(states.length).toBeGreaterThan(190);
  for (const cells of states) expect([cells[0], iso3Of(cells[0]!)]).toEqual([cells[0], cells[5]]);
});

it.each([
  ['a territory that is no state', 'GL', 'GRL'],
  ['letters that nobody has', 'QX', null],
  ['no country', null, null],
])('knows %s', (_, country, code) => expect(iso3Of(country)).toBe(code));
