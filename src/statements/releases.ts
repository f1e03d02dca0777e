/**
 * In: drafts in order. Out: the same, where "we" of a text that a state or body publishes about itself is that body: "Norway condemns the raid. We
 * call on all sides to wait." So are its authors, where the heading or "We, the envoys of Chad," tells them. Where another person speaks before, it
 * is somebody's whom nobody names; what somebody did whom nobody names is not told.
 */

import type { ActorLayer } from '../coreference';
import type { Actor, TextLayer } from '../document';
import { authorsOf } from './authors';
import { isOurs } from './doers';
import { isDone, type StatementDraft } from './identify';
import { BODIES, SINGLE } from './sources';
import { mentionedIn } from './targets';

export function settleOwnVoice(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  let voice = authorsOf(layer, actors);
  const quoting = layer.quotations[0]?.start ?? layer.text.length;
  const publisher = publisherOf(layer, drafts);
  return drafts.flatMap((draft, k) => {
    if (voice.length === 0 && opensParagraph(layer, draft)) voice = publisher;
    const isTheirs = draft.actor === null && isSaidBy(voice, layer, draft);
    if (isTheirs && voice.length === 0)
      voice = known(ownName(layer, draft, drafts) ?? laterName(layer, draft, drafts, quoting));
    if (isTheirs && voice.length > 0) return voice.map((actor) => spokenBy(actor, draft, actors));
    voice = voiceBehind(layer, voice, draft, drafts.slice(Math.max(0, k - MOST), k + MOST));
    return isDone(draft) && isOurs({ layer, ...draft }) ? [] : draft;
  });
}

/** Who "we" is: a body, or several who publish a text together; nobody where that is not known. */
type Voice = readonly Actor[];

const known = (actor: Actor | null): Voice => (actor ? [actor] : []);

export const spokenBy = (actor: Actor, draft: StatementDraft, actors: ActorLayer): StatementDraft => ({
  ...draft,
  actor,
  mentioned: mentionedIn(draft.content, draft.addressees, actors, { actor }),
});

/** "The Ministry of Defence of Chad condemns": the body that speaks first, for itself, and again in a paragraph further on, whoever was heard between. */
const publisherOf = (layer: TextLayer, [first]: readonly StatementDraft[]): Voice =>
  first && speaksItself(layer, first) ? known(first.actor) : [];

/** "We call on all sides": what no quotation holds, at the head of a paragraph. */
const opensParagraph = ({ text }: TextLayer, { span, content }: StatementDraft): boolean =>
  text[span.start - 1] === '\n' && !content.some(({ quoted }) => quoted);

/** Whose "we" it is behind a statement. What several publish together stays theirs, whatever one of them does. */
function voiceBehind(layer: TextLayer, voice: Voice, draft: StatementDraft, around: readonly StatementDraft[]): Voice {
  if (tellsWho(layer, draft))
    return around.flatMap(({ cue, actor }) => (cue?.start === draft.cue?.start && actor) || []);
  if (speaksItself(layer, draft) && voice.length < 2) return known(draft.actor);
  return isOther(draft, voice) ? [] : voice;
}
/** Statements before and behind one among which those of all who make it together stand; own choice. */
const MOST = 40;

/** "We, the envoys of Chad and Peru, reject it" */
const tellsWho = ({ text }: TextLayer, { source, actor }: StatementDraft): boolean =>
  source !== null && actor !== null && /^we,/i.test(text.slice(source.start, source.start + 3));

/** "As we have made clear, Norway supports the talks.": the body that "we" names in the words that are theirs. */
function ownName(layer: TextLayer, { span }: StatementDraft, drafts: readonly StatementDraft[]): Actor | null {
  const inside = drafts.find(
    (one) => one.span.start > span.start && one.span.end <= span.end && speaksItself(layer, one),
  );
  return inside?.actor ?? null;
}

/** "We deplore the raids. Norway stands with Chad.": the one body that speaks for itself further on, where nobody else is heard or quoted before that. */
function laterName(
  layer: TextLayer,
  { span, cue }: StatementDraft,
  drafts: readonly StatementDraft[],
  quoting: number,
): Actor | null {
  if (!cue || !STANDS.has(cue.force)) return null;
  const own = drafts.filter((one) => speaksItself(layer, one));
  const [first] = own;
  if (!first?.actor || first.span.start < span.start || !own.every(({ actor }) => actor?.id === first.actor?.id))
    return null;
  const { start } = first.span;
  const isHeard = (one: StatementDraft): boolean =>
    one.span.start < start && one.cue?.force === 'assert' && isOther(one, known(first.actor));
  return quoting < start || drafts.some(isHeard) ? null : first.actor;
}

/** What a body says of others in its own name. */
const STANDS: ReadonlySet<string> = new Set(['support', 'praise', 'reject', 'criticize', 'demand', 'offer']);

/** "Norway condemns": a body says or does it as it is written. */
const speaksItself = ({ text }: TextLayer, { rule, actor, cue, source, content }: StatementDraft): boolean =>
  rule !== 'noun' &&
  actor !== null &&
  cue !== null &&
  source?.type === 'name' &&
  BODIES.has(actor.kind) &&
  PRESENT.test(text.slice(cue.start, cue.end)) &&
  !content.some(({ quoted }) => quoted);

/** "condemns", "strongly supports", "remains committed to", "is deeply concerned", "will host". */
const PRESENT = /^(?:\p{Ll}+ly )?(?:is|has|will|\p{Ll}+s)\b/u;

/** A person who speaks, so that "we" behind it may be said by that one. What other bodies do ends no text's own voice. */
const isOther = ({ actor }: StatementDraft, voice: Voice): boolean =>
  actor !== null && !voice.some(({ id }) => id === actor.id) && SINGLE.has(actor.kind);

/** "We", and "I" of the one person who makes a statement. */
function isSaidBy(voice: Voice, { text }: TextLayer, { source }: StatementDraft): boolean {
  const pronoun = source?.type === 'pronoun' ? text.slice(source.start, source.end).toLowerCase() : '';
  const [first, ...others] = voice;
  return pronoun === 'we' || (pronoun === 'i' && first !== undefined && others.length === 0 && SINGLE.has(first.kind));
}
