/**
 * Whether a seat of government or a region stands for those who govern there: in "Beijing said", "told Beijing", "Moscow’s invasion", and not
 * in "in Beijing", "Paris Agreement". One row a reason; the first that applies decides. `<…>` marks an actor, `[…]` a place.
 */
import { WEEKDAYS } from '../english/grammar/times';
import {
  BEFORE_DAYS,
  CALLS,
  COORDINATORS,
  DEPARTURES,
  HOUSES,
  LONE_DAYS,
  RELATING,
  SPANS,
} from '../english/mentions/places';
import {
  actorPrepositions,
  addressingVerbs,
  cityNouns,
  midAdverbs,
  placeNouns,
  placePrepositions,
  relationWords,
  stopBack,
} from '../english/mentions/words';
import { PAST_LIKE_BASE, verbForm } from '../grammar';
import { firstRule, type Rule, type Ruling } from '../rules';
import { isOfCapitals } from '../text';
import type { Draft } from './drafts';
import type { ScannedText } from './scannedText';

/** Words before a preposition among which the one is looked for that makes its object an actor ("pressure by some from"). Own choice. */
const RELATION_REACH = 2;
/** Adverbs between a subject and its verb at most. Own choice. */
const MOST_ADVERBS = 3;

/** A seat and the words beside it. */
export class SeatCase {
  readonly seat: Draft;
  /** Where the sentence begins and ends. */
  readonly first: number;
  readonly end: number;
  /** The word before it in the sentence, in small letters; empty where there is none. */
  readonly before: string;
  /** The word or mark behind it in the sentence; empty where there is none. */
  readonly next: string;

  constructor(
    readonly text: ScannedText,
    readonly drafts: readonly Draft[],
    /** Which of the drafts it is. */
    readonly place: number,
  ) {
    this.seat = drafts[place] as Draft;
    const { first, last } = text.sentence(this.seat.sentence);
    this.first = first;
    this.end = last;
    this.before = this.seat.first > first ? text.lower(this.seat.first - 1) : '';
    this.next = this.seat.last < last ? text.lower(this.seat.last) : '';
  }

  /** The word two before. */
  get beforeLast(): string {
    return this.text.lower(this.seat.first - 2);
  }

  get isBehindPlacePreposition(): boolean {
    return this.before !== '' && placePrepositions.has(this.before);
  }

  /** "pressure from Washington" against "flew from Washington". */
  get isRelated(): boolean {
    return relates(this.text, this.seat.first - 1, this.first);
  }

  /** "It is Moscow that signs", "it was Moscow, not Oslo, that signed". */
  get isCleft(): boolean {
    const { text, seat, before, next } = this;
    if (!/^(?:is|was)$/.test(before) || this.beforeLast !== 'it') return false;
    return /^(?:that|which|who)$/.test(next) || (next === ',' && text.lower(seat.last + 1) === 'not');
  }

  /** Moscow in "Moscow, not Oslo". */
  get draftAgainst(): Draft | null {
    const before = this.before === 'not' && this.beforeLast === ',' ? this.drafts[this.place - 1] : undefined;
    return before?.form === 'seat' && before.last === this.seat.first - 2 ? before : null;
  }

  get draftBefore(): Draft | null {
    const before = this.drafts[this.place - 1];
    const and = this.seat.first - 1;
    return before?.last === and && COORDINATORS.has(this.text.lower(and)) ? before : null;
  }

  get draftBehind(): Draft | null {
    const behind = this.drafts[this.place + 1];
    return behind?.first === this.seat.last + 1 && COORDINATORS.has(this.text.lower(this.seat.last)) ? behind : null;
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;

export const SEAT_RULES: readonly Rule<SeatCase, boolean>[] = [
  {
    name: 'more-capitals-behind',
    example: 'He read the [Beijing] Gazer again.',
    when: ({ text, seat, next }) => next !== '' && text.isCapital(seat.last),
    then: no,
  },
  {
    name: 'dateline',
    example: '[BEIJING], May 10 (Agency) — Envoys left.',
    when: ({ text, seat }) => text.layer.datelines.some(({ first, last }) => seat.first >= first && seat.last <= last),
    then: no,
  },
  {
    name: 'speaker-before-a-colon',
    example: '<Ankara>: no talks before spring',
    when: ({ next }) => next === ':',
    then: isSpeakerLabel,
  },
  {
    name: 'possessive-of-a-town',
    example: 'He saw [Beijing]’s streets again.',
    when: ({ text, seat, next }) =>
      next !== '' && text.isPossessive(seat.last) && cityNouns.has(text.lower(seat.last + 1)),
    then: no,
  },
  {
    name: 'possessive',
    example: 'He saw <Beijing>’s plans again.',
    when: ({ text, seat, next }) => next !== '' && text.isPossessive(seat.last),
    then: yes,
  },
  {
    name: 'noun-of-a-town-behind',
    example: 'He saw [Beijing] streets again.',
    when: ({ next }) => cityNouns.has(next),
    then: no,
  },
  {
    name: 'place-before-a-comma',
    example: 'He met in [Beijing], and left.',
    when: ({ next, isBehindPlacePreposition }) => next === ',' && isBehindPlacePreposition,
    then: ({ isRelated }) => isRelated,
  },
  {
    name: 'meant-itself',
    example: 'He wants <Beijing> itself there.',
    when: ({ next }) => next === 'itself',
    then: ({ isBehindPlacePreposition }) => !isBehindPlacePreposition,
  },
  {
    name: 'told-from-another',
    example: 'It is <Moscow>, not Oslo, that signs.',
    when: ({ isCleft }) => isCleft,
    then: yes,
  },
  {
    name: 'another-is-told-from-it',
    example: 'It is Moscow, not <Oslo>, that signs.',
    when: ({ draftAgainst }) => draftAgainst !== null,
    then: ({ draftAgainst }) => (draftAgainst?.confidence ?? 0) > 0,
  },
  {
    name: 'behind-another-seat',
    example: 'Beijing and <Moscow> said no.',
    when: ({ draftBefore }) => draftBefore?.form === 'seat' || draftBefore?.form === 'region',
    then: ({ draftBefore }) => (draftBefore?.confidence ?? 0) > 0,
  },
  {
    name: 'behind-a-state-or-body',
    example: 'NATO and <Moscow> said no.',
    when: ({ draftBefore }) => draftBefore !== null,
    then: ({ text, draftBefore }) =>
      draftBefore?.form === 'state'
        ? !placePrepositions.has(text.lower(draftBefore.first - 1))
        : draftBefore?.form === 'organisation',
  },
  {
    name: 'before-another-actor',
    example: 'He told <Moscow> and NATO no.',
    when: ({ text, seat, draftBehind }) =>
      (draftBehind?.form === 'seat' || draftBehind?.form === 'state' || draftBehind?.form === 'organisation') &&
      !placePrepositions.has(text.lower(seat.first - 1)),
    then: ({ text, seat }) => text.lower(seat.first - 1) !== 'to' || relates(text, seat.first - 1, 0),
  },
  {
    name: 'heads-a-list-of-actors',
    example: '<Moscow>, Beijing and Oslo said no.',
    when: ({ text, drafts, place, next, isBehindPlacePreposition }) =>
      next === ',' && !isBehindPlacePreposition && endsInActs(text, drafts, place),
    then: yes,
  },
  {
    name: 'preposition-of-place',
    example: 'He met her in [Beijing] again.',
    when: ({ isBehindPlacePreposition }) => isBehindPlacePreposition,
    then: ({ isRelated }) => isRelated,
  },
  {
    name: 'called-on',
    example: 'He called on <Beijing> to sign.',
    when: ({ before, beforeLast }) => before === 'on' && CALLS.has(beforeLast),
    then: yes,
  },
  {
    name: 'to-or-on',
    example: 'It put pressure on <Beijing> again.',
    when: ({ before }) => before === 'to' || before === 'on',
    then: ({ isRelated }) => isRelated,
  },
  {
    name: 'of',
    example: 'He saw the streets of [Beijing] again.',
    when: ({ before }) => before === 'of',
    then: ({ text, seat, beforeLast }) => !placeNouns.has(beforeLast) && !text.isCapital(seat.first - 2),
  },
  {
    name: 'town-with-an-article',
    example: 'He saw the [Beijing] attacks.',
    when: ({ text, seat, next }) =>
      text.lower(seat.first) === 'the' && !isHouse(text, seat) && !isVerb(text, seat, next),
    then: no,
  },
  {
    name: 'addressed',
    example: 'He told <Beijing> no.',
    when: ({ before }) => addressingVerbs.has(before),
    then: yes,
  },
  {
    name: 'preposition-of-an-actor',
    example: 'Talks with <Beijing> failed.',
    when: ({ before }) => actorPrepositions.has(before),
    then: ({ beforeLast }) => !DEPARTURES.has(beforeLast),
  },
  {
    name: 'acts',
    example: '<Beijing> said no.',
    when: ({ text, seat, end }) => actsNext(text, seat.last, end),
    then: yes,
  },
  {
    name: 'is-to-act',
    example: 'He demanded that <Beijing> sign it.',
    when: ({ text, seat, before, next }) =>
      before === 'that' && next !== '' && (next === 'not' || next === 'be' || isBareVerb(text, seat.last)),
    then: yes,
  },
  {
    name: 'acts-behind-an-aside',
    example: '<Beijing>, however, said no.',
    when: ({ text, seat, end, next }) => next === ',' && actsBehindAside(text, seat.last, end),
    then: yes,
  },
  {
    name: 'house-of-government',
    example: 'Nobody knew the <Kremlin> there.',
    when: ({ text, seat }) => isHouse(text, seat),
    then: yes,
  },
  {
    name: 'no-sign-of-an-actor',
    example: 'Nobody saw [Beijing] there.',
    when: yes,
    then: no,
  },
];

/** "the Quai d’Orsay | confirmed", "| has", and no "the Paris | attacks" */
const isVerb = (text: ScannedText, { last }: Draft, next: string): boolean =>
  next !== '' && text.factsAt(last).acting && (!next.endsWith('s') || /^(?:has|is|was|says)$/.test(next));

/** "the Kremlin", "the White House" */
const isHouse = (text: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  HOUSES.has(text.joined(nameFirst, nameLast).replace(/^the /, ''));

/** Whether the seat or region among the drafts of a sentence stands for its state. */
export const standsForState = (text: ScannedText, drafts: readonly Draft[], place: number): boolean =>
  seatRuling(text, drafts, place)?.outcome === true;

export const seatRuling = (
  text: ScannedText,
  drafts: readonly Draft[],
  place: number,
): Ruling<SeatCase, boolean> | null => firstRule(SEAT_RULES, new SeatCase(text, drafts, place));

/** ", Beijing(,) and Oslo said no": others follow, each behind its comma, the last behind a coordinator and before a verb. */
function endsInActs(text: ScannedText, drafts: readonly Draft[], place: number): boolean {
  let at = place;
  for (;;) {
    const one = drafts[at] as Draft;
    const { last: end } = text.sentence(one.sentence);
    const comma = text.written(one.last) === ',' ? one.last + 1 : one.last;
    const isLast = comma < end && COORDINATORS.has(text.lower(comma));
    const next = drafts[at + 1];
    if (next?.first !== (isLast ? comma + 1 : one.last + 1) || (!isLast && comma === one.last)) return false;
    if (!ACTORS.has(next.form)) return false;
    if (isLast) return actsNext(text, next.last, end);
    at++;
  }
}
const ACTORS: ReadonlySet<Draft['form']> = new Set(['seat', 'region', 'state', 'organisation']);

/** Words of an aside: "for its part", "in a statement issued by its foreign ministry". Own choice. */
const LONGEST_ASIDE = 12;

/** ", which" or ", for its part, said" and no other name between. */
function actsBehindAside(text: ScannedText, comma: number, end: number): boolean {
  if (text.lower(comma + 1) === 'which') return true;
  if (!text.isSmall(comma + 1)) return false;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    if (text.written(at) === ',') return at > comma + 1 && actsNext(text, at + 1, end);
    if (!text.isWord(at)) return false;
  }
  return false;
}

/** "Ankara: no talks before spring": at the head of a line, and no place before a report ("ANKARA: The minister …"). */
function isSpeakerLabel({ text, seat, first }: SeatCase): boolean {
  for (let at = first; at < seat.first; at++) if (text.isWord(at)) return false;
  return !isOfCapitals(text.written(seat.first));
}

/**
 * Whether a finite verb follows, perhaps behind adverbs. Its words by themselves tell most ("says", "has", "vowed"); of other verbs the grammar
 * is believed for past forms alone: behind a capital it takes many a plural for a verb ("New York values", "H-1B visas"; on 400 articles
 * that was half of what it added).
 */
export function actsNext(text: ScannedText, at: number, end: number): boolean {
  const next = behindAdverbs(text, at, end);
  return next < end && text.isSmall(next) && (text.factsAt(next).acting || isPastVerb(text, next));
}

/** Behind adverbs and days: "still", "on Wednesday", "yesterday", "last week". */
function behindAdverbs(text: ScannedText, at: number, end: number): number {
  let next = at;
  for (let n = 0; n < MOST_ADVERBS && next < end; n++) {
    if (midAdverbs.has(text.lower(next)) || LONE_DAYS.has(text.lower(next)) || WEEKDAYS.has(text.lower(next))) next++;
    else if (BEFORE_DAYS.has(text.lower(next)) && isDay(text, next + 1)) next += 2;
    else break;
  }
  return next;
}

const isDay = (text: ScannedText, at: number): boolean => WEEKDAYS.has(text.lower(at)) || SPANS.has(text.lower(at));

function isPastVerb(text: ScannedText, at: number): boolean {
  const phrase = text.phraseAt(at);
  if (!phrase.isFinite || phrase.head !== at) return false;
  const lower = text.lower(at);
  const form = verbForm(lower)?.form;
  // "Moscow let it be known": of one who acts it is no present.
  return form === 'past' || form === 'pastOrParticiple' || PAST_LIKE_BASE.has(lower);
}

/** "that Moscow | sign it": a finite verb without ending, of one who acts. */
function isBareVerb(text: ScannedText, at: number): boolean {
  const phrase = text.phraseAt(at);
  return text.isSmall(at) && phrase.isFinite && phrase.head === at && phrase.lower === phrase.lemma;
}

function relates(text: ScannedText, preposition: number, first: number): boolean {
  if (!RELATING.has(text.lower(preposition))) return false;
  for (let at = preposition - 1; at >= first && preposition - at <= RELATION_REACH; at--) {
    if (relationWords.has(text.lower(at))) return true;
    if (stopBack.has(text.lower(at))) return false;
  }
  return false;
}
