/** In: a text. Out: its words as BERT cuts them, in plain lower-case letters, each letter with the place that it was made from. */

/** Letters of one word. `starts[i]` and `ends[i]` are UTF-16 offsets of what letter i was made from. */
export interface Word {
  readonly letters: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = /^[\t-\r\x1c-\x20\x85\p{Z}]$/u;
/** Not seen at all: they part no word either. */
const CONTROL = /^[\p{Cc}\p{Cf}\p{Cs}\ufffd]$/u;
/** What stands by itself: punctuation, and in ASCII all that is neither letter nor digit. */
const MARK = /^(?:\p{P}|[!-/:-@[-`{-~])$/u;
const ACCENT = /^\p{Mn}$/u;

/** Characters of Chinese, each a word of its own: the blocks that BERT counts. */
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b820, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
];

type Kind = 'space' | 'control' | 'alone' | 'letter';

function kindOf(character: string): Kind {
  if (SPACE.test(character)) return 'space';
  if (CONTROL.test(character)) return 'control';
  const code = character.codePointAt(0) ?? 0;
  if (MARK.test(character) || IDEOGRAPHS.some(([from, to]) => code >= from && code <= to)) return 'alone';
  return 'letter';
}

/** A character in lower case and without accents, "É" → "e", and what each letter of it is. */
interface Plain {
  readonly kind: 'space' | 'control' | 'letters';
  readonly letters: readonly (readonly [letter: string, alone: boolean])[];
}

function plain(character: string): Plain {
  const kind = kindOf(character);
  if (kind === 'space' || kind === 'control') return { kind, letters: [] };
  const letters = [...character.toLowerCase().normalize('NFD')].filter((letter) => !ACCENT.test(letter));
  return { kind: 'letters', letters: letters.map((letter) => [letter, kindOf(letter) === 'alone'] as const) };
}

/** Nearly all characters of a text are these. */
const ASCII: readonly Plain[] = Array.from({ length: 128 }, (_, code) => plain(String.fromCharCode(code)));

/**
 * Cuts a part of a text into words.
 *
 * @param from @param to UTF-16 offsets of the part; those of the words are into the whole text.
 */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  let open: { letters: string[]; starts: number[]; ends: number[] } | null = null;
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const end = at + character.length;
    const { kind, letters } = ASCII[code] ?? plain(character);
    if (kind === 'space') open = null;
    for (const [letter, alone] of letters) {
      if (!open || alone) {
        open = { letters: [], starts: [], ends: [] };
        found.push(open);
      }
      open.letters.push(letter);
      open.starts.push(at);
      open.ends.push(end);
      if (alone) open = null;
    }
    at = end;
  }
  return found;
}
