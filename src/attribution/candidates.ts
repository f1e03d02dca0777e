/** A verb that may be a cue: what it can look at, and the attribution that is built from it. */
import type { Span, TokenRange } from '../document';
import { CITING, OPENING, PAPERS, PUBLISHING } from '../english/attribution/openingVerbs';
import { CONCEALING, STEPPING_BACK } from '../english/attribution/sources';
import { beginningAt, isBefore, isFrom, type Phrase, type PhraseRange } from '../grammar';
import { behindAdverbials } from './adverbials';
import { antecedentOfSource } from './antecedents';
import { type Context, word } from './context';
import { type CueEntry, VERBS } from './lexicon';
import { phraseAt, phraseOf } from './phrases';
import { quotationAround } from './quotes';
import type { Attribution } from './types';

/** A verb that may be a cue, and the stretch of phrases that it can look at. */
export interface Candidate {
  readonly context: Context;
  readonly sentence: number;
  /** Groups of the sentence. */
  // until the callers pass phrases
  readonly range: TokenRange;
  /** Index of the verb group. */
  // until the callers pass phrases
  readonly v: number;
  /** The verb group, with the verb before it that makes one cue with it. */
  readonly group: Phrase;
  readonly entry: CueEntry;
  /** The clause that the verb can look at: the sentence, or its own quotation. */
  // until the callers pass phrases
  readonly from: number;
  readonly to: number;
  /** The first group behind the cue and its particles. */
  // until the callers pass phrases
  readonly next: number;
  /** The same as phrases: where the sentence begins, the verb group alone, the first phrase of the clause that the verb can look at. */
  readonly opening: Phrase;
  readonly verb: Phrase;
  readonly earliest: Phrase;
  /** Behind the clause that the verb can look at. */
  readonly limit: Phrase;
  /** The first phrase behind the cue and its particles. */
  readonly behind: Phrase;
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
  const verb = phraseAt(context, v);
  const entries = verb.type === 'vg' ? VERBS.get(verb.lemma) : null;
  if (!entries || opensPaper(verb) || isPlannedPaper(verb)) return null;
  const end = phraseAt(context, range.last);
  const split = splitEntry(entries, verb, end) ?? splitIdiom(entries, verb, end);
  const around = split ? undefined : entryAround(context, entries, verb);
  const entry = split?.entry ?? around ?? entryAt(context, entries, verb.head + 1);
  if (!entry) return null;
  const opening = phraseAt(context, range.first);
  const clause = clauseOf(context, { from: opening, to: end }, verb, entry);
  if (!clause) return null;
  const { from: earliest, to: limit } = clause;
  const cueLast = split?.cueLast ?? (around ? verb.last : cueEnd(context, verb, entry));
  let behind = verb.next;
  while (isBefore(behind, limit) && behind.last <= cueLast) behind = behind.next;
  const opener = openingVerb(verb, earliest);
  return {
    context,
    sentence,
    range,
    v,
    group: opener ? beginningAt(verb, opener) : verb,
    entry,
    from: earliest.index,
    to: limit.index,
    next: behind.index,
    opening,
    verb,
    earliest,
    limit,
    behind,
    cueLast,
    found,
  };
}

/** The sentence, or what of it is in the quotation that the verb is in; null where the verb reports nothing there. */
function clauseOf(context: Context, sentence: PhraseRange, verb: Phrase, entry: CueEntry): PhraseRange | null {
  const quotation = quotationAround(context, verb);
  if (!quotation) return sentence;
  if (!reportsInQuotation(verb, entry)) return null;
  let { from, to } = sentence;
  while (isBefore(from, verb) && from.first <= quotation.first) from = from.next;
  while (isBefore(verb.next, to) && to.previous.last >= quotation.last) to = to.previous;
  return { from, to };
}

/** Token index behind the cue with its particles. */
function cueEnd(context: Context, verb: Phrase, { rest }: CueEntry): number {
  const after = verb.head + 1;
  // "spoke briefly about"
  const between = rest.length > 0 && !follows(context, rest, after) ? 1 : 0;
  return Math.max(verb.last, after + between + rest.length);
}

/** The longest phrasal cue whose particles stand right behind the verb, or behind an adverb; else the verb alone. */
function entryAt(context: Context, entries: readonly CueEntry[], after: number): CueEntry | undefined {
  let bare: CueEntry | undefined;
  let behindAdverb: CueEntry | undefined;
  for (let k = 0; k < entries.length; k++) {
    const entry = entries[k] as CueEntry;
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

/** "called | in a speech on Friday | for", "appealed | once more | for": a phrasal cue whose preposition stands behind circumstances. */
function splitEntry(
  entries: readonly CueEntry[],
  verb: Phrase,
  limit: Phrase,
): { entry: CueEntry; cueLast: number } | null {
  // "appealed | to France | for help": an addressee. Most verbs have no such cue, and are spared the rest.
  if (verb.next.lower === 'to' || !entries.some(mayBeSplit)) return null;
  const preposition = behindAdverbials(verb.next, limit, SPLIT_OFF);
  if (preposition === verb.next || preposition.next.isTime) return null;
  if (preposition.next.type !== 'np' && preposition.next.type !== 'quote') return null;
  const entry = entries.find((one) => mayBeSplit(one) && one.rest[0] === preposition.lower);
  return entry ? { entry, cueLast: preposition.last } : null;
}

/** "reacted angrily | on Friday | to": an idiom whose last word stands behind a circumstance. */
function splitIdiom(
  entries: readonly CueEntry[],
  verb: Phrase,
  limit: Phrase,
): { entry: CueEntry; cueLast: number } | null {
  const { next } = verb;
  if (next.type !== 'adv') return null;
  const entry = entries.find(({ rest }) => rest.length === 2 && rest[0] === next.lower && rest[1] === 'to');
  if (!entry || next.next.lower === 'to') return null;
  const preposition = behindAdverbials(next.next, limit, TO);
  return preposition.lower === 'to' && preposition.next.type === 'np' ? { entry, cueLast: preposition.last } : null;
}
const TO: ReadonlySet<string> = new Set(['to']);

/** Prepositions that may stand so; others more often open a circumstance. */
const SPLIT_OFF: ReadonlySet<string> = new Set(['for', 'against']);

const mayBeSplit = ({ rest }: CueEntry): boolean => rest.length === 1 && SPLIT_OFF.has(rest[0] ?? '');

/** "turned | the offer | down", "took | Sand | to task": what completes the cue stands behind its object, and is told with it. */
function entryAround(context: Context, entries: readonly CueEntry[], { next: object }: Phrase): CueEntry | undefined {
  if (object.type !== 'np' || object.isTime) return undefined;
  return entries.find(({ rest, frames }) => {
    const last = rest.at(-1);
    if (last === undefined || !frames.has('object') || !COMPLETING.has(last)) return false;
    // "ruled the island | out of a fort": what follows belongs to the particle.
    const behind = context.groups[context.groupOf[object.last + rest.length] ?? -1];
    return (
      follows(context, rest, object.last) && behind?.type !== 'np' && behind?.type !== 'adj' && behind?.lower !== 'of'
    );
  });
}

/** Particles, nouns and adjectives that may stand behind the object of their verb; Quirk et al. (1985, §16.4). */
const COMPLETING: ReadonlySet<string> = new Set(
  'out down off aside task account coals bus responsible accountable liable'.split(' '),
);

/** The verb that makes one cue with an -ing verb: "issued a statement saying", "responded by saying", "was quoted as saying". */
function openingVerb(verb: Phrase, earliest: Phrase): Phrase | null {
  if (verb.form !== 'ing') return null;
  const before = verb.previous;
  const opener = before.previous;
  if (before.lower === 'as') {
    const cited = citing(opener, earliest);
    if (cited) return cited;
  }
  if (!isFrom(opener, earliest) || !opener.isFinite || opener.verb?.passive) return null;
  if (publishes(opener)) return opener;
  return before.lower === 'by' && OPENING.has(opener.lemma) ? opener : null;
}

/** "released | a statement" */
const publishes = ({ lemma, next }: Phrase): boolean =>
  next.type === 'np' && PUBLISHING.has(lemma) && PAPERS.has(next.headWord);

/** "released | a statement condemning": of both verbs one cue is made, with the second. */
const opensPaper = (verb: Phrase): boolean =>
  publishes(verb) && verb.next.next.form === 'ing' && VERBS.has(verb.next.next.lemma);

/** "wants to issue a statement | saying": nobody has said it yet. */
const isPlannedPaper = ({ form, previous }: Phrase): boolean =>
  form === 'ing' && previous.previous.isInfinitive && publishes(previous.previous);

/** "was quoted", "was quoted | by the daily", "was quoted | in the daily on Monday" before "as saying". */
function citing(before: Phrase, earliest: Phrase): Phrase | null {
  let here = before;
  for (let n = 0; n < CITED_WITHIN && isFrom(here, earliest); n++, here = here.previous) {
    if (here.type === 'vg') return here.verb?.passive && CITING.has(here.lemma) ? here : null;
    if (here.type === 'punct' || here.type === 'quote') return null;
  }
  return null;
}

/** Phrases from "quoted" to "as saying" ("by | the daily | on | Monday"); own choice. */
const CITED_WITHIN = 6;

/** "agreed | to leave" is no "agreed to" (but "look forward | to | working" is one), "agreed | on Monday" no "agreed on". */
function splitsPhrase(context: Context, { rest, frames }: CueEntry, at: number): boolean {
  const last = rest.at(-1);
  const behind = at + rest.length;
  if (last === 'to')
    return (
      context.tags[behind - 1] === 'to' && !frames.has('infinitive') && phraseOf(context, behind - 1).type !== 'prep'
    );
  if (last !== 'on' || behind >= context.tokens.length) return false;
  return context.tags[behind] === 'adv' || phraseOf(context, behind).isTime;
}

function follows(context: Context, words: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (word(context, at + i) !== words[i]) return false;
  return true;
}

/** Inside somebody's speech, only what it reports of a named other counts ("Lavrov told us that"). */
const reportsInQuotation = ({ previous, next }: Phrase, { frames }: CueEntry): boolean =>
  previous.type === 'np' && !previous.isPronoun && frames.has('clause') && next.type === 'that';

/** What was found beside a candidate. */
export interface Finding {
  readonly rule: string;
  readonly source: TokenRange | null;
  readonly content: readonly Span[];
  readonly addressees?: readonly TokenRange[];
  readonly confidence: number;
  /** Token index behind the cue, where that reaches further than the verb and its particles. */
  readonly cueLast?: number;
}

/** An attribution with the candidate as its cue, or `null` without content. */
export function attributionOf(candidate: Candidate, finding: Finding): Attribution | null {
  const { rule, source, content, addressees = [], confidence, cueLast = 0 } = finding;
  if (content.length === 0) return null;
  const { context, group, entry, sentence } = candidate;
  const antecedent = source && antecedentOfSource(context, source);
  return {
    rule,
    sentence,
    cue: { first: group.first, last: Math.max(candidate.cueLast, cueLast), lemma: entry.lemma, force: entry.force },
    source: source && withoutMarks(context, source),
    ...(antecedent && { antecedent }),
    content,
    addressees,
    negated: isDenied(group, entry),
    confidence,
  };
}

/** "did not say", "denied"; "did not conceal that" tells it, and "withdrew from the pact" denies nothing. */
const isDenied = ({ verb }: Phrase, { lemma, force }: CueEntry): boolean =>
  (verb?.negated === true && !CONCEALING.has(lemma)) ||
  (force === 'deny' && !STEPPING_BACK.has(lemma)) ||
  force === 'refuse';

// until the callers pass a finding
export const build = (
  candidate: Candidate,
  rule: string,
  ...[cueLast, source, content, addressees, confidence]: [
    cueLast: number,
    source: TokenRange | null,
    content: readonly Span[],
    addressees: readonly TokenRange[],
    confidence: number,
  ]
): Attribution | null => attributionOf(candidate, { rule, source, content, addressees, confidence, cueLast });

function withoutMarks({ tags }: Context, { first, last }: TokenRange): TokenRange {
  let start = first;
  let end = last;
  // ", however," between subject and verb is nobody's apposition.
  if (tags[end - 1] === 'punct' && tags[end - 2] === 'adv' && tags[end - 3] === 'punct') end -= 3;
  while (start < end - 1 && (tags[start] === 'punct' || tags[start] === 'quote')) start++;
  return { first: start, last: end };
}
