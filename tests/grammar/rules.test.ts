import { describe, expect, test } from 'vitest';
import { factsOfText, readGrammar } from '../../src/grammar';
import { capitalRuleFor, isHeadline } from '../../src/grammar/firstReadings';
import { CAPITAL_RULES, CapitalCase } from '../../src/grammar/rules/capitals';
import { CLITIC_RULES, CLOSED_RULES } from '../../src/grammar/rules/closed';
import { FINITE_RULES } from '../../src/grammar/rules/finite';
import { ING_RULES } from '../../src/grammar/rules/ing';
import { OPEN_RULES } from '../../src/grammar/rules/open';
import { PARTICIPLE_RULES, PAST_OR_PARTICIPLE_RULES, PAST_RULES } from '../../src/grammar/rules/participles';
import type { TagRule } from '../../src/grammar/rules/tagRule';
import { SINGLE_WORD_RULES } from '../../src/grammar/rules/words';
import { openSentence, ruleFor } from '../../src/grammar/tags';
import type { Tag } from '../../src/grammar/types';
import { factsOf } from '../../src/grammar/wordFacts';
import { readText } from '../../src/text';
import { unmark } from './examples';

/** The row that decides about the word at an offset, and the class that it gives. */
function decided(text: string, at: number) {
  const layer = readText(text);
  const { tags } = readGrammar(layer);
  const i = layer.tokens.findIndex(({ start }) => start === at);
  const sentence = layer.sentences.find(({ first, last }) => first <= i && i < last);
  if (!sentence) throw new Error(`expected a word at ${at} of “${text}”`);
  const word = openSentence(layer.tokens, sentence, tags as Tag[], factsOfText(layer));
  word.moveTo(i);
  return { rule: ruleFor(word)?.name ?? 'none', tag: tags[i] };
}

const TABLES: Readonly<Record<string, readonly TagRule[]>> = {
  'single words': SINGLE_WORD_RULES,
  'closed classes': Object.values(CLOSED_RULES).flat(),
  'short is and has': CLITIC_RULES,
  'forms in -ing': ING_RULES,
  pasts: PAST_RULES,
  participles: PARTICIPLE_RULES,
  'past or participle': PAST_OR_PARTICIPLE_RULES,
  'noun or verb': FINITE_RULES,
  'open classes': Object.values(OPEN_RULES).flat(),
};

describe.each(Object.entries(TABLES))('rules of %s', (_, rules) => {
  test.each(rules.map((rule) => [rule.name, rule.example] as const))('%s: %s', (name, example) => {
    const { text, marked } = unmark(example);
    expect(marked.length).toBeGreaterThan(0);
    for (const { at, outcome } of marked) expect(decided(text, at)).toEqual({ rule: name, tag: outcome });
  });

  test('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe('rules of capitals', () => {
  test.each(CAPITAL_RULES.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    const { text, marked } = unmark(example);
    expect(marked.length).toBeGreaterThan(0);
    const { tokens, sentences, ...layer } = readText(text);
    for (const { at, outcome } of marked) {
      const i = tokens.findIndex(({ start }) => start === at);
      const { first, last } = sentences.find((sentence) => sentence.first <= i && i < sentence.last)!;
      const facts = factsOfText({ ...layer, tokens, sentences });
      const sentence = { first, headline: isHeadline(tokens, facts.words, first, last), ...facts };
      const word = new CapitalCase(tokens, i, sentence, factsOf(tokens[i]!));
      const rule = capitalRuleFor(word);
      expect([rule?.name, rule?.then(word)]).toEqual([name, outcome]);
    }
  });
});
