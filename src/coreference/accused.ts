/** Whom somebody accuses or urges: "Peru left the talks with Chile, accusing it of spying" means somebody, and not Peru. */
import type { Token } from '../document';
import { CALLS } from '../english/mentions/places';
import type { Anaphor } from './anaphors';
import type { Discourse, Entity } from './discourse';

/** "accused | it | of", "urging | them | to": a thing is held to have done nothing, and is asked nothing. */
function isAccused(tokens: readonly Token[], { mention }: Anaphor): boolean {
  const verb = tokens[mention.first - 1]?.lower ?? '';
  return ACCUSING.test(verb) && OF_SOMETHING.test(tokens[mention.last]?.lower ?? '');
}
const ACCUSING = /^(?:(?:accus|urg|blam)e?|warn|thank|tell|ask|press|remind)(?:s|es|d|ed|ing)?$|^told$/;
const OF_SOMETHING = /^(?:of|to|not|that|against|for)$/;

/** "urged | both sides", "called on | the minister": somebody other than who does so. Of a pronoun more is asked, which may stand in what another says. */
export function isSpokenTo(tokens: readonly Token[], anaphor: Anaphor): boolean {
  if (anaphor.pronoun) return !anaphor.pronoun.possessive && isAccused(tokens, anaphor);
  return speaksTo(tokens[anaphor.mention.first - 2]?.lower ?? '', tokens[anaphor.mention.first - 1]?.lower ?? '');
}

/** "told |", "called on |" */
export const speaksTo = (before: string, word: string): boolean =>
  ACCUSING.test(word) || (word === 'on' && CALLS.has(before));

/** Who accuses is not the one who is accused, however far before the verb he stands (Chomsky 1981, principle B). */
export const isAccuser = ({ speaker }: Discourse, { mention }: Anaphor, entity: Entity): boolean =>
  entity === speaker && entity.last.mention.sentence === mention.sentence;

/** "Chile left. Peru condemned Bolivia and accused it of spying": who is named in the sentence goes before all others. */
export function nearestOf<One extends { readonly entity: Entity }>(
  candidates: readonly One[],
  { mention }: Anaphor,
): readonly One[] {
  const near = candidates.filter(({ entity }) => entity.last.mention.sentence === mention.sentence);
  return near.length > 0 ? near : candidates;
}
