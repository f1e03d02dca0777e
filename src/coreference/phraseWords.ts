/** The words of a noun phrase that no mention heads: where they end, the state among them, and the actor that they name by themselves. */
import type { Actor, MentionType, Span, TextLayer, TokenRange } from '../document';
import { DOERS, SPEAKING, THINGS } from '../english/mentions/personNouns';
import { stopBack } from '../english/mentions/words';
import { singular } from '../grammar';
import { slug } from '../mentions/entries';
import { LONGEST_PHRASE } from '../mentions/extendLeft';
import { gazetteer } from '../mentions/gazetteer';
import { isPossessive } from '../mentions/shapes';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { singleSpaced, tokensIn } from '../text';
import type { ActorMention } from './actorLayer';

/** Who a noun phrase stands for. */
export interface ActorReference {
  readonly actor: Actor | null;
  readonly type: MentionType;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Confidence of a phrase that is named by its own words, without a noun that the lists know. Own estimate. */
export const UNKNOWN_NOUN = 0.5;

/** Nobody whom the words name. */
export const NOBODY: ActorReference = Object.freeze({ actor: null, type: 'nominal', confidence: 0 });

/** Where the phrase's own words end: before a preposition, comma, relative or clause. */
export function coreEnd(layer: TextLayer, first: number, last: number): number {
  let at = first;
  while (at < last) {
    const token = itemAt(layer.tokens, at);
    if (token.kind === 'punctuation' && !isPossessive(token) && !/^["“”‘’]/.test(token.text)) break;
    if (
      at > first &&
      stopBack.has(token.lower) &&
      token.text !== 'US' &&
      !/^(?:his|her|their|its|my|our|your|not|no|only|just|now|then|so)$/.test(token.lower)
    )
      break;
    at++;
  }
  return at;
}

/** The state that stands inside the phrase, by adjective or name. */
export function countryIn(layer: TextLayer, first: number, core: number): string | null {
  const tokens = layer.tokens.slice(first, Math.min(core, first + LONGEST_PHRASE));
  const keys = tokens.map((token) => factsOf(token).key);
  for (let at = 0; at < tokens.length; at++) {
    const country = gazetteer().phrases.match(tokens, keys, at, tokens.length)?.entry.country;
    if (country) return country;
  }
  return null;
}

/** An actor that is named by the words of a phrase. */
export function byWords(
  layer: TextLayer,
  { first, last }: TokenRange,
  { plural, country, role }: Pick<ActorMention, 'plural' | 'country' | 'role'>,
): Actor {
  const name = words(layer, first, last);
  return { id: `nominal:${slug(name)}`, name, kind: plural ? 'group' : 'unnamed', country, role, aliases: [] };
}

/** Who is named by the words of a phrase whose noun no list knows. */
export const byWordsAlone = (
  layer: TextLayer,
  range: TokenRange,
  known: Pick<ActorMention, 'plural' | 'country' | 'role'>,
): ActorReference => ({ actor: byWords(layer, range, known), type: 'nominal', confidence: UNKNOWN_NOUN });

/**
 * Who speaks where no list knows the noun, by the words of the phrase alone: "the designer", "Lind’s office", "the suit". Null where
 * the noun is none of those that speak.
 */
export function speakerByWords(layer: TextLayer, span: Span): Actor | null {
  const { first, last } = tokensIn(layer, span);
  const core = coreEnd(layer, first, last);
  const end = isPossessive(layer.tokens[core - 1]) ? core - 1 : core;
  const head = end > first ? itemAt(layer.tokens, end - 1).lower : '';
  const noun = singular(head);
  if (!SPEAKING.has(noun) && (THINGS.has(noun) || !DOERS.test(noun))) return null;
  return byWords(
    layer,
    { first, last: end },
    { plural: noun !== head, country: countryIn(layer, first, end), role: null },
  );
}

export function words(layer: TextLayer, first: number, last: number): string {
  return singleSpaced(layer.text.slice(itemAt(layer.tokens, first).start, itemAt(layer.tokens, last - 1).end));
}
