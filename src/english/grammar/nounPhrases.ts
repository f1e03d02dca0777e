/** What hangs a phrase on a noun; own compilation from the prepositions of news. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that may hang a phrase on the noun before ("a spokesman | for the ministry"), read from right to left. */
export const ATTACHING = words(
  'of for from at in with to on by about against near between among within under behind over into like including around across outside inside',
);

/** Those of them that do so mostly, read from left to right, where a verb may be what the phrase hangs on. */
export const ATTACHING_CLOSELY = words('of for from at with to');

/** "31, of Oslo": what goes on behind an age. */
export const ORIGINS = words('of from');

/** Names of parties that follow a member's name ("Senator Scott, Republican of Ohio"). */
export const PARTISANS = words('republican democrat independent conservative socialist');

/** Pronouns that lay stress on a noun ("Lund himself"), or are the object of what it does to itself. */
export const REFLEXIVES = words('himself herself itself themselves');

/** Adverbs before the last of a list ("friends and even some foes"); own compilation. */
export const STRESSING: ReadonlySet<string> = new Set('even also perhaps possibly'.split(' '));

/** "along with Riga", "together with Riga": what joins a noun by "with". */
export const JOINING_BY_WITH = words('along together');
