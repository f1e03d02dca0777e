/** Every row of the tables about sources decides in its own example, and as the example says. */
import { describe, expect, test } from 'vitest';
import { AddresseeCase } from '../../src/attribution/addresseeCase';
import { ADDRESSED_RULES, TOLD_RULES } from '../../src/attribution/addressees';
import { ANTECEDENT_RULES } from '../../src/attribution/antecedents';
import { type Candidate, openCandidate } from '../../src/attribution/candidates';
import { nounPhraseStart, phraseAt, tokensOfPhrases } from '../../src/attribution/cursors';
import { FrameCase } from '../../src/attribution/frameCase';
import { FRAME_RULES } from '../../src/attribution/frames';
import { GOVERNOR_RULES } from '../../src/attribution/infinitives';
import { CARRIED_RULES, HANGING_RULES, NounCase } from '../../src/attribution/nounSubjects';
import { doerOfParticiple, PARTICIPLE_RULES } from '../../src/attribution/participles';
import { verbPass } from '../../src/attribution/passes/verbs';
import { PASSIVE_RULES, PassiveCase } from '../../src/attribution/passives';
import {
  RELATIVE_OBJECT_RULES,
  RELATIVE_SUBJECT_RULES,
  RELAYED_RULES,
  RelativeCase,
  relativeContent,
} from '../../src/attribution/relatives';
import { SUBJECT_RULES, SubjectCase, subjectBefore } from '../../src/attribution/subjects';
import { antecedentBefore, NOWHERE } from '../../src/grammar';
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

describe('who does what a participle says', () => {
  test.each(cases(PARTICIPLE_RULES))('%s: %s', (name, text) => {
    const { context, asked: verb, from, answers, words } = readExample(text);
    const asked = { context, verb, from, found: verbPass(context) };
    expect(firstRule(PARTICIPLE_RULES, asked)?.rule.name).toBe(name);
    const doer = doerOfParticiple(asked);
    expect(doer ? [words(doer.tokens)] : []).toEqual(answers);
  });
});

describe('who is meant by a relative pronoun', () => {
  test.each(cases(ANTECEDENT_RULES))('%s: %s', (name, text) => {
    const { context, asked: pronoun, from, answers, words } = readExample(text);
    const noun = antecedentBefore(pronoun, from) ?? NOWHERE;
    const ruling = firstRule(ANTECEDENT_RULES, { context, pronoun, noun, from });
    expect(ruling?.rule.name).toBe(name);
    expect(ruling && [words(tokensOfPhrases(context, ruling.outcome))]).toEqual(answers);
  });
});

describe('whose words a passive tells, and which', () => {
  test.each(cases(PASSIVE_RULES))('%s: %s', (name, text) => {
    const example = readExample(text);
    const subject = subjectBefore(example.context, example.asked, example.from);
    const ruling = firstRule(PASSIVE_RULES, new PassiveCase(candidateOf(example), subject?.tokens ?? null));
    expect(ruling?.rule.name).toBe(name);
    const pieces = ruling?.outcome?.pieces ?? [];
    expect(pieces.map(({ start, end }) => example.text.slice(start, end))).toEqual(example.answers);
  });
});

describe.each([
  ['as a clause', RELAYED_RULES],
  ['as what is spoken of', RELATIVE_SUBJECT_RULES],
  ['as the object', RELATIVE_OBJECT_RULES],
])('what stands before a cue and belongs to its content %s', (_, rules) => {
  test.each(cases(rules))('%s: %s', (name, text) => {
    const example = readExample(text);
    const { context, asked, from, here } = example;
    const subject = subjectBefore(context, asked, from)?.phrases.from ?? NOWHERE;
    const ruling = relativeContent(rules, new RelativeCase(candidateOf(example), subject, here));
    expect(ruling?.rule.name).toBe(name);
    expect(ruling?.outcome.map(({ start, end }) => example.text.slice(start, end))).toEqual(example.answers);
  });
});

describe('which verb governs an infinitive', () => {
  test.each(cases(GOVERNOR_RULES))('%s: %s', (name, text) => {
    const { context, asked, answers, text: sentence } = readExample(text);
    const ruling = firstRule(GOVERNOR_RULES, { context, verb: asked });
    expect(ruling?.rule.name).toBe(name);
    expect(ruling && [sentence.slice(ruling.outcome.start, ruling.outcome.end)]).toEqual(answers);
  });
});
