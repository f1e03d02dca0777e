/** The other side of talks and letters: "in a call with | Egypt", "in a letter to | Chile", "had written to | Ghana". */
import { OTHER_SIDE_PREPOSITIONS, SENDING, TALK_PREPOSITIONS, TALKS } from '../english/attribution/addressees';
import { TIMES_OF_SAYING } from '../english/grammar/times';
import type { Phrase, PhraseRange } from '../grammar';
import type { AddresseeCase } from './addresseeCase';
import type { Context } from './context';
import { nounPhraseFrom } from './cursors';
import { MEDIA } from './speech';

/** How far the verb of sending stands before the participle; own choice. */
const SENT_REACH = 10;

/** "had written to Ghana, proposing": the participle tells what was written. */
export function receiver({ context, verb, from }: AddresseeCase): PhraseRange | null {
  if (verb.verb?.form !== 'ing') return null;
  let here = verb.previous;
  while (here.type !== 'vg' && here.index >= from.index && here.index > verb.index - SENT_REACH) here = here.previous;
  if (here.index < from.index || here.index <= verb.index - SENT_REACH || !SENDING.has(here.lemma)) return null;
  if (!here.next.opensWith(OTHER_SIDE_PREPOSITIONS)) return null;
  return nounPhraseFrom(context, { from: here.next.next, to: verb }, { appositions: false });
}

/** How far the comma stands behind the other side of a talk in front; own choice. */
const COMMA_REACH = 6;

/** "In a call with Al-Rawahi, the minister stressed", "In a letter to Chile published on Monday, she wrote". */
export function sideOfTalkInFront({ context, opening, verb }: AddresseeCase): PhraseRange | null {
  const phrase = talkWith(context, opening, verb);
  if (!phrase) return null;
  let here = phrase.to;
  for (let n = 0; n < COMMA_REACH && here.index < verb.index; n++) {
    if (here.is(',')) return phrase;
    here = here.next;
  }
  return null;
}

/** "said in a letter to the council", "said on Monday during talks with Egypt": with whom, or to whom the medium went. */
export function sideOfTalk({ context, entry, next, to }: AddresseeCase): PhraseRange | null {
  if (!entry.frames.has('quotation')) return null;
  let here = next;
  while (here.within({ from: next, to }) && (here.type === 'adv' || here.isTime || isOnDay(here)))
    here = isOnDay(here) ? here.next.next : here.next;
  return talkWith(context, here, to);
}

/** "on Monday", "on the weekend". */
const isOnDay = ({ lower, next }: Phrase): boolean =>
  lower === 'on' && (next.isTime || (next.type === 'adv' && next.opensWith(TIMES_OF_SAYING)));

/** The other side of the talk that a preposition opens ("during a meeting with X"). */
function talkWith(context: Context, here: Phrase, to: Phrase): PhraseRange | null {
  const noun = here.next;
  const side = noun.next.next;
  if (!here.opensWith(TALK_PREPOSITIONS) || noun.type !== 'np' || !side.within({ from: here, to })) return null;
  if (!TALKS.has(noun.headWord) && !MEDIA.has(noun.headWord)) return null;
  if (!noun.next.opensWith(OTHER_SIDE_PREPOSITIONS)) return null;
  return nounPhraseFrom(context, { from: side, to }, { appositions: false });
}
