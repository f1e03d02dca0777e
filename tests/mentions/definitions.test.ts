import { describe, expect, test } from 'vitest';
import type { ActorDefinition } from '../../src/mentions';
import { read, shown } from './helpers';

const blue: ActorDefinition = {
  name: 'Harbour Front',
  kind: 'organisation',
  country: 'NO',
  role: 'protest movement',
  aliases: ['the Dockers', 'HF'],
  from: '2020-01-01',
  to: '2021-12-31',
};

describe('actors of the user’s own', () => {
  test('are found by name and alias', () => {
    const layer = read('Harbour Front met. The HF said no.', { actors: [blue] });
    expect(layer.actors).toEqual([
      {
        id: 'org:harbour-front',
        name: 'Harbour Front',
        kind: 'organisation',
        country: 'NO',
        role: 'protest movement',
        aliases: ['the Dockers', 'HF'],
      },
    ]);
    expect(layer.mentions).toHaveLength(2);
  });

  test('win over what is known', () => {
    const own: ActorDefinition = { name: 'Paris the Cat', aliases: ['Paris'] };
    expect(shown(read('Paris said no.', { actors: [own] }))).toEqual(['Paris → Paris the Cat']);
  });

  test('persons are found by surname, with title and country', () => {
    const own: ActorDefinition = { name: 'Ylva Qvist', country: 'SE', role: 'governor' };
    const layer = read('Governor Ylva Qvist left. Qvist said no.', { actors: [own] });
    expect(layer.actors).toHaveLength(1);
    expect(layer.actors[0]).toMatchObject({ id: 'person:ylva-qvist', country: 'SE', role: 'governor' });
  });

  test.each([
    ['2020-06-01', true],
    ['2021-12-31T23:00:00Z', true],
    ['2022-01-01', false],
    ['2019-12-31', false],
  ])('hold from day to day: %s', (date, holds) => {
    const found = read('HF said no.', { actors: [blue], date }).actors.some(({ id }) => id === 'org:harbour-front');
    expect(found).toBe(holds);
  });

  test.each([
    ['territories', [{ name: 'A', country: 'PR' }]],
    ['one day', [{ name: 'A', from: '2021-01-01', to: '2021-01-01T12:00:00Z' }]],
    [
      'an actor with one office after another',
      [
        { name: 'A', id: 'x', role: 'envoy', to: '2020-01-01' },
        { name: 'A', id: 'x', role: 'minister', from: '2020-01-02' },
      ],
    ],
    ['names that differ in letters that no id has', [{ name: 'Иван Петров' }, { name: 'Анна Келлер' }]],
  ])('may be %s', (_, actors) => {
    expect(() => read('', { actors })).not.toThrow();
  });

  test.each([
    ['actors', 'no array', {}],
    ['actors[0]', 'no object', ['x']],
    ['actors[0].name', 'no name', [{}]],
    ['actors[0].name', 'empty name', [{ name: ' ' }]],
    ['actors[0].kind', 'unknown kind', [{ name: 'A', kind: 'ship' }]],
    ['actors[0].country', 'no code', [{ name: 'A', country: 'France' }]],
    ['actors[0].role', 'no text', [{ name: 'A', role: 7 }]],
    ['actors[0].aliases', 'no list', [{ name: 'A', aliases: 'B' }]],
    ['actors[1].from', 'no day', [{ name: 'A' }, { name: 'B', from: 'May' }]],
    ['actors[0].country', 'no country', [{ name: 'A', country: 'ZZ' }]],
    ['actors[0].from', 'no day to hold on', [{ name: 'A', from: '2021-01-02', to: '2021-01-01' }]],
    [
      'actors[1].id',
      'an id twice',
      [
        { name: 'A', id: 'x' },
        { name: 'B', id: 'x' },
      ],
    ],
    [
      'actors[1].id',
      'an id twice on a day',
      [
        { name: 'A', id: 'x', to: '2020-01-01' },
        { name: 'B', id: 'x', from: '2020-01-01' },
      ],
    ],
    ['actors[1].id', 'a name twice', [{ name: 'Ana Kim' }, { name: 'Ana Kim', aliases: ['Envoy'] }]],
    ['actors[0].colour', 'unknown field', [{ name: 'A', colour: 'red' }]],
  ])('%s: %s', (path, _, actors) => {
    expect(() => read('', { actors: actors as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_ACTOR', details: { path } }),
    );
  });

  test('a date that is none', () => {
    expect(() => read('', { date: 'May' })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});
