/**
 * In: drafts in order. Out: the same, where "we" of a text that a state or body publishes about itself is that body: "Norway condemns the raid. We
 * call on all sides to wait." Where a person speaks before, it is somebody's whom nobody names.
 */

import type { ActorLayer } from '../coreference';
import type { Actor, TextLayer } from '../document';
import type { StatementDraft } from './identify';
import { mentionedIn } from './targets';

const BODIES: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['state', 'organisation']);
const ONE: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['person', 'unnamed']);

export function settleOwnVoice(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  let voice: Actor | null = null;
  const isQuoting = layer.quotations.length > 0;
  return drafts.map((draft) => {
    const isTheirs = draft.actor === null && isWe(layer, draft);
    if (isTheirs) voice ??= ownName(layer, draft, drafts) ?? (isQuoting ? null : laterName(layer, draft, drafts));
    if (isTheirs && voice) {
      const { content, addressees } = draft;
      return {
        ...draft,
        actor: voice,
        mentioned: mentionedIn(content, addressees, actors, { actor: voice }),
      };
    }
    voice = speaksItself(layer, draft) ? draft.actor : isOther(draft, voice) ? null : voice;
    return draft;
  });
}

/** "As we have made clear, Norway supports the talks.": the body that "we" names in the words that are theirs. */
function ownName(layer: TextLayer, { span }: StatementDraft, drafts: readonly StatementDraft[]): Actor | null {
  const inside = drafts.find(
    (one) => one.span.start > span.start && one.span.end <= span.end && speaksItself(layer, one),
  );
  return inside?.actor ?? null;
}

/** "We deplore the raids. Norway stands with Chad.": the one body that speaks for itself further on, where nobody else is heard. */
function laterName(layer: TextLayer, { span, cue }: StatementDraft, drafts: readonly StatementDraft[]): Actor | null {
  if (!cue || !STANDS.has(cue.force)) return null;
  const own = drafts.filter((one) => speaksItself(layer, one));
  const [first] = own;
  if (!first?.actor || first.span.start < span.start || !own.every(({ actor }) => actor?.id === first.actor?.id))
    return null;
  return drafts.some((one) => isOther(one, first.actor) && one.cue?.force === 'assert') ? null : first.actor;
}

/** What a body says of others in its own name. */
const STANDS: ReadonlySet<string> = new Set(['support', 'praise', 'reject', 'criticize', 'demand', 'offer']);

/** "Norway condemns": a body says or does it as it is written. */
const speaksItself = ({ text }: TextLayer, { actor, cue, source, content }: StatementDraft): boolean =>
  actor !== null &&
  cue !== null &&
  source?.type === 'name' &&
  BODIES.has(actor.kind) &&
  PRESENT.test(text.slice(cue.start, cue.end)) &&
  !content.some(({ quoted }) => quoted);

/** "condemns", "strongly supports", "remains committed to", "is deeply concerned", "will host". */
const PRESENT = /^(?:\p{Ll}+ly )?(?:is|has|will|\p{Ll}+s)\b/u;

/** A person who speaks, so that "we" behind it may be said by that one. What other bodies do ends no text's own voice. */
const isOther = ({ actor }: StatementDraft, voice: Actor | null): boolean =>
  actor !== null && actor.id !== voice?.id && ONE.has(actor.kind);

const isWe = ({ text }: TextLayer, { source }: StatementDraft): boolean =>
  source !== null && source.type === 'pronoun' && text.slice(source.start, source.end).toLowerCase() === 'we';
