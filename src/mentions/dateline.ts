/** What datelines tell: where a text was written. Where they stand is read with the text (`layer.datelines`). */
import type { TextLayer, TokenRange } from '../document';
import { STATE_ABBREVIATIONS } from '../english/mentions/places';
import { itemAt } from '../runtime/lists';
import { gazetteer } from './gazetteer';
import { capitalAt, placeAt } from './places';

/** A place before a colon has so many tokens at most. Own choice: "UNITED NATIONS, GENEVA:" has four. */
const LONGEST_PLACE = 5;
/** Paragraphs at whose head a place before a colon is looked for. Own choice, as for datelines of the text. */
const PARAGRAPHS = 4;
const HOME_OF_STATES = 'US';
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;

export interface Dateline {
  readonly first: number;
  /** Behind its dash or colon. */
  readonly end: number;
  /** Of the place that it names; null for "UNITED NATIONS —". */
  readonly country: string | null;
}

/** The token behind the dateline that stands at a token, or that token where there is none. */
export function behindDateline(layer: TextLayer, at: number): number {
  return layer.datelines.find(({ first, last }) => first <= at && at < last)?.last ?? at;
}

/** The first dateline of a text, better one whose place is known. */
export function readDateline(layer: TextLayer, keys: readonly string[]): Dateline | null {
  const { tokens, paragraphs } = layer;
  const opens = new Set(paragraphs.map(({ start }) => start));
  const lines = [...layer.datelines, ...placesBeforeColons(layer)].map(
    ({ first, last }): Dateline => ({
      first,
      end: last,
      country: countryOf(tokens, keys, first, last),
    }),
  );
  const known = lines.find(({ country }) => country !== null);
  if (known) return known;
  // "UNITED NATIONS —": behind a headline it might be anything in capitals.
  return lines.find(({ first, end }) => tokens[end - 1]?.text !== ':' && opens.has(tokens[first]?.start ?? -1)) ?? null;
}

/** Of its town, or of the state behind it: "NARVIK, Norway —"; of none where its places lie in two: "LIMA/QUITO (Agency) -". */
function countryOf(tokens: TextLayer['tokens'], keys: readonly string[], first: number, last: number): string | null {
  // Behind a bracket or the day it parts or encloses agencies: "LIMA (One/Other) -", "LIMA, May 3. /News/."
  const slash =
    first + 1 + tokens.slice(first + 1, last).findIndex(({ text, kind }) => kind === 'number' || /^[/(]$/.test(text));
  if (slash > first && tokens[slash]?.text === '/') {
    const country = countryOf(tokens, keys, first, slash);
    return country === countryOf(tokens, keys, slash + 1, last) ? country : null;
  }
  return townsCountry(tokens, keys, first, last);
}

/** Of a town, or of the state behind its comma: "Paris, Texas", "Leeds, England". */
export function townsCountry(
  tokens: TextLayer['tokens'],
  keys: readonly string[],
  first: number,
  last: number,
): string | null {
  return (
    stateBehindTown(tokens, keys, first, last) ??
    placeAt(tokens, keys, first, last) ??
    capitalAt(tokens, keys, first, last) ??
    stateBehindComma(tokens, keys, first, last)
  );
}

function stateBehindComma(
  tokens: TextLayer['tokens'],
  keys: readonly string[],
  first: number,
  last: number,
): string | null {
  const comma = tokens.findIndex(({ text }, at) => at > first && at < last && text === ',');
  return comma < 0 ? null : placeAt(tokens, keys, comma + 1, last);
}

/** "MANCHESTER, N.H. —", "PARIS, Texas (AP) —": small towns of the United States are told by their state, and many have great namesakes. */
function stateBehindTown(
  tokens: TextLayer['tokens'],
  keys: readonly string[],
  first: number,
  last: number,
): string | null {
  for (let at = first + 1; at < last - 1; at++) {
    const { text } = itemAt(tokens, at);
    if (text === '(') return null;
    if (text !== ',') continue;
    if (STATE_ABBREVIATIONS.has(itemAt(tokens, at + 1).text)) return HOME_OF_STATES;
    const behind = gazetteer().phrases.match(tokens, keys, at + 1, last)?.entry;
    return behind?.kind === 'region' && behind.country === HOME_OF_STATES ? HOME_OF_STATES : null;
  }
  return null;
}

/**
 * "NEW DELHI:" at the head of a paragraph. The text knows no places, so that to it this may be a speaker; the caller takes it only where
 * the gazetteer has the place.
 */
function placesBeforeColons({ tokens, sentences }: TextLayer): TokenRange[] {
  const found: TokenRange[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (paragraph >= PARAGRAPHS) break;
    const { first } = sentence;
    let at = first;
    while (
      at < first + LONGEST_PLACE &&
      (SHOUTED.test(tokens[at]?.text ?? '') || /^[,/]$/.test(tokens[at]?.text ?? ''))
    )
      at++;
    if (at > first && tokens[at]?.text === ':') found.push({ first, last: at + 1 });
  }
  return found;
}
