import { isSpace, isWordAt } from './characters';

/**
 * The end of the mark or symbol at `index`: a run of dots or hyphens, a doubled single mark, an emoji with all that
 * belongs to it, otherwise one code point.
 */
export function symbolEnd(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 46 || code === 45) {
    let end = index + 1;
    while (text.charCodeAt(end) === code) end++;
    return end;
  }
  if (code === 39 || code === 96 || code === 0x2018 || code === 0x2019) return doubledEnd(text, index, code);
  const end = index + pointWidth(text, index);
  return code < 128 || (code >= 0x2010 && code < 0x2070) ? end : graphemeEnd(text, end, isRegional(text, index));
}

/** Two `'`, `` ` ``, `‘` or `’` are one double mark. Of three that close, the first is the inner one: ''He said 'no.''' */
function doubledEnd(text: string, index: number, code: number): number {
  if (text.charCodeAt(index + 1) !== code) return index + 1;
  const closing = index > 0 && !isSpace(text.charCodeAt(index - 1)) && text.charCodeAt(index - 1) !== code;
  return closing && text.charCodeAt(index + 2) === code && text.charCodeAt(index + 3) !== code ? index + 1 : index + 2;
}

function pointWidth(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

const extender = /^[\p{M}\p{Emoji_Modifier}]$/u;

/** Takes in variation selectors, skin tones, zero-width-joined parts and the second half of a flag. */
function graphemeEnd(text: string, from: number, flag: boolean): number {
  let end = from;
  if (flag && isRegional(text, end)) end += 2;
  while (end < text.length) {
    if (text.charCodeAt(end) === 0x200d) {
      // What follows a joiner belongs to the emoji unless it is a word or nothing visible.
      end++;
      const next = text.codePointAt(end);
      if (next !== undefined && next > 0x2069 && !isWordAt(text, end) && next !== 0x3000 && next !== 0xfeff) {
        end += pointWidth(text, end);
      }
      continue;
    }
    const point = text.codePointAt(end)!;
    if (point < 0x300 || !extender.test(String.fromCodePoint(point))) return end;
    end += point > 0xffff ? 2 : 1;
  }
  return end;
}

function isRegional(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
