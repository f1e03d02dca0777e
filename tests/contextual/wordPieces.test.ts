import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../models/contextual/src/wordPieces';

const PIECES = [
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', '!', '.', ',', "'", '-', '(', ')', '=', '中', '文', '«', '»', '…'],
  ...[
    'a',
    '##a',
    'b',
    '##b',
    'cafe',
    'embargo',
    '##ed',
    '##s',
    'un',
    '##un',
    '##able',
    'lift',
    'the',
    'naive',
    'u',
    's',
    '5',
    '##0',
  ],
  ...['strasse', 'straße', 'i', 'istanbul', 'σ', '##σ', 'resume', '##e', 'x', 'ﬁ', 'fi'],
];
const vocabulary = readVocabulary(`${PIECES.join('\n')}\n`);
const cut = (text: string) =>
  vocabulary.cut(text).map(({ id, start, end }) => [PIECES[id], text.slice(start, end)] as const);

describe('pieces of words', () => {
  it.each<[string, string, string[]]>([
    ['lower case', 'LIFT the', ['lift', 'the']],
    ['the longest piece first', 'embargoed embargos', ['embargo', '##ed', 'embargo', '##s']],
    ['no half word that is unknown', 'embargoz lift', ['[UNK]', 'lift']],
    ['accents', 'café CAFÉ', ['cafe', 'cafe']],
    ['accents that combine', 'cafe\u0301 nai\u0308ve', ['cafe', 'naive']],
    ['a letter that lower case makes two of', 'İstanbul', ['istanbul']],
    ['a final sigma as any other', 'Σσ', ['σ', '##σ']],
    ['letters that have no plain form', 'straße ﬁ', ['straße', 'ﬁ']],
    ['punctuation, each by itself', 'lift...the!', ['lift', '.', '.', '.', 'the', '!']],
    ['punctuation within words', "u.s.'s a-b", ['u', '.', 's', '.', "'", 's', 'a', '-', 'b']],
    ['punctuation of others', '«lift…»', ['«', 'lift', '…', '»']],
    ['signs whose stroke is an accent', '5≠5', ['5', '=', '5']],
    ['ideographs, each by itself', '中文a', ['中', '文', 'a']],
    ['digits', '50', ['5', '##0']],
    ['what is not seen: it parts no word', 'em\u00adbar\u200bgo\ufeff', ['embargo']],
    ['spaces of all kinds', 'a\u00a0b\u2003a\tb\u2028a', ['a', 'b', 'a', 'b', 'a']],
    ['an emoji of several characters', 'a 👩‍👩‍👧 b', ['a', '[UNK]', 'b']],
    ['characters of two units', '𝔞 a', ['[UNK]', 'a']],
    ['half a character', 'a\ud83d b', ['a', 'b']],
    ['an accent without a letter', '\u0301 a', ['a']],
    ['a word that is too long', `${'a'.repeat(101)} b`, ['[UNK]', 'b']],
    ['the longest word', 'a'.repeat(100), ['a', ...Array(99).fill('##a')]],
    ['nothing', ' \n', []],
  ])('%s', (_, text, pieces) => {
    expect(cut(text).map(([piece]) => piece)).toEqual(pieces);
  });

  it.each<[string, string, string[]]>([
    ['accents', 'Ça, café.', ['Ça', ',', 'café', '.']],
    ['accents that combine', 'nai\u0308ve!', ['nai\u0308ve', '!']],
    ['an emoji before', '👩‍👩‍👧 unable', ['👩‍👩‍👧', 'un', 'able']],
    ['what is not seen', 'em\u00adbargoed', ['em\u00adbargo', 'ed']],
  ])('stand where they were cut from: %s', (_, text, words) => {
    expect(cut(text).map(([, word]) => word)).toEqual(words);
  });

  it('stand in the whole text where only a part is cut', () => {
    const text = 'the embargoed café';
    const { start } = vocabulary.cut(text, 4, 13)[0]!;
    expect(start).toBe(4);
    expect(vocabulary.cut(text, 4, 13).map((piece) => text.slice(piece.start, piece.end))).toEqual(['embargo', 'ed']);
  });

  const anyText = fc
    .string({ unit: 'binary', maxLength: 60 })
    .chain((text) =>
      fc
        .array(fc.constantFrom('lift', 'embargoed', 'café', ' ', '.', '中', 'ﬁ', '\u0301', '👩‍👩‍👧', '\ud83d', text))
        .map((all) => all.join('')),
    );

  it('stand in order, within the text, each in whole characters that are no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of vocabulary.cut(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
          last = start;
        }
      }),
    );
  });

  it('are the same in a text as in its parts between spaces', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const ids = (text: string) => vocabulary.cut(text).map(({ id }) => id);
        expect(ids(`${one} ${other}`)).toEqual([...ids(one), ...ids(other)]);
      }),
    );
  });
});

describe('a vocabulary', () => {
  it('numbers pieces by their lines, whatever ends these', () => {
    const windows = readVocabulary('[PAD]\r\n[UNK]\r\nlift\r\n');
    expect([windows.size, windows.idOf('lift')]).toEqual([3, 2]);
  });

  it.each([
    ['nothing', ''],
    ['no piece for what is unknown', 'a\nb\n'],
  ])('is refused with %s', (_, file) => {
    expect(() => readVocabulary(file)).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
  });
});
