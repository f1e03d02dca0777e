/** Whose a noun is, and who does what a verb tells, by the words beside them. */

import { calendar } from '../english/mentions/words';
import { BEFORE_MAKING, MAKING_PAPERS } from '../english/statements/papers';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { chainEnding, chainFrom, mentionEnding } from './chains';

/** Words between a verb or noun and who stands beside it; own choices. */
const SUBJECT_REACH = 6;
const AGENT_REACH = 10;

/** Whose a noun says that it is: "Ghana’s plan", "the decision by Ghana", "the Sand plan", "the US plan"; no "Ghana plan", which may be about it. */
export function ownersOf(actors: ActorLayer, noun: number): readonly ActorMention[] {
  const owner = ownerOf(actors, noun);
  if (owner.length > 0) return owner;
  const agent = agentBehind(actors, noun);
  if (agent.length > 0) return agent;
  const before = mentionEnding(actors, noun);
  if (before?.type !== 'name' || !before.actor) return [];
  const place = before.actor.kind === 'state' || before.actor.id.startsWith('region:');
  return !place || SHORT_STATE.test(itemAt(actors.layer.tokens, before.last - 1).text) ? [before] : [];
}
const SHORT_STATE = /^(?:\p{Lu}\.?){2,3}$/u;

/** Who does what a verb tells, but in a passive, and behind a comma, where the name last before it stands in an aside. */
export const doersOf = (actors: ActorLayer, verb: number): readonly ActorMention[] =>
  NO_SUBJECT.test(actors.layer.tokens[verb - 1]?.lower ?? '') ? [] : subjectOf(actors, verb);
const NO_SUBJECT = /^(?:is|are|was|were|be|been|being|,)$/;

/** "Ghana’s letter", "the minister’s four-page statement", "their message". */
export function ownerOf(actors: ActorLayer, noun: number): readonly ActorMention[] {
  const { tokens } = actors.layer;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const { lower, kind } = itemAt(tokens, at);
    if (isPossessive(tokens[at])) {
      const owner = mentionEnding(actors, at) ?? mentionEnding(actors, at + 1) ?? nestedOwner(actors, at);
      return owner?.actor ? [owner] : [];
    }
    if (/^(?:his|her|their|its)$/.test(lower)) {
      const owner = [actors.nested, actors.mentions]
        .map((list) => list[firstFrom(list, itemAt(tokens, at).start)])
        .find((mention) => mention?.first === at && mention.last === at + 1);
      return owner?.actor ? [owner] : [];
    }
    if (kind === 'punctuation' || /^(?:the|an?|to|of|in|by)$/.test(lower)) return [];
  }
  return [];
}

/** The State Department of "the State Department’s report", which is one mention. */
function nestedOwner({ nested, layer: { tokens } }: ActorLayer, clitic: number): ActorMention | null {
  const found = nested[firstFrom(nested, itemAt(tokens, clitic).start) - 1];
  return found && (found.last === clitic || found.last === clitic + 1) ? found : null;
}

/** "signed by Ghana and Togo", "from the embassy". */
export function agentBehind(actors: ActorLayer, noun: number): readonly ActorMention[] {
  const { tokens } = actors.layer;
  let opened = false;
  for (let at = noun + 1; at <= noun + AGENT_REACH; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'punctuation' && token.text !== ',')) return [];
    if (MAKING_PAPERS.has(token.lower)) opened = true;
    else if (token.lower === 'by' || token.lower === 'from') {
      return opened || at === noun + 1 ? chainFrom(actors, at + 1, 3) : [];
    } else if (!opened && !(at === noun + 1 && token.text === ',')) return [];
  }
  return [];
}

/** Whoever stands before the verb as its subject. */
export function subjectOf(actors: ActorLayer, verb: number): readonly ActorMention[] {
  const { tokens } = actors.layer;
  let at = verb - 1;
  const isSmall = (k: number) =>
    BEFORE_MAKING.has(itemAt(tokens, k).lower) ||
    calendar.has(itemAt(tokens, k).lower) ||
    itemAt(tokens, k).text === ',' ||
    itemAt(tokens, k).lower.endsWith('ly');
  while (at >= 0 && verb - at <= SUBJECT_REACH && isSmall(at) && !mentionEnding(actors, at + 1)) at--;
  const subject = mentionEnding(actors, at + 1);
  return subject ? chainEnding(actors, subject) : [];
}
