/** Letters, statements and reports: who wrote them and to whom they go, over sentences and paragraphs. */

import type { Span, TokenRange } from '../document';
import { calendar, determiners, speechVerbs } from '../english/mentions/words';
import {
  BEFORE_MAKING,
  BEFORE_RECEIVER,
  EXAMPLES,
  GIVING_PAPERS,
  KNOWN_PAPER,
  MAKING_PAPERS,
  PAPERS,
  SENT_PAPERS,
} from '../english/statements/papers';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';
import { firstFrom, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { linkBetween } from './conjuncts';

/** A paper where the text tells of it. */
export interface Paper {
  /** Token index of its noun, or of the verb in "wrote to". */
  readonly noun: number;
  readonly authors: readonly ActorMention[];
  readonly receivers: readonly ActorMention[];
}

/** Words between the parts of such a phrase; own choices. */
const VERB_REACH = 7;
const SUBJECT_REACH = 6;
const RECEIVER_REACH = 8;
const AGENT_REACH = 10;
const DESCRIBED_WITHIN = 5;
const SAID_WITHIN = 4;
/** Who may stand behind commas alone before "and" comes; own choice. */
const LONGEST_LIST = 8;
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
      if (/^(?:an?|another)$/.test(tokens[at - 1]?.lower ?? '')) return found;
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
    if (/^(?:an?|another)$/.test(itemAt(tokens, at).lower)) return true;
  }
  return false;
};

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
  if (verb >= 0) return subjectOf(actors, verb);
  return aroundMedium(actors, noun);
}

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
function ownerOf(actors: ActorLayer, noun: number): readonly ActorMention[] {
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
function agentBehind(actors: ActorLayer, noun: number): readonly ActorMention[] {
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

/** Whoever stands before the verb as its subject. */
function subjectOf(actors: ActorLayer, verb: number): readonly ActorMention[] {
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

/** The outermost mention that ends before a token. */
function mentionEnding({ mentions, layer: { tokens } }: ActorLayer, last: number): ActorMention | null {
  if (last < 1) return null;
  const found = mentions[firstFrom(mentions, itemAt(tokens, last - 1).end) - 1];
  return found && found.last === last && found.roleClass !== 'document' ? found : null;
}

/** Those who are named together from a token on, small words before them aside. */
function chainFrom(actors: ActorLayer, from: number, within: number): readonly ActorMention[] {
  const { mentions, layer } = actors;
  const { tokens } = layer;
  const start = tokens[from]?.start;
  if (start === undefined) return [];
  let k = firstFrom(mentions, start);
  const first = mentions[k];
  if (!first?.actor || first.first > from + within || first.roleClass === 'document') return [];
  for (let at = from; at < first.first; at++) if (!determiners.has(itemAt(tokens, at).lower)) return [];
  // "a letter to Ghana’s allies": not to Ghana.
  if (isPossessive(tokens[first.last])) return [];
  const chain = [first];
  // "by Ghana, Togo and Benin": behind a comma alone the next clause may begin.
  let certain = 1;
  for (;;) {
    const next = mentions[k + 1];
    const link =
      next?.actor && next.sentence === first.sentence && linkBetween(actors, itemAt(mentions, k).last, next.first);
    if (!next || !link || (link === 'comma' && chain.length > certain + LONGEST_LIST)) return chain.slice(0, certain);
    chain.push(next);
    if (link === 'and') certain = chain.length;
    k++;
  }
}

/** Those who are named together up to a mention, or those for whom it is an example. */
function chainEnding(actors: ActorLayer, end: ActorMention): readonly ActorMention[] {
  const { mentions, layer } = actors;
  let k = firstFrom(mentions, end.start);
  const chain = [end];
  while (k > 0) {
    const [before, here] = [itemAt(mentions, k - 1), itemAt(mentions, k)];
    if (before.sentence !== here.sentence || !before.actor) break;
    const link = linkBetween(actors, before.last, here.first);
    if (link === null || (link === 'comma' && chain.length < 2)) break;
    if (before.actor.id !== itemAt(chain, 0).actor?.id) chain.unshift(before);
    k--;
  }
  const whole = mentions[k - 1];
  const opener = layer.tokens[itemAt(mentions, k).first - 1]?.lower ?? '';
  if (
    whole?.actor &&
    EXAMPLES.has(opener) &&
    whole.sentence === end.sentence &&
    itemAt(mentions, k).first - whole.last <= 3
  )
    return [whole];
  return chain.filter(({ actor }) => actor !== null);
}
