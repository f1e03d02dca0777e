import { describe, expect, test } from 'vitest';
import { EXTENSIONS, LEFT_EXTENSIONS, nounPhraseFrom, nounPhraseTo, type Phrase, readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';
import { decisions, unmarked } from '../attribution/ruleExamples';

const phrasesOf = (text: string): readonly Phrase[] => readGrammar(readText(text)).groups;

/** The phrase that begins at or behind a place of the text. */
const phraseAt = (phrases: readonly Phrase[], place: number): Phrase =>
  phrases.find(({ start }) => start >= place) as Phrase;

/** Known to belong to the noun phrase is what stands before the first mark; the rule takes what follows up to the second. */
describe('a noun phrase goes on to the right', () => {
  test.each(EXTENSIONS.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
    const { text, places } = unmarked(example);
    const phrases = phrasesOf(text);
    const [here, end] = places.map((place) => phraseAt(phrases, place).index);
    const limit = (phrases.at(-1) as Phrase).next;
    const made = decisions(
      [EXTENSIONS],
      (asked, outcome) => `${asked.here.index} ${outcome.index}`,
      () => nounPhraseFrom(phrases[0] as Phrase, limit),
    );
    expect(made).toContain(`${name}: ${here} ${end}`);
  });
});

describe('a noun phrase goes on to the left', () => {
  test.each(LEFT_EXTENSIONS.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
    const { text, places } = unmarked(example);
    const phrases = phrasesOf(text);
    const [begin, known, end] = places.map((place) => phraseAt(phrases, place));
    const made = decisions(
      [LEFT_EXTENSIONS],
      (asked, outcome) => `${asked.first.index} ${outcome.index}`,
      () => nounPhraseTo((end as Phrase).previous, phrases[0] as Phrase),
    );
    expect(made).toContain(`${name}: ${known?.index} ${begin?.index}`);
  });
});

describe('the ends of a text', () => {
  const phrases = phrasesOf('Oslo praised the plan');
  const last = phrases.at(-1) as Phrase;
  test('behind the last phrase stands none that knows what is before it', () =>
    expect([last.next.type, last.next.previous, last.next.index]).toEqual(['none', last, phrases.length]));
  test('a noun phrase may end there', () =>
    expect(nounPhraseFrom(last, last.next)).toEqual({ from: last, to: last.next }));
  test('none begins there', () => expect(nounPhraseFrom(last.next, last.next)).toBeNull());
});
