/** In: a paper that speaks, "an editorial in the daily Sol". Out: who carries it. */

import type { Actor } from '../document';
import { PAPERS } from '../english/statements/papers';
import { PRESS_NAMES, PRESS_TITLES } from '../english/statements/press';
import { isMedia } from '../mentions/media';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** Words between "in" and its name at most: "in | the official daily | Sol". Own choice. */
const BETWEEN = 3;

/**
 * Whoever is named behind the "in" at token `at`, where a paper by nobody's hand can be theirs: the press carries reports, and any body its editorials.
 * Not "an article in | the UN | Charter".
 *
 * @param noun Token index of the noun for the paper.
 */
export function carrierIn({ layer: { tokens }, mentions }: ActorLayer, noun: number, at: number): ActorMention | null {
  const preposition = tokens[at];
  if (preposition?.lower !== 'in') return null;
  const place = firstFrom(mentions, preposition.end);
  const named = mentions[place + 1];
  // "the daily | Sol"
  const carrier = named && named.first === mentions[place]?.last ? named : mentions[place];
  if (carrier?.actor?.kind !== 'organisation' || carrier.first - at > BETWEEN) return null;
  if (/^\p{Lu}/u.test(tokens[carrier.last]?.text ?? '')) return null;
  return PAPERS.get(tokens[noun]?.lower ?? '') === 'article' || isPress(carrier.actor) ? carrier : null;
}

const isPress = ({ id, name }: Actor): boolean => isMedia(id) || PRESS_TITLES.has(name) || PRESS_NAMES.test(name);
