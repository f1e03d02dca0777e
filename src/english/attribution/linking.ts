/** Verbs that link a subject with what is said of it. Own compilation. */

/** Those that an adjective follows ("is wary of", "seems glad that"). */
export const LINKING: ReadonlySet<string> = new Set(
  'be feel remain seem appear become stay sound look get grow'.split(' '),
);

/** Those that a noun follows ("remains an advocate of"). */
export const LINKING_NOUNS: ReadonlySet<string> = new Set('be become remain stay'.split(' '));

/** Degrees before an adjective ("most proud of"), which may be read as noun groups. */
export const DEGREES: ReadonlySet<string> = new Set('most more less least so very too'.split(' '));

/** Nouns of which an infinitive behind "be" tells what they are ("Oslo's answer was | to leave"). */
export const TOLD_BY_BE: ReadonlySet<string> = new Set(
  (
    'answer reply response reaction aim goal plan intention policy strategy vision hope wish desire ambition proposal offer demand request ' +
    'promise pledge vow position decision agenda recommendation'
  ).split(' '),
);
