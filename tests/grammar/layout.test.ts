import { describe, expect, test } from 'vitest';
import { behindDateline, findTurns, openingMark, type Phrase, readGrammar, withApposedName } from '../../src/grammar';
import { readText } from '../../src/text';

const phrasesOf = (text: string): readonly Phrase[] => readGrammar(readText(text)).groups;

describe('behind a dateline, a clock time or a bullet', () => {
  test.each([
    ['SEOUL, Oct. 14 (News) -- The minister spoke.', 'The minister'],
    ['Oslo (News) – The minister spoke.', 'The minister'],
    ['RIGA, October 14 /News/ - The minister spoke.', 'The minister'],
    ['15:58 The minister spoke.', 'The minister'],
    ['• The minister spoke.', 'The minister'],
    ['OSLO: The minister spoke.', 'The minister'],
    ['The minister spoke – at last.', 'The minister'],
  ])('%s', (text, expected) => {
    const phrases = phrasesOf(text);
    const { start, end } = behindDateline(phrases[0]!, phrases.at(-1)!.next, () => true);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('a name in capitals before what is no report speaks', () => {
    const phrases = phrasesOf('OSLO: The minister spoke.');
    expect(behindDateline(phrases[0]!, phrases.at(-1)!.next, () => false)).toBe(phrases[0]);
  });
});

describe('turns of an interview', () => {
  test.each([
    ['Q: Will it hold?\n\nTAVARES: It will. I hope.', ['Q', 'TAVARES']],
    ['NEW DELHI: The minister spoke.', []],
    ['Oslo: one.\n\nRiga: two.', []],
    // Any word may stand before a colon or in brackets: two labels that come again are a talk.
    ['Lind: Will it?\n\nSand: It will.\n\nLind: When?\n\nSand: Soon.', ['Lind', 'Sand', 'Lind', 'Sand']],
    ['[Lind] Will it? [Sand] It will.\n\n[Lind] When?\n\n[Sand] Soon.', ['Lind', 'Sand', 'Lind', 'Sand']],
    ['[Lind] Will it?\n\n[Passage omitted] It was late.\n\n[Lind] When?', []],
    ['Oslo: one.\n\nRiga: two.\n\nOslo: three.', []],
    ['Lind: 547.\n\nSand: 46.\n\nLind: 12.\n\nSand: 8.', []],
    ['Photo: one.\n\nVideo: two.\n\nPhoto: three.\n\nVideo: four.', []],
    // in small letters where a name speaks again
    [
      'Ana Tavares: It holds.\n\nQuestion: Will it?\n\nAna Tavares: It will.',
      ['Ana Tavares', 'Question', 'Ana Tavares'],
    ],
    ['Ana Tavares: It holds.\n\nQuestion: Will it?\n\nTom Sand: It will.', []],
    // whoever answers what is asked
    [
      'Question (Ana Lind, Sol Times): Will it?\n\nSpeaker: It will.\n\nQuestion: When?\n\nSpeaker: Soon.',
      ['Question', 'Speaker', 'Question', 'Speaker'],
    ],
    ['Question: Will it?\n\nAnswer: It will.\n\nRead More: Riga wins', ['Question', 'Answer']],
    ['Sand (Oslo): Will it?\n\nSpeaker: It will.\n\nSand (Oslo): When?', []],
    ['Read More: Riga wins\n\nPhoto: A bridge.\n\nRead More: Oslo loses', []],
  ])('%s', (text, labels) => {
    const layer = readText(text);
    const { tokens } = layer;
    const found = findTurns(layer).map(({ label }) =>
      text.slice(tokens[label.first]!.start, tokens[label.last - 1]!.end),
    );
    expect(found).toEqual(labels);
  });
});

describe('asides behind a noun phrase', () => {
  test.each([
    ['Hugh Hill, a doctor, spoke.', 'Hugh Hill'],
    ['Hugh Hill (a doctor) spoke.', 'Hugh Hill'],
    ['Hugh Hill, who left, spoke.', 'Hugh Hill'],
    // A clause of its own is no aside
    ['Hugh Hill left, he said, early.', null],
  ])('%s', (text, before) => {
    const phrases = phrasesOf(text);
    const close = phrases.findLast((phrase) => phrase.is(',') || phrase.is(')'))!;
    const opened = openingMark(close, phrases[0]!)?.previous ?? null;
    expect(opened && text.slice(opened.start, opened.end)).toBe(before);
  });

  test.each([
    ['Hugh Hill, a doctor', 'Hugh Hill'],
    ['Hugh Hill, 31', 'Hugh Hill'],
    ['In Des Moines, Iowa, the doctors', 'the doctors'],
  ])('%s begins with %s', (text, expected) => {
    const phrases = phrasesOf(text);
    const first = withApposedName(phrases.at(-1)!, phrases[0]!);
    expect(text.slice(first.start, first.end)).toBe(expected);
  });
});
