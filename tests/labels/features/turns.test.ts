/** Two turns that cancel each other, as both tiers read them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CANCELLING_TURNS } from '../../../src/english/labels/turning';
import { asPrinted, blank, maskStatement, plainerWords } from '../../../src/labels/features';
import { findCancelledTurns } from '../../../src/labels/features/turns';
import { defaultModel } from '../../../src/labels/files';

const model = defaultModel();
const { words } = model;

function plainly(text: string): string {
  let plain = text;
  for (const { start, end, by } of plainerWords(text, []).toReversed()) {
    plain = plain.slice(0, start) + by + plain.slice(end);
  }
  return plain.replace(/ +/g, ' ');
}

describe('the rows', () => {
  test.each(CANCELLING_TURNS.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    const [marked = '', plain] = example.split(' → ');
    const text = marked.replace(/[[\]]/g, '');
    const statement = maskStatement({ text, names: [] }, words);
    const pairs = findCancelledTurns(statement.printed);
    const marks = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, word]) => word);
    expect(pairs.map(({ row }) => row.name)).toEqual([name]);
    expect(pairs.flatMap(({ first, second }) => [first, second].map((at) => statement.printed[at]?.word))).toEqual(
      marks,
    );
    expect(plainly(text)).toBe(plain);
  });
});

describe('what is read for two turns', () => {
  it.each([
    ['Berlin opposes easing the embargo on Cuba.', 'Berlin maintains the embargo on Cuba.'],
    ['Oslo ruled out lifting or easing the sanctions.', 'Oslo maintained the sanctions.'],
    ['The president vetoed a bill that would have ended the aid.', 'The president maintained the aid.'],
    ['Poland rejected calls to scrap the shield.', 'Poland maintained the shield.'],
    ['Ankara has no plans to withdraw its soldiers.', 'Ankara has plans to maintain its soldiers.'],
    ['The sanctions would not be lifted, he said.', 'The sanctions would be maintained, he said.'],
    ["Kenya won't pull out of the court.", 'Kenya maintain the court.'],
    ['Greece withdrew its veto on the talks.', 'Greece accepted the talks.'],
    ['The rebels have given up their resistance to a truce.', 'The rebels have accepted a truce.'],
    ['Syria no longer objects to a mediator.', 'Syria accepts a mediator.'],
    ['The deputies threw out a motion to quit the alliance.', 'The deputies maintained the alliance.'],
    ['The clerics are opposed to any end to the ban.', 'The clerics are for maintaining the ban.'],
    ['Kigali repeated its rejection of calls to end the siege.', 'Kigali repeated its maintaining the siege.'],
    ['There can be no alternative to the talks, he said.', 'There can be support the talks, he said.'],
    ['Cairo does not see a substitute for the treaty.', 'Cairo does support for the treaty.'],
    ['It is too early to lift the sanctions.', 'It is right to defend the sanctions.'],
    ['It would be a mistake to leave the alliance.', 'It would be right to defend the alliance.'],
    ['Lima declined to join the treaty.', 'Lima rejected the treaty.'],
    ['It is too early to discuss the sanctions.', null],
    ['Talks are the only alternative to war.', null],
    ['There is no military alternative.', null],
    ['Manila called the end of the truce a mistake.', null],
    ['The rejection of the plan ended the truce.', null],
    ['Oslo lifted the embargo.', null],
    ['Oslo refused to discuss the embargo.', null],
    ['Oslo rejected talks to end the war.', null],
    ['Oslo rejects claims that it has abandoned the treaty.', null],
    ['If they do not stop, we will strike.', null],
    ['He asked whether or not to leave the pact.', null],
    ['The deal would not only end the war but help the farmers.', null],
    ['Slovenia will not use its veto.', null],
    ['The opposition wants an end to neutrality.', null],
    ['They refused. Lifting the ban is wrong.', null],
    ['The court rules on the end of the ban.', null],
  ])('%s %s', (text, plain) => expect(plainly(text)).toBe(plain ?? text));

  it('leaves words of names alone', () => {
    const text = 'Oslo refused End the War a permit.';
    expect(plainerWords(text, [])).toHaveLength(1);
    expect(plainerWords(text, [{ start: 13, end: 24 }])).toEqual([]);
  });

  it.each([
    ['Norway refused to lift the sanctions against Russia.', 'sanctions', 'favor'],
    ['Norway lifted the sanctions against Russia.', 'sanctions', 'against'],
    ['Norway refused to impose sanctions against Russia.', 'sanctions', 'against'],
    ['Turkey has dropped its objections to Swedish membership of NATO.', 'alliances', 'favor'],
    ['The rebels refused to end the truce.', 'diplomacy', 'favor'],
    ['The mayor rejected a ceasefire with the rebels.', 'diplomacy', 'against'],
  ])('%s %s %s', (text, issue, stance) => {
    const { issues } = model.classify({ text, names: [] });
    expect(issues.find((own) => own.issue === issue)).toMatchObject({ stance });
  });
});

describe('the words of a statement', () => {
  const statement = maskStatement({ text: 'Oslo refused to lift the embargo.', names: [] }, words);

  it('stand beside those that are read', () => {
    expect(statement.words.map(({ word }) => word)).toEqual([
      'oslo',
      '<blank>',
      'to',
      'maintain',
      'the',
      'embargo',
      '.',
    ]);
    expect(statement.printed[1]?.word).toBe('refused');
    expect(asPrinted(statement).words).toBe(statement.printed);
  });

  it('turn again where one of the two is left out', () => {
    const without = blank(statement, 1, words);
    expect(without.words.map(({ word }) => word)).toEqual(['oslo', '<blank>', 'to', 'lift', 'the', 'embargo', '.']);
  });

  it('are the same list where nothing is cancelled', () => {
    const plain = maskStatement({ text: 'Oslo lifted the embargo.', names: [] }, words);
    expect(plain.words).toBe(plain.printed);
    expect(asPrinted(plain)).toBe(plain);
  });
});

it('takes any text: replacements stand in order and within it', () => {
  const word = fc.constantFrom(
    'refused',
    'to',
    'lift',
    'not',
    'or',
    'end',
    'veto',
    'drop',
    'its',
    'against',
    ',',
    'embargo',
    '“',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(word), (list) => {
      const text = list.join(' ');
      let from = 0;
      for (const { start, end } of plainerWords(text, [])) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
