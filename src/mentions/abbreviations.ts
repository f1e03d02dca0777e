import { ABBREVIATED_LINKS } from '../english/mentions/names';
import { thingNouns } from '../english/mentions/words';
import { singleSpaced } from '../text';
import { type Entry, type EntryKind, entry, fold, slug } from './entries';
import { gazetteer } from './gazetteer';
import type { ScannedText } from './scannedText';
import type { Match } from './trie';

/** Names longer than this before a bracket are not looked for. Own choice: "Economic Community of West African States" has six. */
const LONGEST = 12;
/** What may stand behind an abbreviation in brackets. */
const CLOSING = new Set([')', ',', ';']);

/** Adds to the text's own phrases the names that it abbreviates: "the Lake Basin Water Commission (LBWC)". */
export function learnAbbreviations(text: ScannedText): void {
  for (let at = 2; at + 1 < text.tokens.length; at++) {
    if (text.written(at - 1) !== '(' || !text.isAcronym(at) || !CLOSING.has(text.written(at + 1))) continue;
    const first = spelledOut(text, at - 1, fold(text.written(at)).replace(/[^a-z]/g, ''));
    if (first < 0 || thingNouns.has(text.key(at - 2))) continue;
    const name = singleSpaced(text.layer.text.slice(text.tokens[first]?.start, text.tokens[at - 2]?.end));
    const organisation = abbreviated(text, { first, end: at - 1, at, name });
    text.own.add(name, organisation);
    text.own.add(text.written(at), organisation);
  }
}

/** A body that is named from `first` to before `end` and abbreviated at `at`. */
interface Abbreviated {
  readonly first: number;
  readonly end: number;
  readonly at: number;
  readonly name: string;
}

/** The entry of a body that a text abbreviates: one that is known, or a new one. */
export function abbreviated(text: ScannedText, { first, end, at, name }: Abbreviated): Entry {
  const known = knownBody(text, first, end) ?? knownBody(text, at, at + 1);
  if (known && (known.whole || sharesWord(known.entry, name))) return known.entry;
  const abbreviation = text.written(at);
  return entry('organisation', {
    id: `org:${slug(abbreviation).toUpperCase()}`,
    name,
    country: countryIn(text, first, end),
    aliases: [abbreviation],
  });
}

/** The known body that the words from `first` on name, and whether all words up to `end` do: in "European Union Rugby Board" only two do. */
function knownBody(text: ScannedText, first: number, end: number): { entry: Entry; whole: boolean } | null {
  const known = phraseAt(text, first, end);
  if (known?.entry.kind !== 'organisation' || first + known.length !== end) return null;
  return { entry: known.entry, whole: end - first > 1 };
}

/** Letters of a word that tells one name from another. Own choice. */
const TELLING = 4;

/** Whether a body that is known by an abbreviation has a word of the name that the text spells out. */
function sharesWord({ name, aliases }: Entry, spelled: string): boolean {
  const words = new Set(fold(spelled).split(' '));
  return [name, ...aliases].some((one) =>
    fold(one)
      .split(' ')
      .some((word) => word.length >= TELLING && words.has(word)),
  );
}

const phraseAt = ({ tokens, keys }: ScannedText, first: number, end: number): Match | null =>
  gazetteer().phrases.match(tokens, keys, first, end);

const OF_COUNTRIES: ReadonlySet<EntryKind> = new Set<EntryKind>(['state', 'seat', 'adjective', 'region']);

/** The only state that a name contains by name, capital or adjective: "Ghana Cocoa Board". */
function countryIn(text: ScannedText, first: number, end: number): string | null {
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const known = phraseAt(text, at, end)?.entry;
    // "Movement for Democratic Change" is no party of the United States.
    if (known?.country && OF_COUNTRIES.has(known.kind) && !known.id.startsWith('member:')) found.add(known.country);
  }
  const [country = null] = found;
  return found.size === 1 ? country : null;
}

/** The token at which a name begins whose capitals, up to `end`, spell the letters; −1 where they do not. */
function spelledOut(text: ScannedText, end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST) && left > 0; at--) {
    const spelled = text.isWord(at) ? lettersOf(text, at, letters.slice(0, left)) : null;
    if (spelled === null) return -1;
    left -= spelled;
    if (left === 0) return letters.length > 1 ? at : -1;
  }
  return -1;
}

/** How many of the last of the letters a word stands for: none for "of", two for "Asia-Pacific"; null where it does not fit. */
function lettersOf(text: ScannedText, at: number, letters: string): number | null {
  const key = text.key(at);
  // The first letter of all must be a capital.
  if (key[0] === letters.at(-1) && (letters.length > 1 || /^\p{Lu}/u.test(text.written(at)))) return 1;
  const initials = key.includes('-')
    ? key
        .split('-')
        .map((part) => part[0] ?? '')
        .join('')
    : '';
  if (initials.length === 2 && letters.endsWith(initials)) return 2;
  return ABBREVIATED_LINKS.has(key) ? 0 : null;
}
