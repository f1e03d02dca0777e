/** In: somebody whom words alone name. Out: the same, of the state in which the text is at home, where such people belong to a state; a firm of that of its head office. */

import type { Actor, Span, TextLayer } from '../document';
import {
  BARE_SHARE,
  GROUPS_AT_HOME,
  OF_OTHER_LANDS,
  OF_THE_LAND,
  OFFICES_AT_HOME,
  PUBLIC,
} from '../english/coreference/domestic';
import { singular } from '../grammar';
import { LONGEST_PHRASE } from '../mentions/extendLeft';
import { placeAt } from '../mentions/places';
import { factsOf } from '../mentions/wordFacts';
import { inside, latestAt, tokensIn } from '../text';
import type { ActorLayer } from './actorLayer';
import { firmsCountry } from './firms';
import type { ActorReference } from './phraseWords';

/** "60 percent of voters", "the crowd", "the judge": of the place that is told behind them or at the head of the sentence, or else of the home. */
export function broughtHome(actors: ActorLayer, span: Span, reference: ActorReference): ActorReference {
  const { actor } = reference;
  if (!actor || actor.country || actor.kind === 'person') return reference;
  const country = actor.kind === 'organisation' ? firmsCountry(actor.name) : countryOf(actors, span, actor);
  return country ? { ...reference, actor: { ...actor, country } } : reference;
}

/** Whether a group belongs where the text is at home: "senior officials", "black voters"; no "foreign voters", nor "experts". */
export const isGroupAtHome = (role: string): boolean =>
  GROUPS_AT_HOME.test(role) || (OF_THE_LAND.test(role) && !OF_OTHER_LANDS.test(role));

function countryOf(actors: ActorLayer, span: Span, { name, role, kind }: Actor): string | null {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (PUBLIC.has(singular(last)) || (role !== null && PUBLIC.has(role))) return toldPlace(actors, span) ?? actors.home;
  if (role === null) return BARE_SHARE.test(name) && !namesOthers(actors, span) ? actors.home : null;
  if (!(kind === 'group' ? isGroupAtHome(role) : OFFICES_AT_HOME.test(role))) return null;
  return NAMED.test(name) ? ownersCountry(actors, span) : actors.home;
}

/** "a Zenfor | spokesman": he belongs to somebody, who may be of another state. */
const NAMED = /\s\p{Lu}/u;

/** Of Brandt in "a Brandt campaign official". */
function ownersCountry({ mentions, nested }: ActorLayer, span: Span): string | null {
  const owner = [mentions, nested].flatMap((list) => inside(list, span)).find(({ actor }) => actor?.country);
  return owner?.actor?.country ?? null;
}

/** "In Peru, | half of the voters", "half of the voters | in Peru". */
function toldPlace({ layer }: ActorLayer, span: Span): string | null {
  const { sentences } = layer;
  const range = tokensIn(layer, span);
  const sentence = latestAt(sentences, span.start);
  const head = sentence ? placeBehindIn(layer, sentence.first, sentence.last) : null;
  for (let at = range.first; !head && at <= Math.min(range.last, range.first + LONGEST_PHRASE); at++) {
    const place = placeBehindIn(layer, at, sentence?.last ?? range.last);
    if (place) return place;
  }
  return head;
}

/** The state of Lima in "in Lima", where those words begin at a token. */
function placeBehindIn({ tokens }: TextLayer, at: number, end: number): string | null {
  if (!/^(?:in|across|throughout)$/.test(tokens[at]?.lower ?? '')) return null;
  const near = tokens.slice(at + 1, Math.min(end, at + 1 + LONGEST_PLACE));
  const keys = near.map((token) => factsOf(token).key);
  return placeAt(near, keys, 0, near.length);
}
/** Words of a place’s name at most; own choice. */
const LONGEST_PLACE = 5;

/** Whether the sentence names a state that is not the home, of which the share may be. */
function namesOthers({ layer, mentions, home }: ActorLayer, { start }: Span): boolean {
  const { sentences } = layer;
  const sentence = latestAt(sentences, start);
  if (!sentence) return false;
  return inside(mentions, sentence).some(({ actor }) => actor?.kind === 'state' && actor.country !== home);
}
