/**
 * In: verb groups that the deed lexicon knows and that no other pass made a cue. Out: who does what, with its type.
 * "Chad bombed a camp" → source "Chad", cue "bombed", content "a camp", event `assault`.
 */
import type { Span, TokenRange } from '../../document';
import { CAUSATIVES, INFINITIVE_LENDERS, ING_LENDERS } from '../../english/deeds/words';
import {
  beforeClosingMarks,
  isBefore,
  NOWHERE,
  nounPhraseFrom,
  type Phrase,
  type PhraseRange,
  tokensOfPhrases,
} from '../../grammar';
import { antecedentOfPronoun } from '../antecedents';
import { endOfContent } from '../contentEnds';
import type { Context } from '../context';
import { overTimes } from '../cueTimes';
import { commaBefore } from '../cursors';
import { deedsOf } from '../deeds/deedTable';
import { type FittingDeed, fittingDeed } from '../deeds/fit';
import { isIdleObject } from '../idleObjects';
import { isCue } from '../infinitives';
import { rankedBy } from '../ranks';
import { contentRight } from '../sides';
import { spanOf, tidy } from '../spans';
import { isSupposed } from '../suppositions';
import type { Attribution } from '../types';
import { type Construction, firstAnswer } from './constructions';
import { type DeedCase, doerBefore, doerOfIng, isUnreal, verbBefore } from './deedDoers';

/** How far behind a passive its agent stands, in phrases; own choice. */
const AGENT_REACH = 12;
/** Confidence by the rank of the row (`weightOf` in `deeds/fit.ts`): one that names its nouns is seldom wrong. Own estimates. */
const LISTED = 0.7;
const BARE = 0.6;
/** The lowest weight of a row that names its nouns or words. */
const LISTING = 5;

/** How a verb and its doer stand to each other. */
export const DEED_CONSTRUCTIONS: readonly Construction<DeedCase>[] = [
  {
    name: 'what-might-be-done',
    example: 'Oslo might expel the envoy.',
    read: ({ context, verb }) => (isUnreal(context, verb) ? null : undefined),
  },
  {
    name: 'done-by-an-agent',
    example: '[Riga] {was bombed} by <Oslo>.',
    read: (asked) => (asked.verb.verb?.passive && agentOf(asked) ? passive(asked) : undefined),
  },
  {
    name: 'deployed-by-nobody-named',
    example: '<Soldiers> {were deployed} [in the capital].',
    read: (asked) => (asked.verb.verb?.passive && asked.verb.form === 'finite' ? movedThemselves(asked) : undefined),
  },
  {
    name: 'what-somebody-was-made-to-do',
    example: 'The raid prompted <Oslo> {to bomb} [Riga].',
    read: (asked) => (asked.verb.isInfinitive ? madeTo(asked) : undefined),
  },
  {
    name: 'infinitive-of-a-verb-that-lends-its-subject',
    example: '<Oslo> began {to bomb} [Riga].',
    read: (asked) => (asked.verb.isInfinitive || asked.verb.form === 'ing' ? lent(asked) : undefined),
  },
  {
    name: 'participle-of-the-clause-around',
    example: '<Oslo> crossed the river, {bombing} [Riga].',
    read: (asked) =>
      asked.verb.form === 'ing' && commaBefore(asked.verb).is(',') ? active(asked, doerOfIng(asked)) : undefined,
  },
  {
    name: 'participle-joined-to-one',
    example: '<Oslo> crossed the river, shelling a town and {bombing} [Riga].',
    read: (asked) =>
      asked.verb.form === 'ing' && asked.verb.previous.type === 'conj' ? active(asked, doerOfIng(asked)) : undefined,
  },
  {
    name: 'by-doing-something',
    example: '<Oslo> responded by {bombing} [Riga].',
    read: (asked) =>
      asked.verb.form === 'ing' && asked.verb.previous.lower === 'by' ? active(asked, doerOfIng(asked)) : undefined,
  },
  {
    name: 'somebody-behind-with',
    example: 'The talks failed, with <Oslo> {bombing} [Riga].',
    read: (asked) => (asked.verb.form === 'ing' ? active(asked, behindWith(asked)) : null) ?? undefined,
  },
  {
    name: 'plainly-done',
    example: '<Oslo> {bombed} [Riga].',
    read: (asked) => (asked.verb.isFinite ? active(asked, doerBefore(asked, asked.verb)) : undefined),
  },
];

/** Finds the deeds of a text that stand in no quotation. @param found What the other passes found. */
export function deedPass(context: Context, found: readonly Attribution[]): Attribution[] {
  const deeds: Attribution[] = [];
  const taken = tokensOfCues(found);
  const bySentence = ofSentences(found);
  forEachSentence(context, (sentence) =>
    readSentence(context, sentence, { taken, found: bySentence.get(sentence) ?? [] }, deeds),
  );
  return deeds;
}

/** Calls back with each sentence that says something. */
export function forEachSentence(context: Context, read: (sentence: number) => void): void {
  for (let sentence = 0; sentence < context.groupsOf.length; sentence++) {
    if (context.layer.paragraphs[context.sentences[sentence]?.paragraph ?? -1]?.boilerplate) continue;
    read(sentence);
  }
}

/** All tokens of cues. */
function tokensOfCues(found: readonly Attribution[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { cue } of found) if (cue) for (let i = cue.first; i < cue.last; i++) taken.add(i);
  return taken;
}

/** The attributions of each sentence: all of them looked over at each verb would take the square of a text. */
function ofSentences(found: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const one of found) {
    const own = bySentence.get(one.sentence);
    if (own) own.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return bySentence;
}

/** What the other passes found: tokens that are cues, and the attributions of a sentence. */
interface Found {
  readonly taken: ReadonlySet<number>;
  readonly found: readonly Attribution[];
}

/** Adds the deeds of a sentence. */
function readSentence(context: Context, sentence: number, { taken, found }: Found, deeds: Attribution[]): void {
  const { from, to: limit } = phrasesOf(context, sentence);
  for (let verb = from; isBefore(verb, limit); verb = verb.next) {
    // Most verbs are no deed; to look for who does them first took ten times as long.
    if (verb.type !== 'vg' || deedsOf(verb.lemma).length === 0) continue;
    if (taken.has(verb.head) || context.quotationOf[verb.head] !== -1 || isIdleObject(verb.lemma, verb.next.headWord))
      continue;
    const deed = firstAnswer(DEED_CONSTRUCTIONS, { context, verb, from, limit, sentence, found });
    if (deed && !isSupposed(context, deed)) deeds.push(deed);
  }
}

/** The phrases of a sentence, without the marks that close it. */
export function phrasesOf(context: Context, sentence: number): PhraseRange {
  const range = context.groupsOf[sentence];
  const from = context.groups[range?.first ?? -1] ?? NOWHERE;
  return { from, to: beforeClosingMarks({ from, to: context.groups[(range?.last ?? 0) - 1]?.next ?? NOWHERE }) };
}

/** "by Oslo" behind a passive. */
function agentOf({ verb, limit }: DeedCase): { by: Phrase; agent: PhraseRange } | null {
  let by = verb.next;
  for (let n = 0; n < AGENT_REACH && isBefore(by, limit); n++) {
    if (by.type === 'vg' || by.type === 'sub' || by.type === 'that') return null;
    if (by.lower === 'by' && by.next.type === 'np' && !by.next.isTime) {
      const agent = nounPhraseFrom(by.next, limit, { appositions: false, relatives: false });
      // "Ten were killed and a school run by the UN | was shelled": a verb right behind is of another clause, and so is the agent.
      return agent && !agent.to.isFinite ? { by, agent } : null;
    }
    by = by.next;
  }
  return null;
}

/** What a passive with its agent tells: to whom or what it was done, and who did it. */
export interface DoneBy {
  readonly object: PhraseRange;
  readonly by: Phrase;
  readonly agent: PhraseRange;
}

export function doneBy(asked: DeedCase): DoneBy | null {
  const subject = doerBefore(asked, asked.verb);
  const done = agentOf(asked);
  // "the pact that was signed by Oslo" is told in passing.
  if (!subject || !done || subject.phrases.from.type === 'wh' || subject.phrases.from.type === 'that') return null;
  return { object: subject.phrases, ...done };
}

function passive(asked: DeedCase): Attribution | null {
  const { context } = asked;
  const done = doneBy(asked);
  const deed = done && fittingDeed({ ...asked, subject: done.object.from });
  if (!deed) return null;
  const rest = contentRight(context, { from: behind(asked, deed), to: done.by });
  const object = spanOf(context, tokensOfPhrases(done.object));
  return attributionOf(asked, deed, tokensOfPhrases(done.agent), [object, ...rest]);
}

/** "Soldiers were deployed": troops that are moved are whom the deed is told of. */
function movedThemselves(asked: DeedCase): Attribution | undefined {
  const subject = doerBefore(asked, asked.verb);
  if (!subject) return undefined;
  const deed = fittingDeed({ ...asked, subject: subject.phrases.from });
  return deed?.event === 'mobilize' ? (told(asked, deed, subject.tokens) ?? undefined) : undefined;
}

/** "prompted Oslo to bomb" */
function madeTo(asked: DeedCase): Attribution | null | undefined {
  const { context, verb, from, found } = asked;
  const cause = verbBefore(verb, from);
  if (!cause || !CAUSATIVES.has(cause.lemma) || cause.verb?.passive) return undefined;
  const maker = cause.isFinite || cause.form === 'ing';
  const phrases = maker ? nounPhraseFrom(cause.next, verb, { appositions: false, relatives: false }) : null;
  if (phrases?.to !== verb || isUnreal(context, cause)) return undefined;
  if (isCue(cause, found)) return null;
  return active(asked, { phrases, tokens: tokensOfPhrases(phrases) });
}

/** "began to bomb", "kept bombing", "was the first to bomb" */
function lent(asked: DeedCase): Attribution | null | undefined {
  const { verb, found } = asked;
  const ranking = verb.isInfinitive ? rankedBy(asked.context, verb) : NOWHERE;
  const lender = ranking === NOWHERE ? overTimes(verb.previous, asked.from) : ranking;
  const lends = verb.isInfinitive ? INFINITIVE_LENDERS : ING_LENDERS;
  const isLent = lender === ranking || (lender.type === 'vg' && lends.has(lender.lemma));
  if (!isLent) return verb.isInfinitive ? null : undefined;
  if (isCue(lender, found)) return null;
  if (!lender.isFinite || isUnreal(asked.context, lender)) return null;
  return active(asked, doerBefore(asked, lender));
}

/** ", with | Togo, Chad and Peru | abstaining", ", with | Lind | on Monday holding talks" */
function behindWith({ verb, from: first }: DeedCase): { phrases: PhraseRange; tokens: TokenRange } | null {
  const last = overTimes(verb.previous, first);
  let from = last;
  while ((from.previous.type === 'conj' || from.previous.is(',')) && from.type === 'np') from = from.previous.previous;
  if (from.type !== 'np' || from.previous.lower !== 'with' || !from.previous.previous.is(',')) return null;
  const phrases = { from, to: last.next };
  return { phrases, tokens: tokensOfPhrases(phrases) };
}

function active(asked: DeedCase, subject: { phrases: PhraseRange; tokens: TokenRange } | null): Attribution | null {
  const { verb } = asked;
  if (!subject || verb.verb?.passive) return null;
  const deed = fittingDeed({ ...asked, subject: subject.phrases.from });
  return deed?.event ? told(asked, deed, subject.tokens) : null;
}

/** A deed with what stands behind its verb as content; the cue itself where nothing does. */
function told(asked: DeedCase, deed: FittingDeed, source: TokenRange): Attribution | null {
  const opening = behind(asked, deed);
  // "Chad abstained|, and Peru left", "Chad abstained | and said no"
  const isAlone = opening.type === 'punct' || opening.type === 'conj';
  const pieces = isAlone ? [] : contentBehind(asked, opening);
  const { first } = asked.verb;
  const cue = spanOf(asked.context, { first, last: deed.cueLast });
  return attributionOf(asked, deed, source, pieces.length > 0 ? pieces : [cue]);
}

/** What stands from a phrase to the end of the clause; none where it is no more than a mark. */
export function contentBehind({ context, verb, limit }: DeedCase, opening: Phrase): readonly Span[] {
  // "is training | and equipping troops": what is done stands behind the second verb.
  const isShared = opening.type === 'conj' && opening.next.type === 'vg';
  if (!isBefore(opening, limit) || isShared) return [];
  const pieces = contentRight(context, { from: opening, to: endOfContent(context, verb, opening, limit, true) });
  return pieces.some(({ end, start }) => end - start > 1) ? pieces : [];
}

/** The first phrase behind the cue. */
function behind({ verb, limit }: DeedCase, { cueLast }: FittingDeed): Phrase {
  let here = verb.next;
  while (isBefore(here, limit) && here.last <= cueLast) here = here.next;
  return here;
}

function attributionOf(
  { context, verb, sentence }: DeedCase,
  { event, entry, cueLast, weight }: FittingDeed,
  source: TokenRange,
  pieces: readonly (Span | null)[],
): Attribution | null {
  const content = tidy(pieces);
  if (content.length === 0 || !event) return null;
  return {
    rule: 'deed',
    sentence,
    cue: { first: verb.first, last: cueLast, lemma: entry.lemma, force: 'act' },
    ...sourceOf(context, source),
    content,
    addressees: [],
    negated: false,
    confidence: weight >= LISTING ? LISTED : BARE,
    event,
  };
}

/** The words that name who does it, and whom they stand for where that is a "who". */
export function sourceOf(context: Context, source: TokenRange): Pick<Attribution, 'source' | 'antecedent'> {
  const opening = context.groups[context.groupOf[source.first] ?? -1] ?? NOWHERE;
  const antecedent = antecedentOfPronoun(context, opening);
  return { source, ...(antecedent && { antecedent: tokensOfPhrases(antecedent) }) };
}
