/** Words by which it is found to whom something is said. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose object is spoken to whatever follows; own compilation. */
export const THANKS = words('thank congratulate');

/** Verbs for sending words to somebody; own compilation. */
export const SENDING = words('write speak talk appeal email e-mail cable');

/** Nouns for talks that have another side; own compilation. */
export const TALKS = words('call conversation meeting talk talks negotiations exchange cable');

/** Prepositions before a talk ("in a call with Egypt"), and behind it. */
export const TALK_PREPOSITIONS = words('in during at');
export const OTHER_SIDE_PREPOSITIONS = words('with to');

/** Prepositions that hang on whoever is told ("told the head of the bank"). */
export const ATTACHED_TO_ADDRESSEES = words('of for from');

/** Conjunctions between two who are told. */
export const COORDINATORS = words('and or');
