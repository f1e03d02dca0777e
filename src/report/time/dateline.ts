/** The day in the dateline at the head of a text: "MOSCOW, Feb. 24 (Agency) —", "Lima, 3 May 2022:". */
import { MONTHS_IN_FULL, months } from '../../english/text/months';

/** A day whose year may be left out. */
export interface MonthDay {
  readonly year: number | null;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Lines at the head in which a dateline may stand: headline and byline come first. Own choice. */
const LINES = 6;
/** Tokens of a line that are looked at, and characters that hold them. */
const TOKENS = 30;
const REACH = 300;
const ENDS = new Set(['-', '–', '—', ':']);

/** The first dateline with a day; null where there is none. */
export function datelineOf(text: string): MonthDay | null {
  const lines = text
    .slice(0, LINES * REACH)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, LINES)) {
    const found = readLine(line.slice(0, REACH).match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? []);
    if (found) return found;
  }
  return null;
}

function readLine(all: readonly string[]): MonthDay | null {
  // "LIMA. Feb 24 (Agency) -"
  const commas = all.slice(0, TOKENS).map((token, at) => (at === 1 && token === '.' ? ',' : token));
  const tokens = commas.filter((token) => token !== '.');
  if (!/^\p{Lu}/u.test(tokens[0] ?? '')) return null;
  for (let at = 2; at < tokens.length; at++) {
    const month = monthOf(tokens[at] ?? '');
    if (month === null) continue;
    const isDayFirst = isNumber(tokens[at - 1], 2);
    const comma = tokens[isDayFirst ? at - 2 : at - 1];
    const day = isDayFirst ? tokens[at - 1] : tokens[at + 1];
    if (comma !== ',' || !isNumber(day, 2)) continue;
    const behind = isDayFirst ? at + 1 : at + 2;
    const yearAt = tokens[behind] === ',' ? behind + 1 : behind;
    const hasYear = isNumber(tokens[yearAt], 4) && tokens[yearAt]?.length === 4;
    if (!endsAt(tokens, hasYear ? yearAt + 1 : behind)) continue;
    return { year: hasYear ? Number(tokens[yearAt]) : null, month, day: Number(day) };
  }
  return null;
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  return months.has(lower) ? MONTHS_IN_FULL.findIndex((month) => month.startsWith(lower.slice(0, 3))) + 1 : null;
}

function isNumber(token: string | undefined, digits: number): boolean {
  return token !== undefined && /^\d+$/.test(token) && token.length <= digits;
}

/** A dash or colon, or the agency's name in brackets with either or the report behind it ("Lima, Feb 24 (Agency) Peru …"). */
function endsAt(tokens: readonly string[], at: number): boolean {
  if (tokens[at] !== '(') return ENDS.has(tokens[at] ?? '');
  const behind = tokens[tokens.indexOf(')', at) + 1] ?? '';
  return tokens.includes(')', at) && (ENDS.has(behind) || /^\p{Lu}/u.test(behind));
}
