/**
 * In: drafts in order, and who is who. Out: the same drafts with the addressees that the sentence around the cue does not name: who is
 * called by name inside the quotation, whom an answer answers, whom a speech that goes on to "you" was begun to.
 */

import { type ActorLayer, type ActorMention, actorOf } from '../coreference';
import type { Addressee, Span, TextLayer } from '../document';
import type { StatementDraft } from '../statements/identify';
import { firstFrom } from '../text/spans';

/** Cues of an answer; own compilation from Levin (1993, §37). */
const ANSWERS = new Set(
  'reply|respond|answer|retort|rejoin|counter|hit back|fire back|shoot back|snap back|strike back'.split('|'),
);
/** Sentences that lie at most between a speech and its sequel; own choice. */
const SEQUEL = 2;
/** Statements of another that may stand between; own choice. */
const BETWEEN = 3;

/** Adds the addressees of dialogue to drafts that have none. */
export function settleDialogue(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  const settled: StatementDraft[] = [];
  drafts.forEach((draft, i) => {
    const addressees = draft.addressees.length > 0 ? draft.addressees : spokenTo(layer, drafts, i, settled, actors);
    settled.push(addressees === draft.addressees ? draft : { ...draft, addressees });
  });
  return settled;
}

function spokenTo(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  i: number,
  settled: readonly StatementDraft[],
  actors: ActorLayer,
): readonly Addressee[] {
  const draft = drafts[i]!;
  if (draft.rule === 'turn' && draft.cue?.force === 'ask') return asked(drafts, i);
  const called = draft.content.filter(({ quoted }) => quoted || draft.rule === 'turn');
  for (const piece of called) {
    const vocative = vocativeIn(layer, piece, actors);
    if (vocative && vocative.actor.id !== draft.actor?.id) return [vocative];
  }
  if (draft.cue && ANSWERS.has(draft.cue.lemma)) return answered(draft, settled);
  return called.length > 0 ? continued(layer, draft, settled) : draft.addressees;
}

/** Who answers the question: the speaker of the next turn, if somebody is known to stand behind it. */
function asked(drafts: readonly StatementDraft[], i: number): readonly Addressee[] {
  const next = drafts.slice(i + 1, i + 1 + BETWEEN).find(({ rule, cue }) => rule === 'turn' && cue?.force !== 'ask');
  return next?.source && next.actor?.kind === 'person'
    ? [{ start: next.source.start, end: next.source.end, actor: next.actor }]
    : [];
}

/** "X told Y that … Y replied": X, who had spoken to the one who answers. */
function answered(draft: StatementDraft, settled: readonly StatementDraft[]): readonly Addressee[] {
  for (const earlier of settled.slice(-BETWEEN).reverse()) {
    if (!earlier.source || !earlier.actor || earlier.actor.id === draft.actor?.id) continue;
    if (earlier.addressees.some(({ actor }) => actor.id === draft.actor?.id))
      return [{ start: earlier.source.start, end: earlier.source.end, actor: earlier.actor }];
  }
  return [];
}

/** "X told the council that … “I am asking you for trucks,” she said": those whom X had begun to speak to. */
function continued(layer: TextLayer, draft: StatementDraft, settled: readonly StatementDraft[]): readonly Addressee[] {
  if (!draft.actor) return draft.addressees;
  // What the speech reports of others may stand between.
  const before = settled.slice(-BETWEEN).findLast(({ actor }) => actor?.id === draft.actor!.id);
  if (!before?.addressees.length) return draft.addressees;
  const said = draft.content.map(({ start, end }) => layer.text.slice(start, end)).join(' ');
  if (!/\byour?\b/i.test(said)) return draft.addressees;
  const from = firstFrom(layer.sentences, before.span.end);
  const near = firstFrom(layer.sentences, draft.span.start) - from <= SEQUEL;
  return near ? before.addressees : draft.addressees;
}

/** Words that may stand before a vocative ("No, Mr Lind, …", "My dear friend Lind, …"). */
const BEFORE_VOCATIVE =
  /^(?:[“"‘'«(\s]|(?:no|yes|well|dear|brother|sister|comrade|please|so|look|thank you|sorry|but|and),?\s)*$/i;

/** A mark of the sentence and one of the quotation. */
const LONGEST_END = 2;

/**
 * Whom a quotation calls by name at its head ("“Qin, you know …”") or at its end ("…, Mr President.”"): the name stands between marks
 * and is no part of a list or apposition.
 */
function vocativeIn(layer: TextLayer, piece: Span, actors: ActorLayer): Addressee | null {
  const { text } = layer;
  const k = firstFrom(actors.mentions, piece.start);
  const first = actors.mentions[k];
  if (first && first.end < piece.end && BEFORE_VOCATIVE.test(text.slice(piece.start, first.start))) {
    const behind = text.slice(first.end, piece.end);
    if (SPOKEN_TO.test(behind)) return addressee(actors, first);
  }
  const last = actors.mentions[firstFrom(actors.mentions, piece.end) - 1];
  if (!last || last === first || last.start < piece.start || piece.end - last.end > LONGEST_END) return null;
  const alone =
    /,\s*$/.test(text.slice(piece.start, last.start)) && /^[.?!,]?[”"’'»]?$/.test(text.slice(last.end, piece.end));
  const listed = /\b(?:and|or)\b|,\s*\p{Lu}/u.test(text.slice(Math.max(piece.start, last.start - 24), last.start));
  return alone && !listed && titledOrName(last) && /\byour?\b/i.test(text.slice(piece.start, last.start))
    ? addressee(actors, last)
    : null;
}

/** Behind the name: a comma, then somebody who is spoken to, speaks or is bidden, not a list or an apposition. */
const SPOKEN_TO =
  /^,\s+(?:you|your|I|we|let|please|come|bring|stop|tell|listen|look|do|don['’]t|did|are|why|what|how|when|if you|with respect|thank|there|this|it|\p{Ll}+ your)\b/u;

const titledOrName = ({ type, roleClass }: ActorMention): boolean => type === 'name' || roleClass === 'person';

function addressee(actors: ActorLayer, mention: ActorMention): Addressee | null {
  if (!titledOrName(mention)) return null;
  const { actor } = actorOf(actors, mention);
  return actor && actor.kind !== 'unnamed' ? { start: mention.start, end: mention.end, actor } : null;
}
