/** The stage as a whole: names and nominals first, then pronouns, with an eye on who speaks. */
import type { Attribution } from '../attribution';
import type { Span, TextLayer, TokenRange } from '../document';
import type { MentionLayer } from '../mentions';
import type { ActorLayer } from './actorLayer';
import { identifyNamed } from './readActors';
import { type Judge, resolvePronouns } from './resolvePronouns';

/**
 * Finds out which mentions are one actor.
 *
 * @param layer What `readText` returned.
 * @param mentions What `findMentions` found in it.
 * @param attributions What `attribute` found in it: who speaks is likelier to be meant.
 * @param judge Looks at each choice among antecedents.
 */
export function resolveActors(
  layer: TextLayer,
  mentions: MentionLayer,
  attributions: readonly Attribution[],
  judge?: Judge,
): ActorLayer {
  const spans = (ranges: readonly (TokenRange | null)[]): Span[] => ranges.flatMap((range) => spanOf(layer, range));
  const told = attributions.filter(({ source }) => source !== null);
  const speaking = spans(told.map(({ source }) => source));
  const contents = told.map(({ content }) => content);
  const addressees = spans(attributions.flatMap((one) => one.addressees)).sort((a, b) => a.start - b.start);
  return resolvePronouns(identifyNamed(mentions), speaking, { addressees, contents, judge });
}

function spanOf({ tokens }: TextLayer, range: TokenRange | null): readonly Span[] {
  const first = range && tokens[range.first];
  const last = range && tokens[range.last - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
