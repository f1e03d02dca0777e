import { describe, expect, test } from 'vitest';
import { readGrammar, subjectOf } from '../../src/grammar';
import { before, behind } from '../../src/grammar/clauseSteps';
import { SUBJECT_RULES } from '../../src/grammar/clauseSubjects';
import { GroupCase } from '../../src/grammar/groupCase';
import { nounStepOf } from '../../src/grammar/groups';
import { NOUN_GROUP_RULES } from '../../src/grammar/rules/nounGroups';
import { VERB_GROUP_RULES, VERBS, VerbGroupCase } from '../../src/grammar/rules/verbGroups';
import { stepOf } from '../../src/grammar/verbGroups';
import { firstRule } from '../../src/rules';
import { readText } from '../../src/text';
import { unmark, unmarkPair } from './examples';

function open(text: string) {
  const layer = readText(text);
  const grammar = readGrammar(layer);
  return { ...grammar, tokens: layer.tokens, tokenAt: (at: number) => layer.tokens.findIndex((t) => t.start === at) };
}

/** The row that decides whether the word at an offset goes on the noun group before it. */
function nounStep(text: string, at: number) {
  const { tokens, tags, groups, tokenAt } = open(text);
  const target = tokenAt(at);
  const word = new GroupCase(tokens, tags, tokens.length);
  for (const group of groups.filter(({ type }) => type !== 'vg')) {
    word.first = group.first;
    word.head = -1;
    for (word.i = group.first; word.i <= target; word.i++) {
      const rule = nounStepOf(word);
      const outcome = rule?.then(word) ?? 'end';
      if (word.i === target) return { rule: rule?.name, outcome };
      if (outcome === 'end') break;
      if (outcome === 'head') word.head = word.i;
    }
  }
  return null;
}

/** The row that says what the word at an offset is to the verb group before it. */
function verbStep(text: string, at: number) {
  const { tokens, tags, groups, tokenAt } = open(text);
  const target = tokenAt(at);
  const word = new GroupCase(tokens, tags, tokens.length);
  for (const group of groups.filter(({ type }) => type === 'vg')) {
    word.first = tags.findIndex((tag, i) => i >= group.first && VERBS.has(tag));
    const flags = new VerbGroupCase(word);
    for (word.i = word.first; word.i <= target; word.i++) {
      const rule = stepOf(flags);
      const outcome = rule?.then(flags) ?? 'end';
      if (word.i === target) return { rule: rule?.name, outcome };
      if (outcome === 'end' || outcome === 'main') break;
      if (outcome === 'auxiliary') flags.note(word.tag);
    }
  }
  return null;
}

describe.each([
  ['noun groups', NOUN_GROUP_RULES, nounStep],
  ['verb groups', VERB_GROUP_RULES, verbStep],
] as const)('rules of %s', (_, rules, step) => {
  test.each(rules.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    const { text, marked } = unmark(example);
    expect(marked.length).toBeGreaterThan(0);
    for (const { at, outcome } of marked) expect(step(text, at)).toEqual({ rule: name, outcome });
  });
});

describe('rules of subjects', () => {
  test.each(SUBJECT_RULES.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    const { text, bracket, brace } = unmarkPair(example);
    const { groups, tokens } = open(text);
    const verb = groups.find(({ start, end }) => start <= brace && brace < end);
    if (!verb) throw new Error(`expected a verb in “${example}”`);
    expect(firstRule(SUBJECT_RULES, { verb, left: before(verb), right: behind(verb) })?.rule.name).toBe(name);
    expect(tokens[subjectOf(verb).head]?.start).toBe(bracket);
  });
});
