/** In which state a place lies. */
import type { Token, TokenRange } from '../document';
import { cities } from '../english/mentions/cities';
import { countries } from '../english/mentions/countries';
import { KNOWING_PLACES, SAID_AS_ADJECTIVES } from '../english/mentions/nouns';
import { NAMESAKE_TERRITORIES } from '../english/mentions/places';
import { unsafeSeats } from '../english/mentions/states';
import { type EntryKind, entry, fold } from './entries';
import { gazetteer } from './gazetteer';
import { PhraseTable } from './trie';

const PLACES: ReadonlySet<EntryKind> = new Set<EntryKind>(['state', 'seat', 'region']);

/** The state in which the place that begins at a token lies, by name of town, region, capital or state; null where none begins. */
export function placeAt(tokens: readonly Token[], keys: readonly string[], first: number, end: number): string | null {
  const town = townTable().match(tokens, keys, first, end);
  if (town) return town.entry.country;
  const known = gazetteer().phrases.match(tokens, keys, first, end);
  if (!known || !PLACES.has(known.entry.kind) || isKnownPlace(tokens, { first, last: first + known.length }))
    return null;
  return known.entry.country;
}

/** The state whose capital begins at a token, capitals included that are usually the names of persons or other towns. */
export function capitalAt(
  tokens: readonly Token[],
  keys: readonly string[],
  first: number,
  end: number,
): string | null {
  return capitalTable().match(tokens, keys, first, end)?.entry.country ?? null;
}

const BASED = '-based';

/** The state of the place in "Sofia-based"; null for any other word. */
export function seatOf(token: Token): string | null {
  if (!token.lower.endsWith(BASED)) return null;
  const text = token.text.slice(0, -BASED.length);
  const place = [{ ...token, text, lower: text.toLowerCase() }];
  const keys = [fold(text)];
  return placeAt(place, keys, 0, 1) ?? capitalAt(place, keys, 0, 1);
}

let towns: PhraseTable | null = null;

function townTable(): PhraseTable {
  if (towns) return towns;
  towns = new PhraseTable();
  for (const line of cities.trim().split('\n')) {
    const [country, names = ''] = line.split('|');
    for (const name of names.split(';')) towns.add(name, entry('region', { country: country ?? null }));
  }
  return towns;
}

let capitals: PhraseTable | null = null;

function capitalTable(): PhraseTable {
  if (capitals) return capitals;
  capitals = new PhraseTable();
  for (const line of countries.trim().split('\n')) {
    const [country = '', , , names = ''] = line.split('|');
    if (NAMESAKE_TERRITORIES.has(country)) continue;
    for (const name of names.split(';')) {
      if (unsafeSeats.has(fold(name))) capitals.add(name, entry('seat', { country }));
    }
  }
  return capitals;
}

/** "Iran | experts", "Vietnam | veterans": does the name of a state tell what they know? Short names are adjectives too ("US experts"). */
export function isKnownPlace(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (!KNOWING_PLACES.has(tokens[last]?.lower ?? '')) return false;
  const name = tokens.slice(first, last);
  return /\p{Lu}\p{Ll}/u.test(name[0]?.text ?? '') && !SAID_AS_ADJECTIVES.has(name.map(({ lower }) => lower).join(' '));
}
