/** Passive cues: "was accused by Y of", "was urged by Y to", "is said to", "was described as". */
import type { Span, TokenRange } from '../document';
import { antecedentOf } from './antecedents';
import { build, type Candidate } from './candidates';
import { type Context, isMark, word } from './context';
import { VERBS } from './lexicon';
import { contentEnd, isTime, phraseLeft, phraseRight, tokensOf } from './phrases';
import { contentBehind } from './sides';
import { spanOf, tidy } from './spans';
import type { Attribution } from './types';

/** A passive names its doer after "by" often enough only with judgements; "was held by" is seldom a statement. */
const PASSIVE_FORCES = new Set(['criticize', 'praise', 'accuse', 'support', 'reject']);

/**
 * "X was accused by Y of …": Y speaks; the content is X and the rest. "X was urged by Y to leave": Y speaks to X, the content is
 * "to leave".
 */
export function passive(candidate: Candidate, subject: TokenRange | null): Attribution | null {
  const { context, entry, next, v, to } = candidate;
  const { groups } = context;
  const end = contentEnd(context, v, to);
  for (let j = next; j < end && j < next + 12; j++) {
    if (groups[j]!.type !== 'prep' || word(context, groups[j]!.first) !== 'by') continue;
    const agent = phraseRight(context, j + 1, end, true, false);
    if (!agent) return null;
    let behind =
      isMark(context, agent.last, ',') && opensComplement(context, agent.last + 1) ? agent.last + 1 : agent.last;
    while (behind < end && isTime(context, behind)) behind++;
    const negation = groups[behind]?.type === 'adv' ? behind + 1 : behind;
    const source = tokensOf(context, agent);
    const demand = entry.frames.has('object+infinitive') && groups[negation]?.verb?.form === 'infinitive';
    const news = entry.frames.has('addressee') && groups[behind]?.type === 'that';
    if ((demand || news) && behind < end) {
      return build(
        candidate,
        'verb-passive',
        0,
        source,
        contentBehind(context, behind, end),
        subject ? [patient(context, subject)] : [],
        0.75,
      );
    }
    if (!PASSIVE_FORCES.has(entry.force) && !UNSOURCED.has(entry.lemma)) return null;
    const pieces: (Span | null)[] = [subject && spanOf(context, subject), ...contentBehind(context, next, j)];
    if (behind < end && groups[behind]!.type !== 'punct') pieces.push(...contentBehind(context, behind, end));
    const thanked = entry.lemma === 'thank' || entry.lemma === 'congratulate';
    return build(
      candidate,
      'verb-passive',
      0,
      source,
      tidy(pieces),
      thanked && subject ? [patient(context, subject)] : [],
      0.6,
    );
  }
  return subject && unsourced(candidate, subject);
}

/** "a sentiment | endorsed by | the delegates": a participle behind its noun; the noun is the content. */
export function reducedPassive(candidate: Candidate): Attribution | null {
  const { context, entry, from, next, to, v } = candidate;
  const { groups } = context;
  if (
    !entry.frames.has('object') ||
    entry.frames.has('needs-actor') ||
    word(context, groups[next]?.first ?? -1) !== 'by'
  )
    return null;
  if (v - 1 < from || groups[v - 1]!.type !== 'np') return null;
  const agent = phraseRight(context, next + 1, contentEnd(context, v, to), false);
  if (!agent) return null;
  const object = spanOf(context, tokensOf(context, phraseLeft(context, v - 1, from, { conjuncts: false })));
  return build(candidate, 'verb-passive', 0, tokensOf(context, agent), tidy([object]), [], 0.5);
}

/** Whom a passive is done to; the antecedent of "who". */
const patient = (context: Context, subject: TokenRange): TokenRange =>
  antecedentOf(context, context.groupOf[subject.first]!) ?? subject;

/** "…, for the rescue", "…, as reckless": what a passive still says behind its agent. */
const opensComplement = (context: Context, g: number): boolean =>
  /^(?:as|for|of|to)$/.test(word(context, context.groups[g]?.first ?? -1));

/** "The plan was described as reckless", "he is said to have left": somebody says so, nobody is named. */
function unsourced(candidate: Candidate, subject: TokenRange): Attribution | null {
  const { context, entry, next, v, to } = candidate;
  // "is said to have asked": the asking is the statement.
  const inner = context.groups[next]?.verb;
  if (inner?.form === 'infinitive' && VERBS.has(inner.lemma)) return null;
  if (!UNSOURCED.has(entry.lemma)) return null;
  const first = context.groups[next];
  const opens =
    first?.verb?.form === 'infinitive' ||
    first?.type === 'that' ||
    /^(?:as|of)$/.test(word(context, first?.first ?? -1));
  if (!opens || next >= to) return null;
  const pieces = [spanOf(context, subject), ...contentBehind(context, next, contentEnd(context, v, to))];
  return build(candidate, 'verb-unsourced', 0, null, tidy(pieces), [], 0.5);
}
export const UNSOURCED = new Set(
  'describe accuse say believe report think suspect allege portray criticize criticise condemn denounce praise hail'.split(
    ' ',
  ),
);
