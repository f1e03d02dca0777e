/** Every row of the tables about sources decides in its own example, and as the example says. */
import { describe, expect, test } from 'vitest';
import { AddresseeCase } from '../../src/attribution/addresseeCase';
import { ADDRESSED_RULES, TOLD_RULES } from '../../src/attribution/addressees';
import { type Candidate, openCandidate } from '../../src/attribution/candidates';
import { nounPhraseStart, phraseAt, tokensOfPhrases } from '../../src/attribution/cursors';
import { FrameCase } from '../../src/attribution/frameCase';
import { FRAME_RULES } from '../../src/attribution/frames';
import { CARRIED_RULES, HANGING_RULES, NounCase } from '../../src/attribution/nounSubjects';
import { SUBJECT_RULES, SubjectCase, subjectBefore } from '../../src/attribution/subjects';
import { NOWHERE } from '../../src/grammar';
import { firstRule, type Rule } from '../../src/rules';
import { type Example, readExample } from './examples';

const cases = <Case, Outcome>(rules: readonly Rule<Case, Outcome>[]): [string, string][] =>
  rules.map(({ name, example }) => [name, example]);

const subjects = ({ context, asked, from, words }: Example): string[] => {
  const found = subjectBefore(context, asked, from);
  return found ? [words(found.tokens)] : [];
};

/** The noun phrase beside the verb, before anybody asks what it is part of. */
function nounCase({ context, asked, from }: Example): NounCase {
  const { here } = new SubjectCase(context, asked, from);
  return new NounCase(context, asked, from, nounPhraseStart(context, here, from));
}

describe('who is the subject of a verb', () => {
  test.each(cases(SUBJECT_RULES))('%s: %s', (name, text) => {
    const example = readExample(text);
    expect(firstRule(SUBJECT_RULES, new SubjectCase(example.context, example.asked, example.from))?.rule.name).toBe(
      name,
    );
    expect(subjects(example)).toEqual(example.answers);
  });
});

describe('what a phrase behind a preposition is part of', () => {
  test.each(cases(HANGING_RULES))('%s: %s', (name, text) => {
    const example = readExample(text);
    expect(firstRule(HANGING_RULES, nounCase(example))?.rule.name).toBe(name);
    expect(subjects(example)).toEqual(example.answers);
  });
});

describe('which noun carries the clause that ends before the verb', () => {
  test.each(cases(CARRIED_RULES))('%s: %s', (name, text) => {
    const example = readExample(text);
    const applied = CARRIED_RULES.filter((rule) => rule.when(nounCase(example))).map((rule) => rule.name);
    expect(applied).toEqual([name]);
    expect(subjects(example)).toEqual(example.answers);
  });
});

function candidateOf({ context, asked }: Example): Candidate {
  const candidate = openCandidate(context, 0, context.groupsOf[0] ?? { first: 0, last: 0 }, asked.index, []);
  if (!candidate) throw new Error('the word between asterisks is no cue');
  return candidate;
}

/** The cue of an example and the place behind it; who is told stands between. */
function frameCase(example: Example): FrameCase {
  const { context, here } = example;
  const { entry, group: cue, next, to } = candidateOf(example);
  return new FrameCase({ context, entry, cue, here, to: phraseAt(context, to), told: here.index > next });
}

describe('what follows a cue', () => {
  test.each(cases(FRAME_RULES))('%s: %s', (name, text) => {
    const example = readExample(text);
    const ruling = firstRule(FRAME_RULES, frameCase(example));
    expect(ruling?.rule.name).toBe(name);
    const pieces = ruling?.outcome?.pieces ?? [];
    expect(pieces.map(({ start, end }) => example.text.slice(start, end))).toEqual(example.answers);
  });
});

describe.each([
  ['before the content', TOLD_RULES],
  ['in, with or before the content', ADDRESSED_RULES],
])('who is addressed %s', (_, rules) => {
  test.each(cases(rules))('%s: %s', (name, text) => {
    const example = readExample(text);
    const candidate = candidateOf(example);
    const place = example.here === NOWHERE ? phraseAt(example.context, candidate.next) : example.here;
    const ruling = firstRule(rules, new AddresseeCase(candidate, place));
    expect(ruling?.rule.name).toBe(name);
    const found = ruling?.outcome;
    expect(found ? [example.words(tokensOfPhrases(example.context, found))] : []).toEqual(example.answers);
  });
});
