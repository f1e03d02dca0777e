/** Which row of the deed lexicon fits a verb: what stands behind it, or before a passive, decides between its senses. */
import type { EventType } from '../../document';
import { COUNTING } from '../../english/deeds/words';
import { isBefore, type Phrase, singular } from '../../grammar';
import { type Context, word } from '../context';
import { namesPeople } from '../humans';
import type { DeedEntry, DeedFrame } from './deedRow';
import { deedsOf, nounsOf } from './deedTable';

/** How far behind the verb its preposition stands at most, in phrases; own choice. */
const REACH = 8;

/** Weight of a row that an infinitive behind the object decides: more than any noun. */
const WHOLE = 8;

/** Classes to which every name belongs. */
const NAMED: ReadonlySet<string> = new Set(['state', 'person', 'place']);

/** A verb, and where its clause ends. */
export interface DeedVerb {
  readonly context: Context;
  readonly verb: Phrase;
  readonly limit: Phrase;
  /** The noun group before a passive, which is its object, or before any other verb. */
  readonly subject: Phrase | null;
}

/** A deed that a verb does. */
export interface FittingDeed {
  readonly event: EventType | null;
  readonly entry: DeedEntry;
  /** How much the row asked for: of two that fit, the one that asks for more decides. */
  readonly weight: number;
  /** Token behind the verb and its words. */
  readonly cueLast: number;
}

/** The row that fits best; `null` where none does. */
export function fittingDeed(asked: DeedVerb): FittingDeed | null {
  const entries = deedsOf(asked.verb.lemma);
  let best: FittingDeed | null = null;
  for (let k = 0; k < entries.length; k++) best = fittingFrame(asked, entries[k] as DeedEntry, best) ?? best;
  return best;
}

/** The frame of a row that fits best, and asks for more than the best before; `null` where none does. */
function fittingFrame(asked: DeedVerb, entry: DeedEntry, before: FittingDeed | null): FittingDeed | null {
  const cueLast = behindRest(asked, entry);
  if (cueLast < 0) return null;
  const here = firstFrom(asked, cueLast);
  let best: FittingDeed | null = null;
  let most = before?.weight ?? -1;
  for (let k = 0; k < entry.frames.length; k++) {
    const frame = entry.frames[k] as DeedFrame;
    const weight = entry.rest.length * 10 + weightOf(frame);
    if (weight <= most || !fits(asked, frame, here)) continue;
    best = { event: entry.event, entry, weight, cueLast };
    most = weight;
  }
  return best;
}

/** Classes that are no lists say less than a list. */
function weightOf({ kind, nouns }: DeedFrame): number {
  if (kind === 'alone') return nouns ? 2 : 0;
  if (kind === 'object-and-infinitive') return WHOLE;
  const named = NAMED.has(nouns) ? 1 : 0;
  const listed = nouns && !named ? 4 : 0;
  return (kind === 'object' ? 1 : 2) + listed + named;
}

/** Token behind the words that must follow the verb; -1 where they do not. */
function behindRest({ context, verb }: DeedVerb, { rest }: DeedEntry): number {
  let at = verb.head + 1;
  for (let k = 0; k < rest.length; k++, at++) {
    if (word(context, at) !== rest[k]) return k === 0 && standsApart(verb.next, rest) ? verb.last : -1;
  }
  return Math.max(verb.last, at);
}

/** "called | its envoy home", "sent | the crew | back": behind the object, and no preposition ("sent troops in May"). */
function standsApart(object: Phrase, { length, 0: particle }: readonly string[]): boolean {
  if (length !== 1 || object.type !== 'np' || object.isTime) return false;
  return object.headWord === particle || (object.next.type === 'adv' && object.next.lower === particle);
}

/** The first phrase behind the cue that is no adverb, time or mark of quotation. */
function firstFrom({ verb, limit }: DeedVerb, cueLast: number): Phrase {
  let here = verb.next;
  while (isBefore(here, limit) && here.last <= cueLast) here = here.next;
  return overAdverbs(here, limit);
}

function overAdverbs(from: Phrase, limit: Phrase): Phrase {
  let here = from;
  while (isBefore(here, limit) && (here.type === 'adv' || here.type === 'quote' || here.isTime)) here = here.next;
  return here;
}

function fits(asked: DeedVerb, { kind, preposition, nouns }: DeedFrame, here: Phrase): boolean {
  const { limit, subject, verb } = asked;
  const object = verb.verb?.passive ? subject : (nounAt(here, limit) ?? shiftedObject(here, limit));
  switch (kind) {
    case 'alone':
      return nouns === '' || isOf(asked, subject, nouns);
    case 'infinitive':
      return isBefore(here, limit) && here.isInfinitive;
    case 'object':
      return isOf(asked, object, nouns);
    case 'two-objects':
      return verb.verb?.passive === true
        ? isOf(asked, nounAt(here, limit), nouns)
        : object !== null && isOf(asked, secondObject(object, limit), nouns);
    case 'preposition':
      return isOf(asked, behindPreposition(here, limit, preposition), nouns);
    case 'object-and-infinitive':
      return object !== null && behindNoun(object, limit).isInfinitive;
    case 'object-and-preposition':
      return object !== null && isOf(asked, behindPreposition(here, limit, preposition), nouns);
  }
}

const nounAt = (here: Phrase, limit: Phrase): Phrase | null =>
  isBefore(here, limit) && here.type === 'np' && !here.isTime ? here : null;

/** "adopted | by 91 votes to 19 | a package", "signed | in Geneva | the pact": a heavy object behind circumstances. */
function shiftedObject(from: Phrase, limit: Phrase): Phrase | null {
  let here = from;
  for (let n = 0; n < REACH && isBefore(here.next, limit) && here.type === 'prep'; n++) {
    here = here.next.next;
    while (isBefore(here, limit) && here.isTime) here = here.next;
    if (isBefore(here, limit) && here.type === 'np' && here.firstTag === 'det') return here;
  }
  return null;
}

/** "gave | the two ministers of Riga | an ultimatum": the next noun group that no preposition governs. */
function secondObject(first: Phrase, limit: Phrase): Phrase | null {
  let here = first.next;
  for (let n = 0; n < REACH && isBefore(here, limit); n++) {
    if (here.type === 'np' && !here.isTime) return here;
    if (here.type !== 'prep') return null;
    here = here.next.next;
  }
  return null;
}

/** Behind a noun group and what hangs on it by "of" or the like. */
function behindNoun(noun: Phrase, limit: Phrase): Phrase {
  let here = noun.next;
  for (let n = 0; n < REACH && isBefore(here, limit) && here.type === 'prep'; n++) here = here.next.next;
  return here;
}

/** The noun group behind a preposition of the clause. */
function behindPreposition(from: Phrase, limit: Phrase, preposition: string): Phrase | null {
  let here = from;
  for (let n = 0; n < REACH && isBefore(here, limit); n++) {
    if (here.type === 'vg' || here.type === 'sub' || here.type === 'wh' || here.type === 'that') return null;
    const noun = here.type === 'prep' && here.lower === preposition ? objectOf(here, limit) : null;
    if (noun) return noun;
    here = here.next;
  }
  return null;
}

/** "on | high alert": the group may have been read as an adjective. */
const objectOf = ({ next }: Phrase, limit: Phrase): Phrase | null =>
  isBefore(next, limit) && next.type === 'adj' ? next : nounAt(next, limit);

/** Is there a noun group, and is its head of the class? Of "thousands of reservists" and "six of the prisoners" the second noun is asked too. */
function isOf({ context }: DeedVerb, noun: Phrase | null, nouns: string): boolean {
  if (!noun) return false;
  if (nouns === '') return true;
  const counts = noun.headTag === 'num' || COUNTING.has(singular(noun.headWord));
  const counted = counts && noun.next.lower === 'of' ? noun.next.next : null;
  return headIsOf(context, noun, nouns) || (counted !== null && headIsOf(context, counted, nouns));
}

/** The noun that heads a group; of "Resolution 1701" what has the number, of "its envoy home" who is called there. */
const headOf = (context: Context, { first, head, headWord }: Phrase): string =>
  head > first && BEHIND_HEAD.test(headWord) ? word(context, head - 1) : headWord;
const BEHIND_HEAD = /^(?:\p{Nd}+|home)$/u;

function headIsOf(context: Context, noun: Phrase, nouns: string): boolean {
  const { text } = context;
  const list = nounsOf(nouns);
  const head = noun.type === 'adj' ? noun.lastWord : headOf(context, noun);
  if (list?.has(singular(head)) || list?.has(head)) return true;
  // "its first nuclear | test", and no test of patients
  if (noun.head > noun.first && list?.has(`${word(context, noun.head - 1)}-${singular(head)}`)) return true;
  if (!NAMED.has(nouns)) return false;
  if (noun.headTag === 'name') return true;
  return nouns === 'person' && (noun.isPronoun || namesPeople(text.slice(noun.start, noun.end)));
}
