import { describe, expect, test } from 'vitest';
import { isPast, isPresent, readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

/** The tense of the first verb group of a sentence. */
function tenseIn(sentence: string): string {
  const verb = readGrammar(readText(sentence)).groups.find(({ type }) => type === 'vg');
  if (!verb) return 'no verb';
  return isPast(verb) ? 'past' : isPresent(verb) ? 'present' : 'neither';
}

describe('the tense of a verb group', () => {
  test.each([
    ['Lind warned Oslo.', 'past'],
    ['Lind swore that it was late.', 'past'],
    ['Lind thought that it was late.', 'past'],
    ['Prices fell in May.', 'past'],
    ['The envoys went to Riga.', 'past'],
    ['Lind was critical of it.', 'past'],
    ['The envoys were told to go.', 'past'],
    ['Lind had gone to Riga.', 'past'],
    ['Lind also had told Oslo.', 'past'],
    ['Lind did not go to Riga.', 'past'],
    ['Lind didn’t go to Riga.', 'past'],
    ['Lind warns Oslo.', 'present'],
    ['They warn Oslo.', 'present'],
    ['Lind is critical of it.', 'present'],
    ['Lind has gone to Riga.', 'present'],
    ['Lind doesn’t go to Riga.', 'present'],
    ['Lind would go to Riga.', 'neither'],
    ['Lind will warn Oslo.', 'neither'],
    ['To go to Riga is late.', 'neither'],
    ['Warning Oslo, they left.', 'neither'],
    // The past of these is like the base form.
    ['Lind put it off.', 'past'],
    ['He read it.', 'past'],
    ['The ministry read it.', 'past'],
    ['They put it off.', 'neither'],
    ['They read it.', 'neither'],
    ['Lind puts it off.', 'present'],
    ['He has put it off.', 'present'],
  ])('%s %s', (sentence, expected) => expect(tenseIn(sentence)).toBe(expected));
});
