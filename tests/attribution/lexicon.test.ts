import { describe, expect, test } from 'vitest';
import { VERBS, verbTakes } from '../../src/attribution/lexicon';
import { verbForm } from '../../src/grammar';

/** Nouns, adjectives and auxiliaries that only a phrase makes cues ("home in on"); as verbs they would mislead the tagger. */
const NOT_BY_THEMSELVES = new Set(
  'zero home clue egg feted big second beef ok part distance tone pinky long would gun'.split(' '),
);

describe('the cue lexicon', () => {
  test('names no verb that the tagger does not know', () => {
    const unknown = [...VERBS]
      .map(([verb]) => verb)
      .filter((verb) => !NOT_BY_THEMSELVES.has(verb) && verbForm(verb)?.form !== 'base');
    expect(unknown).toEqual([]);
  });

  test.each([
    ['say', 'clause', true],
    ['point', 'clause', true],
    ['give', 'clause', false],
    ['praise', 'clause', false],
  ] as const)('%s takes %s: %s', (verb, frame, expected) => expect(verbTakes(verb, frame)).toBe(expected));
});
