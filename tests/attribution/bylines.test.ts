import { describe, expect, test } from 'vitest';
import { BYLINE_RULES } from '../../src/attribution/passes/bylines';
import { read } from './read';
import { decisions, unmarked } from './ruleExamples';

test.each(BYLINE_RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
  const { text, places } = unmarked(example);
  const note = ({ here }: { here: { start: number } }, outcome: unknown) => `${here.start} ${outcome !== null}`;
  expect(decisions([BYLINE_RULES], note, () => read(text))).toEqual([
    `${name}: ${places[0]! + (text[places[0]!] === ' ' ? 1 : 0)} true`,
  ]);
});

describe('signatures and letters', () => {
  test.each([
    ['“We will act at once.” —Commissioner Lund', 'Commissioner Lund | — | “We will act at once.”'],
    [
      '“We will act at once.” – Anna Lund, head of the board',
      'Anna Lund, head of the board | – | “We will act at once.”',
    ],
    [
      '“We will act at once.”\n\n— Commissioner Lund.\n\nThe board met.',
      'Commissioner Lund | — | “We will act at once.”',
    ],
    ['From Chairwoman Lund: “We will act at once.”', 'Chairwoman Lund | : | “We will act at once.”'],
    ['From Chairwoman Lund: We will act. We must.', 'Chairwoman Lund | : | We will act. We must.'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    // A place, a list, a sentence that goes on, a title in quotation marks
    'From Oslo: The board meets today.',
    '“We will act at once.”\n\n— Oslo\n\n— Riga',
    '“We will act at once.” — Lund smiled.',
    'The play is “Morning Joe” — Oslo',
  ])('none in: %s', (text) => expect(read(text).filter((line) => / \| (?:—|:) \| /.test(line))).toEqual([]));
});

describe('one speech over several paragraphs is one attribution', () => {
  test.each([
    ['Lund said: “The plan is bad.\n\n“It must go,” she added.', ['Lund | said: | “The plan is bad. // “It must go,”']],
    [
      '“It is late and dear,” Lund said. “It must go.\n\n“It hurts us all,” she added.',
      ['Lund | said | “It is late and dear,” // “It must go. // “It hurts us all,”'],
    ],
    ['She said: “The plan is bad.\n\n“It must go,” Lund added.', ['Lund | added | “The plan is bad. // “It must go,”']],
    // Each its own
    [
      'Lund said: “The plan is bad.”\n\n“It must go,” she added.',
      ['Lund | said: | “The plan is bad.”', 'she | added | “It must go,”'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
