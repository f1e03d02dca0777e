import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearNames } from '../../../src/apps/cli/nearNames';

const known = [
  { name: 'Kenya', others: ['state:KE', 'Nairobi'] },
  { name: 'Norway', others: ['state:NO', 'Oslo'] },
  { name: 'Niger', others: [] },
  { name: 'Nigeria', others: [] },
  { name: 'Anna Keller', others: ['Keller'] },
  { name: 'Zoë Strand', others: [] },
  { name: 'EU', others: ['European Union'] },
];

it.each<[string, readonly string[]]>([
  ['Kenia', ['Kenya']],
  ['kenya', ['Kenya']],
  ['nairobi', ['Kenya']],
  ['State:no', ['Norway']],
  ['Nigera', ['Niger', 'Nigeria']],
  ['Keller', ['Anna Keller']],
  ['Zoe Strand', ['Zoë Strand']],
  ['Strand', ['Zoë Strand']],
  ['the European Union', ['EU']],
  ['Peru', []],
  ['EA', []],
  ['', []],
])('near %s are %j', (asked, expected) => {
  expect(nearNames(asked, known)).toEqual(expected);
});

it('finds whoever is written with one letter more, less or otherwise', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  const slip = fc.record({ at: fc.nat(11), drop: fc.nat(1), put: fc.constantFrom('', 'x') });
  fc.assert(
    fc.property(word, slip, (name, { at, drop, put }) => {
      const place = at % name.length;
      const asked = name.slice(0, place) + put + name.slice(place + drop);
      expect(nearNames(asked, [{ name, others: [] }])).toEqual([name]);
    }),
  );
});

it('names no more than three, each once', () => {
  const names = ['Strang', 'Land', 'Sand', 'Band', 'Sand', 'Wand'].map((name) => ({ name, others: [] }));
  expect(nearNames('Rand', names)).toEqual(['Land', 'Sand', 'Band']);
});
