import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index';

/** Cue and actor of every statement. */
const told = (text: string): string[] =>
  analyze(text).statements.map(({ cue, actor }) => `${actor?.name ?? '-'}: ${cue?.lemma}`);

describe('statements inside statements', () => {
  test.each([
    // Whose attitude another reports
    ['Eva Lund said that Mali wanted a truce.', ['Eva Lund: say', 'Mali: want']],
    ['Eva Lund said Rui Alves had warned that the dam may burst.', ['Eva Lund: say', 'Rui Alves: warn']],
    // What another says in a clause, wherever it stands
    [
      'Eva Lund said that voters left as Rui Alves warned that the dam may burst.',
      ['Eva Lund: say', 'Rui Alves: warn'],
    ],
    // What is answered is told with the answer, and by itself where there is none
    ['Responding to Mali, Eva Lund said that the dam may burst.', ['Eva Lund: say']],
    ['Eva Lund responded to Mali.', ['Eva Lund: respond']],
    ['Mali responded to Eva Lund. Chad said that it was late.', ['Mali: respond', 'Chad: say']],
    // Whom another only mentions
    ['Eva Lund met Rui Alves and said that she liked voters who support the truce.', ['Eva Lund: say']],
    ['Eva Lund dismissed Mali’s refusal to sign the truce.', ['Eva Lund: dismiss']],
    ['Eva Lund said that the rules came after Rui Alves criticised the dam.', ['Eva Lund: say']],
    ['Most voters said they liked the dam.', ['Most voters: say']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    // A report of what one said is that one's
    ['Eva Lund told Mali that the dam may burst, according to two diplomats.', ['Eva Lund: tell']],
    // A report of more than that stays
    [
      'The dam was shut and the mayor fled after Eva Lund warned of rain, according to two diplomats.',
      ['two diplomats: according to'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
