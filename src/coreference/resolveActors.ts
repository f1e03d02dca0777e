/** The stage as a whole: names and nominals first, then pronouns, with an eye on who speaks. */
import type { Attribution } from '../attribution';
import type { TextLayer } from '../document';
import type { MentionLayer } from '../mentions';
import type { ActorLayer } from './actorLayer';
import { identifyNamed } from './readActors';
import { resolvePronouns } from './resolvePronouns';

/**
 * Finds out which mentions are one actor.
 *
 * @param layer What `readText` returned.
 * @param mentions What `findMentions` found in it.
 * @param attributions What `attribute` found in it: who speaks is likelier to be meant.
 */
export function resolveActors(
  layer: TextLayer,
  mentions: MentionLayer,
  attributions: readonly Attribution[],
): ActorLayer {
  const speaking = attributions.flatMap(({ source }) => {
    const first = source && layer.tokens[source.first];
    const last = source && layer.tokens[source.last - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return resolvePronouns(layer, identifyNamed(mentions), speaking);
}
