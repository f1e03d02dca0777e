import type { Token } from '../document';
import { abbreviationKind, domainEndings, letteredNouns, longestAbbreviation } from '../english/text/abbreviations';
import { numberedSlugs, slugs } from '../english/text/slugs';
import { starters } from '../english/text/starters';
import { cliticAt } from './apostrophes';
import {
  isApostrophe,
  isDigit,
  isHyphen,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  isWordAt,
  skipSpaces,
  wordWidth,
} from './characters';

/** The end of the word or number that begins at `start`; `previous` is the token before it. */
export function wordEnd(text: string, start: number, previous: Token | undefined): number {
  let end = start;
  let segment = start;
  let dotted = false;
  while (end < text.length) {
    const width = wordWidth(text, end);
    if (width > 0) {
      end += width;
      continue;
    }
    const code = text.charCodeAt(end);
    if (code === 46) {
      const digits = isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1));
      if (!digits) {
        if (continuesAcronym(text, segment, end)) dotted = true;
        else if (!continuesDomain(text, end)) {
          const keeps = (dotted && end - segment === 1) || keepsStop(text, start, segment, end, previous);
          if (!keeps || text.charCodeAt(end + 1) === 46) return end;
          // "U.S.-led", "J.-P."
          if (!isHyphen(text.charCodeAt(end + 1)) || !isWordAt(text, end + 2)) return end + 1;
          end++;
        }
      }
      segment = end + 1;
    } else if (isHyphen(code)) {
      if (!isWordAt(text, end + 1) || endsSlug(text, start, end, previous)) return end;
      segment = end + 1;
    } else if (!joins(text, end, code)) return end;
    end++;
  }
  return end;
}

/** Whether a headline begins behind the hyphen at `at`, and what stands before is no part of its first word: "UPDATE 2-|Talks", "RPT-|Talks". */
function endsSlug(text: string, start: number, at: number, previous: Token | undefined): boolean {
  if (!isUpperAt(text, at + 1)) return false;
  const numbered = previous !== undefined && at - start < 3 && numberedSlugs.has(previous.text);
  return numbered ? isDigit(text.charCodeAt(start)) : slugs.has(text.slice(start, at));
}

/** Whether the mark at `at` holds two parts of one word together: O’Brien, AT&T, 1,000, 10:30. */
function joins(text: string, at: number, code: number): boolean {
  if (isApostrophe(code)) {
    return isLetterAt(text, at - 1) && isLetterAt(text, at + 1) && cliticAt(text, at) === undefined;
  }
  if (code === 38) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (code === 44 || code === 58) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return code === 95 && isWordAt(text, at + 1);
}

/** A one-letter part before the stop and a one-letter part after it: U.S, a.m; and Ph.D. */
function continuesAcronym(text: string, segment: number, dot: number): boolean {
  if (!isLetterAt(text, dot + 1) || isWordAt(text, dot + 2)) return false;
  const size = dot - segment;
  return (size === 1 && isLetterAt(text, segment)) || (size === 2 && text.startsWith('Ph.D.', segment));
}

const longestEnding = 5;

function continuesDomain(text: string, dot: number): boolean {
  let end = dot + 1;
  while (end <= dot + longestEnding && isLowerAt(text, end)) end++;
  if (end === dot + 1) return false;
  if (!isWordAt(text, end)) return domainEndings.has(text.slice(dot + 1, end));
  return false;
}

/** Whether the full stop at `dot` belongs to an abbreviation or an initial. */
function keepsStop(text: string, start: number, segment: number, dot: number, previous: Token | undefined): boolean {
  const size = dot - segment;
  if (size === 1 && isUpperAt(text, segment)) return isInitial(text, segment, dot, previous);
  if (size > longestAbbreviation) return false;
  const kind = abbreviationKind(text.slice(segment, dot)) ?? abbreviationKind(text.slice(start, dot));
  if (kind === 'number') return isDigit(text.charCodeAt(skipSpaces(text, dot + 1)));
  if (kind === 'place') return segment > start || previous?.text === ',' || previous?.text === '(';
  return kind !== undefined;
}

/** "J. Duval", "George W. Hall", but not "Plan B. Ministers" or "It was I. The". */
function isInitial(text: string, segment: number, dot: number, previous: Token | undefined): boolean {
  const next = skipSpaces(text, dot + 1);
  if (isHyphen(text.charCodeAt(next))) return next === dot + 1 && isUpperAt(text, next + 1);
  if (!isUpperAt(text, next)) return false;
  const before = previous !== undefined && segment - previous.end <= 1 ? previous : undefined;
  if (before !== undefined && letteredNouns.has(before.lower)) return false;
  if (text.charAt(segment) === 'I' && !(before !== undefined && isUpperAt(before.text, 0))) return false;
  let end = next;
  while (end < next + 14 && isWordAt(text, end)) end++;
  return !starters.has(text.slice(next, end)) || text.charAt(end) === '.';
}
