import { expect, test } from 'vitest';
import { attribute } from '../../src/attribution';
import { resolveActors } from '../../src/coreference';
import { readGrammar } from '../../src/grammar';
import { findMentions } from '../../src/mentions';
import { makeStatements } from '../../src/statements';
import { OCCASION_RULES } from '../../src/statements/listeners';
import { readText } from '../../src/text';

function statementsOf(text: string) {
  const layer = readText(text);
  const attributions = attribute(layer, readGrammar(layer));
  return makeStatements(
    layer,
    attributions,
    resolveActors(layer, findMentions(layer, readGrammar(layer)), attributions),
  );
}

/** "speaker > listeners" of each statement; those of one sentence by several who speak together, each. */
const spoken = (text: string): string[] =>
  statementsOf(text).map(
    ({ actor, addressees }) =>
      `${actor?.name ?? '-'}${addressees.map((listener) => ` > ${listener.actor.name}`).join('')}`,
  );

const LETTER = 'Ghana and Togo sent a letter to Norwegian Prime Minister Jonas Vik. ';
const MEETING = 'At a meeting with Kenyan President Peter Otieno, Jan Lind recalled that it was late. ';
const CALL = 'Jan Lind told Ana Sorel by telephone that it was late. ';

test.each<[string, string[]]>([
  // Whoever wrote a letter says what "the letter" says, and whoever gets it hears it.
  [`${LETTER}The letter said that it was late.`, ['Ghana > Jonas Vik', 'Togo > Jonas Vik']],
  [`${LETTER}\n\nIn the letter, Ghana said that it was late.`, ['Ghana > Jonas Vik']],
  [`${LETTER}\n\nIt rained.\n\n“You must sign it,” the letter said.`, ['Ghana > Jonas Vik', 'Togo > Jonas Vik']],
  [`${LETTER}It rained. The final letter said that it was late.`, ['The final letter']],
  [
    'The unions sent a letter to Norwegian Prime Minister Jonas Vik. “You must sign it,” the letter said. “It is late,” it added.',
    ['The unions > Jonas Vik', 'The unions > Jonas Vik'],
  ],
  ['In a letter to Ghana, Togo urged Benin to wait.', ['Togo > Benin > Ghana']],
  ['Togo handed Ghana a note saying that it was late.', ['Togo > Ghana']],
  // Both sides of a meeting speak to each other, until another scene begins.
  [`${MEETING}He added that it was over.`, ['Jan Lind > Peter Otieno', 'Jan Lind > Peter Otieno']],
  [
    `${MEETING}Otieno, for his part, stressed that it was early.`,
    ['Jan Lind > Peter Otieno', 'Peter Otieno > Jan Lind'],
  ],
  [`${MEETING}Later, Lind said that it was over.`, ['Jan Lind > Peter Otieno', 'Jan Lind']],
  [`${MEETING}Lind told reporters that it was over.`, ['Jan Lind > Peter Otieno', 'Jan Lind']],
  [
    'While receiving Kenyan President Peter Otieno in Oslo, Jan Lind said that it was late.',
    ['Jan Lind > Peter Otieno'],
  ],
  // One who was told something hears the next sentence.
  [`${CALL}He added that it was over.`, ['Jan Lind > Ana Sorel', 'Jan Lind > Ana Sorel']],
  [`${CALL}Chile said that it was over.`, ['Jan Lind > Ana Sorel', 'Chile']],
  // The press hears it, but is not spoken to.
  ['Jan Lind told reporters that it was late.', ['Jan Lind']],
  ['Jan Lind told AFP that it was late.', ['Jan Lind']],
  ['Jan Lind told state television that it was late.', ['Jan Lind']],
  // Whoever is called on is somebody.
  ['Chile called on non-aligned shipowners to wait.', ['Chile > non-aligned shipowners']],
  ['Chile urged caution.', ['Chile']],
])('%s', (text, expected) => {
  expect(spoken(text)).toEqual(expected);
});

test.each(OCCASION_RULES.map((rule) => [rule.name, rule.example] as const))('%s: %s', (name, example) => {
  const rule = OCCASION_RULES.find((one) => one.name === name);
  const marked = /\|([^|]+)\|/.exec(example)?.[1] ?? null;
  const read = spoken(example.replace(/\|/g, '').replace(/ {2,}/g, ' '));
  expect(rule).toBeDefined();
  // The last statement of the example is the one that the rule decides.
  expect(read.at(-1)?.split(' > ')[1] ?? null).toBe(marked);
});
