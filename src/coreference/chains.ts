/** Those who are named together from a word on, or up to one: "signed by Ghana, Togo and Benin", "Ghana and Togo wrote". */

import { determiners } from '../english/mentions/words';
import { EXAMPLES } from '../english/statements/papers';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { linkBetween } from './conjuncts';

/** Who may stand behind commas alone before "and" comes; own choice. */
const LONGEST_LIST = 8;

/** The outermost mention that ends before a token. */
export function mentionEnding({ mentions, layer: { tokens } }: ActorLayer, last: number): ActorMention | null {
  if (last < 1) return null;
  const found = mentions[firstFrom(mentions, itemAt(tokens, last - 1).end) - 1];
  return found && found.last === last && found.roleClass !== 'document' ? found : null;
}

/** The index of the first mention from a token on, where nothing but small words stands before it ("by | the | council"); -1 where another word does, or none follows. */
export function mentionFrom(
  { mentions, layer: { tokens } }: ActorLayer,
  from: number,
  ...small: readonly ReadonlySet<string>[]
): number {
  const start = tokens[from]?.start;
  const k = start === undefined ? mentions.length : firstFrom(mentions, start);
  const found = mentions[k];
  if (!found) return -1;
  for (let at = from; at < found.first; at++)
    if (!small.some((words) => words.has(itemAt(tokens, at).lower))) return -1;
  return k;
}

/** Those who are named together from a token on, small words before them aside. */
export function chainFrom(actors: ActorLayer, from: number, within: number): readonly ActorMention[] {
  const { mentions, layer } = actors;
  const { tokens } = layer;
  let k = mentionFrom(actors, from, determiners);
  const first = mentions[k];
  if (!first?.actor || first.first > from + within || first.roleClass === 'document') return [];
  // "a letter to Ghana’s allies": not to Ghana.
  if (isPossessive(tokens[first.last])) return [];
  const chain = [first];
  // "by Ghana, Togo and Benin": behind a comma alone the next clause may begin.
  let certain = 1;
  for (;;) {
    const next = mentions[k + 1];
    const link =
      next?.actor && next.sentence === first.sentence && linkBetween(actors, itemAt(mentions, k).last, next.first);
    if (!next || !link || (link === 'comma' && chain.length > certain + LONGEST_LIST)) return chain.slice(0, certain);
    chain.push(next);
    if (link === 'and') certain = chain.length;
    k++;
  }
}

/** Those who are named together up to a mention, or those for whom it is an example. */
export function chainEnding(actors: ActorLayer, end: ActorMention): readonly ActorMention[] {
  const { mentions, layer } = actors;
  let k = firstFrom(mentions, end.start);
  const chain = [end];
  while (k > 0) {
    const [before, here] = [itemAt(mentions, k - 1), itemAt(mentions, k)];
    if (before.sentence !== here.sentence || !before.actor) break;
    const link = linkBetween(actors, before.last, here.first);
    if (link === null || (link === 'comma' && chain.length < 2)) break;
    if (before.actor.id !== itemAt(chain, 0).actor?.id) chain.unshift(before);
    k--;
  }
  const whole = mentions[k - 1];
  const opener = layer.tokens[itemAt(mentions, k).first - 1]?.lower ?? '';
  if (
    whole?.actor &&
    EXAMPLES.has(opener) &&
    whole.sentence === end.sentence &&
    itemAt(mentions, k).first - whole.last <= 3
  )
    return [whole];
  return chain.filter(({ actor }) => actor !== null);
}
