/** Reads JSON that cannot be misread: what two programs would read differently is refused. */
import { StancekitError } from 'stancekit';

/** Far above what any request needs. */
const MAXIMUM_DEPTH = 32;

const NUMBER = /-?[0-9][0-9.eE+-]*/y;

/**
 * Parses JSON.
 *
 * @param bytes UTF-8, with or without a byte order mark.
 * @throws INVALID_JSON for what is not UTF-8 or not JSON, goes deeper than 32 levels, names a field twice or `__proto__`, or has a
 * number that JavaScript cannot hold exactly or at all.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StancekitError('INVALID_JSON', 'Expected JSON in UTF-8, got bytes that are not UTF-8.', {}, { cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Of the engine's message, which quotes the text, the place alone.
    const place = /at position (\d+)/.exec((error as Error).message)?.[1];
    const where = place === undefined ? '' : `, at character ${Number(place) + 1}`;
    throw new StancekitError('INVALID_JSON', `Expected JSON, got something else${where}.`);
  }
  checkTokens(text);
  return value;
}

/** Walks over the tokens of a text that is known to be JSON. */
function checkTokens(text: string): void {
  // The names of each object that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > MAXIMUM_DEPTH) throw refused(`more than ${MAXIMUM_DEPTH} levels`, i);
      isName = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      isName = false;
    } else if (character === ',') {
      isName = open.at(-1) !== null;
    } else if (character === '"') {
      const end = endOfString(text, i);
      if (isName) checkName(JSON.parse(text.slice(i, end)), open.at(-1)!, i);
      isName = false;
      i = end - 1;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = i;
      const [number] = NUMBER.exec(text)!;
      checkNumber(Number(number), i);
      i += number.length - 1;
    }
  }
}

/** Behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

function checkName(name: string, names: Set<string>, at: number): void {
  if (name === '__proto__') throw refused('a field with the name `__proto__`', at);
  if (names.has(name)) throw refused('a field that is there twice', at);
  names.add(name);
}

function checkNumber(number: number, at: number): void {
  const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
  if (!isExact) throw refused('a number that is too large (write a long id as a string)', at);
}

function refused(what: string, at: number): StancekitError {
  return new StancekitError('INVALID_JSON', `Expected plain JSON, got ${what}, at character ${at + 1}.`);
}
