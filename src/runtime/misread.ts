/** JSON that two programs would read differently: of a field that stands there twice, one takes the first, another the last. */

/** What was found, and where: an index into the text. */
export interface Misread {
  readonly what: string;
  readonly at: number;
}

export interface MisreadOptions {
  /** Most levels of objects and lists within each other. */
  readonly depth?: number;
  /** Whether a number that JavaScript cannot hold exactly counts. */
  readonly exactNumbers?: boolean;
  /** Whether a field with the name `__proto__` counts. */
  readonly prototypes?: boolean;
}

const NUMBER = /-?[0-9][0-9.eE+-]*/y;

/**
 * Walks over the tokens of a text that is known to be JSON, in time that is linear in its length.
 *
 * @returns The first field that stands twice in an object, or what else was asked for; null where there is none.
 * @example
 * findMisread('{"text":"a","text":"b"}') // { what: 'a field that is there twice', at: 12 }
 */
export function findMisread(text: string, options: MisreadOptions = {}): Misread | null {
  const { depth = Number.POSITIVE_INFINITY, exactNumbers = false, prototypes = false } = options;
  // The names of each object that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > depth) return { what: `more than ${depth} levels`, at: i };
      isName = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      isName = false;
    } else if (character === ',') {
      isName = open.at(-1) !== null;
    } else if (character === '"') {
      const end = endOfString(text, i);
      const what = isName && wrongName(JSON.parse(text.slice(i, end)), open.at(-1) ?? new Set(), prototypes);
      if (what) return { what, at: i };
      isName = false;
      i = end - 1;
    } else if (exactNumbers && (character === '-' || (character >= '0' && character <= '9'))) {
      NUMBER.lastIndex = i;
      const [number] = NUMBER.exec(text)!;
      if (!isExact(Number(number))) return { what: 'a number that is too large (write a long id as a string)', at: i };
      i += number.length - 1;
    }
  }
  return null;
}

/** Behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

/** The name is not quoted: it is a part of somebody's text. */
function wrongName(name: string, names: Set<string>, prototypes: boolean): string | null {
  if (prototypes && name === '__proto__') return 'a field with the name `__proto__`';
  if (names.has(name)) return 'a field that is there twice';
  names.add(name);
  return null;
}

function isExact(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}
