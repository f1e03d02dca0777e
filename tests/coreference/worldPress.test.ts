/** Who says it in the manner of agencies: offices, bodies, agencies that quote, and the country that the text composes. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const speakers = (text: string): (string | null)[] =>
  readDocument(text, {}).statements.map(({ actor }) => actor && `${actor.name} ${actor.country}`);

describe('who says it', () => {
  test.each<[string, string, string]>([
    ['whom an agency quotes', 'KCNA quoted Foreign Minister Karl Lund as saying that the dam holds.', 'Karl Lund KP'],
    [
      'quoted behind what is said',
      '“The dam holds,” the Xinhua news agency quoted Karl Lund as saying.',
      'Karl Lund null',
    ],
    [
      'an office of a place that no list has',
      'The governor of the Kitara region, Oleh Lund, said no.',
      'Oleh Lund null',
    ],
    ['an office of what is no actor', 'The head of the joint fleet, Karl Lund, said no.', 'Karl Lund null'],
    ['an office of what is told by a pronoun', 'The head of its press service, Karl Lund, said no.', 'Karl Lund null'],
    ['a rank of two words', 'The minister, Colonel-General Karl Lund, said no.', 'Karl Lund null'],
    ['an office before the verb of a headline', 'Chad Spokesman Slams Peru over Pact', 'Chad Spokesman TD'],
    ['a name like a verb', 'Spokesman Slams Peru and Spokesman Hopes said no.', 'Hopes null'],
    ['a portfolio of several words', 'Minister for Rural and Fishing Affairs Karl Lund said no.', 'Karl Lund null'],
    [
      'a head who is called like the body',
      'The United Nations High Commissioner for Refugees, Karl Lund, said no.',
      'Karl Lund null',
    ],
    ['a body by a common noun', 'The Velvet Congress on Monday condemned the law.', 'Velvet Congress null'],
    ['a namesake of a better known body', 'Serbia’s Democratic Party said no.', 'Democratic Party RS'],
    ['a paper with its noun', 'The London-based Al-Masar newspaper said no.', 'Al-Masar GB'],
    ['a capital before a day', 'Khartoum on Monday accused Kenya of lying.', 'Sudan SD'],
    ['what a body is like', 'The separatist Velvet Movement said no.', 'Velvet Movement null'],
    ['members of a body', 'The Kitara Workers’ Party said no.', 'Kitara Workers’ Party null'],
    ['a surname that is a month', 'Anna March said that it rained.', 'Anna March null'],
    ['a month behind a title', 'Mrs May said that it rained.', 'May null'],
    ['a month behind an office', 'President March said that it rained.', 'March null'],
  ])('%s', (_, text, actor) => expect(speakers(text)).toContain(actor));
});

describe('whom words stand for', () => {
  test.each<[string, string, string]>([
    [
      'named in what is said',
      'Minister Karl Lund met President Ivan Sand. He said Sand would leave.',
      'Karl Lund null',
    ],
    [
      'a source is not named',
      'An official source said no. Karl Lund left. The source said that it rained.',
      'An official source null',
    ],
    [
      'one word of a name',
      'The Velvet Tigers of Kitara (VTK) said no. The Tigers want a truce.',
      'Velvet Tigers of Kitara null',
    ],
    ['a place named as a person', 'Anna London left. London said that it rained.', 'Anna London null'],
    ['a rare given name before a place', 'Quillka London left. London said that it rained.', 'Quillka London null'],
    ['a place that is one', 'Anna London left London. London said that it rained.', 'United Kingdom GB'],
    ['a word before a place', 'Embattled London left. London said that it rained.', 'United Kingdom GB'],
    ['a month named in full', 'Anna March left. March said that it rained in March.', 'Anna March null'],
    ['a month that opens a sentence', 'Anna May left. May told us that it rained.', 'Anna May null'],
    ['a title before a common word', 'Minister Karl Key left. Mr Key backed the plan.', 'Karl Key null'],
    ['rebels', 'The Velvet Liberation Front (VLF) left. The rebels want a truce.', 'Velvet Liberation Front null'],
  ])('%s', (_, text, actor) => expect(speakers(text).at(-1)).toBe(actor));
});

describe('where they belong', () => {
  test.each<[string, string, string]>([
    [
      'a body that many states have',
      'ISLAMABAD, May 3 (AFP) — It rained. A Foreign Office spokesman said no.',
      'a Foreign Office spokesman PK',
    ],
    [
      'by the envoys of others',
      'The US ambassador left. Lebanon and the Lebanese wait. Lebanon hopes. Defence Minister Karl Lund said no.',
      'Karl Lund LB',
    ],
    ['a paper of a town, with an aside', 'Vienna’s Der Standard, a voice of the port, said no.', 'Der Standard AT'],
    ['by whose somebody is, whatever that is', 'Norway’s skating queen Ana Lind said no.', 'Ana Lind NO'],
    ['not by whom somebody meets', 'Norway’s talks with Ana Lind failed. Ana Lind said no.', 'Ana Lind null'],
    ['an American secretary by surname', 'Secretary Powell said no.', 'Colin Powell US'],
    ['a ruler by the short name', 'President Lula said no.', 'Luiz Inacio Lula da Silva BR'],
    [
      'not by a state of which somebody speaks',
      'ADDIS ABABA, May 3 (AFP) — Asmara has nothing to gain, Information Minister Karl Lund said.',
      'Karl Lund ET',
    ],
  ])('%s', (_, text, actor) => expect(speakers(text).map((one) => one?.toLowerCase())).toContain(actor.toLowerCase()));
});
