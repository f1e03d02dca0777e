import type { Token } from '../document';
import { beginsCapital } from '../text';

const capitalised = /^[\p{Lu}\p{Lt}]/u;
const initial = /^(?:\p{Lu}\.)+$/u;
const article = /^(?:al|el|ul|ur|bin|ibn|abu|as|ash|at|az)-\p{Lu}/u;
const asciiAcronym = /^[A-Z][A-Z0-9&-]{1,6}$/;
const beyondAscii = /[^\x20-\x7e]/;
const acronym = /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u;
const adjectival =
  /^\p{Lu}.*-(?:based|led|backed|born|style|era|controlled|occupied|held|ruled|trained|educated|owned|run|funded|sponsored|linked|related|allied|draft|speaking|majority|level|wide|mandated|language|brokered|mediated|imposed|drafted|appointed|area|bound)$/u;

/** Begins with a capital, or with an Arabic article before one ("al-Assad"), and is no adjective like "Paris-based". */
export function beginsName(text: string): boolean {
  const code = text.charCodeAt(0);
  const capital = code < 128 ? code >= 65 && code <= 90 : capitalised.test(text);
  if (!text.includes('-')) return capital;
  return (capital || article.test(text)) && !adjectival.test(text);
}

/** "J.", "J.D." */
export const isInitialText = (text: string): boolean => text.endsWith('.') && initial.test(text);

/** Two to seven capitals, perhaps with digits: "ABC", "M23". */
export const isAcronymText = (text: string): boolean =>
  text.length > 1 && beginsCapital(text) && (asciiAcronym.test(text) || (beyondAscii.test(text) && acronym.test(text)));

/** The possessive clitic, or the bare apostrophe after a plural. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

/** "D-Ohio": a party and a state of the United States. */
export const isParty = (text: string): boolean => text.charCodeAt(1) === HYPHEN && party.test(text);
const HYPHEN = 45;
const party = /^[DRI]-\p{Lu}/u;

/** "82nd", which tells which of several units, courts or districts is meant. */
export const ORDINAL = /^\d+(?:st|nd|rd|d|th)$/;
