/** What follows a cue, by its frames: a clause, a quotation, an infinitive, a noun group, a preposition with its object. */

import {
  CIRCUMSTANCES,
  COURTESIES,
  RELATIVE_OPENERS,
  SAMENESS,
  SAYING_WORDS,
  UNANSWERED,
  WARNINGS,
} from '../english/attribution/frames';
import { CITING } from '../english/attribution/openingVerbs';
import { isBefore, opensPlainClause, type Phrase, type PhraseType, singular } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { behindAdverbials, behindAside, isNegatedInfinitive, opensInfinitive } from './adverbials';
import { QUESTION } from './contentEnds';
import { closesAsideOfNoun } from './contentSigns';
import { isDay, nounPhraseFrom } from './cursors';
import { type Following, FrameCase, type FrameQuestion, isAsSaying } from './frameCase';
import { namesPeople, namesThing } from './humans';
import { isIdleObject } from './idleObjects';
import { verbTakes } from './lexicon';
import { opensSpeech, quotationAt } from './quotes';
import { REASONS } from './speech';

export type { Following } from './frameCase';

type FrameRule = Rule<FrameCase, Following | null>;

/** Marks, and words that stand for all that was said. */
const SHORT_FRAMES: readonly FrameRule[] = [
  {
    name: 'list-below',
    example: 'Kenya *called for*|:\n\n- [a truce]\n- [an end to the ban]',
    when: (c) => c.list.length > 0,
    then: (c) => ({ pieces: c.list, confidence: 0.8 }),
  },
  {
    name: 'quotation-below',
    example: 'Lind *continued*|:\n\n[“The ban will fail.”]',
    when: (c) => c.marked && c.endsWithMark && c.speech.length === 0,
    then: (c) => c.below(0.9),
  },
  {
    name: 'speech-below-without-marks',
    example: 'Lind *said*|:\n\n[The ban will fail. We will not sign it.]',
    when: (c) => c.marked && c.here.is(':') && c.endsWithMark && c.speech.length > 0,
    then: (c) => ({ pieces: c.speech, confidence: 0.85, cueLast: c.here.last }),
  },
  {
    name: 'speech-behind-without-marks',
    example: 'Lind *said*|: [The ban will fail. We will not sign it.]',
    when: (c) => c.marked && c.here.is(':') && !c.endsWithMark && c.speechBehind.length > 0,
    then: (c) => ({ pieces: c.speechBehind, confidence: 0.8, cueLast: c.here.last }),
  },
  {
    name: 'quotation-behind-a-mark',
    example: 'Lind *said*|: [“The ban will fail.”]',
    when: (c) => c.marked && c.here.next.type === 'quote' && opensSpeech(c.context, c.here.next),
    then: (c) => c.behindMark(quotationEnd(c), 0.9),
  },
  {
    name: 'clause-behind-a-colon',
    example: 'Lind *said*|: [the ban would fail].',
    when: (c) => c.marked && c.here.is(':'),
    then: (c) => c.behindMark(c.stop, 0.7),
  },
  {
    name: 'clause-behind-a-circumstance-and-a-comma',
    example: 'Lind *said* on Friday|, [the ban would fail].',
    when: (c) =>
      c.marked &&
      c.takes('clause') &&
      c.here.previous !== c.cue &&
      c.cue.isFinite &&
      (c.here.next.type === 'that' || opensPlainClause(c.here.next, c.stop)),
    then: (c) => c.from(c.here.next, c.endOf(c.here.next, false), 0.6),
  },
  {
    name: 'warned-and-no-more',
    example: 'France *warned* [Iran]|.',
    when: (c) => c.told && !c.holds(c.here) && WARNINGS.has(c.entry.lemma) && c.cue.next.type === 'np',
    then: (c) => c.from(c.cue.next, c.endOf(c.cue.next, true), 0.6),
  },
  {
    name: 'as-much',
    example: 'Lind *admitted* |[as much].',
    when: (c) => c.takes('clause') && asMuch(c) !== null,
    then: (c) => {
      const as = asMuch(c) ?? c.here;
      return c.from(as, as.next.next, 0.7);
    },
  },
  {
    name: 'nothing-behind',
    example: 'Lind *said*|.',
    when: (c) => !c.holds(c.here),
    then: () => null,
  },
  {
    name: 'word-for-what-was-said',
    example: 'Peru *said* |[no].',
    when: (c) =>
      c.takes('clause') && c.here.last - c.here.first === 1 && c.here.opensWith(SAYING_WORDS) && endsBehind(c),
    then: (c) => c.from(c.here, c.here.next, 0.7),
  },
  {
    name: 'same-or-opposite',
    example: 'Half of them *say* |[the same of her].',
    when: (c) => c.takes('clause') && sameness(c) !== null,
    then: (c) => c.from(c.here, behindPhrases(c, sameness(c) ?? c.here), 0.7),
  },
];

/** What opens with a word that says what it is: "that", a mark of quotation, a question word, a subordinator. */
const OPENED_FRAMES: readonly FrameRule[] = [
  {
    name: 'pointing-that',
    example: 'Lind *questioned* |[that new plan].',
    when: (c) => c.opens('that') && c.takes('object') && c.here.next.type === 'np' && !c.hasFinite,
    then: (c) => c.all(0.6),
  },
  {
    name: 'pointing-that-before-another-verb',
    example: 'Lind *denied* |[that claim] and left.',
    // "rejected | that claim, and in May it left"
    when: (c) => c.opens('that') && c.takes('object') && pointsOnly(c.here),
    then: (c) => c.from(c.here, c.here.next.next, 0.6),
  },
  {
    name: 'that-clause',
    example: 'Lind *said* |[that the ban would fail].',
    when: (c) => c.opens('that') && c.takes('clause'),
    then: (c) => c.all(0.9),
  },
  {
    name: 'pointing-that-before-a-quotation',
    example: 'Lind *called* |[that “preposterous”].',
    when: (c) => c.opens('that') && c.takes('object') && c.here.next.type === 'quote',
    then: (c) => c.all(0.6),
  },
  {
    name: 'quotation',
    example: 'Lind *cautioned* |[“let us not hurry”].',
    when: (c) =>
      c.opens('quote') &&
      (c.takes('quotation') ||
        c.takes('clause') ||
        c.takes('object') ||
        c.takes('infinitive') ||
        c.takes('object+infinitive')),
    then: (c) => c.all(0.85),
  },
  {
    name: 'clause-as-object',
    example: 'Lind *contradicted* |[what Brandt had said].',
    when: (c) => c.opensQuestion && c.here.lower === 'what' && c.takes('object'),
    then: (c) => c.all(0.6),
  },
  {
    name: 'question-clause',
    example: 'Lind *asked* |[whether the ban would fail].',
    when: (c) => c.opensQuestion && c.here.opensWith(QUESTION) && (c.takes('question-clause') || c.takes('clause')),
    then: (c) => c.all(0.75),
  },
  {
    name: 'clause-behind-one-in-front',
    example: 'Lind *said* |[after Peru left, the ban would fail].',
    when: (c) => c.opens('sub') && c.takes('quotation') && c.takes('clause') && frontsClause(c),
    then: (c) => c.all(0.6),
  },
  {
    name: 'clause-of-another-subordinator',
    example: 'Lind *warned* |[lest the ban fail].',
    when: (c) => c.opensQuestion && c.takes('clause') && !isCircumstance(c.here),
    then: (c) => c.all(0.6),
  },
];

/** What opens with a verb or a preposition. */
const PHRASE_FRAMES: readonly FrameRule[] = [
  {
    name: 'what-somebody-has-or-comes-upon',
    example: 'Lind *boasted* |a lead of ten points.',
    // "her campaign | for president", but not "for a president who listens"
    when: (c) =>
      (c.opensPlainly && isIdleObject(c.entry.lemma, c.here.headWord)) ||
      (c.entry.lemma === 'campaign' && isIdleObject('campaign', c.here.next.lower)),
    then: () => null,
  },
  {
    name: 'infinitive',
    example: 'Lind *threatened* |[to leave Oslo].',
    when: (c) => c.opens('vg') && c.here.isInfinitive && takesInfinitive(c),
    then: (c) => c.all(0.75),
  },
  {
    name: 'infinitive-that-is-negated',
    example: 'Lind *asked* Brandt |[not to leave Oslo].',
    when: (c) => c.opens('adv') && isNegatedInfinitive(c.here) && takesInfinitive(c),
    then: (c) => c.all(0.75),
  },
  {
    name: 'gerund',
    example: 'Lind *suggested* |[leaving Oslo].',
    when: (c) =>
      c.opens('vg') &&
      c.here.verb?.form === 'ing' &&
      (c.takes('gerund') || c.takes('object') || (c.takes('clause') && c.hasFinite)),
    then: (c) => c.all(0.6),
  },
  {
    name: 'participle-behind-as',
    example: 'It was a vote that Lind *denounced as* |[rigged].',
    when: (c) => c.opens('vg') && c.here.form === 'participle' && c.entry.rest.at(-1) === 'as',
    then: (c) => c.all(0.6),
  },
  {
    name: 'gerund-behind-to',
    example: 'Lind *admitted* |[to having met Brandt].',
    when: (c) => c.opens('vg') && c.here.isInfinitive && c.entry.prepositions.has('to') && isGerund(c),
    then: (c) => c.all(0.6),
  },
  {
    name: 'the-saying-is-the-cue',
    example: 'Lind *responded* |by saying so.',
    when: (c) => c.opens('prep') && c.here.lower === 'by' && c.here.next.verb?.form === 'ing',
    then: () => null,
  },
  {
    name: 'topic-behind-an-addressee',
    example: 'Lind *asked* Brandt |[about the plan].',
    when: (c) => c.opens('prep') && c.told && c.takesPreposition(c.here),
    then: (c) => c.all(0.65),
  },
  {
    name: 'request-that-is-not-answered',
    example: 'Lind did not *respond* |to a request for comment.',
    when: (c) => c.opens('prep') && c.here.lower === 'to' && isUnanswered(c.entry.lemma, c.cue) && isAsked(c),
    then: () => null,
  },
  {
    name: 'object-behind-what-it-is-called',
    example: 'Lind *rejected* |[as baseless the claims of the board].',
    when: (c) => c.opens('prep') && c.here.lower === 'as' && c.takes('object') && isHeavy(c),
    then: (c) => c.from(c.here, c.endOf(c.here, true), 0.6),
  },
  {
    name: 'object-of-both-comes-later',
    example: 'Lind *complained* |about, and warned of, [the plan].',
    when: (c) => c.opens('prep') && c.takesPreposition(c.here) && objectOfBoth(c) !== null,
    then: (c) => {
      const object = objectOfBoth(c) ?? c.here;
      return c.from(object, c.endOf(object, true), 0.6, c.here);
    },
  },
  {
    name: 'object-of-its-preposition',
    example: 'Lind *bragged* |about [the plan].',
    when: (c) => c.opens('prep') && c.takesPreposition(c.here) && c.here.next.within({ from: c.here, to: c.end }),
    then: (c) => {
      const { next } = c.here;
      return c.from(next, next.type === 'np' ? c.endOf(next, true) : c.end, 0.65, c.here);
    },
  },
  {
    name: 'clause-behind-a-circumstance',
    example: 'Lind *said* |[in Oslo the ban would fail].',
    when: (c) =>
      c.opens('prep') &&
      c.takes('clause') &&
      c.hasFinite &&
      !c.takes('needs-actor') &&
      c.entry.class !== 'light-verb-noun' &&
      c.entry.class !== 'noun',
    then: (c) => c.all(0.6),
  },
];

/** "Brandt | a visa", "the men | visas": whom, and right behind what. */
function isGiven({ context, here, stop }: FrameCase): boolean {
  const behind = nounPhraseFrom(context, { from: here, to: stop }, { appositions: false })?.to;
  return (
    behind?.type === 'np' && !behind.isTime && !behind.isPronoun && isBefore(behind, stop) && !behind.next.isFinite
  );
}

/** What opens with a noun group, an adjective or a conjunction. */
const NOUN_FRAMES: readonly FrameRule[] = [
  {
    name: 'what-somebody-does-not-get',
    example: 'Lind *denied* |Brandt a visa.',
    when: (c) => c.opensPlainly && c.entry.lemma === 'deny' && isGiven(c),
    then: () => null,
  },
  {
    name: 'who-is-telephoned',
    example: 'Lind *called* |Ana Brandt.',
    // "called Ana Brandt | to say that it was late"
    when: (c) =>
      c.opensPlainly &&
      c.entry.lemma === 'call' &&
      ((isName(c) && !c.holds(behindTimeAndAdverbs(c.here.next))) ||
        opensTalk(behindTimeAndAdverbs(behindObject(c)), c)),
    then: () => null,
  },
  {
    name: 'who-is-quoted',
    example: 'The daily *quoted* |Lind as saying that the ban would fail.',
    when: (c) => c.opensPlainly && CITING.has(c.entry.lemma) && isAsSaying(behindObject(c)),
    then: () => null,
  },
  {
    // Its clause has its verb right behind: "The court held | the ban was void".
    name: 'what-is-held',
    example: 'Lind *held* |signs against the ban that fell.',
    when: (c) => c.opensPlainly && c.entry.lemma === 'hold' && c.entry.class === 'verb' && !c.here.next.isFinite,
    then: () => null,
  },
  {
    name: 'clause-with-its-verb-right-behind',
    example: 'Lind *said* |[the ban would fail].',
    when: (c) => c.opensPlainly && c.takes('clause') && c.here.next.type === 'vg' && c.hasFinite,
    then: (c) => c.all(0.9),
  },
  {
    name: 'clause',
    example: 'Lind *said* |[the ban on trade would fail].',
    when: (c) => c.opensPlainly && c.takes('clause') && c.hasFinite,
    then: (c) => c.all(0.75),
  },
  {
    name: 'words-of-courtesy',
    example: 'Oslo *extends* |[its deepest condolences to Riga].',
    when: (c) => c.opensPlainly && c.takes('object') && COURTESIES.has(singular(c.here.headWord)),
    then: (c) => c.all(0.6),
  },
  {
    name: 'infinitive-behind-a-circumstance',
    example: 'Lind *urged* |Oslo in a call on Friday [to leave].',
    when: (c) =>
      c.opensPlainly && c.takes('object+infinitive') && !opensDemand(behindObject(c)) && demandAhead(c) !== null,
    then: (c) => {
      const demand = demandAhead(c) ?? c.here;
      return c.from(demand, c.endOf(demand, true), 0.7);
    },
  },
  {
    name: 'object',
    example: 'Lind *praised* |[the plan].',
    when: (c) => c.opensPlainly && c.takes('object'),
    then: (c) => c.all(c.takes('needs-actor') ? 0.4 : 0.6),
  },
  {
    name: 'clause-whose-verb-was-not-seen-as-such',
    example: 'Lind *says* |[bakers going without bread].',
    when: (c) => c.opensPlainly && c.takes('clause') && c.takes('quotation') && hasVerb(c),
    then: (c) => c.all(0.5),
  },
  {
    name: 'object-and-infinitive',
    example: 'Lind *implored* |[Brandt to leave].',
    when: (c) => c.opensPlainly && c.takes('object+infinitive') && opensDemand(behindObject(c)),
    then: (c) => c.all(0.8),
  },
  {
    name: 'object-with-its-preposition',
    example: 'Lind *wrote* |[a letter about the ban].',
    when: (c) => c.opensPlainly && hasItsPreposition(c),
    then: (c) => c.all(0.6),
  },
];

/**
 * What follows the cue? In an example the content stands in brackets, the cue between asterisks, and | is where it is looked for.
 */
export const FRAME_RULES: readonly FrameRule[] = [...SHORT_FRAMES, ...OPENED_FRAMES, ...PHRASE_FRAMES, ...NOUN_FRAMES];

/** How many groups may stand between a cue and its clause; own choice. */
const AHEAD = 9;

/** What may stand there. */
const SKIPPED: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'prep', 'adv', 'adj', 'conj']);

/** How far a verb, or a preposition of the cue, is looked for; own choice. */
const VERB_REACH = 16;
const PREPOSITION_REACH = 8;

/** The content behind a cue. */
export function contentBehindCue(asked: FrameQuestion): Following | null {
  const direct = following(asked);
  if (direct) return direct;
  const here = clauseAhead(asked);
  return here && following({ ...asked, here });
}

/** "asked in the Commons | why it was late" */
const ASKING: ReadonlySet<string> = new Set(['whether', 'why', 'how']);

/** By the rows; `null` also where a row finds no words ("Lind was wary of."). */
function following(asked: FrameQuestion): Following | null {
  const found = firstRule(FRAME_RULES, new FrameCase(asked))?.outcome;
  return found && found.pieces.length > 0 ? found : null;
}

/** "admitted as a part of his plea | that", "told the crowd at a rally and in a letter | that": the clause behind circumstances, or `null`. */
function clauseAhead({ entry, cue, here, to, told }: FrameQuestion): Phrase | null {
  const skips =
    here.type === 'prep' || here.type === 'adv' || (here.type === 'conj' && (told || here.next.type === 'prep'));
  if (
    !(entry.frames.has('clause') || entry.frames.has('question-clause')) ||
    cue.verb === null ||
    !skips ||
    isUnanswered(entry.lemma, cue)
  )
    return null;
  let next = here.next;
  for (let n = 1; n < AHEAD && next.within({ from: here, to }); n++) {
    if (next.type === 'that' || (ASKING.has(next.lower) && next.previous.type !== 'prep')) return next;
    if (!SKIPPED.has(next.type)) return null;
    next = next.next;
  }
  return null;
}

/** Where the quotation behind a mark ends: the rest of the sentence only if the sentence goes on with what was said. */
function quotationEnd(c: FrameCase): Phrase {
  const { context, here, stop } = c;
  const opening = here.next;
  const last = context.outer[quotationAt(context, opening.first)]?.last ?? opening.last;
  for (let after = opening.next; after.within({ from: opening, to: stop }); after = after.next)
    if (after.first >= last)
      return after.type === 'punct' || joinsDeed(after) || leavesQuotation(c, after) ? after : stop;
  return stop;
}

/** "said: “It is late,” | adding that", "| while Riga welcomed it": the comma inside closes it, and what follows is no part of it. */
function leavesQuotation({ context, stop }: FrameCase, after: Phrase): boolean {
  const goesOn = after.opensWith(REASONS) || (after.type === 'conj' && after.next.type === 'that');
  if (context.tokens[after.first - 2]?.text !== ',' || goesOn) return false;
  if (after.form === 'ing' || after.type === 'sub') return true;
  // "“The war,” which began in May, “is a crime.”"
  for (let here = after; here.within({ from: after, to: stop }); here = here.next)
    if (here.type === 'quote') return false;
  return true;
}

/** "said: “It is late” | and left", "saying: “It is late” | and vowing to leave" */
const joinsDeed = ({ next, type }: Phrase): boolean => type === 'conj' && (next.isFinite || next.form === 'ing');

/** "threatened | to leave", "asked Brandt | to leave" */
const takesInfinitive = (c: FrameCase): boolean => c.takes('infinitive') || (c.told && c.takes('object+infinitive'));

/** "to leave", "not to leave", "“to leave”", "“not to leave”" */
const opensDemand = (here: Phrase): boolean =>
  here.isInfinitive || isNegatedInfinitive(here) || (here.type === 'quote' && opensInfinitive(here.next));

/** "to having met": the grammar joins the preposition to the verb. */
const isGerund = ({ context, here }: FrameCase): boolean =>
  context.tokens[here.first + 1]?.lower.endsWith('ing') === true;

/** Ends the sentence here, or does a phrase or mark follow? */
function endsBehind(c: FrameCase): boolean {
  const { next } = c.here;
  return !c.holds(next) || next.type === 'prep' || next.type === 'punct';
}

/** "said | as much", "told Brandt | as much", and no "as much as she could" */
const asMuch = ({ cue, here }: FrameCase): Phrase | null => [cue.next, here].find(isAsMuch) ?? null;

function isAsMuch({ lower, next: much }: Phrase): boolean {
  const behind = much.next;
  return lower === 'as' && much.lower === 'much' && behind.lower !== 'as' && behind.type !== 'np';
}

/** "did not respond" */
const isUnanswered = (lemma: string, { verb }: Phrase): boolean => verb?.negated === true && lemma === 'respond';

/** "to | a request", "to | written questions" */
const isAsked = ({ here }: FrameCase): boolean => UNANSWERED.has(singular(here.next.headWord));

const isName = ({ here }: FrameCase): boolean => isNamed(here);

const isNamed = ({ isPronoun, firstTag, headTag }: Phrase): boolean =>
  isPronoun || (firstTag === 'name' && headTag === 'name');

/** "called Brandt | to say", "called its envoy | to complain": on the telephone. */
const opensTalk = (verb: Phrase, { context, here }: FrameCase): boolean =>
  verb.isInfinitive &&
  verbTakes(verb.lemma, 'quotation') &&
  (isNamed(here) || namesPeople(context.text.slice(here.start, verb.previous.end)));

/** Behind when it was: "on Sunday", "late on Sunday". */
function behindTimeAndAdverbs(from: Phrase): Phrase {
  let here = from;
  while (isDay(here) || (here.type === 'prep' && isDay(here.next))) here = here.next;
  return here;
}

/** "the same": the group that ends with such a word. */
function sameness(c: FrameCase): Phrase | null {
  const { context, here } = c;
  const noun = here.lower === 'the' ? here.next : here;
  return c.holds(noun) && SAMENESS.has(context.tokens[noun.last - 1]?.lower ?? '') ? noun : null;
}

/** Behind the prepositional phrases that follow. */
function behindPhrases(c: FrameCase, noun: Phrase): Phrase {
  let last = noun.next;
  while (last.type === 'prep' && last.next.type === 'np' && c.holds(last.next)) last = last.next.next;
  return last;
}

/** Does the word open a circumstance, a relative clause or a question rather than something said? */
const isCircumstance = (here: Phrase): boolean =>
  here.opensWith(CIRCUMSTANCES) || here.opensWith(RELATIVE_OPENERS) || here.opensWith(QUESTION);

/** "that | claim | and | left": one thing, and behind it no verb of its own. */
const pointsOnly = ({ next: { type, headTag, headWord, size, next } }: Phrase): boolean =>
  type === 'np' &&
  headTag === 'noun' &&
  size === 1 &&
  singular(headWord) === headWord &&
  (next.type === 'conj'
    ? (next.next.type === 'adv' ? next.next.next : next.next).isFinite
    : next.is(',') && next.next.type === 'conj');

/** "after Peru left|, the ban would fail" */
function frontsClause({ here: sub, stop }: FrameCase): boolean {
  let finite = false;
  let here = sub.next;
  for (; isBefore(here, stop) && !here.is(','); here = here.next) finite ||= here.isFinite;
  return finite && here.is(',') && opensPlainClause(here.next, stop);
}

/** "about|, and warned of, | the plan": the object that another preposition shares with the one here. */
function objectOfBoth({ here, stop }: FrameCase): Phrase | null {
  if (!here.next.is(',') || here.next.next.type !== 'conj') return null;
  let next = here.next.next;
  for (let n = 0; n < PREPOSITION_REACH && next.within({ from: here, to: stop }); n++, next = next.next)
    if (next.is(',') && next.previous.type === 'prep') return next.next;
  return null;
}

/** "as | baseless | the claims", "as “nonsense” | the claims": a judgement, and behind it what it is of. */
function isHeavy({ context, here, end }: FrameCase): boolean {
  const judged = here.next;
  const q = judged.type === 'quote' ? quotationAt(context, judged.first) : -1;
  const last = context.outer[q]?.last;
  let behind = judged.next;
  while (last !== undefined && isBefore(behind, end) && behind.first < last) behind = behind.next;
  return (judged.type === 'adj' || q >= 0) && isBefore(behind, end) && behind.type === 'np' && !behind.isTime;
}

/** Is there a verb of whatever form? */
function hasVerb({ here, end }: FrameCase): boolean {
  let next = here.next;
  for (let n = 1; n < VERB_REACH && next.within({ from: here, to: end }); n++) {
    if (next.type === 'vg') return true;
    next = next.next;
  }
  return false;
}

/** Does a preposition of the cue follow behind its object? */
function hasItsPreposition(c: FrameCase): boolean {
  let { next } = c.here;
  for (let n = 1; n < PREPOSITION_REACH && next.within({ from: c.here, to: c.end }); n++) {
    if (c.takesPreposition(next)) return true;
    next = next.next;
  }
  return false;
}

/** The phrase behind the noun phrase that begins here, and behind the comma that closes an aside of it. */
function behindObject({ context, here, end }: FrameCase): Phrase {
  const behind = nounPhraseFrom(context, { from: here, to: end })?.to ?? here;
  return opensInfinitive(behind.next) && closesAsideOfNoun(behind) ? behind.next : behind;
}

/** "urged Oslo in a call on Friday | to leave": what somebody is asked behind how or when. */
function demandAhead(c: FrameCase): Phrase | null {
  const object = nounPhraseFrom(c.context, { from: c.here, to: c.stop }, { appositions: false });
  if (!object || object.to.isInfinitive || namesThing(c.context.text.slice(c.here.start, object.to.previous.end)))
    return null;
  // "urged the envoys | in Oslo to leave": where they are
  if (object.to.next.headTag === 'name') return null;
  const demand = behindAdverbials(behindAside(object.to, c.stop), c.stop);
  return isBefore(demand, c.stop) && demand !== object.to && opensInfinitive(demand) ? demand : null;
}
