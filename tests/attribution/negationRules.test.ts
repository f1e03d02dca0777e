import { expect, test } from 'vitest';
import { NEGATION_RULES } from '../../src/attribution/negation';
import { readExample } from './examples';
import { read } from './read';
import { decisions } from './ruleExamples';

test.each(NEGATION_RULES.map(({ name, example }) => [name, example]))('negation by a rule: %s: %s', (name, example) => {
  const { text } = readExample(example);
  const made = decisions(
    [NEGATION_RULES],
    (_, { negated }) => `${negated}`,
    () => read(text),
  );
  expect(made).toContain(`${name}: true`);
});
