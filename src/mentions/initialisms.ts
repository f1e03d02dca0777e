/**
 * In: a text. Out: its own phrases, with the bodies that it names in full and calls by their initials further on, without a bracket that says so:
 * "the Lake Basin Front … The LBF said". Papers that print no brackets do so with every body that their readers know.
 */
import { ABBREVIATED_LINKS } from '../english/mentions/names';
import { organNouns, thingNouns } from '../english/mentions/words';
import { singleSpaced } from '../text';
import { abbreviated } from './abbreviations';
import { fold } from './entries';
import type { ScannedText } from './scannedText';
import { ORDINAL } from './shapes';

/** Fewer letters fit names by chance. Own choice. */
const SHORTEST = 3;
/** So many tokens a name has at most; own choice. */
const LONGEST = 12;

/** A name, and where it stands. */
interface Spelled {
  readonly first: number;
  readonly end: number;
  readonly name: string;
}

/** Adds to the text's own phrases the names that it abbreviates further on, each with its initials; an abbreviation of two names is left alone. */
export function learnInitialisms(text: ScannedText): void {
  const places = initialismsOf(text);
  if (places.size === 0) return;
  const names = new Map<string, Spelled | null>();
  for (let first = 0; first < text.tokens.length; first++) {
    for (const spelled of opensName(text, first) ? namesFrom(text, first) : []) {
      const letters = initialsOf(text, spelled);
      if (spelled.end > (places.get(letters) ?? 0)) continue;
      const known = names.get(letters);
      names.set(letters, known === undefined || known?.name === spelled.name ? spelled : null);
    }
  }
  for (const [letters, spelled] of names) if (spelled) learn(text, spelled, places.get(letters) ?? 0);
}

function learn(text: ScannedText, { first, end, name }: Spelled, at: number): void {
  const organisation = abbreviated(text, { first, end, at, name });
  text.own.add(name, organisation);
  text.own.add(text.written(at), organisation);
  // "the 12th LBF"
  if (isOrdinal(text, first)) text.own.add(`${text.written(first)} ${text.written(at)}`, organisation);
}

/** Where each word in capitals stands first, by its letters; what is in brackets has been learned. */
function initialismsOf(text: ScannedText): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 1; at < text.tokens.length; at++) {
    if (!text.isAcronym(at) || text.own.match(text.tokens, text.keys, at, at + 1)) continue;
    const letters = fold(text.written(at));
    if (letters.length >= SHORTEST && !places.has(letters)) places.set(letters, at);
  }
  return places;
}

/** Does a capital stand here that no name before it goes on with? */
const opensName = (text: ScannedText, at: number): boolean =>
  isMember(text, at) && !ABBREVIATED_LINKS.has(text.key(at)) && !isMember(text, at - 1);

/** A word of a name, with a capital of its own. */
const isMember = (text: ScannedText, at: number): boolean =>
  text.isCapital(at) && !text.isAcronym(at) && !text.factsAt(at).initial && text.key(at) !== 'the';

/** The names of bodies that begin at a token: each ends with a capital that no further one follows. */
function* namesFrom(text: ScannedText, first: number): Iterable<Spelled> {
  let hasOrgan = false;
  for (let at = first; at < first + LONGEST && goesOn(text, at); at++) {
    if (!isMember(text, at)) continue;
    hasOrgan ||= organNouns.has(text.key(at));
    if (!hasOrgan || isMember(text, at + 1) || thingNouns.has(text.key(at))) continue;
    const opening = isOrdinal(text, first - 1) ? first - 1 : first;
    const name = singleSpaced(text.layer.text.slice(text.tokens[opening]?.start, text.tokens[at]?.end));
    yield { first: opening, end: at + 1, name };
  }
}

/** Which of several it is: "the 12th Lake Basin Front". */
const isOrdinal = (text: ScannedText, at: number): boolean => ORDINAL.test(text.written(at));

const goesOn = (text: ScannedText, at: number): boolean =>
  isMember(text, at) || text.isPossessive(at) || ABBREVIATED_LINKS.has(text.key(at));

const initialsOf = (text: ScannedText, { first, end }: Spelled): string =>
  text.keys
    .slice(first, end)
    .map((key, n) => (isMember(text, first + n) ? key[0] : ''))
    .join('');
