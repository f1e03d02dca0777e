/**
 * In: statements in order, and who is who. Out: the same with those who listen over several sentences: the other side of a meeting,
 * the receivers of a letter, whoever was told something. "At a meeting with Sorel, Lind said … He added … Sorel, for her part, praised …".
 */

import { type ActorLayer, type ActorMention, membersOf, paperBefore, paperMeant } from '../coreference';
import type { Actor, AddresseePlace, Span, TextLayer } from '../document';
import { NEW_SCENE, TELLING } from '../english/statements/listeners';
import { firstRule, type Rule } from '../rules';
import { firstFrom } from '../text';
import { audienceOf, type IsAudience, tellsAudience } from './audience';
import { listenersInWords } from './circumstances';
import type { StatementDraft } from './identify';
import { otherSideIn, paperIn } from './occasions';
import { isPeopleOf } from './peoples';
import type { MentionedActor } from './targets';

/** Sentences from one statement of an occasion to the next; own choice, for a paragraph between. */
const NEXT_WITHIN = 3;
/** The same for one who was only told something. */
const TOLD_WITHIN = 1;
/** Statements of others that may stand between. */
const OTHERS = 1;

/** Those who speak with each other, or one side to the other. */
export interface Occasion {
  readonly kind: 'talk' | 'paper' | 'told';
  readonly speakers: readonly AddresseePlace[];
  readonly listeners: readonly AddresseePlace[];
  /** The sentence of the last statement that belonged to it. */
  readonly sentence: number;
  readonly others: number;
}

/** To whom is this statement made? */
export interface ListenerCase {
  readonly layer: TextLayer;
  readonly actors: ActorLayer;
  readonly draft: StatementDraft;
  readonly sentence: number;
  readonly occasion: Occasion | null;
  readonly isAudience: IsAudience;
}

/** Which occasion a statement belongs to; in the examples those who listen are marked. */
export const OCCASION_RULES: readonly Rule<ListenerCase, Occasion | null>[] = [
  {
    name: 'the-paper-speaks',
    example: 'Ghana sent a letter to |Togo|. The letter said that it was late.',
    when: (c) => spokenPaper(c) !== null,
    then: (c) => spokenPaper(c),
  },
  {
    name: 'in-the-paper',
    example: 'Ghana sent a letter to |Togo|. In the letter, Ghana said that it was late.',
    when: (c) => writtenIn(c) !== null,
    then: (c) => writtenIn(c),
  },
  {
    name: 'at-a-talk',
    example: 'At a meeting with |Ana Sorel|, Jan Lind recalled that it was late.',
    when: (c) => talkedAt(c) !== null,
    then: (c) => talkedAt(c),
  },
  {
    name: 'named-around-the-cue',
    example: 'In a speech to the |council|, Jan Lind said that it was late.',
    when: (c) => toldInWords(c) !== null,
    then: (c) => toldInWords(c),
  },
  {
    name: 'to-an-audience',
    example: 'At a meeting with Ana Sorel, Jan Lind recalled that it was late. | He told reporters that it was over.',
    when: ({ layer, draft, isAudience }) => tellsAudience(layer, draft, isAudience),
    then: () => null,
  },
  {
    name: 'new-scene',
    example: 'At a meeting with Ana Sorel, Jan Lind said that it was late. | Later, Lind said that it was over.',
    when: ({ layer, sentence }) => NEW_SCENE.test(wordsOf(layer, sentence)),
    then: () => null,
  },
  {
    name: 'begun-to-tell',
    example: 'Jan Lind told |Ana Sorel| that it was late.',
    when: ({ draft }) => draft.addressees.length > 0 && TELLING.has(draft.cue?.lemma ?? ''),
    then: (c) => tellsFirst(c),
  },
  {
    name: 'goes-on',
    example: 'At a meeting with |Ana Sorel|, Jan Lind recalled that it was late. He added that it was over.',
    when: (c) => goesOn(c) !== null,
    then: (c) => goesOn(c),
  },
  {
    name: 'somebody-else-between',
    example: 'Jan Lind told Ana Sorel that it was late. | Chile said that it was over.',
    when: ({ occasion }) => occasion !== null && occasion.others < OTHERS && occasion.kind !== 'told',
    then: ({ occasion }) => occasion && { ...occasion, speakers: occasion.speakers, others: occasion.others + 1 },
  },
];

/** Gives statements that name nobody beside their cue those who listen on the occasion. */
export function settleListeners(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  const isAudience = audienceOf(layer, actors, drafts);
  let occasion: Occasion | null = null;
  let outer: Span = { start: 0, end: 0 };
  const settle = (draft: StatementDraft): StatementDraft => {
    const nested = draft.cue !== null && draft.cue.start >= outer.start && draft.cue.end <= outer.end;
    if (!nested) outer = cover(draft.content);
    if (nested) return named(layer, draft, draft.addressees, isAudience);
    const sentence = sentenceAt(layer, (draft.cue ?? draft.span).start);
    const found: Occasion | null =
      firstRule(OCCASION_RULES, { layer, actors, draft, sentence, occasion, isAudience })?.outcome ?? null;
    occasion = found;
    const listeners = found && found.sentence === sentence ? listenersOf(found, draft.actor) : [];
    const { addressees } = draft;
    // "In a letter to Ghana, Lind urged Togo to": both.
    const unnamed = found?.kind === 'paper' ? listeners.filter(({ actor }) => !has(addressees, actor)) : [];
    return named(layer, draft, addressees.length > 0 ? [...addressees, ...unnamed] : listeners, isAudience);
  };
  return drafts.flatMap((draft) => voicesOf(layer, draft, occasion).map(settle));
}

/** "The letter said … it added": those who wrote it, a statement each. */
function voicesOf(layer: TextLayer, draft: StatementDraft, occasion: Occasion | null): readonly StatementDraft[] {
  const { source } = draft;
  if (!source || occasion?.kind !== 'paper' || !/^it$/i.test(layer.text.slice(source.start, source.end)))
    return [draft];
  if (sentenceAt(layer, source.start) - occasion.sentence > NEXT_WITHIN || occasion.speakers.length === 0)
    return [draft];
  return occasion.speakers.map((speaker) => ({ ...draft, actor: speaker.actor }));
}

/** The draft with its addressees, whom it also is about; those who only hear it are none. */
function named(
  layer: TextLayer,
  draft: StatementDraft,
  listeners: readonly AddresseePlace[],
  isAudience: IsAudience,
): StatementDraft {
  if (listeners.length === 0 && draft.addressees.length === 0) return draft;
  const addressees = listeners.filter((listener) => !isAudience(listener));
  const heard = new Set(draft.addressees.filter(isAudience).map(({ actor }) => actor.id));
  const inContent = ({ start, end }: Span) => draft.content.some((piece) => start >= piece.start && end <= piece.end);
  const kept = draft.mentioned.filter((mention) => !heard.has(mention.actor.id) || inContent(mention));
  const added = addressees
    .filter(({ actor }) => {
      const isKnown = (one: MentionedActor) => one.actor.id === actor.id || isPeopleOf(actor, one.actor);
      return actor.id !== draft.actor?.id && !kept.some(isKnown);
    })
    .map((listener) => calledYou(layer, draft, listener));
  return { ...draft, addressees, mentioned: [...kept, ...added].sort((a, b) => a.start - b.start) };
}

/** Whoever listens, by "you" or "your" where the words hold it and the name stands outside them. */
function calledYou({ text }: TextLayer, { content, span }: StatementDraft, listener: AddresseePlace): AddresseePlace {
  if (listener.start >= span.start && listener.end <= span.end) return listener;
  for (const { start, end } of content) {
    const you = /\byou(?:rs?|rself|rselves)?\b/i.exec(text.slice(start, end));
    if (you) return { ...listener, start: start + you.index, end: start + you.index + you[0].length };
  }
  return listener;
}

const has = (side: readonly AddresseePlace[], actor: Actor | null): boolean =>
  side.some((one) => one.actor.id === actor?.id);

/** The side that the speaker is not on. */
function listenersOf({ speakers, listeners }: Occasion, actor: Actor | null): readonly AddresseePlace[] {
  return has(listeners, actor) ? speakers.filter((one) => one.actor.id !== actor?.id) : listeners;
}

/** "the letter said" */
function spokenPaper({ actors, draft, sentence, occasion }: ListenerCase): Occasion | null {
  const paper = draft.source && paperMeant(actors, draft.source);
  if (!paper || paper.receivers.length === 0) return null;
  return { ...written(actors, draft, paper.receivers, occasion), sentence };
}

/** "In the letter, Ghana said", "said in a letter to Togo" */
function writtenIn({ layer, actors, draft, sentence, occasion }: ListenerCase): Occasion | null {
  const found = paperIn(layer, draft, sentence);
  if (!found) return null;
  const paper = paperMeant(actors, found.span) ?? paperBefore(actors, found.noun, found.kind);
  if (!paper || paper.receivers.length === 0) return null;
  if (has(partiesOfMentions(actors, paper.receivers), draft.actor)) return null;
  return { ...written(actors, draft, paper.receivers, occasion), sentence };
}

function written(
  actors: ActorLayer,
  draft: StatementDraft,
  receivers: readonly ActorMention[],
  before: Occasion | null,
): Occasion {
  const listeners = partiesOfMentions(actors, receivers);
  const same = before?.kind === 'paper' && before.listeners.every(({ actor }) => has(listeners, actor));
  const earlier = same ? before.speakers.filter(({ actor }) => actor.id !== draft.actor?.id) : [];
  const speakers = [...earlier, ...speakerOf(draft)];
  return { kind: 'paper', speakers, listeners, sentence: 0, others: 0 };
}

/** "At a meeting with Sorel, Lind said" */
function talkedAt({ layer, actors, draft, sentence }: ListenerCase): Occasion | null {
  if (!draft.actor) return null;
  const listeners = partiesOfMentions(actors, otherSideIn(layer, actors, draft, sentence));
  const others = listeners.filter(({ actor }) => actor.id !== draft.actor?.id);
  if (others.length === 0 || others.length < listeners.length) return null;
  return { kind: 'talk', speakers: speakerOf(draft), listeners, sentence, others: 0 };
}

/** "Addressing the council, Lind said" */
function toldInWords({ layer, actors, draft, sentence, isAudience }: ListenerCase): Occasion | null {
  if (!draft.actor || draft.addressees.length > 0) return null;
  const listeners = partiesOfMentions(actors, listenersInWords(layer, actors, draft, sentence));
  if (listeners.length === 0 || has(listeners, draft.actor)) return null;
  if (listeners.some(isAudience)) return null;
  return { kind: 'told', speakers: speakerOf(draft), listeners, sentence, others: 0 };
}

function tellsFirst({ draft, sentence, occasion, isAudience }: ListenerCase): Occasion | null {
  // A council or a crowd is no partner in a conversation.
  const listeners = draft.addressees.filter(
    (listener) => !isAudience(listener) && /^(?:person|state)$/.test(listener.actor.kind),
  );
  if (listeners.length === 0) return null;
  // Several who speak together have a statement each.
  const together = occasion?.kind === 'told' && occasion.sentence === sentence ? occasion.speakers : [];
  return { kind: 'told', speakers: [...together, ...speakerOf(draft)], listeners, sentence, others: 0 };
}

/** Does one of those who were there speak, soon enough? */
function goesOn({ draft, sentence, occasion }: ListenerCase): Occasion | null {
  if (!occasion || !draft.actor || isDeed(draft)) return null;
  const { kind, speakers, listeners } = occasion;
  if (sentence - occasion.sentence > (kind === 'told' ? TOLD_WITHIN : NEXT_WITHIN)) return null;
  const speaks = has(speakers, draft.actor);
  if (!speaks && !(kind === 'talk' && has(listeners, draft.actor))) return null;
  if (kind === 'told' && draft.source && draft.source.type !== 'pronoun') return null;
  return { ...occasion, sentence, others: 0 };
}

const isDeed = ({ kind, cue }: StatementDraft): boolean => kind === 'act' && /^(?:act|intend)$/.test(cue?.force ?? '');

const speakerOf = ({ actor, source }: StatementDraft): readonly AddresseePlace[] =>
  actor && source ? [{ start: source.start, end: source.end, actor }] : [];

const partiesOfMentions = (actors: ActorLayer, mentions: readonly ActorMention[]): readonly AddresseePlace[] =>
  mentions.flatMap(({ start, end, actor }) =>
    actor ? membersOf(actors, actor).map((member) => ({ start, end, actor: member })) : [],
  );

const cover = (pieces: readonly Span[]): Span => ({ start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 });

const sentenceAt = ({ sentences }: TextLayer, place: number): number =>
  Math.max(0, firstFrom(sentences, place + 1) - 1);

const wordsOf = ({ text, sentences }: TextLayer, sentence: number): string => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return text.slice(start, end);
};
