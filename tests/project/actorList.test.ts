import { createAnalyzer } from 'stancekit';
import { readActorList, toDefinitions, withActors } from 'stancekit/project';
import { mergeActors } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { analysed } from './make';

describe('a list of actors', () => {
  it('is read, with what is left out filled in', () => {
    expect(
      readActorList(
        '{"actors":[{"name":"Ana Kim"},{"name":"The Fleet","kind":"organisation","id":"x","country":"NO"}]}',
      ),
    ).toEqual([
      { name: 'Ana Kim', kind: 'person', country: null, id: 'person:ana-kim' },
      { name: 'The Fleet', kind: 'organisation', country: 'NO', id: 'x' },
    ]);
  });

  it.each<[string, string]>([
    ['{', 'a.json is not valid JSON.'],
    ['5', 'a.json: expected a list of actors, got'],
    ['[{}]', 'a.json: actors[0].name cannot be used'],
    ['[{"name":"A"},{"name":"B","kind":"ship"}]', 'a.json: actors[1].kind cannot be used'],
    ['[{"name":"A","country":"Norway"}]', 'a.json: actors[0].country cannot be used: a code of two capitals'],
    ['[{"name":"A","colour":"red"}]', 'a.json: actors[0].colour cannot be used: there is no such field.'],
    ['[{"name":""}]', 'a.json: actors[0].name cannot be used: expected a text, got an empty one.'],
    ['[{"name":5}]', 'a.json: actors[0].name cannot be used: expected string, got 5.'],
    ['[{"name":"A"},{"name":"a"}]', 'a.json: two actors have the id `person:a` (string).'],
    ['[{"name":"A","name":"B"}]', 'a.json has a field that is there twice'],
  ])('%s is refused', (json, message) => {
    expect(() => readActorList(json, 'a.json')).toThrow(message);
  });

  it('names actors of its ids, of those that are merged, and of its names', () => {
    const list = readActorList(
      JSON.stringify([
        { id: 'state:NO', name: 'Kingdom of Norway', kind: 'state', country: 'NO', merged: ['state:SE'] },
        { id: 'q1', name: 'Anna Leigh', aliases: ['ann lee'], country: 'SE' },
      ]),
    );
    const { statements, actors } = withActors(analysed(), list);
    expect(statements.map(({ actor }) => [actor?.id, actor?.name, actor?.country])).toEqual([
      ['state:NO', 'Kingdom of Norway', 'NO'],
      ['state:NO', 'Kingdom of Norway', 'NO'],
      ['q1', 'Anna Leigh', 'SE'],
    ]);
    expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['state:NO', 3],
      ['q1', 1],
    ]);
    const indexed = mergeActors([{ statements }]);
    expect(statements[0]?.actor && indexed(0, statements[0].actor).name).toBe('Kingdom of Norway');
  });

  it('finds mentions by its names in a text', () => {
    const list = readActorList(
      '[{"id":"q7","name":"Zorblax Trust","aliases":["the Zorblax"],"kind":"organisation","country":"NO"}]',
    );
    const analyzer = createAnalyzer({ actors: toDefinitions(list) });
    const { statements } = withActors(analyzer.analyze('The Zorblax Trust rejected the sanctions.'), list);
    expect(statements[0]?.actor).toMatchObject({ id: 'q7', kind: 'organisation', country: 'NO' });
  });
});
