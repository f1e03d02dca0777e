/** To whom something is said: "told Qin", "urged Oslo to act", "wrote to the council", "in a call with the minister". */
import type { TokenRange } from '../document';
import type { Candidate } from './candidates';
import { type Context, isMark, word } from './context';
import type { CueEntry } from './lexicon';
import { isTime, phraseRight } from './phrases';
import { quotationAt } from './quotes';
import { MEDIA } from './speech';

/**
 * The person or body spoken to, right behind the verb ("told Qin", "asked a cabinet meeting").
 *
 * @returns Groups `[first, last)`, or `null`.
 */
export function addresseeAt(context: Context, k: number, to: number, entry: CueEntry): TokenRange | null {
  const { groups, tags } = context;
  if (k >= to || groups[k]!.type !== 'np' || isTime(context, k) || !entry.frames.has('addressee')) return null;
  const after = groups[k + 1];
  // "told Qin she wanted" has its addressee; "said she wanted" has a subject there.
  if (after?.type === 'vg' && after.verb!.form === 'finite') return null;
  const opensContent =
    after === undefined ||
    ['that', 'quote', 'vg', 'sub', 'np', 'prep', 'conj', 'wh', 'adv', 'punct'].includes(after.type);
  if (!opensContent) return null;
  if (tags[groups[k]!.head] === 'num') return null;
  let last = k + 1;
  while (
    last + 1 < to &&
    groups[last]!.type === 'prep' &&
    /^(?:of|for|from)$/.test(word(context, groups[last]!.first)) &&
    !entry.prepositions.has(word(context, groups[last]!.first)) &&
    groups[last + 1]!.type === 'np' &&
    !isTime(context, last + 1)
  )
    last += 2;
  // "asked the World Court (WC) to order"
  if (isMark(context, last, '(') && isMark(context, last + 2, ')')) last += 3;
  if (
    last + 1 < to &&
    groups[last]!.type === 'conj' &&
    word(context, groups[last]!.first) === 'and' &&
    groups[last + 1]!.type === 'np' &&
    (groups[last + 2]?.type !== 'vg' || groups[last + 2]!.verb!.form === 'infinitive')
  )
    last += 2;
  return { first: k, last };
}

/** Verbs whose object is spoken to whatever follows; own compilation. */
const THANKS = new Set(['thank', 'congratulate']);

/**
 * The person or body that a demand is put to, which its content also begins with ("urged | the House to act"), or that is thanked.
 *
 * @returns Groups `[first, last)`, or `null`.
 */
export function addressedObject(context: Context, k: number, to: number, entry: CueEntry): TokenRange | null {
  const thanks = THANKS.has(entry.lemma);
  if (!thanks && !entry.frames.has('object+infinitive')) return null;
  const { groups } = context;
  const q = groups[k]?.type === 'quote' ? quotationAt(context, groups[k]!.first) : -1;
  const quoted = q >= 0 ? k + 1 : k;
  // "appealed to “all armed groups in the zone” to disarm": as long as the quotation is.
  const phrase = phraseRight(context, quoted, to, false);
  const whole = phrase && q >= 0 ? { first: quoted, last: context.groupOf[context.outer[q]!.last - 1]! } : phrase;
  if (!whole || whole.last <= whole.first) return null;
  // "thanked Niger | for its welcome", "pressed the envoy | for a date"
  let { last } = whole;
  for (let j = quoted + 1; j < last; j++)
    if (groups[j]!.type === 'prep' && entry.prepositions.has(word(context, groups[j]!.first))) last = j;
  if (thanks || last < whole.last) return { first: quoted, last };
  let behind = last;
  while (behind < to && (groups[behind]!.type === 'quote' || groups[behind]!.type === 'adv' || isTime(context, behind)))
    behind++;
  // "urged Belgrade to “choose”"
  const marked = word(context, groups[behind]?.first ?? -1) === 'to' && groups[behind + 1]?.type === 'quote';
  return marked || groups[behind]?.verb?.form === 'infinitive' ? whole : null;
}

/** "hit back at Oslo: “…”": whom an answer is flung at, where the answer itself is quoted. */
export function answeredObject({ context, entry, next, to }: Candidate): TokenRange | null {
  const { groups } = context;
  if (!entry.rest.includes('back') || word(context, groups[next]?.first ?? -1) !== 'at') return null;
  const phrase = phraseRight(context, next + 1, to, false);
  const mark = phrase?.last ?? to;
  return (isMark(context, mark, ':') || isMark(context, mark, ',')) && groups[mark + 1]?.type === 'quote'
    ? phrase
    : null;
}

/** "had written to Ghana, proposing": the participle tells what was written. */
export function writtenTo({ context, group, v, from }: Candidate): TokenRange | null {
  const { groups } = context;
  if (group.verb!.form !== 'ing') return null;
  for (let j = v - 1; j >= from && j > v - 10; j--) {
    const { verb } = groups[j]!;
    if (!verb) continue;
    const to = SENDING.has(verb.lemma) && /^(?:to|with)$/.test(word(context, groups[j + 1]?.first ?? -1));
    return to ? phraseRight(context, j + 2, v, false) : null;
  }
  return null;
}
const SENDING = new Set('write speak talk appeal email e-mail cable'.split(' '));

/** "In a call with Al-Rawahi, the minister stressed", "In a letter to Chile published on Monday, she wrote". */
export function frontedAddressee({ context, range, v }: Candidate): TokenRange | null {
  const phrase = talkWith(context, range.first, v);
  if (!phrase) return null;
  for (let j = phrase.last; j < v && j < phrase.last + 6; j++) if (isMark(context, j, ',')) return phrase;
  return null;
}

/** "said in a letter to the council", "said on Monday during talks with Egypt": with whom, or to whom the medium went. */
export function mediumAddressee({ context, entry, next, to }: Candidate): TokenRange | null {
  if (!entry.frames.has('quotation')) return null;
  let k = next;
  while (k < to && (context.groups[k]!.type === 'adv' || isTime(context, k))) k++;
  if (word(context, context.groups[k]?.first ?? -1) === 'on' && isTime(context, k + 1)) k += 2;
  return talkWith(context, k, to);
}

/** The other side of the talk that a preposition at group `k` opens ("during a meeting with X"). */
function talkWith(context: Context, k: number, to: number): TokenRange | null {
  const { groups } = context;
  const noun = groups[k + 1];
  if (
    noun?.type !== 'np' ||
    k + 3 >= to ||
    !/^(?:in|during|at)$/.test(word(context, groups[k]!.first)) ||
    !(TALKS.has(word(context, noun.head)) || MEDIA.has(word(context, noun.head))) ||
    !/^(?:with|to)$/.test(word(context, groups[k + 2]!.first))
  )
    return null;
  return phraseRight(context, k + 3, to, false);
}
const TALKS = new Set('call conversation meeting talk talks negotiations exchange cable'.split(' '));

/** "said to reporters", "wrote to the secretary-general". */
export function addresseeAfterTo({ context, entry, to }: Candidate, k: number): TokenRange | null {
  if (!entry.frames.has('to-addressee') || k >= to || word(context, context.groups[k]!.first) !== 'to') return null;
  return phraseRight(context, k + 1, to);
}
