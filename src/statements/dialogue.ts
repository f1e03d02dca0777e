/**
 * In: drafts in order, and who is who. Out: the same drafts with the addressees that the sentence around the cue does not name: who is
 * called by name inside the quotation, whom an answer answers, whom a speech that goes on to "you" was begun to.
 */

import { type ActorLayer, type ActorMention, actorOf } from '../coreference';
import type { Actor, AddresseePlace, CuePlace, Span, TextLayer } from '../document';
import { ANSWERS, BEFORE_VOCATIVE, SPOKEN_TO } from '../english/statements/dialogue';
import { firstRule, type Rule } from '../rules';
import { firstFrom } from '../text';
import { ASKED_RULES } from './asked';
import { BESIDE_RULES } from './beside';
import { dearCalled, officeCalled, turnedTo } from './calls';

/** Sentences that lie at most between a speech and its sequel; own choice. */
const SEQUEL = 2;
/** Statements of another that may stand between; own choice. */
const BETWEEN = 3;

/** What is read of a draft. */
export interface SpokenDraft {
  readonly rule: string;
  readonly span: Span;
  readonly content: readonly (Span & { readonly quoted: boolean })[];
  readonly cue: CuePlace | null;
  readonly source: Span | null;
  readonly actor: Actor | null;
  readonly addressees: readonly AddresseePlace[];
}

/** A text and who is who in it. */
interface Reading {
  readonly layer: TextLayer;
  readonly actors: ActorLayer;
}

/** Whom is this draft spoken to? */
export interface DialogueCase extends Reading {
  readonly draft: SpokenDraft;
  /** Those before it, with their addressees. */
  readonly before: readonly SpokenDraft[];
  readonly behind: readonly SpokenDraft[];
}

/** Who is spoken to without being named beside the cue; marked in the examples. */
export const DIALOGUE_RULES: readonly Rule<DialogueCase, readonly AddresseePlace[]>[] = [
  ...BESIDE_RULES,
  ...ASKED_RULES,
  {
    name: 'next-speaker-was-asked',
    example: 'Q: Will you sign it?\n\n| TOM SAND|: We will sign it.',
    when: ({ draft }) => draft.rule === 'turn' && draft.cue?.force === 'ask',
    then: (asked) => nextSpeaker(asked),
  },
  {
    name: 'called-by-name',
    example: 'Tom Sand asked whether it was over. “No, | Tom|, it is not,” Anna Keller said.',
    when: (asked) => calledByName(asked) !== null,
    then: (asked) => [calledByName(asked) as AddresseePlace],
  },
  {
    name: 'called-by-office',
    example: 'President Ana Sorel signed the treaty. “We ask you, Madam | President|, to leave it,” Tom Sand said.',
    when: (asked) => inSpeech(asked, officeCalled) !== null,
    then: (asked) => [inSpeech(asked, officeCalled) as AddresseePlace],
  },
  {
    name: 'called-dear',
    example: 'Ana Sorel came on Monday. “We will not forget it, dear | Sorel|,” Tom Sand said.',
    when: (asked) => inSpeech(asked, dearCalled) !== null,
    then: (asked) => [inSpeech(asked, dearCalled) as AddresseePlace],
  },
  {
    name: 'turned-to-in-the-words',
    example: '“We call on | Ghana| to sign it,” Tom Sand said.',
    when: (asked) => turnedToIn(asked).length > 0,
    then: (asked) => turnedToIn(asked),
  },
  {
    name: 'answers-whoever-spoke-to-it',
    example: '| Anna Keller| told Tom Sand that it was over. “It is not,” Sand replied.',
    when: ({ draft }) => draft.cue !== null && ANSWERS.has(draft.cue.lemma),
    then: (asked) => whoSpokeTo(asked),
  },
  {
    name: 'goes-on-to-the-same-listener',
    example: 'Anna Keller told | Tom Sand| that it was over. “You must leave,” Keller said.',
    when: (asked) => spokenPieces(asked.draft).length > 0,
    then: (asked) => listenerBefore(asked),
  },
];

/** Adds the addressees of dialogue to drafts that have none. */
export function settleDialogue<Draft extends SpokenDraft>(
  layer: TextLayer,
  drafts: readonly Draft[],
  actors: ActorLayer,
): Draft[] {
  const settled: Draft[] = [];
  drafts.forEach((draft, i) => {
    const before = settled.slice(-BETWEEN);
    const behind = drafts.slice(i + 1, i + 1 + BETWEEN);
    const found =
      draft.addressees.length > 0 ? null : firstRule(DIALOGUE_RULES, { layer, actors, draft, before, behind })?.outcome;
    const addressees = found?.filter(({ actor }) => actor.id !== draft.actor?.id);
    settled.push(addressees && addressees.length > 0 ? { ...draft, addressees } : draft);
  });
  return settled;
}

/** What is said in quotation marks or in a turn of an interview. */
const spokenPieces = ({ content, rule }: SpokenDraft) => content.filter(({ quoted }) => quoted || rule === 'turn');

/** Who answers the question: the speaker of the next turn, if somebody is known to stand behind it. */
function nextSpeaker({ behind }: DialogueCase): readonly AddresseePlace[] {
  const next = behind.find(({ rule, cue }) => rule === 'turn' && cue?.force !== 'ask');
  return next?.source && next.actor?.kind === 'person'
    ? [{ start: next.source.start, end: next.source.end, actor: next.actor }]
    : [];
}

/** "“Lind, you know it,” Sand said": whom a quotation calls by name. */
function calledByName({ layer, actors, draft }: DialogueCase): AddresseePlace | null {
  for (const piece of spokenPieces(draft)) {
    const vocative = vocativeIn({ layer, actors }, piece);
    if (vocative && vocative.actor.id !== draft.actor?.id) return vocative;
  }
  return null;
}

/** The first that is found in what is said, other than the speaker. */
function inSpeech(
  { actors, draft }: DialogueCase,
  find: (actors: ActorLayer, piece: Span, speaker: Actor | null) => AddresseePlace | null,
): AddresseePlace | null {
  for (const piece of spokenPieces(draft)) {
    const found = find(actors, piece, draft.actor);
    if (found && found.actor.id !== draft.actor?.id) return found;
  }
  return null;
}

/** Whom what is said turns to by its own words, other than the speaker. */
function turnedToIn({ actors, draft }: DialogueCase): readonly AddresseePlace[] {
  const turned = draft.content.map((piece) => turnedTo(actors, piece));
  return (turned.find((those) => those.length > 0) ?? []).filter(({ actor }) => actor.id !== draft.actor?.id);
}

/** "X told Y that … Y replied": X, who had spoken to the one who answers. */
function whoSpokeTo({ draft, before }: DialogueCase): readonly AddresseePlace[] {
  for (const { source, actor, addressees } of [...before].reverse()) {
    if (!source || !actor || actor.id === draft.actor?.id) continue;
    if (addressees.some((listener) => listener.actor.id === draft.actor?.id))
      return [{ start: source.start, end: source.end, actor }];
  }
  return [];
}

/** "X told the council that … “I am asking you for trucks,” she said": those whom X had begun to speak to. */
function listenerBefore({ layer, draft, before }: DialogueCase): readonly AddresseePlace[] {
  if (!draft.actor) return [];
  // What the speech reports of others may stand between.
  const sooner = before.findLast(({ actor }) => actor?.id === draft.actor?.id);
  if (!sooner || sooner.addressees.length === 0) return [];
  const said = draft.content.map(({ start, end }) => layer.text.slice(start, end)).join(' ');
  if (!YOU.test(said)) return [];
  const from = firstFrom(layer.sentences, sooner.span.end);
  return firstFrom(layer.sentences, draft.span.start) - from <= SEQUEL ? sooner.addressees : [];
}

const YOU = /\byour?\b/i;
/** A mark of the sentence and one of the quotation. */
const LONGEST_END = 2;
/** How far before a name the words of a list are looked for, in characters; own choice. */
const LIST_WITHIN = 24;

/** A name at the head ("“Qin, you know …”") or at the end ("…, Mr President.”") of a quotation, between marks and no part of a list. */
function vocativeIn(reading: Reading, piece: Span): AddresseePlace | null {
  const { mentions } = reading.actors;
  const first = mentions[firstFrom(mentions, piece.start)];
  if (first && opensCall(reading, piece, first)) return addressee(reading.actors, first);
  const last = mentions[firstFrom(mentions, piece.end) - 1];
  return last && last !== first && closesCall(reading, piece, last) ? addressee(reading.actors, last) : null;
}

function opensCall({ layer: { text } }: Reading, piece: Span, name: Span): boolean {
  return (
    name.end < piece.end &&
    BEFORE_VOCATIVE.test(text.slice(piece.start, name.start)) &&
    SPOKEN_TO.test(text.slice(name.end, piece.end))
  );
}

function closesCall({ layer: { text } }: Reading, piece: Span, name: ActorMention): boolean {
  if (name.start < piece.start || piece.end - name.end > LONGEST_END || !titledOrName(name)) return false;
  const before = text.slice(piece.start, name.start);
  const alone = /,\s*$/.test(before) && /^[.?!,]?[”"’'»]?$/.test(text.slice(name.end, piece.end));
  const listed = /\b(?:and|or)\b|,\s*\p{Lu}/u.test(
    text.slice(Math.max(piece.start, name.start - LIST_WITHIN), name.start),
  );
  return alone && !listed && YOU.test(before);
}

const titledOrName = ({ type, roleClass }: ActorMention): boolean => type === 'name' || roleClass === 'person';

function addressee(actors: ActorLayer, mention: ActorMention): AddresseePlace | null {
  if (!titledOrName(mention)) return null;
  const { actor } = actorOf(actors, mention);
  return actor && actor.kind !== 'unnamed' ? { start: mention.start, end: mention.end, actor } : null;
}
