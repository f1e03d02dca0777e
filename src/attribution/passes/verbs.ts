/**
 * Pass 1. In: verb groups whose lemma is a cue. Out: attributions with the verb as cue.
 * "China, he said, must act" → source "he", cue "said", content "China" … "must act".
 */
import type { TokenRange } from '../../document';
import {
  addressedObject,
  addresseeAfterTo,
  addresseeAt,
  answeredObject,
  frontedAddressee,
  mediumAddressee,
  writtenTo,
} from '../addressees';
import { skipAdverbials, skipAside } from '../adverbials';
import { build, type Candidate, openCandidate } from '../candidates';
import { type Context, isMark, word } from '../context';
import { following } from '../frames';
import { infinitive } from '../infinitives';
import { participialSubject } from '../participles';
import { passive, reducedPassive } from '../passives';
import { contentEnd, tokensOf } from '../phrases';
import { relativeObject, relativeSubject, relayedBefore } from '../relatives';
import { contentBefore, contentBehind, floatingQuotation, opensQuotation } from '../sides';
import { tidy } from '../spans';
import { invertedSubject, mediumEnd, speechBefore } from '../speech';
import { endsRelativeClause, subjectLeft } from '../subjects';
import type { Attribution } from '../types';

/** Finds every verb cue of the text. */
export function verbPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    if (context.layer.paragraphs[context.sentences[sentence]!.paragraph]?.boilerplate) return;
    for (let v = range.first; v < range.last; v++) {
      const candidate = openCandidate(context, sentence, range, v, found);
      const attribution = candidate && read(candidate);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

function read(candidate: Candidate): Attribution | null {
  const { context, entry, group, v, from, to, next } = candidate;
  const verb = group.verb!;
  // "should urge", "could say" tell what might be said, not what was.
  // "would not say", "will not sign" do tell what was done.
  if (verb.modal && !verb.negated) return null;
  if (verb.form === 'infinitive') return infinitive(candidate);
  const subject =
    (verb.form === 'ing' ? participialSubject(context, v, from, candidate.found, candidate.sentence) : null) ??
    subjectLeft(context, v, from);
  if (verb.passive) return passive(candidate, subject?.range ?? null);
  const inverted = verb.form === 'ing' ? null : invertedSubject(candidate, subject !== null);
  // "France, which fears a war, warned Iran.": an object; "Sand, who sells papers, said Katz, has moved": what was said goes on.
  const objective = inverted && subject && endsRelativeClause(context, subject) && !isMark(context, inverted.last, ',');
  if (inverted && !objective) {
    const said = speechBefore(candidate, inverted, v, inverted.last, []);
    if (said) return said;
  }
  if (verb.form === 'participle') return reducedPassive(candidate);
  if (subject === null) return null;
  const { range: source } = subject;

  const addressees: TokenRange[] = [];
  let k = skipAdverbials(context, next, to, entry.prepositions);
  const addressee =
    addresseeAfterTo(candidate, next) ?? addresseeAt(context, k, to, entry) ?? addresseeAfterTo(candidate, k);
  if (addressee) {
    addressees.push(tokensOf(context, addressee));
    k = skipAdverbials(context, addressee.last, to, entry.prepositions);
  }
  const answered = addressee ? null : answeredObject(candidate);
  if (answered) {
    addressees.push(tokensOf(context, answered));
    k = answered.last;
  }
  k = skipAside(context, k, to);
  const parenthetical = isMark(context, k, ',') && !opensQuotation(context, k);
  // "Lund, who advises Sand, won": what stands before a relative clause is not said in it.
  const left =
    subject.shared || context.groups[subject.groups.first]!.type === 'wh'
      ? null
      : contentBefore(context, subject.groups.first, candidate.range, from, parenthetical);
  const speech = entry.frames.has('q') || entry.frames.has('t');
  // "as Lind noted, prices fell"
  if (
    speech &&
    isMark(context, k, ',') &&
    word(context, context.groups[subject.groups.first - 1]?.first ?? -1) === 'as'
  ) {
    const pieces = contentBehind(context, k + 1, contentEnd(context, k, to));
    return build(candidate, 'verb-as', 0, source, pieces, addressees, 0.7);
  }
  const relayed = speech ? relayedBefore(candidate, subject.groups.first, k) : null;
  if (relayed) return build(candidate, 'verb-as', 0, source, relayed, addressees, 0.6);
  const over =
    k >= contentEnd(context, k, to) || isMark(context, k, ',') || isMark(context, k, ';') || isMark(context, k, '.');
  // "Now, he said, “the dam has broken”": a piece before, the rest behind; but "A rival had left when he said: “…”".
  const split =
    !left?.whole &&
    opensQuotation(context, k) &&
    context.groups[candidate.range.first]!.type !== 'vg' &&
    !isMark(context, k, ':');
  // "Asked whether he would go, Lind said: “Yes.”": the question is no answer.
  const asked =
    !left?.quoted && context.groups[candidate.range.first]!.verb?.form === 'participle' && opensQuotation(context, k);
  if (speech && left && !asked && (left.quoted || over || split)) {
    const said = speechBefore(candidate, subject.groups, subject.groups.first, k, addressees);
    if (said) return said;
  }
  if (addressees.length === 0) {
    const told =
      addressedObject(context, k, to, entry) ??
      mediumAddressee(candidate) ??
      frontedAddressee(candidate) ??
      writtenTo(candidate);
    if (told) addressees.push(tokensOf(context, told));
  }
  const gap = relativeSubject(candidate, subject.groups.first, source, k);
  if (gap) return gap;
  const content = following(context, entry, k, group, to, k > next && addressees.length > 0);
  if (!content) return relativeObject(candidate, subject.groups.first, source, k);
  const floating = entry.frames.has('q') ? floatingQuotation(context, candidate.sentence) : [];
  return build(
    candidate,
    'verb',
    content.cueLast ?? (addressees.length === 0 ? mediumEnd(candidate) : 0),
    source,
    tidy([...content.pieces, ...floating]),
    addressees,
    content.confidence,
  );
}
