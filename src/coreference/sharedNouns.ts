/** In: a phrase with one noun for people of several countries. Out: the people of each: Danish and Dutch ones of "Danish and Dutch officials". */
import type { Actor, Span, Token } from '../document';
import { slug } from '../mentions/entries';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { roleFits } from '../mentions/roles';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom, singleSpaced, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** The people of each country, in order of the text; null where the phrase is none of this kind. */
export function sharersOf(actors: ActorLayer, span: Span): readonly Actor[] | null {
  const mention = pluralIn(actors, span);
  const list = mention && adjectivesBefore(actors, span, mention);
  if (!list) return null;
  const { layer } = actors;
  const noun = singleSpaced(layer.text.slice(itemAt(layer.tokens, list.end).start, mention.end));
  return list.adjectives.map(({ text, country }, k): Actor => {
    const { role, roleClass } = mention;
    const state = roleClass === 'government' && country ? gazetteer().states.get(country) : undefined;
    if (state) return actorOfEntry(state);
    const known = country && holder(actors, role, country);
    if (known) return known;
    const isOne = role !== null && HELD_BY_ONE.test(role) && noun === `${role.replace(/y$/, 'ie')}s`;
    if (!isOne && k === list.adjectives.length - 1 && mention.actor && mention.first < list.end) return mention.actor;
    const name = `${text} ${isOne ? role : noun}`;
    const kind = !isOne ? 'group' : roleClass === 'organ' ? 'organisation' : 'unnamed';
    return { id: `nominal:${slug(name)}`, name, kind, country, role, aliases: [] };
  });
}

/** Offices and bodies that a state has once: "the Greek and Turkish prime ministers" are one of each. Own compilation. */
const HELD_BY_ONE =
  /^(?:president|premier|chancellor|ambassador|(?:foreign|prime|defen[cs]e|finance|trade|interior) minister|(?:[a-z]+ )?(?:ministry|army|navy|parliament))$/;

/** "Dutch officials" at the end of the phrase. */
function pluralIn({ mentions }: ActorLayer, span: Span): ActorMention | null {
  const mention = mentions[firstFrom(mentions, span.end) - 1];
  const isOwn = mention && mention.start > span.start && mention.end <= span.end;
  return isOwn && mention.type === 'nominal' && mention.plural ? mention : null;
}

interface Adjectives {
  readonly adjectives: readonly { readonly text: string; readonly country: string | null }[];
  /** The token behind them. */
  readonly end: number;
}

/** The adjectives of countries from the beginning of the phrase on, joined by "and". */
function adjectivesBefore({ layer }: ActorLayer, span: Span, { last }: ActorMention): Adjectives | null {
  const { tokens } = layer;
  let { first: at } = tokensIn(layer, span);
  while (at < last && /^(?:both|the)$/.test(itemAt(tokens, at).lower)) at++;
  const adjectives: { text: string; country: string | null }[] = [];
  let isLast = false;
  while (at < last) {
    const found = adjectiveAt(tokens, at, last);
    // "the EU and Dutch officials": all of the EU
    if (!found || (!found.country && !adjectives.length && itemAt(tokens, at).start > span.start)) return null;
    const end = at + found.length;
    adjectives.push({
      text: singleSpaced(layer.text.slice(itemAt(tokens, at).start, itemAt(tokens, end - 1).end)),
      ...found,
    });
    at = end;
    if (isLast) break;
    if (tokens[at]?.text === ',') at++;
    isLast = tokens[at]?.lower === 'and';
    if (isLast) at++;
  }
  return isLast && at < last ? { adjectives, end: at } : null;
}

/** "South Korean", "US", "EU". */
function adjectiveAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { length: number; country: string | null } | null {
  const near = tokens.slice(at, Math.min(end, at + LONGEST_ADJECTIVE));
  const found = gazetteer().phrases.match(
    near,
    near.map((token) => factsOf(token).key),
    0,
    near.length,
  );
  if (!found) return null;
  const { length, entry } = found;
  const short = SHORT[entry.kind]?.test(itemAt(tokens, at).text);
  return entry.kind === 'adjective' || short ? { length, country: entry.country } : null;
}
/** What stands before the noun as an adjective would: "US officials", "EU officials". */
const SHORT: Partial<Record<string, RegExp>> = { state: /^(?:U\.?S\.?|U\.?K\.?)$/, organisation: /^\p{Lu}{2,}$/u };
/** Words; own choice. */
const LONGEST_ADJECTIVE = 3;

/** The country that a word is the adjective of. */
export function countryOfAdjective(token: Token | undefined): string | null {
  if (!token) return null;
  const entry = gazetteer().phrases.match([token], [factsOf(token).key], 0, 1)?.entry;
  return entry?.kind === 'adjective' ? entry.country : null;
}

/** The only person of the text who holds the office for the country. */
function holder({ actors }: ActorLayer, role: string | null, country: string): Actor | null {
  const holders = actors.filter(
    (actor) => actor.kind === 'person' && actor.country === country && role !== null && roleFits(role, actor.role),
  );
  return holders.length === 1 ? itemAt(holders, 0) : null;
}
