/** Objects that are spoken to: "told | Qin", "urged | Oslo to act", "said | to reporters", "hit back | at Oslo". */
import type { CueForce } from '../document';
import { ATTACHED_TO_ADDRESSEES, COORDINATORS, THANKS } from '../english/attribution/addressees';
import { isBefore, opensBareClause, opensMainClause, type Phrase, type PhraseRange } from '../grammar';
import type { AddresseeCase, Place } from './addresseeCase';
import { behindAdverbials, behindAside, opensInfinitive } from './adverbials';
import type { Context } from './context';
import { closeOf, nounPhraseFrom, phraseAt } from './cursors';
import type { CueEntry } from './lexicon';
import { quotationAt } from './quotes';

/** "told Qin", "asked a cabinet meeting": the person or body spoken to, right behind the verb. */
export function objectOfTelling({ context, entry, here, to }: Place): PhraseRange | null {
  if (!here.within({ from: here, to }) || here.type !== 'np' || here.isTime || here.headTag === 'num') return null;
  // "told Qin she wanted" has its addressee; "said she wanted" has a subject there.
  if (!entry.frames.has('addressee')) return null;
  const gathered = behindGathering({ from: here, to });
  if (gathered) return { from: here, to: gathered };
  if (here.next.isFinite || here.next.type === 'adj') return null;
  return { from: here, to: behindConjunct(behindBracket(behindAttached({ context, entry, here, to })), here, to) };
}

/** Behind "told a crowd | gathered in Oslo" or "| that had gathered in Oslo", where what they are told follows or nothing more. */
function behindGathering({ from, to }: PhraseRange): Phrase | null {
  const isRelative = from.next.type === 'wh' || from.next.type === 'that';
  const verb = isRelative ? from.next.next : from.next;
  if (verb.type !== 'vg' || !verb.lastWord.endsWith('ed')) return null;
  let last = verb.next;
  while ((last.type === 'prep' || last.type === 'conj') && last.next.type === 'np') last = last.next.next;
  // "it was late, she told a hall packed with nurses|."
  const closes = verb.form === 'participle' && last.type === 'punct' && !last.is(',');
  return (last.type === 'that' && last.within({ from, to })) || closes ? last : null;
}

/** Behind "told the head | of the bank". */
function behindAttached({ entry, here, to }: Place): Phrase {
  let last = here.next;
  while (
    last.type === 'prep' &&
    last.opensWith(ATTACHED_TO_ADDRESSEES) &&
    !opensTopic(last, here, entry) &&
    last.next.within({ from: here, to }) &&
    last.next.type === 'np' &&
    !last.next.isTime
  )
    last = last.next.next;
  return last;
}

/** "told her | of the raid", "told Oslo | about it", but not "told the head | of the bank", "told Lind | of Radio Sol", "informed the heirs | of Lind about it". */
function opensTopic(preposition: Phrase, told: Phrase, { lemma, prepositions }: CueEntry): boolean {
  const { next: noun } = preposition;
  if (preposition.lower !== 'of') return preposition.opensWith(prepositions);
  if (!prepositions.has('of') || noun.next.lower === 'about') return false;
  if (lemma !== 'tell') return true;
  if (noun.next.type === 'that' || noun.next.type === 'quote' || noun.next.is(',')) return false;
  return told.isPronoun || (told.headTag === 'name' ? noun.headTag !== 'name' : told.lower === 'police');
}

/** Behind "asked the World Court | (WC)". */
const behindBracket = (last: Phrase): Phrase => (last.is('(') && last.next.next.is(')') ? last.next.next.next : last);

/** Behind "told Oslo | and Riga", where no clause begins with the second ("told Oslo | and Riga said"). */
function behindConjunct(last: Phrase, from: Phrase, to: Phrase): Phrase {
  const second = last.next;
  const joined = last.type === 'conj' && last.opensWith(COORDINATORS) && second.within({ from, to });
  const opensClause = second.next.type === 'vg' && !second.next.isInfinitive;
  return joined && second.type === 'np' && !opensClause ? second.next : last;
}

/** "wants Oslo to act", "would like Oslo to": a wish about somebody, said to nobody. */
const WISHES: ReadonlySet<CueForce> = new Set<CueForce>(['want', 'think', 'praise', 'support']);

/** "urged | the House to act", "thanked | Niger": to whom a demand is put, which its content also begins with, or who is thanked. */
export function objectOfDemand({ context, entry, here, to }: Place): PhraseRange | null {
  const thanks = THANKS.has(entry.lemma);
  if (!thanks && (!entry.frames.has('object+infinitive') || WISHES.has(entry.force))) return null;
  const whole = objectOrQuotation(context, here, to);
  if (!whole) return null;
  // "thanked Niger | for its welcome", "pressed the envoy | for a date"
  const cut = itsPreposition(whole, entry);
  if (thanks || cut) return { from: whole.from, to: cut ?? whole.to };
  // "urged Oslo, the host, | on Friday | to leave"
  const end = closeOf(context, { from: here, to });
  let behind = behindAdverbials(behindAside(whole.to, end), end);
  if (isBefore(behind, end) && behind.type === 'quote') behind = behindAdverbials(behind.next, end);
  // "urged Belgrade to “choose”", "urged Belgrade to:" above a list
  const marked = behind.lower === 'to' && (behind.next.type === 'quote' || behind.next.is(':'));
  return marked || opensInfinitive(behind) ? whole : null;
}

/** The noun phrase; "appealed to “all armed groups in the zone” to disarm": as long as the quotation is. */
function objectOrQuotation(context: Context, here: Phrase, to: Phrase): PhraseRange | null {
  const q = here.type === 'quote' ? quotationAt(context, here.first) : -1;
  const from = q >= 0 ? here.next : here;
  const phrase = nounPhraseFrom(context, { from, to }, { appositions: false });
  const quotation = context.outer[q];
  if (!phrase || !quotation) return phrase;
  const close = phraseAt(context, context.groupOf[quotation.last - 1] ?? -1);
  return close.index > from.index ? { from, to: close } : null;
}

/** The first preposition of the cue inside its object. */
function itsPreposition(whole: PhraseRange, entry: CueEntry): Phrase | null {
  for (let here = whole.from.next; here.within(whole); here = here.next)
    if (here.type === 'prep' && here.opensWith(entry.prepositions)) return here;
  return null;
}

/** "hit back at Oslo: “…”": whom an answer is flung at, where the answer itself is quoted. */
export function objectOfAnswer({ context, entry, next, to }: AddresseeCase): PhraseRange | null {
  if (!entry.rest.includes('back') || next.lower !== 'at') return null;
  const phrase = nounPhraseFrom(context, { from: next.next, to }, { appositions: false });
  const mark = phrase?.to ?? to;
  return (mark.is(':') || mark.is(',')) && mark.next.type === 'quote' ? phrase : null;
}

/**
 * "said to reporters", "wrote to the secretary-general", "Speaking to reporters|, Lind said"; of whatever is said, where a clause follows:
 * "confirmed to Radio Sol | the dam was dry".
 */
export function behindTo({ context, entry, here, to }: Place): PhraseRange | null {
  if (here.lower !== 'to' || !here.within({ from: here, to })) return null;
  const plain = nounPhraseFrom(context, { from: here.next, to }, { appositions: false });
  if (entry.frames.has('to-addressee'))
    return plain?.to.is(',') && opensMainClause(plain.to.next, to)
      ? plain
      : nounPhraseFrom(context, { from: here.next, to });
  if (!plain || entry.class !== 'verb' || !entry.frames.has('clause') || here.type !== 'prep') return null;
  const behind = behindAdverbials(plain.to, to);
  // "admitted to Radio Sol | that", but "admitted to lies | that it had spread"
  if (entry.prepositions.has('to')) return behind.type === 'that' && here.next.headTag === 'name' ? plain : null;
  return isBefore(behind, to) && behind.type === 'np' && opensBareClause(behind, to) ? plain : null;
}
