/** Whom an agency or paper quotes: "the agency quoted | a spokesman for the fleet | as saying that the dam holds". */
import { CITING } from '../english/attribution/openingVerbs';
import { isFrom, type Phrase, type PhraseRange } from '../grammar';

/** Phrases between the verbs. Own choice: "quoted the head of the fleet, Karl Lund, who was on board, as saying". */
const REACH = 14;

/** Those who are quoted as saying, and the verb that quotes them; null where `saying` is no such verb. */
export function quotedSpeaker(
  saying: Phrase,
  from: Phrase,
): { readonly verb: Phrase; readonly who: PhraseRange } | null {
  const as = saying.previous;
  if (saying.form !== 'ing' || as.lower !== 'as') return null;
  let here = as.previous;
  for (let n = 0; n < REACH && isFrom(here, from); n++, here = here.previous) {
    if (here.type !== 'vg' || !CITING.has(here.lemma)) continue;
    const first = here.next;
    return here.verb?.passive || first.index >= as.index || first.type !== 'np'
      ? null
      : { verb: here, who: { from: first, to: as } };
  }
  return null;
}

/** "“No,” the agency | quoted | Lind as saying": who is quoted says it, and not the agency. */
export function citesSpeaker(verb: Phrase): boolean {
  if (!CITING.has(verb.lemma)) return false;
  let here = verb.next;
  for (let n = 0; n < REACH && here.type !== 'none'; n++, here = here.next)
    if (here.form === 'ing') return quotedSpeaker(here, verb)?.verb === verb;
  return false;
}
