import { expect, test } from 'vitest';
import { ADVERBIAL_RULES } from '../../src/attribution/adverbials';
import { read } from './read';
import { decisions, unmarked } from './ruleExamples';

test.each(ADVERBIAL_RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
  const { text, places } = unmarked(example);
  const upTo = ({ start }: { start: number }) => text.slice(0, start).trimEnd().length;
  const made = decisions(
    [ADVERBIAL_RULES],
    ({ here }, behind) => `${upTo(here)} ${upTo(behind)}`,
    () => read(text),
  );
  expect(made).toContain(`${name}: ${places.map((place) => text.slice(0, place).trimEnd().length).join(' ')}`);
});
