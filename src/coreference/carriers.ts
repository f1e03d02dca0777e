/**
 * In: who is who, and a person of whom no state is told. Out: the state of the agency that carries his words, "said in a statement carried by
 * the KCNA news agency": officials speak through the agency of their own state, wherever the report was written.
 */
import { CARRYING, READ_ABROAD } from '../english/coreference/carriers';
import { isMedia } from '../mentions/media';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** Words between "by" and the agency at most: "by | the official". Own choice. */
const BETWEEN = 3;

/** Of the agency in the sentence of the person, who is the only one that speaks in it. */
export function carriersCountry(actors: ActorLayer, mention: ActorMention): string | null {
  const { layer, mentions } = actors;
  const sentence = itemAt(layer.sentences, mention.sentence);
  let speaker: ActorMention | null = null;
  let country: string | null = null;
  for (let k = firstFrom(mentions, sentence.start); k < mentions.length; k++) {
    const one = itemAt(mentions, k);
    if (one.start >= sentence.end) break;
    if (one.actor?.kind === 'person') speaker ??= one;
    country ??= countryOfCarrier(actors, one);
  }
  return speaker?.actor?.id === mention.actor?.id ? country : null;
}

/** North Korea, of KCNA in "carried by the official KCNA". */
function countryOfCarrier({ layer: { tokens } }: ActorLayer, { actor, first }: ActorMention): string | null {
  if (actor?.kind !== 'organisation' || !actor.country || !isMedia(actor.id) || READ_ABROAD.has(actor.country)) {
    return null;
  }
  for (let at = first - 1; at >= Math.max(1, first - 1 - BETWEEN); at--)
    if (tokens[at]?.lower === 'by') return CARRYING.has(tokens[at - 1]?.lower ?? '') ? actor.country : null;
  return null;
}
