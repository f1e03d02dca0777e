import { expect, test } from 'vitest';
import { actorOf, readActors, resolvePronouns } from '../../src/coreference';
import { readText } from '../../src/text';

test('the examples in the documentation hold', () => {
  expect(
    readActors(readText('Beijing thanked French Foreign Minister Jeanne Morel.')).actors.map((actor) => actor.name),
  ).toEqual(['China', 'Jeanne Morel']);
  const text = readText('Jeanne Morel left. She said no.');
  expect(resolvePronouns(readActors(text), [{ start: 19, end: 22 }]).mentions[1]?.actor?.name).toBe('Jeanne Morel');
  expect(actorOf(readActors(readText('Some allies objected.')), { start: 0, end: 11 })).toEqual({
    actor: { id: 'nominal:1', name: 'Some allies', kind: 'group', country: null, role: 'ally', aliases: [] },
    type: 'nominal',
    confidence: 0.8,
  });
});

test('an article of the wire kind', () => {
  const text = [
    'Norland’s Interior Minister Sofia Marlowe said Tuesday that Canada “must act" as Ottawa prepares a vote.',
    '“We know the price," Marlowe told Canadian Trade Minister Paul Renaud. It was “fair", she added.',
    'The request comes after Mexican President Luisa Prieto visited Ottawa and drew criticism from some allies, including from Spanish Prime Minister Jorge Salas, who called it “hasty".',
    'A plan by Mexico’s ambassador to Canada was rejected by the European Union and the African Union.',
    'Marlowe said she would meet Renaud again before the vote. He did not comment.',
  ].join('\n\n');
  const layer = readText(text);
  const she = text.indexOf('she added');
  const read = readActors(layer);
  const actors = resolvePronouns(read, [
    { start: 0, end: text.indexOf(' said Tuesday') },
    { start: she, end: she + 3 },
  ]);
  const named = (words: string): (string | null)[] =>
    [...actors.mentions, ...actors.nested]
      .filter(({ start, end }) => text.slice(start, end) === words)
      .map(({ actor }) => actor && `${actor.name} (${actor.country})`);
  expect(named('Marlowe')).toEqual(['Sofia Marlowe (null)', 'Sofia Marlowe (null)']);
  expect(named('she')).toEqual(['Sofia Marlowe (null)', 'Sofia Marlowe (null)']);
  expect(named('He')).toEqual(['Paul Renaud (CA)']);
  expect(named('Renaud')).toEqual(['Paul Renaud (CA)']);
  expect(named('Ottawa')).toEqual(['Canada (CA)']);
  expect(named('Mexico’s ambassador to Canada')).toEqual(['Mexico’s ambassador to Canada (MX)']);
  expect(named('some allies')).toEqual(['some allies (null)']);
  expect(named('Spanish Prime Minister Jorge Salas')).toEqual(['Jorge Salas (ES)']);
  expect(named('the European Union')).toEqual(['European Union (null)']);
});
