import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { attribute } from '../../src/attribution';
import { createContext } from '../../src/attribution/context';
import { findDeeds } from '../../src/attribution/deeds';
import { readDeedRow } from '../../src/attribution/deeds/deedRow';
import { nounsOf } from '../../src/attribution/deeds/deedTable';
import { DEED_CONSTRUCTIONS, deedPass } from '../../src/attribution/passes/deeds';
import type { Attribution } from '../../src/attribution/types';
import { eventTypes } from '../../src/document';
import { PREPOSITIONS } from '../../src/english/attribution/prepositions';
import { DEED_VERBS } from '../../src/english/deeds/verbs';
import { readGrammar } from '../../src/grammar';
import { readDocument } from '../../src/pipeline';
import { readText } from '../../src/text';

const rows = DEED_VERBS.split('\n').filter((row) => row !== '');
/** Prepositions of deeds that no cue takes. */
const BESIDE = new Set(['outside', 'under', 'through']);
const NAMED = new Set(['state', 'person', 'place']);
const KINDS = /^(?:object|alone|infinitive|object\+infinitive|(?:object\+)?([a-z]+))$/;

/** What is wrong with a row. */
function faults(row: string): string[] {
  const parts = row.split(' | ');
  if (parts.length < 3 || parts.length > 4) return ['expected "lemma | frames | type" and perhaps " | example"'];
  const [lemma = '', frames = '', type = ''] = parts;
  const found: string[] = [];
  if (!/^[\p{Ll}é-]+(?: [\p{Ll}-]+)*$/u.test(lemma)) found.push(`the lemma "${lemma}" is no words in small letters`);
  if (type !== 'none' && !(eventTypes as readonly string[]).includes(type)) found.push(`"${type}" is no type`);
  for (const frame of frames.split(' ')) {
    const [kind = '', nouns] = frame.startsWith('@') ? ['object', frame] : frame.split(':');
    const preposition = KINDS.exec(kind)?.[1];
    if (!KINDS.test(kind) || (preposition && !PREPOSITIONS.has(preposition) && !BESIDE.has(preposition)))
      found.push(`"${kind}" is no frame`);
    if (nouns && !NAMED.has(nouns.slice(1)) && !nounsOf(nouns.slice(1))) found.push(`"${nouns}" is no class`);
  }
  return found;
}

test('every row keeps to its columns, and no lemma has a type twice', () => {
  expect(rows.flatMap((row) => faults(row).map((fault) => `${row}: ${fault}`))).toEqual([]);
  const keys = rows.map((row) =>
    row
      .split(' | ')
      .filter((_, i) => i !== 1 && i !== 3)
      .join(' | '),
  );
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

/** A sentence without its marks, and what they enclose: <source>, {cue}, [content]. */
function unmark(example: string): { text: string; parts: Record<string, string[]> } {
  const parts: Record<string, string[]> = { '<': [], '{': [], '[': [] };
  for (const [, mark = '', words = ''] of example.matchAll(/([<{[])([^>}\]]*)[>}\]]/g)) parts[mark]?.push(words);
  return { text: example.replace(/[<>{}[\]]/g, ''), parts };
}

function deedsIn(text: string): { deeds: readonly Attribution[]; words: (deed: Attribution) => object } {
  const layer = readText(text);
  const syntax = readGrammar(layer);
  const context = createContext(layer, syntax);
  const { attributions, deeds } = findDeeds(context, attribute(layer, syntax, context));
  const slice = (range: { first: number; last: number } | null) =>
    range ? [text.slice(layer.tokens[range.first]?.start, layer.tokens[range.last - 1]?.end)] : [];
  return {
    deeds: [...attributions, ...deeds].filter(({ event }) => event !== undefined),
    words: ({ source, cue, content }) => ({
      '<': slice(source),
      '{': slice(cue),
      '[': content.map(({ start, end }) => text.slice(start, end)),
    }),
  };
}

describe('a row finds the deed of its example', () => {
  const examples = rows.flatMap((row) => {
    const [, , , example] = row.split(' | ');
    return example ? [{ row: readDeedRow(row), example }] : [];
  });
  test('each type has an example', () => {
    expect(new Set(examples.map(({ row }) => row.event))).toEqual(new Set(eventTypes));
  });
  test.each(examples)('$example', ({ row, example }) => {
    const { text, parts } = unmark(example);
    const { deeds, words } = deedsIn(text);
    const deed = deeds.find(({ event }) => event === row.event);
    expect(deed?.event).toBe(row.event);
    // What a statement makes of the same verb has its own cue and content ("promised").
    if (deed?.rule === 'deed')
      expect({ lemma: deed.cue?.lemma, '<': words(deed)['<' as never] }).toEqual({ lemma: row.lemma, '<': parts['<'] });
  });
});

describe('a construction decides its example', () => {
  test.each(DEED_CONSTRUCTIONS.map((row) => ({ name: row.name, row })))('$name', ({ row }) => {
    const { text, parts } = unmark(row.example);
    const layer = readText(text);
    const context = createContext(layer, readGrammar(layer));
    const answers: unknown[] = [];
    const { read } = row;
    const spy = vi.spyOn(row, 'read').mockImplementation((asked) => {
      const answer = read(asked);
      answers.push(answer);
      return answer;
    });
    deedPass(context, []);
    spy.mockRestore();
    const words = (range: { first: number; last: number }) =>
      text.slice(layer.tokens[range.first]?.start, layer.tokens[range.last - 1]?.end);
    const found = answers.find((answer) => answer) as Attribution | undefined;
    if (parts['{']?.length === 0) {
      expect(answers).toContain(null);
      return;
    }
    expect(found && { '<': [words(found.source!)], '{': [words(found.cue!)] }).toEqual({
      '<': parts['<'],
      '{': parts['{'],
    });
  });
});

describe('what is a deed, and of which type', () => {
  test.each([
    ['Chad signed a treaty with Mali.', ['support']],
    ['Chad signed a petition.', []],
    ['Chad did not expel the envoy of Mali.', []],
    ['Chad might expel the envoy of Mali.', []],
    ['Chad expelled the envoy of Mali and recalled its ambassador.', ['sanction', 'sanction']],
    ['Chad decided to expel two diplomats of Mali.', ['sanction']],
    ['Rebels, who had attacked the town, laid down their weapons.', ['assault', 'retreat']],
    ['Mali accused Chad of fraud.', ['accuse']],
    ['Mali urged Chad to leave.', ['request']],
    ['Mali said that it was late.', []],
    ['The raid led Chad to recall its ambassador.', ['sanction']],
    ['The raid, prompting Chad and Mali to recall their ambassadors, went on.', ['sanction']],
    ['The raid could lead Chad to recall its ambassador.', []],
    ['The raid did not lead Chad to recall its ambassador.', []],
    ['The raid allowed Chad to recall its ambassador.', []],
    ['The raid led many donors to cut funding to Chad.', ['sanction']],
    // Tests of weapons, and others
    ['Chad conducted its first nuclear test in May.', ['mobilize']],
    ['Chad carried out two missile tests.', ['mobilize']],
    ['Chad conducted a blood test.', []],
    ['Chad might conduct a nuclear test.', []],
    // The agent of another clause
    ['Ten men were killed and a clinic run by Chad was shelled by Mali.', ['assault']],
    ['Ten men were killed by Chad.', ['assault']],
    // What polemics accuse states of
    ['Chad has occupied Mali, has destroyed its towns and has plundered its farms.', ['coerce', 'assault', 'assault']],
    ['Chad waged a long campaign against Mali.', ['assault']],
    ['Chad waged a long campaign against smoking.', []],
    ['Chad has violated the sovereignty of its neighbours and launched an unjust war.', ['assault', 'reject']],
    ['Chad has occupied the front pages and destroyed the myth.', []],
    // Laws and orders
    ['Ann Lind signed an order on visas.', ['coerce']],
    ['Chad adopted a resolution on water.', ['agree']],
    ['The Security Council adopted Resolution 1234.', ['agree']],
    ['Chad launched an insurgency in May.', ['assault']],
    ['Ann Lind signed autographs and adopted a tone.', []],
    ['Chad and Mali traded accusations, and exchanged threats.', ['accuse', 'threaten']],
    ['Chad and Mali traded jokes, and exchanged gifts.', []],
    // What goes on in a war
    ['Tribes took up arms against Chad, which targeted their camps.', ['assault', 'assault']],
    ['Tribes took up farming, which targeted growth.', []],
    ['Chad authorised a raid and continued its offensive.', ['assault', 'assault']],
    ['Chad authorised a loan and continued its work.', []],
    // What participles tell
    ['Chad responded by shelling a camp.', ['assault']],
    ['By supplying Mali with tanks, Chad hopes to win.', ['aid']],
    ['Chad could answer by shelling a camp. By shelling a camp, Chad might win.', []],
    ['Mali feared an answer by shelling.', []],
    ['Chad built a road, digging wells and shelling a camp.', ['assault']],
    ['Chad began digging and shelling.', []],
    ['Chad is digging and shelling a camp.', ['assault']],
    ['Chad is right and shelling a camp is wrong.', []],
    // Behind a month, a year or a place that opens the sentence
    ['In May Chad closed its border. In 2003 Mali gave up its weapons.', ['sanction', 'retreat']],
    ['In early March Malian jets also bombed a camp.', ['assault']],
    ['In Lima police arrested a poet. In Lima, police arrested a poet.', ['coerce', 'coerce']],
    ['In New York police work is hard. In May Chad, closed since the war, was calm.', []],
    // Behind the object
    ['Chad called its envoy home and brought its soldiers home.', ['sanction', 'retreat']],
    ['Chad called its coach home, and sent the players home.', []],
    ['Chad sent its troops in on Monday.', ['mobilize']],
    // Counted
    ['Chad sent a further 500 soldiers, up to 40 tanks and 90 more guards.', ['mobilize']],
    ['Chad sent up to 500 more soldiers.', ['mobilize']],
    ['Chad sent two companies of infantry.', ['mobilize']],
    ['Chad sent two boxes of sand.', []],
    ['Chad freed the last six of its prisoners, and sold six of its shares.', ['retreat']],
    ['Chad expelled the chargé d’affaires of Mali.', ['sanction']],
    ['Chad had pulled out its ambassador a day earlier.', ['sanction']],
    ['Chad pulled its envoy from Mali.', ['sanction']],
    ['Chad pulled its troops from Mali.', ['retreat']],
    ['Chad pulled a cart from Mali.', []],
    // Measures that stay, and those that go
    ['Chad kept in place a ban on arms and prolonged its embargo.', ['sanction', 'sanction']],
    ['Chad kept in place an old fence and prolonged its stay.', []],
    ['Chad joined the embargo, and Mali ended its freeze on loans.', ['sanction', 'concede']],
    ['Chad joined the fun, and Mali ended its season.', []],
    ['Chad sent 45 poets back, and cut deliveries of oil.', ['coerce', 'sanction']],
    ['Chad sent the letter back, and cut the cake.', []],
    ['Chad halted transit of gas and blocked a statement.', ['sanction', 'reject']],
    ['Chad halted the tram and blocked a statue.', []],
    ['Chad blocked an attempt to leave the pact.', ['reject']],
    ['Chad backed down on Friday.', ['agree']],
    ['Chad did not back down on Friday.', []],
    ['Chad gave Mali two howitzers and turned away a destroyer.', ['aid', 'reject']],
    ['Chad gave Mali two books and turned away a salesman.', []],
    // Blocs, and who stays outside
    ['Chad cast its veto, and Mali kept its distance from both blocs.', ['reject', 'reject']],
    ['Chad cast its net, and Mali kept its lead.', []],
    ['Chad joined NATO, and Mali stayed out of the war.', ['cooperate', 'reject']],
    ['Chad joined the queue, and Mali stayed out of the rain.', []],
    ['Chad opened its airspace and turned away a tanker.', ['cooperate', 'reject']],
    ['Chad opened its archive and turned away guests.', []],
    ['The council renewed the mandate of the force.', ['aid']],
    ['The council renewed the lease of the hall.', []],
    ['Chad cancelled an exercise and froze the sale of jets.', ['sanction', 'sanction']],
    ['Chad cancelled a concert and froze the soup.', []],
    // Behind a day that opens the sentence
    ['On the same day Chad closed its border. On that day seven states signed the treaty.', ['support', 'sanction']],
    ['On the same day seven trains closed a gap.', []],
    // Who is allied with others
    ['Rebels allied with Mali shelled a camp. A militia linked to Mali entered the town.', ['assault', 'mobilize']],
    ['Rebels allied with Mali. A road linked to Mali entered the town.', []],
    // Auxiliary and verb apart
    ['Chad has for the first time withdrawn its troops.', ['retreat']],
    ['Chad has in May lost two games.', []],
    ['Chad agonized over ten men held hostage by Mali and shelled a camp.', ['assault']],
    ['Chad held ten men hostage.', ['assault']],
    // Verbs that lend their subject, with an adverb behind
    ['Chad moved quickly to bomb a camp. Mali has begun to expel two diplomats.', ['sanction', 'assault']],
    ['Chad moved slowly to the left.', []],
    // Motions, missions and views
    ['Chad submitted a resolution, and Mali passed a motion on Peru.', ['request', 'agree']],
    ['Chad submitted a photo, and Mali passed a lorry on the road.', []],
    ['Chad sent a rescue mission, and Mali exchanged views with Peru.', ['mobilize', 'consult']],
    ['Chad sent a tax bill, and Mali, which holds the chairmanship, exchanged its coins.', []],
    ['Chad provided 300 cameras to the security forces of Mali.', ['aid']],
    ['Chad provided 300 songs to the fans of Mali.', []],
    // Who takes a town
    [
      'Rebels moved into Lima, surrounded the offices of the party and took control of the port.',
      ['mobilize', 'coerce', 'coerce'],
    ],
    ['Tourists moved into Lima, surrounded by hills, and took photos of the port.', []],
    ['Chad skipped the summit and has put its army on the highest level of alert.', ['sanction', 'mobilize']],
    ['Chad skipped the song and has put its name on the highest level of the list.', []],
  ])('%s', (text, expected) => {
    expect(deedsIn(text).deeds.map(({ event }) => event)).toEqual(expected);
  });
});

describe('sentences like those that analysts code', () => {
  interface Coded {
    readonly text: string;
    readonly source: string;
    readonly event: string;
  }
  /** The share of sentences whose deed is found, with its type and its source. */
  function recall(file: string): number {
    const coded = readFileSync(`tests/fixtures/deeds/${file}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Coded);
    const found = coded.filter(({ text, source, event }) => {
      const start = text.indexOf(source);
      return readDocument(text, { actors: [] }).statements.some(
        (told) =>
          told.event === event && told.source && told.source.start < start + source.length && told.source.end > start,
      );
    });
    return found.length / coded.length;
  }
  // Reached when they were written: 95 % of those that the lexicon was tried on, 79 % of those that nobody looked at.
  test('of those that were looked at nine in ten are found', () =>
    expect(recall('looked')).toBeGreaterThanOrEqual(0.9));
  test('of those that were not, three in four', () => expect(recall('unseen')).toBeGreaterThanOrEqual(0.75));
});

describe('what a state does as "it"', () => {
  test.each([
    ['Chad bombed Mali. It has jailed three poets.', ['Chad | has jailed']],
    ['The news was bad. Forces loyal to Lind shelled two villages.', ['Forces | shelled']],
    ['The news was bad. Prices close to the record hit two villages.', []],
    ['Anna Lind bombed Mali. She has jailed three poets.', []],
    ['Chad left Mali. The raids were long. They violate human rights.', []],
  ])('%s', (text, expected) => {
    const behind = text.indexOf('. ');
    const { statements } = readDocument(text, {});
    const told = statements.filter(({ kind, cue }) => kind === 'act' && cue !== null && cue.start > behind);
    expect(told.map(({ actor, cue }) => `${actor?.name} | ${text.slice(cue!.start, cue!.end)}`)).toEqual(expected);
  });
});

test('without deeds there is no statement of kind act, and the others stay', () => {
  const text =
    'Chad bombed a camp in Mali. Mali condemned the raid. “It was a crime,” Lind said. Chad expelled two diplomats.';
  const all = readDocument(text, { actors: [] }).statements;
  const said = readDocument(text, { actors: [], deeds: false }).statements;
  expect(all.some(({ kind }) => kind === 'act')).toBe(true);
  expect(said).toEqual(all.filter(({ kind }) => kind !== 'act'));
});

describe('a deed by itself ends before "and"', () => {
  test.each([
    [
      'Peru surrendered and said that it was over.',
      [
        ['Peru', 'surrendered'],
        ['Peru', 'that it was over'],
      ],
    ],
    [
      'Peru and Chile walked out but vowed to return.',
      [
        ['Peru', 'walked out'],
        ['Chile', 'walked out'],
        ['Peru', 'to return'],
        ['Chile', 'to return'],
      ],
    ],
    [
      'Peru voted against and Chile abstained.',
      [
        ['Peru', 'voted against'],
        ['Chile', 'abstained'],
      ],
    ],
    ['Peru shelled Lima and Quito.', [['Peru', 'Lima and Quito']]],
  ])('%s', (text, expected) => {
    const told = readDocument(text, {}).statements.map(({ actor, content }) => [
      actor?.name,
      text.slice(content[0]?.start, content[0]?.end),
    ]);
    expect(told).toEqual(expected);
  });
});
