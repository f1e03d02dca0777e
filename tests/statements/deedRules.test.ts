/** Every row about deeds decides in its own example, of the deed between asterisks. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';
import { DEED_RULES } from '../../src/statements/doers';
import { decisions } from '../attribution/ruleExamples';

/** Whether a row tells the deed of its example; of those not named here it does not. */
const TOLD: ReadonlySet<string> = new Set(['done-by-us', 'done-by-an-actor']);

test.each(DEED_RULES.map((rule) => [rule.name, rule.example]))('%s: %s', (name, example) => {
  const [before = '', deed = '', behind = ''] = example.split('*');
  const text = before + deed + behind;
  const made = decisions(
    [DEED_RULES],
    ({ content }, isTold) => `${text.slice(0, content[0]?.start)}| ${isTold}`,
    () => readDocument(text, { openDeeds: true }),
  );
  const ofDeed = made.filter((one) => one.includes(`: ${before}${deed} | `));
  expect(ofDeed[0]).toBe(`${name}: ${before}${deed} | ${TOLD.has(name)}`);
});
