/**
 * In: the tokens of the first paragraphs. Out: where datelines stand: "SEOUL, Oct. 14 (News) --", "Lima, 3 May:", "RIGA (Agency) -", "OSLO —",
 * "LIMA, Oct 14 (News).-", "RIGA/OSLO (Agency) -", "Lima, Oct 14 (News) Peru …", "Lima (CNN) Peru …", "RIGA, May 3. /NEWS/. Latvia …", "RIGA (Agency) - 12.10.2006 - Latvia …", and in a paragraph of
 * its own "LIMA October 14 2004 News".
 * Behind a headline that was glued to it ("Talks fail OSLO, May 3 (Agency) — Norway …") one is found by its date or its capitals, so that the
 * sentence begins with it.
 */
import type { Paragraph, Token, TokenRange } from '../document';
import { months } from '../english/text/months';
import { inCapitals } from './capitals';

/** Paragraphs at whose head a dateline may stand: headline, byline and lead come first. Own choice. */
const PARAGRAPHS = 4;
/** Tokens of a paragraph in which one is looked for, and tokens that it has at most; own choices: "[Selected …] SEOUL, Oct. 14 (News Agency) --". */
const REACH = 60;
const LONGEST = 18;
/** Tokens from a bracket to the one that closes it, at most: of an agency's name, and of what editors remark behind a dateline. Own choices. */
const LONGEST_NAME = 8;
const LONGEST_REMARK = 30;

/** Agencies behind whose bracket the report begins without a day and a dash ("Lima (CNN) Peru will"); other short names are of bodies ("African Union (AU)"). */
const AGENCIES = /^(?:CNN|AFP|AP|UPI|Reuters)$/;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
/** What closes the name of an agency before a full stop. */
const CLOSING = new Set([')', '/']);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** The datelines of a text, at most one a paragraph, as ranges of tokens; `last` is behind the dash or colon. */
export function readDatelines(tokens: readonly Token[], paragraphs: readonly Paragraph[]): TokenRange[] {
  const found: TokenRange[] = [];
  let at = 0;
  for (const { start, end } of paragraphs.slice(0, PARAGRAPHS)) {
    while (at < tokens.length && (tokens[at]?.start ?? end) < start) at++;
    const first = at;
    for (; at < first + REACH && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
      const last = datelineEnd(tokens, at, at > first) ?? (at === first ? lineEnd(tokens, at, end) : null);
      if (last === null || (tokens[last - 1]?.end ?? 0) > end) continue;
      found.push({ first: at, last });
      break;
    }
  }
  return found;
}

/** "LIMA October 14 2004 News": the token behind a dateline that has the paragraph to itself; null where there is more in it. */
function lineEnd(tokens: readonly Token[], first: number, end: number): number | null {
  if (!inCapitals(tokens[first]?.text ?? '')) return null;
  let dated = false;
  let at = first + 1;
  for (; at < first + LONGEST && (tokens[at]?.start ?? end) < end; at++) {
    const { text, kind } = tokens[at] as Token;
    const isMonth = months.has(text.toLowerCase().replace(/\.$/, ''));
    if (isMonth) dated ||= [at - 1, at + 1].some((beside) => tokens[beside]?.kind === 'number');
    else if (!(CAPITAL.test(text) || kind === 'number' || text === ',' || text === '/')) return null;
  }
  return dated && (tokens[at]?.start ?? end) >= end ? at : null;
}

/** The token behind a dateline that begins at `first`; null where none does. Inside a paragraph it must be told by more than a dash. */
function datelineEnd(tokens: readonly Token[], first: number, inside: boolean): number | null {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (!CAPITAL.test(text(first))) return null;
  const shouted = inCapitals(text(first));
  if (inside && !isFree(tokens[first - 1], shouted)) return null;
  let at = placeEnd(tokens, first);
  let dated = false;
  let named = false;
  for (; at < first + LONGEST; at++) {
    const word = text(at);
    if (DASHES.has(word) && isDay(text(at + 1)) && DASHES.has(text(at + 2))) {
      dated = true;
      at++;
      continue;
    }
    if (
      DASHES.has(word) ||
      word === ':' ||
      (word === '.' && dated && named && CLOSING.has(text(at - 1)) && !DASHES.has(text(at + 1)))
    )
      return ends(word, { shouted, dated, named, inside }, tokens, at) ? behindRemark(tokens, at + 1) : null;
    // "LIMA, May 3. /NEWS/."
    if (word === '(' || (word === '/' && dated)) {
      const close = closing(tokens, at, LONGEST_NAME);
      if (close === null) return null;
      named = true;
      const agency = close === at + 2 && AGENCIES.test(text(at + 1));
      if (word === '(' && (dated || agency) && !inside && opensReport(tokens, at, close)) return close + 1;
      at = close;
    } else if (months.has(word.toLowerCase().replace(/\.$/, ''))) dated = true;
    else if (!(word === ',' || word === '.' || CAPITAL.test(word) || tokens[at]?.kind === 'number')) return null;
  }
  return null;
}

/** "12.10.2006": a day in figures. */
const isDay = (word: string): boolean => /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(word);

/** "Lima, Oct 14 (News) | Peru will", "Lima (CNN) | Peru will": behind the day and the agency the report begins without a dash. */
const opensReport = (tokens: readonly Token[], open: number, close: number): boolean =>
  /^[\p{Lu}"“]/u.test(tokens[close + 1]?.text ?? '') &&
  tokens.slice(open + 1, close).every(({ text }) => CAPITAL.test(text) || text === '/');

/** Behind what editors remark to each other in capitals: "(EDS: CLARIFYING A NAME, ADDING DETAILS)". */
function behindRemark(tokens: readonly Token[], first: number): number {
  const close = tokens[first]?.text === '(' ? closing(tokens, first, LONGEST_REMARK) : null;
  if (close === null || close < first + 3) return first;
  return tokens.slice(first + 1, close).every(isRemark) ? close + 1 : first;
}

/** A word in capitals, short ones with them ("A", "OF"), a number, a mark that ends nothing. */
const isRemark = ({ text }: Token): boolean => /^(?:\p{Lu}[\p{Lu}\p{M}'’-]*|[\d,:;./&-]+)$/u.test(text);

/** A headline goes on with small words and ends without a stop; in capitals a place stands out from it. */
function isFree(before: Token | undefined, shouted: boolean): boolean {
  if (!before) return true;
  if (before.text === ']' || before.text === ')' || /[.!?:]$/.test(before.text)) return true;
  return shouted
    ? !inCapitals(before.text) && !/^(?:the|of|in|and|,|for|to|by|a|an)$/.test(before.lower)
    : CAPITAL.test(before.text);
}

function placeEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < first + 4 && (CAPITAL.test(tokens[at]?.text ?? '') || (at > first && tokens[at]?.text === '/'))) at++;
  return at;
}

/** The bracket or stroke that closes the one at `open`, at most so many tokens behind it. */
function closing(tokens: readonly Token[], open: number, within: number): number | null {
  const mark = tokens[open]?.text === '(' ? ')' : '/';
  for (let at = open + 1; at <= open + within; at++) if (tokens[at]?.text === mark) return at;
  return null;
}

interface Marks {
  readonly shouted: boolean;
  readonly dated: boolean;
  readonly named: boolean;
  readonly inside: boolean;
}

function ends(mark: string, { shouted, dated, named, inside }: Marks, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const apart = before !== undefined && after !== undefined && before.end < (tokens[at]?.start ?? 0);
  if (!after || !/^[\p{Lu}"“'‘([]/u.test(after.text)) return false;
  if (mark === ':') return dated;
  if (mark === '.') return dated && shouted && named && !inside;
  if (named && before?.text === '.') return true;
  // "Lima -- The minister"
  return (
    apart &&
    (dated ||
      (mark === '--' && !inside) ||
      (named && (shouted || !inside)) ||
      (shouted && !(inside && inCapitals(after.text))))
  );
}
