/** A verb that may be a cue: what it can look at, and the attribution that is built from it. */
import type { Span, TokenRange } from '../document';
import type { Phrase } from '../grammar';
import { agentOf, antecedentOf } from './antecedents';
import { type Context, word } from './context';
import { type CueEntry, VERBS } from './lexicon';
import { isTime } from './phrases';
import { quotationAt } from './quotes';
import type { Attribution } from './types';

/** A verb that may be a cue, and the stretch of groups that it can look at. */
export interface Candidate {
  readonly context: Context;
  readonly sentence: number;
  /** Groups of the sentence. */
  readonly range: TokenRange;
  /** Index of the verb group. */
  readonly v: number;
  readonly group: Phrase;
  readonly entry: CueEntry;
  /** The clause that the verb can look at: the sentence, or its own quotation. */
  readonly from: number;
  readonly to: number;
  /** The first group behind the cue and its particles. */
  readonly next: number;
  /** Token index behind the cue. */
  readonly cueLast: number;
  readonly found: readonly Attribution[];
}

/** The candidate at verb group `v`, or `null` where it is no cue. */
export function openCandidate(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  found: readonly Attribution[],
): Candidate | null {
  const { groups } = context;
  const group = groups[v]!;
  if (group.type !== 'vg') return null;
  const entries = VERBS.get(group.verb!.lemma);
  if (!entries) return null;
  const after = group.head + 1;
  const entry = entryAt(context, entries, after);
  if (!entry) return null;
  let { first: from, last: to } = range;
  const q = quotationAt(context, group.first);
  if (q >= 0) {
    if (!reportsInQuotation(context, v, entry)) return null;
    const quotation = context.outer[q]!;
    while (from < v && groups[from]!.first <= quotation.first) from++;
    while (to > v + 1 && groups[to - 1]!.last >= quotation.last) to--;
  }
  // "spoke briefly about"
  const between = entry.rest.length > 0 && !follows(context, entry.rest, after) ? 1 : 0;
  const cueLast = Math.max(group.last, after + between + entry.rest.length);
  // "was quoted as saying": the whole is the cue.
  const relayed =
    group.verb!.form === 'ing' &&
    word(context, groups[v - 1]?.first ?? -1) === 'as' &&
    groups[v - 2]?.verb?.passive === true;
  let next = v + 1;
  while (next < to && groups[next]!.last <= cueLast) next++;
  const opened = relayed ? groups[v - 2]! : openingVerb(context, v, from);
  const cueGroup = opened ? { ...group, first: opened.first } : group;
  return { context, sentence, range, v, group: cueGroup, entry, from, to, next, cueLast, found };
}

/** The longest phrasal cue whose particles stand right behind the verb, or behind an adverb; else the verb alone. */
function entryAt(context: Context, entries: readonly CueEntry[], after: number): CueEntry | undefined {
  let bare: CueEntry | undefined;
  let behindAdverb: CueEntry | undefined;
  for (const entry of entries) {
    const { rest } = entry;
    if (rest.length === 0) bare ??= entry;
    else if (follows(context, rest, after) && !splitsPhrase(context, entry, after)) return entry;
    else if (
      !behindAdverb &&
      context.tags[after] === 'adv' &&
      follows(context, rest, after + 1) &&
      !splitsPhrase(context, entry, after + 1)
    )
      behindAdverb = entry;
  }
  return behindAdverb ?? bare;
}

const PUBLISHING = new Set('issue release send publish post give make deliver'.split(' '));
const OPENING = new Set('respond reply begin start open answer end conclude close continue'.split(' '));
const PAPERS = /^(?:statement|statements|letter|report|tweet|memo|note|message|declaration|communiqué|communique)$/;

/** The verb that makes one cue with the -ing verb at `v`: "issued a statement saying", "responded by saying". */
function openingVerb(context: Context, v: number, from: number): Phrase | null {
  const { groups } = context;
  if (groups[v]!.verb!.form !== 'ing' || v - 2 < from) return null;
  const before = groups[v - 1]!;
  const verb = groups[v - 2]!;
  if (verb.type !== 'vg' || verb.verb!.form !== 'finite' || verb.verb!.passive) return null;
  if (before.type === 'np' && PUBLISHING.has(verb.verb!.lemma) && PAPERS.test(word(context, before.head))) return verb;
  return word(context, before.first) === 'by' && OPENING.has(verb.verb!.lemma) ? verb : null;
}

/** "agreed | to leave" is no "agreed to", "agreed | on Monday" no "agreed on". */
function splitsPhrase(context: Context, { rest, frames }: CueEntry, at: number): boolean {
  const last = rest.at(-1);
  const behind = at + rest.length;
  if (last === 'to') return context.tags[behind - 1] === 'to' && !frames.has('infinitive');
  if (last !== 'on' || behind >= context.tokens.length) return false;
  return context.tags[behind] === 'adv' || isTime(context, context.groupOf[behind]!);
}

function follows(context: Context, words: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (word(context, at + i) !== words[i]) return false;
  return true;
}

/** Inside somebody's speech, only what it reports of a named other counts ("Lavrov told us that"). */
function reportsInQuotation(context: Context, v: number, entry: CueEntry): boolean {
  const before = context.groups[v - 1];
  if (before?.type !== 'np' || context.tags[before.head] === 'pronoun') return false;
  return entry.frames.has('clause') && context.groups[v + 1]?.type === 'that';
}

/** An attribution with the candidate as its cue, or `null` without content. */
export function build(
  candidate: Candidate,
  rule: string,
  cueLast: number,
  source: TokenRange | null,
  content: readonly Span[],
  addressees: readonly TokenRange[],
  confidence: number,
): Attribution | null {
  if (content.length === 0) return null;
  const { group, entry, sentence } = candidate;
  return {
    rule,
    sentence,
    cue: { first: group.first, last: Math.max(candidate.cueLast, cueLast), lemma: entry.lemma, force: entry.force },
    source: source && withoutMarks(candidate.context, source),
    ...withAntecedent(candidate.context, source),
    content,
    addressees,
    negated: group.verb!.negated || entry.force === 'deny' || entry.force === 'refuse',
    confidence,
  };
}

/** Whom "who" stands for, and whose comments "comments by X" are. */
function withAntecedent(context: Context, source: TokenRange | null): { antecedent?: TokenRange } {
  if (!source) return {};
  const g = context.groupOf[source.first]!;
  const antecedent = antecedentOf(context, g) ?? agentOf(context, source);
  return antecedent ? { antecedent } : {};
}

function withoutMarks({ tags }: Context, { first, last }: TokenRange): TokenRange {
  let start = first;
  let end = last;
  // ", however," between subject and verb is nobody's apposition.
  if (tags[end - 1] === 'punct' && tags[end - 2] === 'adv' && tags[end - 3] === 'punct') end -= 3;
  while (start < end - 1 && (tags[start] === 'punct' || tags[start] === 'quote')) start++;
  return { first: start, last: end };
}
