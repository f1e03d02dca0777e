/**
 * In: what somebody speaks of. Out: who has done it, where the text has told: Togo, who decided, of "the decision", and of "it" in "called it a
 * mistake".
 */
import { type ActorLayer, type ActorMention, doersOf, membersOf, ownersOf, paperMeant } from '../coreference';
import type { Actor, Span } from '../document';
import { PAPERS } from '../english/statements/papers';
import {
  CALLED_WORKS,
  CALLING_IT,
  DOING_WORKS,
  KINDS_OF_WORKS,
  KNOWN_WORK,
  WORK_TOLD_ANEW,
} from '../english/statements/works';
import { itemAt } from '../runtime/lists';
import { firstFrom, tokensIn } from '../text';
import { statesInWords } from './statesNamed';

/** Words that speak of what somebody has done. */
export interface Doing extends Span {
  readonly doers: readonly Actor[];
}

const byNoun = new Map(KINDS_OF_WORKS.flatMap((kind) => kind.nouns.map((noun) => [noun, kind] as const)));
const CALLED: ReadonlySet<Kind> = new Set(CALLED_WORKS);
const byVerb = new Map(KINDS_OF_WORKS.flatMap((kind) => kind.verbs.map((verb) => [verb, kind] as const)));
type Kind = (typeof KINDS_OF_WORKS)[number];

/** Words of a text through which it stays known who has done something, and through which "it" is that; own choices. */
const KNOWN_FOR = 120;
const IT_REACH = 40;
const POSSESSIVE = /^['’]s?$/;
/** Words before a noun among which the adjective of its state stands; own choice. */
const ADJECTIVES = 2;
/** Words between what is done and the verb before it; own choice. */
const VERB_REACH = 4;

/** All that is known to be somebody's in a piece of content. */
export function doingsIn(actors: ActorLayer, piece: Span): readonly Doing[] {
  const { tokens } = actors.layer;
  const { first, last } = tokensIn(actors.layer, piece);
  const found: Doing[] = [];
  for (let at = first; at < last; at++) {
    const { start, end, lower } = itemAt(tokens, at);
    const kind = byNoun.get(lower);
    const known = kind !== undefined && isKnown(actors, at);
    const doers = known ? doersBefore(actors, at, kind) : at === first && lower === 'it' ? doersOfIt(actors, at) : [];
    if (doers.length > 0) found.push({ start, end, doers });
  }
  return found;
}

/** "the decision", "this latest decision"; not "the decision of Togo", "a decision". */
function isKnown({ layer: { tokens } }: ActorLayer, noun: number): boolean {
  const next = tokens[noun + 1];
  if (next && (WORK_TOLD_ANEW.has(next.lower) || POSSESSIVE.test(next.lower))) return false;
  return [noun - 1, noun - 2].some(
    (at) =>
      KNOWN_WORK.has(tokens[at]?.lower ?? '') && (at === noun - 1 || /^\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '')),
  );
}

/** Whoever has done the last thing of a kind before a token; nobody where another has come between, of which nothing is told. */
function doersBefore(actors: ActorLayer, before: number, kind: Kind): readonly Actor[] {
  const { tokens } = actors.layer;
  for (let at = before - 1; at >= Math.max(0, before - KNOWN_FOR); at--) {
    const { lower } = itemAt(tokens, at);
    const noun = byNoun.get(lower) === kind;
    if (!noun && byVerb.get(lower) !== kind) continue;
    const doers = noun ? ownersAt(actors, at) : actorsOf(actors, doersOf(actors, at));
    if (doers.length > 0) return doers;
    if (noun && !isKnown(actors, at)) return [];
  }
  return [];
}

/** Behind "called": whose the thing is of which was spoken last. */
function doersOfIt(actors: ActorLayer, it: number): readonly Actor[] {
  const { mentions, layer } = actors;
  const { tokens } = layer;
  if (!CALLING_IT.test(tokens[it - 1]?.lower ?? '')) return [];
  const mention = mentions[firstFrom(mentions, itemAt(tokens, it).start)];
  if (mention?.first === it && mention.actor) return [];
  for (let at = it - 1; at >= Math.max(0, it - IT_REACH); at--) {
    const { lower } = itemAt(tokens, at);
    if (PAPERS.has(lower)) return writersOf(actors, at);
    const kind = byNoun.get(lower);
    if (!kind || !CALLED.has(kind)) continue;
    const doers = ownersAt(actors, at);
    return doers.length > 0 || !isKnown(actors, at) ? doers : doersBefore(actors, at, kind);
  }
  return [];
}

/** Of a paper, the words before which tell whether it is known. */
function writersOf(actors: ActorLayer, noun: number): readonly Actor[] {
  const { start } = itemAt(actors.layer.tokens, Math.max(0, noun - 1));
  const paper = paperMeant(actors, { start, end: itemAt(actors.layer.tokens, noun).end });
  return actorsOf(actors, paper?.authors ?? []);
}

/** Whose a noun is by the words beside it: "Togo’s plan", "a Togolese plan", "Togo announced a plan". */
function ownersAt(actors: ActorLayer, noun: number): readonly Actor[] {
  const owners = actorsOf(actors, ownersOf(actors, noun));
  if (owners.length > 0) return owners;
  const { tokens } = actors.layer;
  const adjective = itemAt(tokens, Math.max(0, noun - ADJECTIVES));
  const states = statesInWords(actors, { start: adjective.start, end: itemAt(tokens, noun).end });
  if (states.length > 0) return states.map(({ actor }) => actor);
  for (let at = noun - 1; at >= Math.max(0, noun - VERB_REACH); at--) {
    if (itemAt(tokens, at).kind !== 'word') return [];
    if (DOING_WORKS.has(itemAt(tokens, at).lower)) return actorsOf(actors, doersOf(actors, at));
  }
  return [];
}

const actorsOf = (actors: ActorLayer, mentions: readonly ActorMention[]): readonly Actor[] =>
  mentions.flatMap(({ actor }) => (actor ? membersOf(actors, actor) : []));
