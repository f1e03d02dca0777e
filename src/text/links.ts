import type { Token } from '../document';
import { isSpace } from './characters';

const scheme = /(?:https?:\/\/|www\.)/iy;

/** What ends an address: spaces, quotation marks, angle brackets. */
function endsAddress(code: number): boolean {
  return (
    isSpace(code) ||
    code === 34 ||
    code === 60 ||
    code === 62 ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb
  );
}

/** The end of the URL at `index`, or undefined where none begins. */
export function urlEnd(text: string, index: number): number | undefined {
  const code = text.charCodeAt(index) | 32;
  if (code !== 104 && code !== 119) return undefined;
  scheme.lastIndex = index;
  if (!scheme.test(text)) return undefined;
  const body = scheme.lastIndex;
  const end = addressEnd(text, body);
  return end > body ? end : undefined;
}

/** Goes on from `end` where a path follows a domain name ("example.org/news"). */
export function addressTail(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 47 || isSpace(text.charCodeAt(end + 1))) return end;
  return /\.[a-z]{2,5}$/.test(text.slice(Math.max(start, end - 6), end)) ? addressEnd(text, end) : end;
}

function addressEnd(text: string, from: number): number {
  let end = from;
  let brackets = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (endsAddress(code)) break;
    if (code === 40) brackets++;
    if (code === 41) brackets--;
  }
  // A sentence's own punctuation after the address is not part of it; a closing bracket is, where one was opened.
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code === 41 && brackets < 0) brackets++;
    else if (!".,;:!?'*_]}".includes(text.charAt(end - 1))) break;
    end--;
  }
  return end;
}

/** The end of the e-mail address whose `@` is at `index`, or undefined where no domain follows. */
export function emailEnd(text: string, index: number): number | undefined {
  let end = index + 1;
  let dot = -1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 46) dot = end;
    else if (!isAsciiWord(code) && code !== 45) break;
  }
  if (dot === end - 1) {
    end = dot;
    dot = text.slice(index, end).lastIndexOf('.') + index;
  }
  return dot > index + 1 && end - dot > 2 && text.charCodeAt(dot - 1) !== 46 ? end : undefined;
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const emailPart = /^[\w.+%-]{1,64}$/;

/** Whether the token ends at `index` and can stand before the `@` of an address. */
export function isEmailPart(token: Token | undefined, index: number): boolean {
  return token !== undefined && token.end === index && emailPart.test(token.text);
}
