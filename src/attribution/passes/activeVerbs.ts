/** What stands around a cue verb that has its subject before it: "“…,” Lind said", "as Lind noted, …", "Lind told Oslo that …". */
import type { Span, TokenRange } from '../../document';
import { CIRCUMSTANCES } from '../../english/attribution/contentEnds';
import { isBefore, opensMainClause, type Phrase } from '../../grammar';
import { toldBefore, toldElsewhere } from '../addressees';
import { skipAdverbials, skipAside } from '../adverbials';
import { build, type Candidate } from '../candidates';
import { contentBehindCue } from '../frames';
import { verbTakes } from '../lexicon';
import { contentEnd, phraseAt as phraseOrEnd, tokensOf } from '../phrases';
import { citesSpeaker, quotedSpeaker } from '../quotedSpeakers';
import { relativeObject, relativeSubject, relayedBefore, tieBefore } from '../relatives';
import { contentBefore, contentBehind, contentRight, floatingQuotation, type Left, opensQuotation } from '../sides';
import { tidy } from '../spans';
import { judgesObject, mediumEnd, speechBefore } from '../speech';
import type { Subject } from '../subjects';
import type { Attribution } from '../types';
import { clauseAround } from '../vouched';
import { type Answer, type Construction, hasForm, isVerbGroup, phraseAt } from './constructions';

/** A cue verb with its subject, and where its content would open. */
interface ActiveVerb {
  readonly candidate: Candidate;
  readonly subject: Subject;
  /** Phrases spoken to that stand between verb and content. */
  readonly told: readonly TokenRange[];
  /** Number of the first phrase behind the cue, its adverbials and its addressee. */
  readonly behind: number;
  /** May what is said be quoted or be a clause? Only such speech can stand before its verb. */
  readonly speech: boolean;
}

/** How a cue verb with its subject has its content. */
export const ACTIVE_VERBS: readonly Construction<ActiveVerb>[] = [
  { name: 'what-somebody-says-is', example: 'What <Lind> {said} was [that the dam holds].', read: whatIsSaid },
  { name: 'as-somebody-says', example: 'As <Lind> {noted}, [prices fell].', read: asSomebodySays },
  { name: 'relayed-before', example: '[Prices fell], as <Lind> {noted}.', read: relayed },
  { name: 'speech-before-subject', example: '[“The dam holds,”] <Lind> {said}.', read: speechBeforeSubject },
  {
    name: 'relative-pronoun-is-subject-of-content',
    example: 'It was a strike [that] <the company> {said} [could cost it].',
    read: ({ candidate, subject, behind }) =>
      relativeSubject(candidate, subject.groups.first, subject.range, behind) ?? undefined,
  },
  { name: 'content-behind', example: '<Lind> {told} Oslo [that the dam holds].', read: contentBehindVerb },
  {
    name: 'relative-pronoun-is-content',
    example: 'It is [a proposal] that <Lind> {dismissed}.',
    read: ({ candidate, subject, behind }) =>
      relativeObject(candidate, subject.groups.first, subject.range, behind) ?? undefined,
  },
];

/** Looks behind a cue verb for somebody spoken to and for the place where content would open. */
export function openActiveVerb(candidate: Candidate, subject: Subject): ActiveVerb {
  const { context, entry, to, next } = candidate;
  const speech = entry.frames.has('quotation') || entry.frames.has('clause');
  const opening = skipAdverbials(context, next, to, entry.prepositions);
  const told = toldBefore(candidate, opening);
  const behind = told ? skipAdverbials(context, told.last, to, entry.prepositions) : opening;
  return {
    candidate,
    subject,
    told: told ? [tokensOf(context, told)] : [],
    behind: skipAside(context, behind, to),
    speech,
  };
}

/** "What | Lind said | was | that the dam holds", "What Lind wants is peace": what it is stands behind the linking verb. */
function whatIsSaid({ candidate, subject, told, behind }: ActiveVerb): Answer {
  const { context, to } = candidate;
  const is = phraseAt(context, behind);
  const what = phraseAt(context, subject.groups.first - 1);
  // "on what Lind called the plan": no clause of its own
  const governed = what.previous.type === 'prep' || what.previous.type === 'vg';
  if (what.lower !== 'what' || governed || !is.isFinite || is.lemma !== 'be') return undefined;
  const { index, type } = is.next.is(',') ? is.next.next : is.next;
  // "What Oslo said is not so", "is unclear": nothing of it is told.
  if (is.verb?.negated || type === 'adj' || type === 'adv' || type === 'prep') return null;
  const pieces = contentBehind(context, index, contentEnd(context, index, to));
  return build(candidate, 'verb-relative', 0, subject.range, pieces, told, 0.6);
}

/** "as Lind noted, | prices fell" */
function asSomebodySays({ candidate, subject, told, behind, speech }: ActiveVerb): Answer {
  const { context, to } = candidate;
  const before = phraseAt(context, subject.groups.first - 1);
  const mark = phraseAt(context, behind);
  // "Prices fell, as Lind noted, | and the bank closed", "| adding that": what stands before is meant.
  const stands = (mark.next.type === 'conj' || mark.next.form === 'ing') && before.index > candidate.range.first;
  if (!speech || before.lower !== 'as' || !mark.is(',') || stands) return undefined;
  // "As the strike continues, Lind is late"
  if (candidate.entry.lemma === 'continue') return null;
  const limit = phraseOrEnd(context, contentEnd(context, behind, to));
  const opening = phraseAt(context, candidate.range.first);
  const around = clauseAround({ as: before, close: mark, opening, limit }) ?? [{ from: mark.next, to: limit }];
  const pieces = tidy(around.flatMap((range) => contentRight(context, range)));
  return build(candidate, 'verb-as', 0, subject.range, pieces, told, 0.7);
}

/** "prices fell, | as Lind noted" */
function relayed({ candidate, subject, told, behind, speech }: ActiveVerb): Answer {
  const pieces = speech ? relayedBefore(candidate, subject.groups.first, behind) : null;
  return pieces ? build(candidate, 'verb-as', 0, subject.range, pieces, told, 0.6) : undefined;
}

/** "“…,” | Lind said", "China, | he said, | must act" */
function speechBeforeSubject(verb: ActiveVerb): Answer {
  const { candidate, subject, told, behind, speech } = verb;
  const left = speech && !citesSpeaker(candidate.group) ? leftOf(verb) : null;
  if (!left || !isSpokenBefore(verb, left)) return undefined;
  const spoken = speechBefore(candidate, subject.groups, subject.groups.first, behind, told) ?? undefined;
  const opening = phraseAt(candidate.context, candidate.range.first);
  if (spoken && hasForm(opening, 'participle') && ASKED.has(opening.lemma)) return withoutQuestion(spoken, opening);
  // "“No,” the agency quoted Lind as saying": what was said stands before the agency.
  return spoken && quotedSpeaker(candidate.verb, candidate.earliest) ? { ...spoken, source: subject.range } : spoken;
}

const ASKED: ReadonlySet<string> = new Set(['ask', 'press', 'question']);

/** "Asked whether he would go, Lind answered in the negative. | “I stay.”": the question is no answer. */
function withoutQuestion(spoken: Attribution, question: Phrase): Answer {
  const content = spoken.content.filter(({ start }) => start !== question.start);
  return content.length > 0 ? { ...spoken, content } : undefined;
}

/** What stands before the subject. "Lund, who advises Sand, won": what stands before a relative clause is not said in it. */
function leftOf({ candidate: { context, range, from, group, verb }, subject, behind }: ActiveVerb): Left | null {
  const { first } = subject.groups;
  // "“…,” Lind was quoted as saying": the subject is that of the verb that cites.
  const shared = subject.shared && group.first === verb.first;
  const subjectPhrase = phraseAt(context, first);
  if (shared || subjectPhrase.type === 'wh' || tieBefore(subjectPhrase) !== subjectPhrase.previous) return null;
  const here = phraseAt(context, behind);
  const inside = goesOnInside(phraseAt(context, range.first), phraseAt(context, first), here);
  const parenthetical = here.is(',') && (inside || !opensQuotation(context, behind));
  return contentBefore(context, first, range, from, parenthetical);
}

/** "No dam, Lind said|, “will ever hold”", "She is, Lind said|, “late”": the quotation opens with the verb of what stands before, or with what it is. */
function goesOnInside(opening: Phrase, subject: Phrase, comma: Phrase): boolean {
  const before = subject.previous.previous;
  if (opening.type !== 'np' || !subject.previous.is(',')) return false;
  return (before.type === 'np' && comma.next.next.isFinite) || (before.isFinite && before.lemma === 'be');
}

/** Is what stands before the subject said by it, or is what stands behind the verb? */
function isSpokenBefore({ candidate, behind }: ActiveVerb, left: Left): boolean {
  const { context, entry, range, to } = candidate;
  const opening = phraseAt(context, range.first);
  const here = phraseAt(context, behind);
  // "Though Sand called the dam “late,” Lind said | that it holds"
  if (here.type === 'that' && here.next.type === 'np' && !here.next.isTime) return false;
  if (left.quoted && here.type === 'np' && !here.isTime && judgesObject(entry, opening)) return false;
  // "Before the vote, Lind hit back | at Oslo"
  if (!left.quoted && here.type === 'prep' && here.opensWith(entry.prepositions)) return false;
  // "Saying “the dam holds,” Lind added that it was late": each has its own.
  if (left.quoted && hasForm(opening, 'ing') && verbTakes(opening.lemma, 'quotation')) return false;
  if (left.quoted) return !(endsCircumstance(opening) && opensMainClause(here, phraseAt(context, to - 1)));
  // "Asked about the dam, Lind said:" with the answer below.
  if (here.is(':')) return false;
  const quotes = opensQuotation(context, behind);
  // "Asked whether he would go, Lind said: “Yes.”": the question is no answer.
  if (quotes && hasForm(opening, 'participle')) return false;
  if (behind >= contentEnd(context, behind, to) || CLOSING.some((mark) => here.is(mark))) return true;
  // "The dam holds, Lind said | as she left": nothing but a circumstance follows.
  if (left.whole && opensCircumstance(here, phraseAt(context, contentEnd(context, behind, to)))) return true;
  // "Now, he said, “the dam has broken”": a piece before, the rest behind; but "A rival had left when he said: “…”".
  return quotes && !left.whole && !isVerbGroup(opening);
}
const CLOSING = [',', ';', '.'];

/** "After Roth called it “a trap,” | Lind said it would hold": the quotation ends a clause that tells when, and opens no other. */
function endsCircumstance(opening: Phrase): boolean {
  if (opening.type !== 'sub') return false;
  let here = opening.next;
  while (here.type !== 'quote' && here.type !== 'punct' && here.index >= 0) here = here.next;
  return here.type === 'quote';
}

/** Does what follows tell when, where or how it was said: "as she left", "on board the ship", "after meeting Sand"? */
function opensCircumstance(here: Phrase, end: Phrase): boolean {
  if (here.type === 'sub') return here.opensWith(CIRCUMSTANCES);
  if (here.type !== 'prep') return false;
  for (let next = here.next; isBefore(next, end); next = next.next) {
    if (next.isFinite || next.type === 'that') return false;
    if (next.is(',') || next.type === 'wh') return true;
  }
  return true;
}

/** "said | that the dam holds", "told Oslo | to act" */
function contentBehindVerb(verb: ActiveVerb): Answer {
  const { candidate, subject, told, behind } = verb;
  const { context, entry, group, next, to } = candidate;
  const elsewhere = told.length > 0 ? null : toldElsewhere(candidate, behind);
  const addressees = elsewhere ? [tokensOf(context, elsewhere)] : told;
  const content = contentBehindCue({
    context,
    entry,
    cue: group,
    here: phraseAt(context, behind),
    to: phraseAt(context, to),
    told: behind > next && addressees.length > 0,
  });
  if (!content) return withoutListener(verb);
  const cueLast = content.cueLast ?? (addressees.length === 0 ? mediumEnd(candidate) : 0);
  const floating = entry.frames.has('quotation')
    ? untold(candidate, floatingQuotation(context, candidate.sentence))
    : [];
  const pieces = tidy([...content.pieces, ...floating]);
  return build(candidate, 'verb', cueLast, subject.range, pieces, addressees, content.confidence);
}

/** "“No,” said Lind, who announced the vote. | “Never.”": what goes on from a quotation in the same sentence is told with it. */
const untold = ({ found }: Candidate, pieces: readonly Span[]): readonly Span[] =>
  found.at(-1)?.content.some(({ start }) => start === pieces[0]?.start) ? [] : pieces;

/** "promised | elections in May": what looked like a listener is what was promised. */
function withoutListener(verb: ActiveVerb): Answer {
  const { candidate, told } = verb;
  const { context, entry, next, to } = candidate;
  if (told.length === 0 || entry.force !== 'promise' || !entry.frames.has('object')) return undefined;
  return contentBehindVerb({ ...verb, told: [], behind: skipAdverbials(context, next, to, entry.prepositions) });
}
