/** Names of states and of the United Nations by initials with a space between them, as older papers and some tokenizers write them. */

import { isHyphen, isWordAt } from './characters';
import { wordEnd } from './words';

/** With the letter that both stand behind: "U. S.", "U. K.", "U. N." */
const SECOND = new Set(['S', 'K', 'N']);

const WRITTEN = 'U. S.'.length;

/** Where such a name that begins at `start` ends, if one does, with what a hyphen joins to it. "U. S. officials" → 5, "U. S.-led" → 9. */
export function spacedInitialsEnd(text: string, start: number): number | undefined {
  const isThere = text.startsWith('U. ', start) && SECOND.has(text.charAt(start + 3)) && text.charAt(start + 4) === '.';
  if (!isThere) return undefined;
  const end = start + WRITTEN;
  return isHyphen(text.charCodeAt(end)) && isWordAt(text, end + 1) ? wordEnd(text, end + 1, undefined) : end;
}

/** The same name without the space, which is how lists have it. */
export const withoutSpace = (word: string): string => word.replace(' ', '');
