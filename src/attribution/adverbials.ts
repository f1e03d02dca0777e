/** What may stand between a cue and its content: adverbs, times, places, asides. */
import {
  BEFORE_DEEDS,
  BEFORE_SPEECH,
  CIRCUMSTANTIAL,
  COUNTING,
  FIXED_PHRASES,
  LISTENERS,
  MANY,
  MEDIA,
  OCCASIONS_OF_SPEECH,
  PLACES_AND_TIMES,
  SOCIAL_MEDIA,
} from '../english/attribution/adverbials';
import { BESIDE_TIMES, WEEKDAYS } from '../english/grammar/times';
import { isBefore, NOWHERE, opensBareClause, type Phrase } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Context } from './context';
import { phraseAt } from './phrases';

/** How far off the verb is looked for that a circumstance would belong to; own choice. */
const VERB_LIMIT = 8;
/** An aside has so many phrases at most; own choice. */
const ASIDE_LIMIT = 10;
/** A circumstance before a quotation has so many phrases at most; own choice. */
const CIRCUMSTANCE_LIMIT = 14;

const NONE: ReadonlySet<string> = new Set();

/** "61-36", with abstentions behind or without. */
const VOTES = /^\d+(?:[-–]\d+){1,2}$/;

/** Does a circumstance of the cue stand here? */
export interface AdverbialCase {
  readonly here: Phrase;
  readonly limit: Phrase;
  /** Prepositions that the cue takes itself ("pushed back | on those claims"). */
  readonly own: ReadonlySet<string>;
}

/** What is no content; the outcome is the phrase behind. In the examples it stands between the marks. */
export const ADVERBIAL_RULES: readonly Rule<AdverbialCase, Phrase>[] = [
  {
    name: 'aboard',
    example: 'Lund said | on board the ship | that it was late.',
    when: ({ here, limit }) => isBefore(behindAboard(here), limit) && isSettled(behindAboard(here).next, limit),
    then: ({ here, limit }) => behindNoun(behindAboard(here), limit),
  },
  {
    name: 'fixed-phrase',
    example: 'Lund said | more than once | that it was late.',
    when: ({ here }) => behindFixed(here) !== null,
    then: ({ here }) => behindFixed(here) ?? here,
  },
  {
    name: 'adverb',
    example: 'Lund said | again | that it was late.',
    when: ({ here, limit }) => here.type === 'adv' && !standsForContent(here, limit) && !isNegatedInfinitive(here),
    then: ({ here }) => here.next,
  },
  {
    name: 'time',
    example: 'Lund said | last week | that it was late.',
    when: ({ here }) => here.isTime && !here.next.isFinite,
    then: ({ here }) => here.next,
  },
  {
    name: 'pointing-ahead',
    example: 'Lund said | the following |: “It is late.”',
    when: ({ here }) => here.type === 'np' && here.lastWord === 'following' && here.next.is(':'),
    then: ({ here }) => here.next,
  },
  {
    name: 'so-many-times',
    example: 'Lund said | at least three times | that it was late.',
    when: ({ here }) =>
      here.headWord === 'times' &&
      (here.firstTag === 'num' || here.firstTag === 'adv' || here.opensWith(MANY)) &&
      !here.next.isFinite &&
      here.next.type !== 'np',
    then: ({ here }) => here.next,
  },
  {
    name: 'hour-of-a-day',
    example: 'Lund said | late on Friday | that it was late.',
    when: ({ here }) => here.opensWith(BESIDE_TIMES) && behindDay(here.next) !== NOWHERE,
    then: ({ here }) => behindDay(here.next),
  },
  {
    name: 'result-of-a-vote',
    example: 'The board voted | 61 to 36 | to leave.',
    when: ({ here }) => behindVotes(here) !== NOWHERE,
    then: ({ here }) => behindVotes(here),
  },
  {
    name: 'result-of-a-vote-behind-by',
    example: 'The board voted | by 61 votes to 36 | to leave.',
    when: ({ here }) => here.lower === 'by' && behindVotes(here.next) !== NOWHERE,
    then: ({ here }) => behindVotes(here.next),
  },
  {
    name: 'result-of-a-vote-in-one-word',
    example: 'The board voted | 61-36 | to leave.',
    when: ({ here }) => here.type === 'np' && VOTES.test(here.text),
    then: ({ here }) => here.next,
  },
  {
    name: 'preposition-and-noun-with-a-participle',
    example: 'Lund said | in a letter sent to the board on Friday | that it was late.',
    when: ({ here, limit, own }) => !here.opensWith(own) && behindParticiple(here, limit) !== NOWHERE,
    then: ({ here, limit }) => behindParticiple(here, limit),
  },
  {
    name: 'preposition-and-noun',
    example: 'Lund said | at the start of the meeting | that it was late.',
    when: ({ here, limit, own }) =>
      here.type === 'prep' &&
      here.opensWith(CIRCUMSTANTIAL) &&
      isBefore(here.next, limit) &&
      here.next.type === 'np' &&
      (here.next.isTime || !here.opensWith(own)) &&
      isSettled(behindNoun(here.next, limit), limit),
    then: ({ here, limit }) => behindNoun(here.next, limit),
  },
  {
    name: 'occasion-before-a-clause',
    example: 'Lund said | at a briefing in Rome | the tax was late.',
    when: ({ here, limit, own }) => !here.opensWith(own) && behindOccasion(here, limit) !== NOWHERE,
    then: ({ here, limit }) => behindOccasion(here, limit),
  },
  {
    name: 'place-before-an-infinitive',
    example: 'Lund agreed | in Oslo | to leave.',
    when: ({ here, own }) =>
      here.lower === 'in' && !here.opensWith(own) && here.next.headTag === 'name' && opensInfinitive(here.next.next),
    then: ({ here }) => here.next.next,
  },
  {
    name: 'medium-before-an-infinitive',
    example: 'Lund asked the board | in a letter on Friday | to leave.',
    when: ({ here, own }) =>
      here.type === 'prep' &&
      here.opensWith(CIRCUMSTANTIAL) &&
      !here.opensWith(own) &&
      isOccasion(here.next) &&
      opensInfinitive(behindOf(here.next)),
    then: ({ here }) => behindOf(here.next),
  },
  {
    name: 'before-or-after-doing-something',
    example: 'Lund said | before attending the meeting | that it was late.',
    when: ({ here: { lower, next } }) =>
      BEFORE_DEEDS.has(lower) && next.form === 'ing' && next.next.type === 'np' && next.next.next.type === 'that',
    then: ({ here }) => here.next.next.next,
  },
  {
    name: 'bracket',
    example: 'Lund said | (in the hall) | that it was late.',
    when: ({ here, limit }) =>
      CLOSING_OF.has(here.text) && here.type === 'punct' && behindBracket(here, limit).type === 'that',
    then: ({ here, limit }) => behindBracket(here, limit),
  },
  {
    name: 'preposition-and-adverb',
    example: 'Lund said | in there | that it was late.',
    when: ({ here, limit }) => here.type === 'prep' && isBefore(here.next, limit) && here.next.type === 'adv',
    then: ({ here }) => here.next.next,
  },
];

/** The first phrase from here on that is no circumstance of the cue. */
export function behindAdverbials(from: Phrase, limit: Phrase, own: ReadonlySet<string> = NONE): Phrase {
  let here = from;
  while (isBefore(here, limit)) {
    const ruling = firstRule(ADVERBIAL_RULES, { here, limit, own });
    if (!ruling) break;
    here = ruling.outcome;
  }
  return here;
}

/** Behind "61 to 36", "61 votes to 36"; `NOWHERE` where no result stands here. */
function behindVotes(here: Phrase): Phrase {
  const second = here.next.next;
  const counts = here.headTag === 'num' || (here.firstTag === 'num' && here.headWord === 'votes');
  const parts = here.next.lower === 'to' || here.next.lower === 'against';
  return here.type === 'np' && counts && parts && second.headTag === 'num' ? second.next : NOWHERE;
}

/** Behind "Friday", "on Friday"; `NOWHERE` where no day stands here. */
function behindDay(here: Phrase): Phrase {
  const day = here.type === 'prep' ? here.next : here;
  return WEEKDAYS.has(day.lower) ? day.next : NOWHERE;
}

/** "not to leave" */
export const isNegatedInfinitive = ({ lower, next }: Phrase): boolean =>
  (lower === 'not' || lower === 'never') && next.isInfinitive;

/** "to leave", "not to leave" */
export const opensInfinitive = (here: Phrase): boolean => here.isInfinitive || isNegatedInfinitive(here);

/** Behind "once more", "out of hand" and the like; null where none stands here. */
function behindFixed(here: Phrase): Phrase | null {
  for (const words of FIXED_PHRASES) {
    let at = here;
    for (const word of words) at = at.lower === word && at.size === 1 ? at.next : NOWHERE;
    if (at !== NOWHERE) return at;
  }
  return null;
}

/** "half said so in May": a word for all that was said. */
const standsForContent = ({ lower, next }: Phrase, limit: Phrase): boolean =>
  lower === 'so' && (!isBefore(next, limit) || next.type === 'prep' || next.type === 'punct');

/** "rejects | almost all of it", "said only | Oslo could pay": where a noun group begins whose adverb the rules above took for the cue's. */
export const withCount = (noun: Phrase): Phrase =>
  noun.type === 'np' && noun.previous.type === 'adv' && COUNTING.has(noun.previous.lower) ? noun.previous : noun;

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** "aboard | the ship", "on | board | the ship": what somebody is aboard of; `NOWHERE` where nothing is. */
function behindAboard({ lower, next }: Phrase): Phrase {
  const noun = lower === 'on' && next.lower === 'board' ? next.next : next;
  const isAboard = lower === 'aboard' || noun !== next;
  return isAboard && noun.type === 'np' ? noun : NOWHERE;
}

/** Behind the bracket that opens here. */
function behindBracket(opening: Phrase, limit: Phrase): Phrase {
  const close = CLOSING_OF.get(opening.text) ?? '';
  let here = opening.next;
  while (isBefore(here, limit) && here.index < opening.index + ASIDE_LIMIT && !here.is(close)) here = here.next;
  return here.is(close) ? here.next : opening;
}

/** Behind a noun and what hangs on it by "of". */
function behindNoun(noun: Phrase, limit: Phrase): Phrase {
  let here = noun.next;
  while (isBefore(here.next, limit) && here.type === 'prep' && here.lower === 'of' && here.next.type === 'np')
    here = here.next.next;
  return here;
}

/** Behind "a letter | on Friday", "talks | with Oslo in Riga": the noun for an occasion and what tells more of it. */
function behindOf(noun: Phrase): Phrase {
  let here = noun.next;
  for (let n = 0; n < OCCASION_PARTS; n++)
    if (here.isTime) here = here.next;
    else if (here.type === 'prep' && (here.next.type === 'np' || WEEKDAYS.has(here.next.lower))) here = here.next.next;
  return here;
}
/** So much tells of an occasion at most; own choice. */
const OCCASION_PARTS = 3;

/** "told a rally | in Lahore", "told reporters | in Rome": where those are who are told. */
const isPlaceOfAudience = ({ previous, lower, next }: Phrase): boolean =>
  (lower === 'in' || lower === 'at') &&
  next.headTag === 'name' &&
  previous.type === 'np' &&
  (OCCASIONS_OF_SPEECH.has(previous.headWord) || LISTENERS.has(previous.headWord));

/** "at a summit", "in a letter": the noun for when, where or by what medium something is said. */
export const isOccasion = ({ headWord }: Phrase): boolean => MEDIA.has(headWord) || OCCASIONS_OF_SPEECH.has(headWord);

/** The clause without "that" behind when, where or by what medium something is said; `NOWHERE` where there is none. */
function behindOccasion(preposition: Phrase, limit: Phrase): Phrase {
  const noun = preposition.next;
  if (preposition.type !== 'prep' || !preposition.opensWith(CIRCUMSTANTIAL)) return NOWHERE;
  const isOnline = preposition.lower === 'on' && SOCIAL_MEDIA.has(noun.headWord);
  if (!isOccasion(noun) && !isOnline && !isPlaceOfAudience(preposition)) return NOWHERE;
  let here = noun.next;
  // "in remarks | published on Friday in a daily | there was no plan", "in remarks | late Friday | there was no plan"
  while (
    isBefore(here.next, limit) &&
    (here.type === 'prep' || here.isTime || here.type === 'adv' || here.form === 'participle')
  )
    here = here.type === 'prep' ? here.next.next : here.next;
  return isBefore(here, limit) && here.type === 'np' && opensBareClause(here, limit) ? here : NOWHERE;
}

/** "in a letter | sent to the board | that it was", "in a video | that surfaced on Friday | that it was": the clause behind a circumstance of which a participle tells; `NOWHERE` where there is none. */
function behindParticiple(preposition: Phrase, limit: Phrase): Phrase {
  if (preposition.type !== 'prep' || !preposition.opensWith(PLACES_AND_TIMES)) return NOWHERE;
  const behind = behindOf(preposition.next);
  const relative = behind.next.isFinite && (behind.type === 'that' || behind.type === 'wh');
  if (preposition.next.type !== 'np' || !(relative || TELLS_OF_A_NOUN.has(behind.form))) return NOWHERE;
  // "The tax, he said in a letter sent to the board on Friday|, was late"
  const close = behindOf(behind.lower === 'dated' ? behind.next : behind);
  const closes = close.type === 'punct' || !isBefore(close, limit);
  if (closes && behind.form === 'participle' && isOccasion(preposition.next)) return close;
  let here = relative ? behind.next.next : behind.next;
  while (isBefore(here, limit) && here.index < behind.index + VERB_LIMIT && TELLS_MORE.has(here.type)) here = here.next;
  // "in a letter sent to the group | that won"
  return isBefore(here, limit) && here.type === 'that' && !here.next.isFinite ? here : NOWHERE;
}
const TELLS_OF_A_NOUN: ReadonlySet<string> = new Set(['participle', 'ing']);
const TELLS_MORE: ReadonlySet<string> = new Set(['np', 'prep', 'adv', 'adj']);

/** Does content, a mark or the sentence's end follow, and no verb that the phrase would belong to? */
function isSettled(from: Phrase, limit: Phrase): boolean {
  for (let here = from; isBefore(here, limit) && here.index < from.index + VERB_LIMIT; here = here.next) {
    if (here.type === 'that' || here.type === 'quote' || here.type === 'punct') return true;
    if (here.type === 'vg') return false;
  }
  return true;
}

const TELLING_MORE: ReadonlySet<string> = new Set(['adding', 'saying', 'noting', 'asking', 'warning', 'declaring']);

const ASIDE_MARK = /^[,—–-]$/;

/**
 * Behind an aside between marks ("said, among other things, that"; "said — on Twitter — that") where content follows it; otherwise the
 * same phrase.
 */
export function behindAside(from: Phrase, limit: Phrase): Phrase {
  const beforeSpeech = markBeforeSpeech(from, limit);
  if (beforeSpeech) return beforeSpeech;
  if (from.type !== 'punct' || !ASIDE_MARK.test(from.text)) return from;
  // "said, if elected, she would", "said — on Twitter, as it happens — that"
  // "told Sand, who had left, that", "called on Oslo, which had paid, to leave"
  const isRelative = from.next.type === 'wh' && from.previous.type === 'np';
  const isApposition = from.next.type === 'np' && from.previous.type === 'np';
  const mayBeClause = from.text !== ',' || from.next.type === 'sub' || isRelative;
  for (let here = from.next; isBefore(here, limit) && here.index < from.index + ASIDE_LIMIT; here = here.next) {
    if (here.type === 'quote' || (!mayBeClause && here.isFinite)) return from;
    if (!here.is(from.text)) continue;
    // "told Sand, the envoy, | in a call on Friday that"
    const next = isRelative || isApposition ? behindMedium(here.next, limit) : here.next;
    // "said, | adding, “…”": told by a verb of its own
    if (next.type === 'quote') return TELLING_MORE.has(from.next.lower) ? from : here;
    // "underscored, at the same time, | the importance", "undertook, however, | to ask"
    const plain = from.text === ',' && (from.next.type === 'adv' || from.next.type === 'prep');
    const opensContent =
      next.type === 'that' ||
      (!isRelative && next.type === 'np' && (next.next.isFinite || (plain && next.firstTag === 'det'))) ||
      ((plain || isRelative || isApposition) && opensInfinitive(next));
    if (!opensContent) return from;
    // "said, | if elected, she would": the condition is hers
    return next.type !== 'that' && from.next.opensWith(CONDITIONS) ? from.next : next;
  }
  return from;
}

/** Behind how and when somebody is told, where a clause with "that" or an infinitive follows; otherwise the same phrase. */
function behindMedium(from: Phrase, limit: Phrase): Phrase {
  if (from.type !== 'prep') return from;
  const behind = behindAdverbials(from, limit);
  return isBefore(behind, limit) && (behind.type === 'that' || opensInfinitive(behind)) ? behind : from;
}
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'once', 'until']);

/** "said as he left the room, “…”", "said of the plan: “…”": the mark before the quotation behind a circumstance; or null. */
function markBeforeSpeech(from: Phrase, limit: Phrase): Phrase | null {
  if (!from.opensWith(BEFORE_SPEECH)) return null;
  const last = from.index + CIRCUMSTANCE_LIMIT;
  for (let here = from.next; isBefore(here.next, limit) && here.index < last; here = here.next) {
    if (here.type === 'quote') return null;
    if (here.type === 'punct') return here.next.type === 'quote' ? here : null;
  }
  return null;
}

// until the callers pass phrases
export const skipAdverbials = (context: Context, k: number, to: number, own: ReadonlySet<string> = NONE): number =>
  behindAdverbials(phraseAt(context, k), phraseAt(context, to), own).index;

// until the callers pass phrases
export const skipAside = (context: Context, k: number, to: number): number =>
  behindAside(phraseAt(context, k), phraseAt(context, to)).index;
