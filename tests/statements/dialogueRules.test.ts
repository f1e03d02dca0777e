import { expect, test } from 'vitest';
import { DIALOGUE_RULES } from '../../src/statements/dialogue';
import { draftsOf } from '../attribution/read';
import { decisions, unmarked } from '../attribution/ruleExamples';

test.each(DIALOGUE_RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
  const { text, places } = unmarked(example);
  const made = decisions(
    [DIALOGUE_RULES],
    (_, addressees) => addressees.map(({ start, end }) => text.slice(start, end)).join(),
    () => draftsOf(text),
  );
  expect(made).toContain(`${name}: ${text.slice(places[0], places[1]).trim()}`);
});
