import type { Token } from '../document';
import { thingNouns } from '../english/mentions/words';
import { entry, fold, slug } from './entries';
import { gazetteer } from './gazetteer';
import type { PhraseTable } from './trie';
import { isAcronym } from './wordFacts';

/** Names longer than this before a bracket are not looked for. Own choice: "Economic Community of West African States" has six. */
const LONGEST = 12;
const smallWords = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'de', 'du', 'la', 'des']);

/** Adds to `table` the names that the text itself abbreviates: "the Lake Basin Water Commission (LBWC)". */
export function learnAbbreviations(
  text: string,
  tokens: readonly Token[],
  keys: readonly string[],
  table: PhraseTable,
): void {
  for (let at = 2; at + 1 < tokens.length; at++) {
    if (tokens[at - 1]!.text !== '(' || !isAcronym(tokens[at]!) || !/^[),;]$/.test(tokens[at + 1]!.text)) continue;
    const first = spelledOut(tokens, keys, at - 1, fold(tokens[at]!.text).replace(/[^a-z]/g, ''));
    if (first < 0 || thingNouns.has(keys[at - 2]!)) continue;
    const name = text.slice(tokens[first]!.start, tokens[at - 2]!.end).replace(/\s+/g, ' ');
    const abbreviation = tokens[at]!.text;
    const known =
      gazetteer().phrases.match(tokens, keys, first, at - 1) ?? gazetteer().phrases.match(tokens, keys, at, at + 1);
    const organisation =
      known && known.entry.kind === 'organisation'
        ? known.entry
        : entry('organisation', {
            id: `org:${slug(abbreviation).toUpperCase()}`,
            name,
            country: countryIn(tokens, keys, first, at - 1),
            aliases: [abbreviation],
          });
    table.add(name, organisation);
    table.add(abbreviation, organisation);
  }
}

/** The only state that a name contains by name, capital or adjective: "Ghana Cocoa Board". */
function countryIn(tokens: readonly Token[], keys: readonly string[], first: number, end: number): string | null {
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const known = gazetteer().phrases.match(tokens, keys, at, end)?.entry;
    // "Movement for Democratic Change" is no party of the United States.
    if (known?.id.startsWith('member:')) continue;
    if (known?.country && /^(?:state|seat|adjective|region)$/.test(known.kind)) found.add(known.country);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The token at which a name begins whose capitals, up to `end`, spell the letters; −1 where they do not. */
function spelledOut(tokens: readonly Token[], keys: readonly string[], end: number, letters: string): number {
  let letter = letters.length - 1;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST) && letter >= 0; at--) {
    const key = keys[at]!;
    if (tokens[at]!.kind !== 'word') return -1;
    if (key[0] === letters[letter] && (letter > 0 || /^\p{Lu}/u.test(tokens[at]!.text))) letter--;
    else if (
      key.includes('-') &&
      key
        .split('-')
        .map((part) => part[0])
        .join('') === letters.slice(letter - 1, letter + 1)
    )
      letter -= 2;
    else if (!smallWords.has(key)) return -1;
    if (letter < 0) return letters.length > 1 ? at : -1;
  }
  return -1;
}
