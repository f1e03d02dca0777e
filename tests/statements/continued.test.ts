/** Quotations without a cue of their own go on from whoever spoke right before. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';
import { SEQUEL_RULES } from '../../src/statements/continued';
import { decisions, unmarked } from '../attribution/ruleExamples';

/** Each statement by no words of its own, as "actor | words". */
const sequels = (text: string): string[] =>
  readDocument(text, {})
    .statements.filter(({ rule }) => rule === 'continued')
    .map(
      ({ actor, source, cue, content }) =>
        `${actor?.name}${source || cue ? ' (named)' : ''} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
    );

describe('each rule decides in its example', () => {
  test.each(SEQUEL_RULES.filter(({ name }) => name !== 'nobody-known-spoke').map((rule) => [rule.name, rule.example]))(
    '%s: %s',
    (name, example) => {
      const { text, places } = unmarked(example);
      const made = decisions(
        [SEQUEL_RULES],
        ({ quotation }, goesOn) => `${quotation.start} ${goesOn}`,
        () => readDocument(text, {}),
      );
      expect(made).toContain(`${name}: ${places[0]} true`);
    },
  );
});

describe('a quotation below a line that names somebody is theirs', () => {
  test.each<[string, string[]]>([
    [
      'Peruvian President Tom Sand, host of the talks:\n\n“Both sides have shown courage. We are glad of that.”',
      ['Tom Sand (named) | “Both sides have shown courage. We are glad of that.”'],
    ],
    [
      'EUROPEAN UNION:\n\n“Chile welcomes the truce at last.”',
      ['European Union (named) | “Chile welcomes the truce at last.”'],
    ],
    ['Tom Sand said in Lima:\n\n“Chile welcomes the truce at last.”', []],
    ['The letter:\n\n“Chile welcomes the truce at last.”', []],
    ['Chile, land of salt\n\n“Chile welcomes the truce at last.”', []],
  ])('%s', (text, expected) => expect(sequels(text)).toEqual(expected));
});

describe('a quotation behind a colon is the words of whoever the clause before is about', () => {
  test.each<[string, string[]]>([
    [
      'Anna Keller was blunt: “Nobody has asked us for that.”',
      ['Anna Keller (named) | “Nobody has asked us for that.”'],
    ],
    [
      'At a rally in Lima, Anna Keller was less happy: “Nobody has asked us for that.”',
      ['Anna Keller (named) | “Nobody has asked us for that.”'],
    ],
    ['Chile condemned the raid: “Nobody has asked us for that.”', ['Chile | “Nobody has asked us for that.”']],
    [
      'The foreign ministry rejected the report: “Nobody has asked us for that.”',
      ['foreign ministry | “Nobody has asked us for that.”'],
    ],
  ])('%s', (text, expected) => expect(sequels(text)).toEqual(expected));

  test.each([
    // Somebody else is named behind it
    'Chile condemned the raid: “Nobody has asked us for that,” Anna Keller said.',
    // A deed takes no side, and nobody is named in what is no clause about a person
    'Chile closed the port: “Nobody has asked us for that.”',
    'In the hall, the banner was long: “Nobody has asked us for that.”',
  ])('not in: %s', (text) => expect(sequels(text)).toEqual([]));
});

describe('a quotation by itself is the words of whoever spoke before', () => {
  test.each<[string, string[]]>([
    [
      '“We will not sign it,” Tom Sand told reporters.\n\n“Nobody has ever asked us for that.”\n\nChile waited.',
      ['Tom Sand | “Nobody has ever asked us for that.”'],
    ],
    [
      "'We will not sign it,' Tom Sand told reporters.\n\n'Nobody has ever asked us for that.'",
      ["Tom Sand | 'Nobody has ever asked us for that.'"],
    ],
    [
      'Tom Sand said that Chile would not sign it.\n\n“Nobody has ever asked us. We shall wait for it.”',
      ['Tom Sand | “Nobody has ever asked us. We shall wait for it.”'],
    ],
    // Paragraph after paragraph
    [
      '“We will not sign it,” Tom Sand said.\n\n“Nobody has ever asked us.”\n\n“We shall wait for it here.”',
      ['Tom Sand | “Nobody has ever asked us.”', 'Tom Sand | “We shall wait for it here.”'],
    ],
  ])('%s', (text, expected) => expect(sequels(text)).toEqual(expected));

  test.each([
    // Somebody else is named behind it
    '“We will not sign it,” Tom Sand said.\n\n“Nobody has asked us for that,” Anna Keller said.',
    // Titles and scare quotes
    '“We will not sign it,” Tom Sand said.\n\n“The Long Wait” was shown in Lima.',
    // Nobody spoke
    'The sun rose over Lima.\n\n“Nobody has ever asked us for that.”',
    // What lies between is the writer’s
    '“We will not sign it,” Tom Sand said.\n\nThe sun rose over Lima.\n\n“Nobody has ever asked us for that.”',
  ])('not in: %s', (text) => expect(sequels(text)).toEqual([]));
});

describe('a speech in marks over several paragraphs is a statement a paragraph', () => {
  const told = (text: string) =>
    readDocument(text, {}).statements.map(
      ({ actor, cue, content, kind }) =>
        `${kind} ${actor?.name} ${cue ? text.slice(cue.start, cue.end) : '-'} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
    );
  test.each<[string, string[]]>([
    [
      'Tom Sand said:\n\n“We will not sign it.\n\n“Nobody has asked us.”',
      ['direct Tom Sand said: | “We will not sign it.', 'direct Tom Sand - | “Nobody has asked us.”'],
    ],
    [
      '“It is late and dear,” Tom Sand said. “It must go.\n\n“It hurts us all,” he added.',
      ['direct Tom Sand said | “It is late and dear,” // “It must go.', 'direct Tom Sand - | “It hurts us all,”'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('each is where its own words are, and no more is told of the place', () => {
    const text = 'Tom Sand said:\n\n“We will not sign it.\n\n“Nobody has asked us.”';
    const spans = readDocument(text, {}).statements.map(({ span }) => span);
    expect(spans).toEqual([
      { start: 0, end: text.indexOf('\n\n“Nobody') },
      { start: text.indexOf('“Nobody'), end: text.length },
    ]);
  });
});
