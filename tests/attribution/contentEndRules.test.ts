import { describe, expect, test } from 'vitest';
import { COMMA_RULES, OTHER_RULES } from '../../src/attribution/contentEnds';
import { TIME_RULES } from '../../src/attribution/cueTimes';
import type { Phrase } from '../../src/grammar';
import { read } from './read';
import { decisions, unmarked } from './ruleExamples';

/** The text up to a phrase, without the space before it. */
const upTo = (text: string, phrase: Phrase): string => text.slice(0, phrase.start).trimEnd();

describe.each([
  ['comma', COMMA_RULES],
  ['other', OTHER_RULES],
])('content ends by a rule: %s', (_, table) => {
  test.each(table.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
    const { text, places } = unmarked(example);
    const made = decisions(
      [table],
      ({ here }) => upTo(text, here),
      () => read(text),
    );
    expect(made).toContain(`${name}: ${text.slice(0, places[0]).trimEnd()}`);
  });
});

describe('the time of a cue is no content', () => {
  test.each(TIME_RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
    const { text, places } = unmarked(example);
    const made = decisions(
      [TIME_RULES],
      (_, end) => upTo(text, end),
      () => read(text),
    );
    expect(made).toEqual([`${name}: ${text.slice(0, places[0]).trimEnd()}`]);
  });
});

test('names are said once', () => {
  const names = [...COMMA_RULES, ...OTHER_RULES, ...TIME_RULES].map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual(['quotation-goes-on']);
});
