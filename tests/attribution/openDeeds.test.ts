/** Deeds of verbs that no list knows: whether they are told is asked of the models, and of them only where they stand by themselves. */
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index';
import { readDocument } from '../../src/pipeline';

const analyzer = createAnalyzer();

/** The open deeds of a text as "actor | cue | content". */
const open = (text: string): string[] =>
  readDocument(text, { openDeeds: true })
    .statements.filter(({ rule }) => rule === 'open-deed')
    .map(({ actor, cue, content }) =>
      [actor?.name, ...[cue, ...content].map((span) => span && text.slice(span.start, span.end))].join(' | '),
    );

describe('who does what', () => {
  test.each([
    ['Chad flew strike missions over the valley.', 'Chad | flew | strike missions over the valley'],
    ['Chad has begun the third phase of the offensive.', 'Chad | has begun | the third phase of the offensive'],
    ['NATO will join Norway in an exercise in May.', 'NATO | will join | Norway in an exercise'],
    ['Norway rammed a trawler off Chad.', 'Norway | rammed | a trawler off Chad'],
    // The lexicon knows these, but has them told by themselves only where they are the news, or done by a state.
    ['The vote came after Chad bombed the valley.', 'Chad | bombed | the valley'],
    ['President Paul Lind pardoned the prisoners by decree.', 'Paul Lind | pardoned | the prisoners by decree'],
  ])('%s', (text, expected) => expect(open(text)).toEqual([expected]));
  test('by doing something', () =>
    expect(open('Chad responded by rebuilding the fort.')).toContain('Chad | rebuilding | the fort'));
});

describe('none', () => {
  test.each([
    ['what a row of the lexicon knows', 'Chad bombed the valley.'],
    ['what is said', 'Chad said that the valley was calm.'],
    ['inside of what is said', 'Norway said that Chad flew strike missions over the valley.'],
    ['around what is said', 'Chad flew envoys to the valley who said that the war was over.'],
    ['in a quotation', '“Chad flew strike missions over the valley,” Anna Lind said.'],
    ['what might be done', 'Chad might fly strike missions over the valley.'],
    ['what is not done', 'Chad did not fly strike missions over the valley.'],
    ['what is and is not done', 'Chad seems a quiet country.'],
    ['a participle of what is told', 'Chad rejected the ruling, paving the reefs.'],
    ['in passing', 'The vote came after Chad flew strike missions over the valley.'],
    ['by nobody who acts', 'The joint report quotes the treaty at length.'],
    ['behind a passive', 'Strike missions were flown over the valley.'],
  ])('%s: %s', (_name, text) => expect(open(text)).toEqual([]));
});

test('a deed of a known kind that is told in passing is told where it takes a side, with its type', () => {
  const told = (text: string) =>
    analyzer.analyze(text).statements.flatMap(({ actor, event, issues }) => [actor?.name, event, issues[0]?.issue]);
  const passing = told(
    'The market fell after Norwegian troops had attacked rebel positions with heavy artillery fire.',
  );
  expect(passing).toEqual(['Norwegian troops', 'assault', 'military-force']);
  expect(told('The market fell after Norway had visited the exhibition.')).toEqual([]);
});

test('is told where it takes a side on an issue, and not otherwise', () => {
  const told = (text: string) => analyzer.analyze(text).statements.map(({ kind, issues }) => [kind, issues[0]?.issue]);
  expect(told('Norway flew strike missions and heavy air strikes against the rebels.')).toEqual([
    ['act', 'military-force'],
  ]);
  expect(told('Norway planted a million trees along the coast.')).toEqual([]);
  expect(told('Norway planted a million “peace trees” along the coast.')).toEqual([]);
});
