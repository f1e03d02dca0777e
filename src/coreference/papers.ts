/** Letters, statements and reports: who wrote them and to whom they go, over sentences and paragraphs. */

import type { Span, Token, TokenRange } from '../document';
import { calendar, speechVerbs } from '../english/mentions/words';
import {
  BEFORE_RECEIVER,
  GIVING_PAPERS,
  ISSUED_PAPERS,
  KNOWN_PAPER,
  MAKING_PAPERS,
  PAPERS,
  PUBLIC,
  SENT_PAPERS,
} from '../english/statements/papers';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';
import { firstFrom, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { carrierIn } from './carriedIn';
import { chainEnding, chainFrom, mentionEnding } from './chains';
import { agentBehind, ownerOf, subjectOf } from './owners';

/** A paper where the text tells of it. */
export interface Paper {
  /** Token index of its noun, or of the verb in "wrote to". */
  readonly noun: number;
  readonly authors: readonly ActorMention[];
  readonly receivers: readonly ActorMention[];
}

/** Words between the parts of such a phrase; own choices. */
const VERB_REACH = 7;
const RECEIVER_REACH = 8;
const DESCRIBED_WITHIN = 5;
const SAID_WITHIN = 4;
/** Words of an article through which a paper stays known, and between two that tell of it; own choices. */
const KNOWN_FOR = 1500;
const TOLD_WITHIN = 300;

/** What is meant by a phrase that speaks ("the letter", "a joint statement by Ghana"): the paper where its authors or receivers are told. */
export function paperMeant(actors: ActorLayer, span: Span): Paper | null {
  const { tokens } = actors.layer;
  const range = tokensIn(actors.layer, span);
  const noun = nounOf(actors, range);
  const kind = PAPERS.get(tokens[noun]?.lower ?? '');
  if (!kind) return null;
  const own = paperAt(actors, noun);
  if (own.authors.length > 0 && own.receivers.length > 0) return own;
  const told = KNOWN_PAPER.has(itemAt(tokens, range.first).lower) ? paperBefore(actors, range.first, kind) : null;
  const before = told && isDescribed(actors, told.noun, { first: range.first + 1, last: noun }) ? told : null;
  if (!before) return own.authors.length > 0 || own.receivers.length > 0 ? own : null;
  return {
    noun,
    authors: own.authors.length > 0 ? own.authors : before.authors,
    receivers: own.receivers.length > 0 ? own.receivers : before.receivers,
  };
}

/** The last paper of a kind before a token whose authors or receivers are told; a new one of which nothing is told hides those before it. */
export function paperBefore(actors: ActorLayer, before: number, kind: string): Paper | null {
  const { tokens } = actors.layer;
  let found: Paper | null = null;
  let told = before;
  for (let at = before - 1; at >= Math.max(0, before - KNOWN_FOR, told - TOLD_WITHIN); at--) {
    const wrote = kind === 'letter' && /^(?:wrote|written|writes)$/.test(itemAt(tokens, at).lower);
    if (!wrote && PAPERS.get(itemAt(tokens, at).lower) !== kind) continue;
    told = at;
    const paper = paperAt(actors, at);
    if (paper.authors.length === 0 && paper.receivers.length === 0) {
      if (INTRODUCING.test(tokens[at - 1]?.lower ?? '')) return found;
      continue;
    }
    found = joined(found, paper);
    if (found.authors.length > 0 && (found.receivers.length > 0 || isNew(actors, at))) return found;
  }
  return found;
}

/** "the joint statement" was called so; "the final statement" is another than "a joint statement". */
function isDescribed({ layer: { tokens } }: ActorLayer, noun: number, { first, last }: TokenRange): boolean {
  const near = tokens.slice(Math.max(0, noun - DESCRIBED_WITHIN), noun).map(({ lower }) => lower);
  return tokens.slice(first, last).every(({ lower }) => near.includes(lower) || /\d|-page$|-point$/.test(lower));
}

const joined = (later: Paper | null, sooner: Paper): Paper => ({
  noun: sooner.noun,
  authors: later && later.authors.length > 0 ? later.authors : sooner.authors,
  receivers: later && later.receivers.length > 0 ? later.receivers : sooner.receivers,
});

const isNew = ({ layer: { tokens } }: ActorLayer, noun: number): boolean => {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    if (INTRODUCING.test(itemAt(tokens, at).lower)) return true;
  }
  return false;
};

/** "a letter", "another statement": none that was told of before. */
const INTRODUCING = /^(?:an?|another)$/;

/** The noun that heads a phrase: the first for a paper, before any preposition, possessive or mark. */
function nounOf({ layer: { tokens } }: ActorLayer, { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) {
    const { lower, kind } = itemAt(tokens, at);
    if (PAPERS.has(lower) && !isPossessive(tokens[at + 1])) {
      const next = tokens[at + 1];
      if (at + 1 >= last || !next || next.kind !== 'word' || !PAPERS.has(next.lower)) return at;
    }
    if (kind === 'punctuation' && !isPossessive(tokens[at])) return -1;
    if (/^(?:of|in|to|at|on|with|about|from|by)$/.test(lower)) return -1;
  }
  return -1;
}

/** Who wrote the paper at a token, to whom, as its own sentence tells. */
export function paperAt(actors: ActorLayer, noun: number): Paper {
  const { tokens } = actors.layer;
  if (!PAPERS.has(itemAt(tokens, noun).lower)) {
    const receivers = tokens[noun + 1]?.lower === 'to' ? chainFrom(actors, noun + 2, 2) : [];
    return { noun, receivers, authors: receivers.length > 0 ? subjectOf(actors, noun) : [] };
  }
  const verb = makingVerb(actors, noun);
  const receivers = SENT_PAPERS.has(PAPERS.get(itemAt(tokens, noun).lower) ?? '')
    ? receiversOf(actors, noun, verb)
    : [];
  return { noun, receivers, authors: authorsOf(actors, noun, verb) };
}

function authorsOf(actors: ActorLayer, noun: number, verb: number): readonly ActorMention[] {
  const owner = ownerOf(actors, noun);
  if (owner.length > 0) return owner;
  const agent = agentBehind(actors, noun);
  if (agent.length > 0) return agent;
  const carrier = carrierIn(actors, noun, noun + 1);
  if (carrier) return [carrier];
  if (verb >= 0) return subjectOf(actors, verb);
  const issuer = issuerBefore(actors, noun);
  if (issuer) return [issuer];
  return aroundMedium(actors, noun);
}

/** "the | news release", "the | statement": where the noun of a paper begins. */
export const paperOpening = (tokens: readonly Token[], noun: number): number =>
  PUBLIC.has(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;

/** The ministry of "a ministry statement", "a ministry news release", which is one mention. */
function issuerBefore({ nested, layer: { tokens } }: ActorLayer, noun: number): ActorMention | null {
  if (!ISSUED_PAPERS.has(itemAt(tokens, noun).lower)) return null;
  const end = paperOpening(tokens, noun);
  const found = nested[firstFrom(nested, itemAt(tokens, end).start) - 1];
  return found?.last === end && found.actor && !found.actor.id.startsWith('nominal:') ? found : null;
}

/** The verb by which the paper is sent or made public. */
function makingVerb({ layer: { tokens } }: ActorLayer, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - VERB_REACH); at--) {
    const { lower, kind } = itemAt(tokens, at);
    if (MAKING_PAPERS.has(lower))
      return tokens[at - 1] && /^(?:was|were|been|be)$/.test(itemAt(tokens, at - 1).lower) ? -1 : at;
    if (kind === 'punctuation' && !isPossessive(tokens[at])) return -1;
  }
  return -1;
}

/** "Lind, in a letter to Ghana, said", "In a letter to Ghana, Lind said", "Lind said on Monday in a letter". */
function aroundMedium(actors: ActorLayer, noun: number): readonly ActorMention[] {
  const { tokens } = actors.layer;
  let medium = noun - 1;
  // "In response, the report said": no "in" of the paper
  while (medium > noun - 4 && medium >= 0 && !BEFORE_MEDIUM.test(itemAt(tokens, medium).lower)) medium--;
  if (tokens[medium]?.lower !== 'in') return [];
  if (tokens[medium - 1]?.text === ',') {
    const subject = mentionEnding(actors, medium - 1);
    if (subject?.actor) return chainEnding(actors, subject);
  }
  for (let at = medium - 1; at >= Math.max(0, medium - SAID_WITHIN) && isTime(actors, at + 1, medium); at--)
    if (speechVerbs.has(itemAt(tokens, at).lower)) return subjectOf(actors, at);
  for (let at = noun + 1; at < noun + 14 && tokens[at]; at++) {
    if (/^[.!?“”"]/.test(itemAt(tokens, at).text)) return [];
    const next = itemAt(tokens, at).text === ',' ? chainFrom(actors, at + 1, 2) : [];
    if (next.length > 0) return next;
  }
  return [];
}

const BEFORE_MEDIUM = /^(?:in|,)$/;

/** Nothing but a time or a public stands between "said" and "in a letter". */
const isTime = ({ layer: { tokens } }: ActorLayer, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .every(({ lower }) => calendar.has(lower) || /^(?:on|last|this|late|early|earlier|later|reporters)$/.test(lower));

function receiversOf(actors: ActorLayer, noun: number, verb: number): readonly ActorMention[] {
  const { tokens } = actors.layer;
  if (verb >= 0 && GIVING_PAPERS.has(itemAt(tokens, verb).lower)) {
    const given = chainFrom(actors, verb + 1, 2);
    const last = given.at(-1);
    if (last && last.last < noun && /^(?:an?|the|his|her|its|their)$/.test(itemAt(tokens, last.last).lower))
      return given;
  }
  let to = noun + 1;
  while (to < noun + RECEIVER_REACH && isBeforeReceiver(actors, to)) to++;
  return tokens[to]?.lower === 'to' ? chainFrom(actors, to + 1, 2) : [];
}

function isBeforeReceiver({ layer: { tokens } }: ActorLayer, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (BEFORE_RECEIVER.has(token.lower) || calendar.has(token.lower) || token.kind === 'number')
  );
}
