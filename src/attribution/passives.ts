/** Passive cues: "was accused by Y of", "was urged by Y to", "is said to", "was described as". */

import type { Span, TokenRange } from '../document';
import { THANKS } from '../english/attribution/addressees';
import { CONTRASTS } from '../english/attribution/contentEnds';
import {
  ASKING,
  COMPLEMENT_OPENERS,
  HEARTENING,
  PASSIVE_FORCES,
  TAKING_FOR,
  TOPICS,
  UNSOURCED_OPENERS,
  UNSOURCED_VERBS,
  VOICING,
} from '../english/attribution/sources';
import { CHARGES } from '../english/grammar/decisiveWords';
import { isBefore, isFrom, NOWHERE, opensMainClause, type Phrase, type PhraseRange, type PhraseType } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { antecedentOfPronoun } from './antecedents';
import { build, type Candidate } from './candidates';
import type { Context } from './context';
import { closeOf, isDay, nounPhraseFrom, nounPhraseStart, phraseAt, tokensOfPhrases, wordsOf } from './cursors';
import { namesPeople, namesThing } from './humans';
import { type CueEntry, VERBS } from './lexicon';
import { isCounterpart } from './nextSpeakers';
import { spanOf, tidy } from './spans';
import { subjectLeft } from './subjects';
import type { Attribution } from './types';

/** What an agent is made of, and what else a passive has behind it. */
const BEHIND_PASSIVES: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'prep', 'conj', 'adj', 'adv']);

/** How far behind the verb its agent stands; own choice. */
const AGENT_REACH = 12;

/** A passive verb that is a cue, what it is done to, and by whom. */
export class PassiveCase {
  readonly context: Context;
  readonly entry: CueEntry;
  /** Behind the verb and its particles. */
  readonly next: Phrase;
  /** Behind the last phrase that may be content. */
  readonly end: Phrase;
  /** "by"; `NOWHERE` where nobody is named. */
  readonly by: Phrase;
  readonly agent: PhraseRange | null;

  constructor(
    { context, entry, v, next, to }: Candidate,
    /** What stands before the verb, as tokens. */
    readonly patient: TokenRange | null,
  ) {
    this.context = context;
    this.entry = entry;
    this.next = phraseAt(context, next);
    this.end = closeOf(context, { from: phraseAt(context, v), to: phraseAt(context, to) });
    this.by = this.#findBy();
    const named = this.by === NOWHERE ? null : { from: this.by.next, to: this.chargeOrEnd() };
    this.agent = named && nounPhraseFrom(context, named, { relatives: false });
  }

  #findBy(): Phrase {
    let here = this.next;
    for (let n = 0; n < AGENT_REACH && this.holds(here); n++) {
      if (here.type === 'prep' && here.lower === 'by') return here;
      // "was accused of theft, Lind was denounced | by Riga": whoever did that
      const isJoined = here.size === 1 && here.previous.previous.type === 'conj';
      if ((here.isFinite || here.verb?.passive) && !isJoined) break;
      here = here.next;
    }
    return NOWHERE;
  }

  /** "was accused by Riga | of theft": what somebody is accused of is no part of the agent. */
  chargeOrEnd(): Phrase {
    // "was accused of theft by the leader | of the party": it is told already.
    if (!this.entry.prepositions.has('of') || isBefore(this.#nextOf(this.next), this.by)) return this.end;
    const named = this.by.next;
    const first = this.#nextOf(named);
    // "by the leader of the party | of theft"
    const second = named.headTag === 'name' ? this.end : this.#nextOf(first.next);
    return second === this.end ? first : second;
  }

  /** The first "of" from here on; the end where there is none. */
  #nextOf(from: Phrase): Phrase {
    let here = from;
    while (here.within({ from, to: this.end }) && here.lower !== 'of') here = here.next;
    return here.within({ from, to: this.end }) ? here : this.end;
  }

  /** Does the phrase stand before the end of the clause? */
  holds(phrase: Phrase): boolean {
    return phrase.within({ from: this.next, to: this.end });
  }

  /** What stands behind the agent, over a comma that belongs to what follows and over a time. */
  get behind(): Phrase {
    let here = this.agent?.to ?? NOWHERE;
    if (here.is(',') && here.next.opensWith(COMPLEMENT_OPENERS)) here = here.next;
    // "was told by Y | last week | in July | to leave"
    for (; this.holds(here); here = here.next) {
      if (here.type === 'prep' && isDay(here.next)) here = here.next;
      else if (!here.isTime && !(here.type === 'prep' && here.next.isTime)) break;
    }
    return here;
  }

  words(from: Phrase, to: Phrase): Span[] {
    return wordsOf(this.context, { from, to });
  }

  /** What the verb is done to, as content. */
  get object(): Span | null {
    return this.patient && spanOf(this.context, this.patient);
  }

  /** Whom it is done to; of a relative pronoun its antecedent. */
  get addressees(): TokenRange[] {
    if (!this.patient) return [];
    const pronoun = phraseAt(this.context, this.context.groupOf[this.patient.first] ?? -1);
    const antecedent = antecedentOfPronoun(this.context, pronoun);
    return [antecedent ? tokensOfPhrases(this.context, antecedent) : this.patient];
  }
}

/** What a passive says. */
interface Passive {
  readonly rule: 'verb-passive' | 'verb-unsourced';
  readonly source: PhraseRange | null;
  readonly pieces: readonly Span[];
  readonly addressees: readonly TokenRange[];
  readonly confidence: number;
}

/** Whose words does a passive tell, and which? In an example the content stands in brackets and the verb between asterisks. */
export const PASSIVE_RULES: readonly Rule<PassiveCase, Passive | null>[] = [
  {
    name: 'means-behind-by',
    example: 'The plan was *praised* by calling it good.',
    when: (c) => c.by !== NOWHERE && c.agent === null,
    then: () => null,
  },
  {
    // The adjective has it: "is encouraged | by the decision of Peru to sign".
    name: 'heartened-by-something',
    example: 'Oslo is *encouraged* by the decision of Peru to sign.',
    when: (c) => HEARTENING.has(c.entry.lemma) && c.agent !== null && isThing(c.context, c.agent),
    then: () => null,
  },
  {
    name: 'told-or-urged-by-the-agent',
    example: 'Qatar was *asked* by Jordan last week [not to close its embassy].',
    when: (c) => c.agent !== null && c.holds(c.behind) && opensMessage(c),
    then: (c) => ({
      rule: 'verb-passive',
      source: c.agent,
      pieces: c.words(c.behind, endBehind(c)),
      addressees: isExpletive(c) ? [] : c.addressees,
      confidence: 0.75,
    }),
  },
  {
    name: 'urged-to-do-something-by-the-agent',
    example: 'Qatar was *urged* [to close its embassy] by Jordan.',
    when: (c) => c.entry.frames.has('object+infinitive') && c.next.isInfinitive && isOfTheUrging(c),
    then: (c) => ({
      rule: 'verb-passive',
      source: c.agent,
      pieces: c.words(c.next, c.by),
      addressees: c.addressees,
      confidence: 0.6,
    }),
  },
  {
    name: 'asked-about-something-by-the-agent',
    example: 'Lind was *pressed* by Brandt about [the plan].',
    when: (c) => c.agent !== null && ASKING.has(c.entry.lemma) && topicOf(c) !== null,
    then: (c) => ({
      rule: 'verb-passive',
      source: c.agent,
      pieces: c.words(topicOf(c) ?? c.end, c.end),
      addressees: c.addressees,
      confidence: 0.6,
    }),
  },
  {
    name: 'deed-of-the-agent',
    example: 'The key was *held* by Lind.',
    when: (c) =>
      c.agent !== null &&
      !PASSIVE_FORCES.has(c.entry.force) &&
      !UNSOURCED_VERBS.has(c.entry.lemma) &&
      !(VOICING.has(c.entry.lemma) && !isThing(c.context, c.agent)) &&
      !(TAKING_FOR.has(c.entry.lemma) && opensJudgement(c.next)) &&
      !(c.entry.force === 'think' && c.behind.lower === 'as'),
    then: () => null,
  },
  {
    name: 'judged-by-the-agent',
    example: '[The plan] was *praised* by Lind.',
    when: (c) => c.agent !== null,
    then: (c) => ({
      rule: 'verb-passive',
      source: c.agent,
      pieces: tidy([c.object, ...c.words(c.next, c.by), ...complement(c)]),
      addressees: THANKS.has(c.entry.lemma) ? c.addressees : [],
      confidence: 0.6,
    }),
  },
  {
    // The verb in it is the statement.
    name: 'another-cue-in-the-infinitive',
    example: 'Lind is *said* to have asked for help.',
    when: (c) => c.next.isInfinitive && VERBS.has(c.next.lemma),
    then: () => null,
  },
  {
    name: 'said-by-nobody-named',
    example: '[The plan] was *described* [as reckless].',
    when: (c) =>
      c.patient !== null &&
      UNSOURCED_VERBS.has(c.entry.lemma) &&
      c.holds(openingOfReport(c)) &&
      opensReport(openingOfReport(c)),
    then: (c) => ({
      rule: 'verb-unsourced',
      source: null,
      pieces: tidy([c.object, ...c.words(openingOfReport(c), endOfReport(c))]),
      addressees: [],
      confidence: 0.5,
    }),
  },
];

/** "was called | unacceptable by Oslo", "was seen | as a threat by Oslo" */
const opensJudgement = ({ type, lower, isTime }: Phrase): boolean =>
  type === 'adj' || type === 'quote' || (type === 'np' && !isTime) || (type === 'prep' && lower === 'as');

/** Is its head neither a name nor a word for people? */
const isThing = ({ text }: Context, { from }: PhraseRange): boolean =>
  from.headTag === 'noun' && !namesPeople(text.slice(from.start, from.end));

/** "was urged by Y | to leave", "was told by Y | that it was late". */
function opensMessage(c: PassiveCase): boolean {
  const { entry, behind } = c;
  const demand = behind.type === 'adv' ? behind.next : behind;
  return (
    (entry.frames.has('object+infinitive') && demand.isInfinitive) ||
    (entry.frames.has('addressee') && behind.type === 'that') ||
    (entry.frames.has('clause') && behind.type === 'that' && isExpletive(c))
  );
}

/** "was urged to leave by | Y", but not "was urged to be led by | Y", "was urged to leave by | train". */
function isOfTheUrging({ context: { text }, agent, by }: PassiveCase): boolean {
  const done = by.previous;
  if (agent === null || agent.from.isTime || namesThing(text.slice(agent.from.start, agent.to.previous.end)))
    return false;
  return done.form !== 'participle' && done.verb?.passive !== true;
}

/** "was asked by Y about | the plan", "was asked by Y on Monday about | the plan" */
function topicOf(c: PassiveCase): Phrase | null {
  let here = c.behind.is(',') ? c.behind.next : c.behind;
  if (here.type === 'prep' && isDay(here.next)) here = here.next.next;
  return here.opensWith(TOPICS) && c.holds(here.next) ? here.next : null;
}

/** "It was stressed by Y that …": nobody is spoken to. */
const isExpletive = ({ context, patient }: PassiveCase): boolean =>
  patient !== null && patient.last - patient.first === 1 && context.tokens[patient.first]?.lower === 'it';

/** "was accused by Y | of fraud". */
function complement(c: PassiveCase): Span[] {
  const { behind } = c;
  const isMore = behind.type === 'conj' && behind.next.type === 'vg';
  // "the plan that was praised by Y | failed"
  if (!c.holds(behind) || behind.type === 'punct' || behind.isFinite || isMore) return [];
  return c.words(behind, endBehind(c));
}

/** "many of which were dismissed by Y as weak|, have failed", "was urged by Y to sign|, although it had refused": what is told behind the agent ends. */
function endBehind({ behind, end }: PassiveCase): Phrase {
  let here = behind.type === 'that' ? end : behind;
  while (isBefore(here, end) && !(here.is(',') && (here.next.isFinite || opensOther(here.next, end)))) here = here.next;
  return here;
}

/** "is said | to have left", "was described | as reckless". */
const opensReport = (here: Phrase): boolean =>
  here.isInfinitive || here.type === 'that' || here.opensWith(UNSOURCED_OPENERS);

/** "has been accused repeatedly | of theft", "has been accused in the past | of theft" */
function openingOfReport({ next }: PassiveCase): Phrase {
  let here = next;
  while (isDay(here) || (here.type === 'prep' && isPast(here.next))) here = isDay(here) ? here.next : here.next.next;
  return here;
}

const isPast = (phrase: Phrase): boolean => phrase.isTime || phrase.headWord === 'past';

/** "was accused of theft |, Lind was denounced by Riga": before another clause. */
function endOfReport({ next, end }: PassiveCase): Phrase {
  let here = next;
  while (isBefore(here, end) && !here.is(';') && !(here.is(',') && opensOther(here.next, end))) here = here.next;
  return here;
}

/** "|, Lind was denounced", "|, and Lind said so", "|, although she denies it", "|, something she denies" */
const opensOther = (here: Phrase, end: Phrase): boolean =>
  here.opensWith(CONTRASTS) ||
  opensMainClause(here.type === 'conj' ? here.next : here, end) ||
  isCounterpart(here) ||
  (here.type === 'np' && CHARGES.has(here.headWord));

/** "X was accused by Y of …": Y speaks; "X was urged by Y to leave": Y speaks to X. */
export function passive(candidate: Candidate, subject: TokenRange | null): Attribution | null {
  const { context } = candidate;
  const found = firstRule(PASSIVE_RULES, new PassiveCase(candidate, subject))?.outcome;
  if (!found) return null;
  const source = found.source && tokensOfPhrases(context, found.source);
  return build(candidate, found.rule, 0, source, found.pieces, found.addressees, found.confidence);
}

/**
 * A participle without its auxiliary, and its agent: "a sentiment | endorsed by | the delegates" behind its noun, "was welcomed by Peru and | dismissed
 * by | Chile" behind another one's agent. What it is done to is the content.
 */
export function reducedPassive(candidate: Candidate): Attribution | null {
  const { context, entry } = candidate;
  const next = phraseAt(context, candidate.next);
  const by = behindView(next);
  if (!entry.frames.has('object') || by.lower !== 'by') return null;
  // "a plan held by the wall", but "a plan backed by Chad"
  if (entry.frames.has('needs-actor') && !(PASSIVE_FORCES.has(entry.force) && by.next.headTag === 'name')) return null;
  const verb = phraseAt(context, candidate.v);
  const patient = patientOf(context, verb, phraseAt(context, candidate.from));
  if (!patient) return null;
  const to = new PassiveCase(candidate, patient).chargeOrEnd();
  const agent = nounPhraseFrom(context, { from: by.next, to }, { appositions: false });
  if (!agent) return null;
  const judgement = by === next ? judgementBehind(candidate, agent.to) : wordsOf(context, { from: next, to: by });
  // "Lind, asked by reporters, said": whoever is asked is no content.
  if (verb.previous.is(',') && !PASSIVE_FORCES.has(entry.force) && judgement.length === 0) return null;
  const pieces = tidy([spanOf(context, patient), ...judgement]);
  return build(candidate, 'verb-passive', 0, tokensOfPhrases(context, agent), pieces, [], 0.5);
}

/** "by" behind "dismissed | as weak by"; what stands there where it is no "as". */
function behindView(next: Phrase): Phrase {
  if (next.lower !== 'as') return next;
  let here = next.next;
  while (here.lower !== 'by' && IN_VIEW.has(here.type)) here = here.next;
  return here;
}
const IN_VIEW: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'adj', 'adv', 'quote']);

/** "a cleric accused by Oslo | of theft |, left", "a plan described by Oslo | as weak | and dropped" */
function judgementBehind({ context, entry, to }: Candidate, opening: Phrase): Span[] {
  const isCharge = opening.lower === 'of' && entry.prepositions.has('of');
  const isView =
    opening.lower === 'as' &&
    opening.type === 'prep' &&
    (TAKING_FOR.has(entry.lemma) || UNSOURCED_VERBS.has(entry.lemma));
  if (!isCharge && !isView) return [];
  const limit = phraseAt(context, to);
  let end = opening.next;
  while (isBefore(end, limit) && !end.isFinite && end.type !== 'punct' && end.type !== 'wh' && !joinsVerb(end))
    end = end.next;
  return wordsOf(context, { from: opening, to: end });
}

const joinsVerb = ({ type, next }: Phrase): boolean => type === 'conj' && next.type === 'vg';

/** What a participle without its auxiliary is done to. */
function patientOf(context: Context, verb: Phrase, from: Phrase): TokenRange | null {
  const noun = verb.previous;
  if (noun.index < from.index) return null;
  const isAside = noun.is(',') && noun.previous.type === 'np' && !noun.previous.isTime && isFrom(noun.previous, from);
  if (noun.type === 'np' || isAside) {
    const last = isAside ? noun.previous : noun;
    return tokensOfPhrases(context, { from: nounPhraseStart(context, last, from, false), to: last.next });
  }
  const first = noun.type === 'conj' ? passiveBefore(noun, from) : null;
  if (first && !first.isFinite) return patientOf(context, first, from);
  return (first && subjectLeft(context, first.index, from.index)?.range) ?? null;
}

/** "was welcomed by Peru | and": the passive before, over its agent. */
function passiveBefore(conjunction: Phrase, from: Phrase): Phrase | null {
  let here = conjunction.previous;
  let by = false;
  while (here.index >= from.index && (BEHIND_PASSIVES.has(here.type) || here.is(','))) {
    by ||= here.lower === 'by';
    here = here.previous;
  }
  const isPassive = here.isFinite ? here.verb?.passive : here.form === 'participle';
  return by && here.index >= from.index && isPassive ? here : null;
}
