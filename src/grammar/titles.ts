/** Titles of programmes in quotation marks, which nobody says: “on ‘Meet the Press’ that”, “told CNN’s ‘State of the Union’ that”. */
import type { Token } from '../document';
import { BEFORE_TITLES } from '../english/grammar/decisiveWords';
import type { WordFacts } from './wordFacts';

/** A title has so many words at most; own choice. */
const LONGEST_TITLE = 6;
/** Words of titles without a capital are as short. */
const SMALL_WORD = 3;

/**
 * Behind the closing mark of the title that opens at a quotation mark; behind its last word where a comma stands inside the marks ("on “Face the Dawn|,” Lind said").
 *
 * @returns -1 where none does: "on “a dark day”", "on “Friday, at last,”".
 */
export function titleEnd(tokens: readonly Token[], words: readonly WordFacts[], mark: number, last: number): number {
  if (!mayOpenTitle(tokens, words, mark)) return -1;
  for (let i = mark + 1; i < last && i <= mark + 1 + LONGEST_TITLE; i++) {
    const { text, kind } = tokens[i] as Token;
    if (words[i]?.quote) return i > mark + 1 ? i + 1 : -1;
    if (text === ',' && words[i + 1]?.quote) return i;
    const isSmall = i > mark + 1 && text.length <= SMALL_WORD;
    if (kind === 'punctuation' || !(words[i]?.capital || isSmall)) return -1;
  }
  return -1;
}

/** "on | “…”", "told | “…”", "the show | “…”", "NBC’s | “…”" */
function mayOpenTitle(tokens: readonly Token[], words: readonly WordFacts[], mark: number): boolean {
  if (BEFORE_TITLES.has(tokens[mark - 1]?.lower ?? '')) return true;
  return words[mark - 1]?.clitic === true && words[mark - 2]?.capital === true;
}
