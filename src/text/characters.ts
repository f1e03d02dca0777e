/**
 * Character classes by UTF-16 code unit. ASCII and the common Latin, Cyrillic and CJK letters are decided without a
 * regular expression because the scanner asks for every unit of the text.
 */

/** Tab to carriage return, space and the Unicode separators, and invisible marks that scraped pages leave between words. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Soft hyphen and zero-width (non-)joiner: inside a word they belong to it. */
export function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d;
}

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code > 127 && isDecimal(code));
}

const decimal = /^\p{Nd}$/u;

function isDecimal(code: number): boolean {
  if (code < 0x660 || (code >= 0x2000 && code < 0xa620)) return false;
  return decimal.test(String.fromCharCode(code));
}

const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;

/** How many code units the letter, digit or combining mark at `index` takes: 0 where there is none. */
export function wordWidth(text: string, index: number): 0 | 1 | 2 {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if ((code >= 0x400 && code <= 0x481) || (code >= 0x4e00 && code <= 0x9fff)) return 1;
  if (code >= 0x2010 && code <= 0x206f) return isJoiner(code) ? 1 : 0;
  if (isJoiner(code)) return 1;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(index)!;
    return point > 0xffff && wordCharacter.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  // Beyond the end of the text `code` is NaN.
  return code > 127 && wordCharacter.test(String.fromCharCode(code)) ? 1 : 0;
}

/** A letter, digit or mark at `index`. */
export function isWordAt(text: string, index: number): boolean {
  return wordWidth(text, index) > 0;
}

export function isLetterAt(text: string, index: number): boolean {
  return isWordAt(text, index) && !isDigit(text.charCodeAt(index));
}

/** A capital letter at `index` (title case counts). */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

/** A small letter at `index`. */
export function isLowerAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(index);
  return character !== character.toUpperCase();
}

/** `'`, `’` and the modifier letter that some keyboards give. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** Hyphen-minus, hyphen and non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** The first index from `index` on that is no space; the length of the text where there is none. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
