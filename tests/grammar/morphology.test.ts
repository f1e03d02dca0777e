import { describe, expect, test } from 'vitest';
import { isPlural, singular, verbForm } from '../../src/grammar';

describe('verb forms', () => {
  test.each([
    ['said', 'say', 'pastOrParticiple'],
    ['denied', 'deny', 'pastOrParticiple'],
    ['denies', 'deny', 's'],
    ['urging', 'urge', 'ing'],
    ['rejected', 'reject', 'pastOrParticiple'],
    ['admitting', 'admit', 'ing'],
    // What would have doubled its last letter has lost an "e".
    ['hoping', 'hope', 'ing'],
    ['hopping', 'hop', 'ing'],
    ['rating', 'rate', 'ing'],
    ['singing', 'sing', 'ing'],
    ['backing', 'back', 'ing'],
    ['spoke', 'speak', 'past'],
    ['spoken', 'speak', 'participle'],
    ['vowed', 'vow', 'pastOrParticiple'],
    ['lying', 'lie', 'ing'],
    ['insist', 'insist', 'base'],
    ['rebuilt', 'rebuild', 'pastOrParticiple'],
    ['retook', 'retake', 'past'],
    ['retaken', 'retake', 'participle'],
    ['besieged', 'besiege', 'pastOrParticiple'],
    // In British spelling.
    ['privatised', 'privatise', 'pastOrParticiple'],
    ['paralyses', 'paralyse', 's'],
    // Whose base is a noun in news.
    ['chaired', 'chair', 'pastOrParticiple'],
    ['tabled', 'table', 'pastOrParticiple'],
    // Of a verb that the lexicon lacks.
    ['dithered', 'dithere', 'pastOrParticiple'],
    ['blindsided', 'blindside', 'pastOrParticiple'],
  ])('%s', (form, lemma, kind) => expect(verbForm(form)).toEqual({ lemma, form: kind }));

  test.each(['table', 'aides', 'news', 'his', 'unredacted', 'seedbed', 'screed'])(
    '%s is none, or none of a shorter verb',
    (word) => {
      expect(verbForm(word)?.lemma).not.toBe('aid');
      expect(word === 'table' || verbForm(word) === null).toBe(true);
    },
  );
});

describe('plurals', () => {
  test.each([
    ['officials', 'official'],
    ['allies', 'ally'],
    ['churches', 'church'],
    ['people', 'person'],
    ['spokesmen', 'spokesman'],
    ['crisis', 'crisis'],
    ['congress', 'congress'],
  ])('%s', (plural, one) => expect(singular(plural)).toBe(one));
  test('tells plurals', () => expect(['voters', 'voter', 'police'].map(isPlural)).toEqual([true, false, true]));
});
