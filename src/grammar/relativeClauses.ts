/** Relative clauses: where they open, and the noun that their pronoun stands for. */

import { nounBeforeBracket } from './brackets';
import { isDash } from './datelines';
import type { Phrase, PhraseType } from './types';

/** How many phrases a relative clause without commas may have; own choice. */
const LONGEST = 16;

/** How far back the pronoun of a short relative clause is looked for; own choice. */
const SHORT = 8;

/** Pronouns that may be the subject of their clause. */
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** No relative clause reaches over these. */
const BOUNDS: ReadonlySet<PhraseType> = new Set<PhraseType>(['quote', 'sub', 'punct']);

/**
 * The noun before "who", "which" or "that", where `verb` is the last verb of the clause that it opens and its pronoun the subject.
 *
 * @example "Another who worships here and who knew him | said": for "knew" it is "Another".
 */
export function antecedentOfClause(verb: Phrase, from: Phrase): Phrase | null {
  let finites = 0;
  for (let here = verb; here.index > from.index && here.index > verb.index - LONGEST; here = here.previous) {
    // "who fought it and | warned of it"
    if (here.isFinite && here.previous.type !== 'conj') finites++;
    if (BOUNDS.has(here.type)) return null;
    // "the mayor | whose town lost"
    if (here.opensWith(WHOSE)) return finites === 1 && isNoun(here.previous) ? here.previous : null;
    if (!isPronoun(here)) continue;
    if (finites !== 1) return null;
    if (here.previous.type !== 'conj') return isSubjectPronoun(here) ? here.previous : null;
    finites = 0;
  }
  return null;
}

const WHOSE: ReadonlySet<string> = new Set(['whose']);

const isNoun = ({ isTime, type }: Phrase): boolean => type === 'np' && !isTime;

const isPronoun = ({ type }: Phrase): boolean => type === 'wh' || type === 'that';

/** A noun stands before the pronoun, and behind "that" no subject of its own clause ("the claim that Oslo left"). */
function isSubjectPronoun(here: Phrase): boolean {
  const { next, previous } = here;
  return isNoun(previous) && here.opensWith(SUBJECT_PRONOUNS) && !(here.type === 'that' && next.type === 'np');
}

/** Does the verb stand in a relative clause of a few words ("a drill that Oslo | plans")? */
export function inShortRelativeClause(verb: Phrase, from: Phrase): boolean {
  for (let here = verb.previous; here.index > from.index && here.index > verb.index - SHORT; here = here.previous) {
    if (here.isFinite || here.type === 'quote' || here.type === 'sub') return false;
    // "a farmer | whose brother died"
    if (isPronoun(here) || here.opensWith(WHOSE)) return here.previous.type === 'np';
  }
  return false;
}

/**
 * The noun group before a relative pronoun, perhaps with a comma, a dash or a bracket between ("Boris Pistorius, | who") and with some of those ("envoys, | all of whom");
 * `null` where none stands there.
 */
export function antecedentBefore(pronoun: Phrase, from: Phrase): Phrase | null {
  if (!isPronoun(pronoun)) return null;
  const { previous } = pronoun;
  const before = previous.lower === 'of' && previous.previous.type === 'np' ? previous.previous.previous : previous;
  const last = before.is(',') || before.is('(') || isDash(before) ? before.previous : before;
  const noun = last.is(')') ? (nounBeforeBracket(last, from) ?? last) : beforeOrigin(last);
  return noun.index >= from.index && noun.type === 'np' ? noun : null;
}

/** "Sen. Karl Lund|, R-Ohio", "a farmer from Dayton|, Ohio": the name before a party and a state, or a state alone; any other phrase itself. */
export const beforeOrigin = (noun: Phrase): Phrase =>
  noun.previous.is(',') && (isParty(noun) || isStateOfTown(noun)) ? noun.previous.previous : noun;
const isParty = ({ size, headWord }: Phrase): boolean => size === 1 && PARTY.test(headWord);
const PARTY = /^[dri]-\p{L}/u;

/** "a farmer from Dayton, | Ohio", "the mayor of Concord, | New Hampshire", but "the mayor of Dayton, | Anna Lind". */
function isStateOfTown(state: Phrase): boolean {
  const town = state.previous.previous;
  if (state.headTag !== 'name' || !(state.size === 1 || (state.size === 2 && state.opensWith(OF_STATES)))) return false;
  return town.type === 'np' && town.headTag === 'name' && PLACING.has(town.previous.lower);
}
const OF_STATES: ReadonlySet<string> = new Set(['new', 'north', 'south', 'west', 'rhode']);
const PLACING: ReadonlySet<string> = new Set(['of', 'from', 'in', 'near', 'outside']);
