/** Words by which the subject of a verb is found. */
import { REFLEXIVES } from '../grammar/nounPhrases';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Relative pronouns that can be the subject. */
export const SUBJECT_PRONOUNS = words('who which what');

/** Pronouns of one person, by which whoever speaks is named again. */
export const ONE_PERSON = words('he she');

/** The same of several, and of a state or body. */
export const ANY_SPEAKER: ReadonlySet<string> = new Set([...ONE_PERSON, 'it', 'they']);

/** Pronouns that are no subject ("helped | him | leave"). */
export const ACCUSATIVES = words('him them me us');

/** Behind a verb nobody who speaks is called so ("The minister, who heard of it, denied | it"). */
export const NO_SPEAKERS = words('it them him me us this that');

/** Behind their noun they lay stress on it and belong to the subject ("Cruz himself said", "they all say"). */
export const EMPHATICS: ReadonlySet<string> = new Set([...REFLEXIVES, 'all', 'both', 'each']);

/** Verbs that a bare infinitive follows behind their object ("refused to let Brandt | see it"). */
export const LETTING = words('let make help have watch hear');

/** What one lets others do by telling them ("let Brandt | know"). */
export const LET_KNOW = words('know understand');

/** Prepositions that are subordinators before a clause. */
export const CLAUSE_PREPOSITIONS = words('as after before since until');

/** Prepositions by which a parenthetical tells what its noun is and no circumstance ("Hill, of the board,"). */
export const BELONGING = words('of from');

/** Prepositions by which a gerund says what a noun is ("charges | of | breaking the law"). */
export const OF_A_NOUN = words('of for');

/** Marks that close a parenthetical. */
export const CLOSING_MARKS = words(', – — - -- )');

/** Those of them that count whom the noun names ("Oslo and Riga | both"). */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(['both', 'each']);

/** Prepositions of a circumstance between a conjunction and its verb ("and through his spokesman urged"). */
export const CIRCUMSTANTIAL = words('through via by in on at during after before');
