/** Names in a noun phrase whose head no mention is: before or behind a description, as an example, as a body that no list knows. */
import type { Actor, TextLayer, TokenRange } from '../document';
import { organNouns } from '../english/mentions/words';
import { fold, slug } from '../mentions/entries';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { type ActorReference, countryIn, words } from './phraseWords';

/** Letters of the longest particle in a name ("Al-Quds al Arabi", "Bank van Lund"). Own choice. */
const LONGEST_PARTICLE = 3;

/** Words between "one" and the comma before a name: "one of them, Park Chul-soo". Own choice. */
const APPOSED_WITHIN = 5;

/** "Tom French|, the director of the bank": who is named before the comma, where the name tells nothing by itself. */
export function describedBy(layer: TextLayer, { first, last }: TokenRange, description: ActorMention): Actor | null {
  const comma = description.first - 1;
  if (description.type !== 'nominal' || comma - first < 2 || layer.tokens[comma]?.text !== ',') return null;
  // "Speaking to Tom French, the director said": whoever is described goes on to no verb.
  if (itemAt(layer.tokens, last - 1).text !== ',' && layer.tokens[last]?.kind === 'word') return null;
  for (let at = first; at < comma; at++) if (!isCapitalised(itemAt(layer.tokens, at))) return null;
  const name = words(layer, first, comma);
  const isPerson = description.roleClass === 'person';
  const { country, role } = description;
  const kind = isPerson ? 'person' : 'organisation';
  return {
    id: `${isPerson ? kind : 'org'}:${slug(name)}`,
    name,
    kind,
    country,
    role: isPerson ? role : null,
    aliases: [],
  };
}

/** "one of them, | Park Chul-soo": the name of who is meant. */
export function nameApposed({ layer, mentions }: ActorLayer, core: number, last: number): ActorReference | null {
  for (let at = core; at < Math.min(last, core + APPOSED_WITHIN); at++) {
    if (itemAt(layer.tokens, at).text !== ',') continue;
    const named = mentions[firstFrom(mentions, itemAt(layer.tokens, at).end)];
    if (named?.first !== at + 1 || named.type !== 'name' || named.last > last) return null;
    return { actor: named.actor, type: 'name', confidence: named.confidence };
  }
  return null;
}

/** "critics like | Karl Lund": whoever is named for all of them. */
export function namedExample({ layer, mentions }: ActorLayer, first: number, core: number): Actor | null {
  const named = mentions[firstFrom(mentions, itemAt(layer.tokens, core - 1).end) - 1];
  if (named?.last !== core || named.type !== 'name' || named.first - 1 <= first) return null;
  return layer.tokens[named.first - 1]?.lower === 'like' ? named.actor : null;
}

/** "Japan's powerful lobby Keidan": the name at the end, with the state of what stands before it. */
export function namedBody(layer: TextLayer, first: number, core: number): Actor {
  const start = nameStart(layer, first, core);
  const seat = core - start === 1 ? seatAt(layer, start) : null;
  if (seat) return seat;
  const name = words(layer, start, core);
  const country = start > first ? countryIn(layer, first, start) : null;
  const kind = isPersonsName(layer, start, core) ? 'person' : 'organisation';
  return { id: `${kind === 'person' ? kind : 'org'}:${slug(name)}`, name, kind, country, role: null, aliases: [] };
}

/** "Ana Lind", but no "Martha Lind Foundation": a given name and capitals behind it, of which the last is no noun for a body. */
function isPersonsName({ tokens }: TextLayer, start: number, core: number): boolean {
  const last = itemAt(tokens, core - 1);
  if (core - start < 2 || !factsOf(itemAt(tokens, start)).given || organNouns.has(last.lower)) return false;
  for (let at = start; at < core; at++) if (!isCapitalised(itemAt(tokens, at))) return false;
  return true;
}

/** The state for which its capital speaks ("To Tehran, it was a threat"). */
function seatAt({ tokens }: TextLayer, at: number): Actor | null {
  const token = itemAt(tokens, at);
  const entry = gazetteer().phrases.match([token], [factsOf(token).key], 0, 1)?.entry;
  const state = entry?.kind === 'seat' && entry.country ? gazetteer().states.get(entry.country) : undefined;
  return state ? actorOfEntry(state) : null;
}

/** Where the name of a body begins: behind what says what it is like, and behind an article. */
function nameStart(layer: TextLayer, first: number, core: number): number {
  let at = first;
  for (let k = core - 2; k > first; k--) {
    const token = itemAt(layer.tokens, k);
    if (token.kind !== 'word' || isCapitalised(token) || token.lower.length <= LONGEST_PARTICLE) continue;
    at = k + 1;
    break;
  }
  while (at < core - 1 && !isCapitalised(itemAt(layer.tokens, at))) at++;
  return fold(itemAt(layer.tokens, at).text) === 'the' && at < core - 1 ? at + 1 : at;
}
