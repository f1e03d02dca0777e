/** Whom the words of a quotation turn to: "we call on all governments to", "we ask you, Madam Chancellor, to", "…, dear Ana". */
import type { ActorLayer, ActorMention } from '../coreference';
import type { Actor, AddresseePlace, Span } from '../document';
import {
  AND_TURNING_TO,
  BEHIND_TURNED_FIRST,
  BEHIND_TURNED_TO,
  CALLED_OFFICE,
  DEAR,
  FIRST_PERSON,
  PLURAL_CALLED,
  TURNED_TO_FIRST,
  TURNING_TO,
} from '../english/statements/listeners';
import { firstFrom, tokensIn } from '../text';
import { listedFrom, partiesOf } from './asked';
import { calledGroup } from './calledGroup';

/** Characters before a mention in which the verb is looked for, those that a group's name has, and mentions among which an office is; own choices. */
const VERB_WITHIN = 60;
const GROUP_WITHIN = 100;
const OFFICE_WITHIN = 40;

/** "I want to ask the Front and its allies that they stop": the objects of the first verb by which somebody is turned to. */
export function turnedTo(actors: ActorLayer, piece: Span): readonly AddresseePlace[] {
  const words = actors.layer.text.slice(piece.start, piece.end);
  if (!FIRST_PERSON.test(words)) return [];
  for (const at of turnings(words)) {
    const place = piece.start + at;
    const isAsked = (called: readonly AddresseePlace[]): boolean => {
      const last = called.at(-1);
      return last !== undefined && BEHIND_TURNED_TO.test(words.slice(last.end - piece.start));
    };
    const named = namesTurnedTo(actors, place, piece.end);
    const called = isAsked(named) ? named : groupTurnedTo(actors, place, words.slice(at, at + GROUP_WITHIN));
    if (isAsked(called)) return called;
  }
  return saidTo(actors, piece);
}

/** Where the verbs end by which the first person turns to somebody. */
function turnings(words: string): readonly number[] {
  const plain = [...words.matchAll(TURNING_TO)];
  const joined = [...words.matchAll(AND_TURNING_TO)].filter(({ index }) =>
    FIRST_PERSON.test(
      words
        .slice(0, index)
        .split(/[.!?;:]\s/)
        .at(-1) ?? '',
    ),
  );
  return [...plain, ...joined].map(({ 0: verb, index }) => index + verb.length).sort((a, b) => a - b);
}

/** Those who are named right behind the verb. */
function namesTurnedTo(actors: ActorLayer, place: number, end: number): readonly AddresseePlace[] {
  const { mentions, layer } = actors;
  const mention = mentions[firstFrom(mentions, place)];
  if (!mention || mention.end > end || mention.type === 'pronoun') return [];
  // "urge the [Republic of Ghana] to": a name put in for another word.
  if (!/^(?:(?:the|all|both|these|those)\s+)?\[?$/i.test(layer.text.slice(place, mention.start))) return [];
  return partiesOf(actors, listedFrom(actors, mention.first, tokensIn(layer, { start: place, end }).last));
}

/** "We urge the governments of the region to": those whom no name tells. */
function groupTurnedTo(actors: ActorLayer, place: number, behind: string): readonly AddresseePlace[] {
  const noun = PLURAL_CALLED.exec(behind)?.[0];
  return noun ? calledGroup(actors, { start: place, end: place + noun.length }) : [];
}

/** "To the rebels I say" */
function saidTo(actors: ActorLayer, piece: Span): readonly AddresseePlace[] {
  const { text } = actors.layer;
  const { last } = tokensIn(actors.layer, piece);
  for (const mention of mentionsIn(actors, piece)) {
    const before = text
      .slice(Math.max(piece.start, mention.start - VERB_WITHIN), mention.start)
      .replace(/\b(?:the|all|both|these|those)\s+$/i, '');
    if (mention.type === 'pronoun' || !TURNED_TO_FIRST.test(before)) continue;
    const found = listedFrom(actors, mention.first, last);
    const behind = text.slice(found.at(-1)?.end ?? mention.end, piece.end);
    if (BEHIND_TURNED_FIRST.test(behind)) return partiesOf(actors, found);
  }
  return [];
}

/** "…, Mr President, …": the holder of the office who was named last. */
export function officeCalled(actors: ActorLayer, piece: Span, speaker: Actor | null): AddresseePlace | null {
  const words = actors.layer.text.slice(piece.start, piece.end);
  const found = CALLED_OFFICE.exec(words);
  const office = found?.[1];
  if (!found || !office) return null;
  const end = piece.start + found.index + found[0].length;
  const holder = holderBefore(actors, piece.start, office.toLowerCase().replace(/\s+/g, ' '), speaker);
  return holder && { start: end - office.length, end, actor: holder };
}

function holderBefore(actors: ActorLayer, place: number, office: string, speaker: Actor | null): Actor | null {
  const { mentions } = actors;
  const behind = firstFrom(mentions, place);
  for (let k = behind - 1; k >= Math.max(0, behind - OFFICE_WITHIN); k--) {
    const { actor, role } = mentions[k] as ActorMention;
    const held = `${role ?? ''} ${actor?.role ?? ''}`.toLowerCase();
    if (actor?.kind === 'person' && actor.id !== speaker?.id && held.includes(office)) return actor;
  }
  return null;
}

/** "We will not forget it, dear Ana" */
export function dearCalled(actors: ActorLayer, piece: Span): AddresseePlace | null {
  const { text } = actors.layer;
  for (const mention of mentionsIn(actors, piece)) {
    if (!DEAR.test(text.slice(piece.start, mention.start)) || mention.actor?.kind !== 'person') continue;
    return { start: mention.start, end: mention.end, actor: mention.actor };
  }
  return null;
}

function mentionsIn({ mentions }: ActorLayer, piece: Span): readonly ActorMention[] {
  const found: ActorMention[] = [];
  for (let k = firstFrom(mentions, piece.start); k < mentions.length && mentions[k]!.end <= piece.end; k++)
    found.push(mentions[k] as ActorMention);
  return found;
}
