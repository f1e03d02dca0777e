import type { TextLayer, Token } from '../document';
import { cities } from '../english/mentions/cities';
import { countries } from '../english/mentions/countries';
import { unsafeSeats } from '../english/mentions/states';
import { entry, fold } from './entries';
import { gazetteer } from './gazetteer';
import { PhraseTable } from './trie';

/** Tokens in which a dateline ends. Own choice: "SEOUL, Oct. 14 (News Agency) --" has ten. */
const LONGEST = 14;

export interface Dateline {
  /** The token behind its dash or colon. */
  readonly end: number;
  /** Of the place that it names; null for "UNITED NATIONS —". */
  readonly country: string | null;
}

const endsDateline = (text: string): boolean => text === '—' || text === '–' || text === '--' || text === '-';

/** Whether a dateline may end among the tokens. Cheap to ask before one is looked for. */
export const hasDatelineMark = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === ':' || endsDateline(text));

/**
 * The dateline that begins at a token: "BAGHDAD —", "SEOUL, Oct. 14 (News Agency) --", "NEW DELHI:".
 *
 * @returns Null where none begins: no capital opens, a small word comes before the dash, or no place stands before a colon.
 */
export function datelineAt(tokens: readonly Token[], keys: readonly string[], first: number): Dateline | null {
  const opening = tokens[first];
  if (!opening || !/^\p{Lu}/u.test(opening.text)) return null;
  const shouted = /^\p{Lu}{2,}$/u.test(opening.text);
  const end = Math.min(tokens.length, first + LONGEST);
  const country = placeAt(tokens, keys, first, end) ?? (shouted ? capitalAt(tokens, keys, first, end) : null);
  let bracket = false;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const { text, kind } = tokens[at]!;
    bracket ||= text === '(';
    if (endsDateline(text)) return at > first && (shouted || country) ? { end: at + 1, country } : null;
    if (text === ':') return shouted && country ? { end: at + 1, country } : null;
    if (kind === 'word' && !bracket && !/^\p{Lu}/u.test(text)) return null;
    if (/^["“?!]/.test(text)) return null;
  }
  return null;
}

let towns: PhraseTable | null = null;

/** The state in which the place that begins at a token lies, by name of town, region, capital or state; null where none begins. */
export function placeAt(tokens: readonly Token[], keys: readonly string[], first: number, end: number): string | null {
  if (!towns) {
    towns = new PhraseTable();
    for (const line of cities.trim().split('\n')) {
      const [country, names] = line.split('|') as [string, string];
      for (const name of names.split(';')) towns.add(name, entry('region', { country }));
    }
  }
  const town = towns.match(tokens, keys, first, end);
  if (town) return town.entry.country;
  const known = gazetteer().phrases.match(tokens, keys, first, end)?.entry;
  return known && /^(?:state|seat|region)$/.test(known.kind) ? known.country : null;
}

/** The state of the place in "Sofia-based"; null for any other word. */
export function seatOf(token: Token): string | null {
  if (!token.lower.endsWith('-based')) return null;
  const text = token.text.slice(0, -'-based'.length);
  const place = [{ ...token, text, lower: text.toLowerCase() }];
  const keys = [fold(text)];
  return placeAt(place, keys, 0, 1) ?? capitalAt(place, keys, 0, 1);
}

let capitals: PhraseTable | null = null;

/** The state whose capital begins at a token, capitals that are usually the names of persons or other towns included. */
function capitalAt(tokens: readonly Token[], keys: readonly string[], first: number, end: number): string | null {
  if (!capitals) {
    capitals = new PhraseTable();
    for (const line of countries.trim().split('\n')) {
      const [country, , , names = ''] = line.split('|') as [string, string, string, string?];
      for (const name of names.split(';')) {
        if (unsafeSeats.has(fold(name)) && !abroad.has(country)) capitals.add(name, entry('seat', { country }));
      }
    }
  }
  return capitals.match(tokens, keys, first, end)?.entry.country ?? null;
}

/** Territories whose capitals are namesakes of larger towns: Norfolk Island, the Falklands and others. Own compilation. */
const abroad = new Set(['NF', 'BM', 'AI', 'KY', 'MS', 'FK', 'RE', 'BE']);

/** Paragraphs at whose head the dateline is looked for: headline, byline and lead come first. Own choice. */
const PARAGRAPHS = 4;

/** The datelines at the head of a text. */
export function readDateline(
  layer: TextLayer,
  keys: readonly string[],
): (Dateline & { readonly first: number }) | null {
  const { tokens, datelines } = layer;
  for (const { first, last } of datelines) {
    const country = placeAt(tokens, keys, first, last) ?? capitalAt(tokens, keys, first, last);
    if (country) return { first, end: last, country };
  }
  let paragraph = -1;
  for (const sentence of layer.sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (paragraph >= PARAGRAPHS) return null;
    const found = datelineAt(tokens, keys, sentence.first);
    if (found) return { ...found, first: sentence.first };
  }
  return null;
}
