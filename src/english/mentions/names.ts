/** Words that decide how far a run of capitals is a name. Own compilation unless it is said otherwise. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Roles that may as well be a surname after a given name ("Stephen King"). */
export const SURNAME_ROLES = words(
  'king bishop pope prince judge major marshall page cook justice dean church banks cardinal archer priest mayor law bill may abbott power powers',
);

/** Nouns for a body that stand before its name: "Radio Marlowe". */
export const BROADCASTERS = words('radio television voice');

/** Those to whom a body belongs by its name: "Workers’ Party". */
export const MEMBERS = words(
  'people peoples workers women children farmers teachers students miners nurses peasants lawyers journalists doctors writers veterans mothers employers fishermen men soldiers officers youth owners drivers taxpayers citizens voters lords nation trade martyrs',
);

/** Points of the compass, which may open the name of a body: "Southeast Institute". */
export const COMPASS = words(
  'north south east west northeast northwest southeast southwest central northern southern eastern western',
);

/** First words of the names of places. */
export const PLACE_OPENERS = words('fort mount lake port cape camp los las santa');

/** Before a name that is a place or medium there: "on Orvell". */
export const MEDIUM_LINKS = words('on in via at from through near around');

/** Units that are named after those who fight in them ("Fighter Squadron"). */
export const UNITS = words('squadron battalion brigade division regiment');

/** Small words that join capitals to the name of a body: "Department of Trade and Industry". */
export const BODY_LINKS = words('of for on and the to in');

/** Those of them that may join the first one. */
export const FIRST_BODY_LINKS = words('of for on to');

/** Small words inside names that are abbreviated: "Bank for the Lakes (BL)". */
export const ABBREVIATED_LINKS = words('of for and the on in to de du la des');

/** Letters that the Commonwealth writes behind names: seats, silks and orders ("Karl Lund KC"). Own compilation. */
export const HONOURS: ReadonlySet<string> = new Set('SC KC QC SAN MP MEP MSP TD MBE OBE CBE JP'.split(' '));
