/** Words that tell whether a capital stands for its government or is a town. Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Houses of government, which are places only behind a preposition of place. */
export const HOUSES: ReadonlySet<string> = new Set([
  'kremlin',
  'white house',
  'blue house',
  'downing street',
  'whitehall',
  'elysee',
  'foggy bottom',
]);

/** Before "on" they address: "called on Riga". */
export const CALLS = words('call calls called calling');

/** Before a preposition of an actor they make it one of place: "left for Riga". */
export const DEPARTURES = words('left leave leaving departed depart headed bound leaves');

/** Prepositions that relate to an actor or lead to a place, as the word before them says ("pressure from", "flew from"). */
export const RELATING = words('from to on off with');

export const COORDINATORS = words('and or nor');

/** Days that tell when something is done, alone and behind a small word: "yesterday", "on Monday", "last week". */
export const LONE_DAYS = words('yesterday today tonight');
export const BEFORE_DAYS = words('on last this next late early');
export const SPANS = words('week month year night weekend');

/** Words that may stand in a name before "of the" and a point of the compass: "the North of the". */
export const KOREAN_WORDS = words('korea korean koreans pyongyang seoul');

/** Words that show that "the mainland" is China. */
export const TAIWANESE_WORDS = words('taiwan taiwanese taipei');

/** Before "the West", where it is a place. */
export const PLACES_OF_THE_WEST = words('in across throughout through around within');

/** Territories whose capitals are namesakes of larger towns: Norfolk Island, the Falklands and others. */
export const NAMESAKE_TERRITORIES: ReadonlySet<string> = new Set(['NF', 'BM', 'AI', 'KY', 'MS', 'FK', 'RE', 'BE']);

/** Words that show that "Georgia" is the state on the Black Sea. */
export const GEORGIAN_WORDS = words('tbilisi georgian russia');

/** States of the United States behind the towns of datelines, as the press shortens them (style book of the Associated Press). */
export const STATE_ABBREVIATIONS = words(
  'Ala. Ariz. Ark. Calif. Colo. Conn. D.C. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. ' +
    'N.M. N.Y. Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis. Wyo.',
);
