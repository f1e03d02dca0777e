/** Steps over the phrases of a clause: to the left over what belongs to a noun or stands between two commas, to the right over adverbs. */
import { CLAUSE_TAKERS, SUBJECT_PRONOUNS } from '../english/grammar/clauseTakers';
import { NOWHERE } from './phrase';
import type { Phrase, PhraseType } from './types';

/** Adverbs and quotation marks say nothing of how phrases hang together. */
const lightweight = ({ type }: Phrase): boolean => type === 'adv' || type === 'quote';

/** The phrase before in the same sentence, over adverbs and quotation marks. */
export function before(here: Phrase): Phrase {
  let at = here.previous;
  while (at.sentence === here.sentence && lightweight(at)) at = at.previous;
  return at.sentence === here.sentence ? at : NOWHERE;
}

/** The phrase behind in the same sentence, over adverbs and quotation marks. */
export function behind(here: Phrase): Phrase {
  let at = here.next;
  while (at.sentence === here.sentence && lightweight(at)) at = at.next;
  return at.sentence === here.sentence ? at : NOWHERE;
}

export const hasFiniteVerb = ({ verb }: Phrase): boolean => verb?.form === 'finite';
export const hasOtherVerb = ({ verb }: Phrase): boolean => verb !== null && verb.form !== 'finite';

/** Steps that a walk may take; no sentence that is read in earnest needs more. */
const MAX_STEPS = 40;

/** The finite verb group before, in the same sentence; `NOWHERE` if there is none. */
export function finiteBefore(here: Phrase): Phrase {
  let at = before(here);
  for (let steps = 0; at.type !== 'none' && !hasFiniteVerb(at) && steps < MAX_STEPS; steps++) at = before(at);
  return hasFiniteVerb(at) ? at : NOWHERE;
}

/**
 * The noun group that heads the one that ends in this: over prepositions ("[a group] of voters"), participles and infinitives
 * ("[a poll] released Monday"), coordination ("[Lind] and Berg") and relative clauses ("[voters] who met Lind").
 */
export function headGroup(last: Phrase): Phrase {
  let group = last;
  // "after he left": no subject in the nominative hangs on a preposition.
  if (group.opensWith(SUBJECT_PRONOUNS)) return group;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const left = stepLeft(group);
    if (left.type !== 'np') break;
    group = left;
  }
  return group;
}

function stepLeft(group: Phrase): Phrase {
  const link = before(group);
  if (link.type === 'conj') return conjunctBefore(link);
  if (link.type === 'prep') return beyondModifier(before(link));
  if (hasOtherVerb(link)) return beyondModifier(link);
  if (hasFiniteVerb(link)) return takesClause(link) ? NOWHERE : antecedent(before(link));
  return NOWHERE;
}

/** "said talks failed": a clause may stand right behind the verb. */
export const takesClause = ({ verb }: Phrase): boolean => verb !== null && CLAUSE_TAKERS.has(verb.lemma);

/** "Lind met Berg and Olsen left": a noun group that is an object before "and" starts no subject. */
function conjunctBefore(conjunction: Phrase): Phrase {
  const left = before(conjunction);
  if (left.type !== 'np') return NOWHERE;
  const link = before(headGroup(left));
  return OPENS_CLAUSE.has(link.type) || takesClause(link) ? left : NOWHERE;
}

/** What may stand before a subject. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set<PhraseType>(['none', 'punct', 'sub', 'that', 'wh', 'conj']);

/** Over participles and infinitives to the noun group that they belong to: "[the man] accused of". */
function beyondModifier(here: Phrase): Phrase {
  let at = here;
  while (hasOtherVerb(at)) at = before(at);
  return at.type === 'np' ? at : NOWHERE;
}

/** What a relative pronoun stands for; `NOWHERE` where the word is none. */
export function antecedent(pronoun: Phrase): Phrase {
  if (pronoun.type !== 'wh' && pronoun.type !== 'that') return NOWHERE;
  let left = before(pronoun);
  if (left.type === 'prep') left = before(left);
  if (left.is(',')) left = before(left);
  return left.type === 'np' ? left : NOWHERE;
}

/** From a comma to the noun group before what it closes: "[Lind], a delegate from Bern, (said)", "[Lind], who met Berg, (said)". */
export function beforeInsertion(comma: Phrase): Phrase {
  let at = before(comma);
  for (let steps = 0; steps < MAX_STEPS && at.type !== 'none'; steps++, at = before(at)) {
    if (!at.is(',')) continue;
    const left = before(at);
    return left.type === 'np' ? left : NOWHERE;
  }
  return NOWHERE;
}
