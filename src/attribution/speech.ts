/** Speech that stands before its cue: "“…,” she said", "…, said X, a diplomat, in a statement". */

import type { CueForce, Span, TokenRange } from '../document';
import { MEDIA } from '../english/attribution/adverbials';
import { NO_SPEAKERS, ONE_PERSON } from '../english/attribution/subjects';
import { TIME_NOUNS } from '../english/grammar/times';
import {
  beforeClosingMarks,
  isBefore,
  isFrom,
  nounPhraseFrom,
  opensMainClause,
  type Phrase,
  type PhraseRange,
} from '../grammar';
import { behindAdverbials } from './adverbials';
import { attributionOf, type Candidate } from './candidates';
import type { Context } from './context';
import { namesThing } from './humans';
import { type CueEntry, JUDGING, VERBS } from './lexicon';
import { addsTo, isBeside, takesOver, takesStand } from './nextSpeakers';
import { indicesOf, phraseAt, tokensOf } from './phrases';
import { opensSpeech, quotationAt } from './quotes';
import { contentLeft, contentRight, floatingQuotation, type Left } from './sides';
import { tidy } from './spans';
import type { Attribution } from './types';

export { MEDIA } from '../english/attribution/adverbials';

/** Precision of speech before its cue on the half of PolNeAR that the rules were written on, rounded: in quotation marks, and not. */
const CONFIDENCE = { quoted: 0.92, unquoted: 0.8 };

/** The words of a range of phrases. */
export const textOf = ({ text }: Context, { from, to }: PhraseRange): string => text.slice(from.start, to.previous.end);

/** "Though Lind called it “late,” Oslo | praised the plan": of what is judged behind the verb nothing in the clause before is said. */
export const judgesObject = ({ force, frames }: CueEntry, opening: Phrase): boolean =>
  opening.type !== 'quote' && frames.has('object') && JUDGING.has(force);

/** "“…,” said X, a diplomat": the noun phrase behind the verb speaks. */
export function speakerBehind(
  { context, entry, verb, earliest, limit, behind, opening }: Candidate,
  hasSubject: boolean,
): PhraseRange | null {
  // "told" has its listener behind it, never its speaker; "does not offer workers" whom it is offered.
  if (!entry.frames.has('quotation') || entry.lemma === 'tell' || DO.has(verb.lower)) return null;
  let mark = verb.previous;
  while (isFrom(mark, earliest) && (mark.type === 'adv' || mark.is('('))) mark = mark.previous;
  const quoted = mark.type === 'quote';
  if (!isFrom(mark, earliest) || !(quoted || mark.is(','))) return null;
  // "Lind met Sand, | then | warned Oslo": whom she warned.
  if (judgesObject(entry, opening) || verb.previous.lower === 'then') return null;
  const speaker = nounPhraseFrom(behind, limit);
  if (!speaker || speaker.to.isFinite || behind.opensWith(NO_SPEAKERS)) return null;
  // "Norway voices concern, urges new talks": what is urged.
  if (!quoted && entry.frames.has('object') && namesThing(textOf(context, speaker))) return null;
  if (!hasSubject) return speaker;
  // "Lind, who denounced it, reiterated his view", "Chad, which called it “a farce,” recalled its envoy": an object.
  if (entry.frames.has('object') && speaker.from.firstTag === 'possessive') return null;
  if (quoted) return speaker;
  // "Asawitiri Media, said Rita Katz, has moved": only if nothing else follows before a mark.
  const here = behindAdverbials(speaker.to, limit);
  return here.is(',') || !isBefore(here, beforeClosingMarks({ from: here, to: limit })) ? speaker : null;
}

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Who says it, and where. */
export interface Said {
  /** Tokens of the source. */
  readonly source: TokenRange;
  /** The subject, or the inverted verb: what was said ends before it. */
  readonly edge: Phrase;
  /** Behind the cue, its source and its addressee. */
  readonly behind: Phrase;
  readonly addressees: readonly TokenRange[];
}

/** Content before the cue, and what goes on behind it or in the next sentence. */
export function saidBefore(candidate: Candidate, { source, edge, behind, addressees }: Said): Attribution | null {
  const { context, sentence, opening, earliest, verb } = candidate;
  const left = contentLeft({ context, edge, opening, earliest, parenthetical: true });
  const inverted = edge.index === verb.index;
  // "The paradox, says Anthony, is that": the clause goes on behind the comma; "Hariri, the premier, rejected it, | calling it late" does not.
  const goesOn =
    behind.is(',') &&
    (behind.next.isFinite ||
      behind.next.type === 'quote' ||
      (isFrontedClause(opening) && opensMainClause(behind.next, candidate.limit)));
  if (!left || (inverted && !left.quoted && !left.whole && !goesOn)) return null;
  const pieces = [
    ...left.pieces,
    ...(left.quoted ? quotationOn(candidate, behind) : clauseOn(candidate, behind, left)),
  ];
  const ended = (pieces.at(-1)?.end ?? 0) <= (context.sentences[sentence]?.end ?? 0);
  return attributionOf(candidate, {
    rule: inverted ? 'verb-inverted' : left.quoted ? 'verb-quoted' : 'verb-behind',
    source,
    content: tidy(ended ? [...pieces, ...floatingQuotation(context, sentence)] : pieces),
    addressees,
    confidence: left.quoted ? CONFIDENCE.quoted : CONFIDENCE.unquoted,
    cueLast: mediumEnd(candidate),
  });
}

/** "Unless wages rise, warned the union, | the country will stop", "Far from helping, argued the paper, | it": the main clause is still to come. */
const isFrontedClause = ({ type, form, lower }: Phrase): boolean =>
  type === 'sub' || form === 'ing' || form === 'infinitive' || lower === 'far';

const sentenceEnd = ({ verb, limit }: Candidate): Phrase => beforeClosingMarks({ from: verb, to: limit });

/** Behind a quotation only another quotation goes on; "as he left for Rome" does not. */
function quotationOn(candidate: Candidate, behind: Phrase): readonly Span[] {
  const { context } = candidate;
  const to = sentenceEnd(candidate);
  let from = behindAdverbials(behind, candidate.limit);
  // "“No,” he said, | adding: “Never.”": what follows is told by a verb of its own.
  while (isBefore(from, to) && !opensQuotation(context, from) && !from.isFinite && !addsTo(from)) from = from.next;
  return isBefore(from, to) && opensSpeech(context, from) && !isTitle(from) ? contentRight(context, { from, to }) : [];
}

/** An opening mark, and none that closes ("on Bern's “Late | Show|”", where the grammar joins what stands before). */
const opensQuotation = (context: Context, { first, type }: Phrase): boolean =>
  type === 'quote' && context.outer[quotationAt(context, first)]?.first === first;

/** "with | “Good Morning Oslo”", "told | “Good Morning Oslo”", "a show titled | “Good Morning Oslo”", "on the show | “Good Morning Oslo”": a name in marks, right behind what it names. */
const isTitle = ({ previous }: Phrase): boolean =>
  previous.type === 'prep' ||
  previous.form === 'participle' ||
  previous.lemma === 'tell' ||
  GENITIVE.test(previous.lastWord) ||
  (previous.type === 'np' && !previous.isTime && previous.previous.type === 'prep' && previous.opensWith(TITLED));
const GENITIVE = /[’']s?$/;
const TITLED: ReadonlySet<string> = new Set('the a an its his her their this'.split(' '));

const GOES_ON = new Set([',', ':', ';']);

/** "China, he said, | must act": the rest of the clause, and no circumstance. */
function clauseOn(candidate: Candidate, behind: Phrase, { whole }: Left): readonly Span[] {
  const close = sentenceEnd(candidate);
  const mark = behindAdverbials(behind, candidate.limit);
  const from = mark.next;
  if (mark.type !== 'punct' || !GOES_ON.has(mark.text) || !isBefore(from, close)) return [];
  // "In May, he said, | spending | was low": a noun in -ing.
  // "The bridge fell, police said, | killing two": what came of it is said, too.
  const participle = from.form === 'ing' && (whole ? !RESULTS.has(from.lemma) : !from.next.isFinite);
  const clause = from.type === 'sub' && !from.opensWith(REASONS);
  const circumstance = clause || (whole && (from.type === 'prep' || countsFrom(from))) || participle;
  if (circumstance || (whole && (doesMore(from, candidate.verb) || anotherSpeaks(from, close, candidate.verb))))
    return [];
  let to = from;
  while (isBefore(to, close) && !(to.is(',') && speaksAgain(to.next, candidate.verb))) to = to.next;
  return contentRight(candidate.context, { from, to });
}

const RESULTS: ReadonlySet<string> = new Set(
  'kill wound injure force cause impose destroy damage displace trigger'.split(' '),
);

/** "The road is shut, he said, | a day after the storm", "… | less than two weeks before the vote" */
function countsFrom(here: Phrase): boolean {
  let time = here;
  while (time.type === 'adv' || (LIMITS.has(time.lower) && !TIME_NOUNS.has(time.lastWord))) time = time.next;
  return TIME_NOUNS.has(time.lastWord) && time.next.opensWith(AROUND);
}
const LIMITS: ReadonlySet<string> = new Set(['less', 'more', 'than']);
const AROUND: ReadonlySet<string> = new Set(['after', 'before']);

/** "The road is shut, he said, | because of snow": the reason or condition is what was said, too. */
export const REASONS: ReadonlySet<string> = new Set(['because', 'if', 'unless']);

/** "It was late, he said, | but the envoy said it was not": somebody else's turn, behind a clause that is whole. */
const anotherSpeaks = ({ type, next }: Phrase, close: Phrase, verb: Phrase): boolean =>
  type === 'conj' && (takesOver(next, close, verb) || takesStand(next, close));

/** "It was late, he said, | and denied that", "…, | and he denied that": the same speaker does more, behind a clause that is whole. */
const doesMore = (here: Phrase, verb: Phrase): boolean =>
  here.type === 'conj' && (isDeedBeside(here.next, verb) || speaksAgain(here, verb));

/** "The law, he said, was bad, | and he denied that": the pronoun of the speaker, and the same. */
const speaksAgain = ({ next, type }: Phrase, verb: Phrase): boolean =>
  type === 'conj' &&
  ONE_PERSON.has(next.lower) &&
  (next.lower === verb.previous.lower || verb.previous.headTag === 'name') &&
  isDeedBeside(next.next, verb);

/** A cue of saying in the tense of this one. */
const isDeedBeside = (deed: Phrase, verb: Phrase): boolean =>
  isBeside(deed, verb) && VERBS.get(deed.lemma)?.some(({ force }) => !UNSPOKEN.has(force)) === true;
/** Forces of what is done or thought and not said. */
export const UNSPOKEN: ReadonlySet<CueForce> = new Set<CueForce>(['think', 'act', 'intend']);

/** "said in a statement": by which medium it was said belongs to the cue. Token index behind it, or 0. */
export function mediumEnd({ entry, behind, limit }: Candidate): number {
  if (!entry.frames.has('quotation')) return 0;
  let here = behind;
  while (isBefore(here, limit) && here.type === 'adv') here = here.next;
  const noun = here.next;
  return here.type === 'prep' && noun.type === 'np' && isBefore(noun, limit) && MEDIA.has(noun.headWord)
    ? noun.last
    : 0;
}

// until the callers pass phrases
export function invertedSubject(candidate: Candidate, hasSubject: boolean): TokenRange | null {
  const found = speakerBehind(candidate, hasSubject);
  return found && indicesOf(found);
}

// until the callers pass phrases
export const speechBefore = (
  candidate: Candidate,
  source: TokenRange,
  edge: number,
  behind: number,
  addressees: readonly TokenRange[],
): Attribution | null =>
  saidBefore(candidate, {
    source: tokensOf(candidate.context, source),
    edge: phraseAt(candidate.context, edge),
    behind: phraseAt(candidate.context, behind),
    addressees,
  });
