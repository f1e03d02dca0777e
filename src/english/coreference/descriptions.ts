/** Nouns that tell whom a description cannot stand for. Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns by which any person may be called. */
export const ANYBODY = words(
  'year-old politician man woman candidate billionaire veteran leader official lawmaker diplomat businessman businesswoman nominee statesman lawyer national',
);

/** Words before an office that somebody no longer holds. */
export const FORMER = words('former one-time ex retired');

/** Words before an office that somebody does not hold yet, or not for long: lists of who held it tell nothing of them. */
export const NEW = words('new newly incoming next future');

/** Participles that open a sentence with what its subject was asked. */
export const QUESTIONED = words('asked pressed questioned quizzed challenged pushed prodded grilled');

/** Occasions on which somebody meets "with" another. */
export const MEETINGS = words(
  'meeting meetings talks talk conversation call conversations discussion discussions interview session negotiations consultations dinner lunch breakfast',
);

/** Offices of which nobody holds two unless the text says so; "deputy" and "vice" stand beside others. */
export const SOLE_OFFICES =
  /^(?!.*\b(?:deputy|vice|former)\b).*(?:\S (?:minister|secretary)|^secretary|^president|^premier|^chancellor|^taoiseach|^tánaiste|secretary-general)$/;

/** Those who lead others than a state or party. */
export const LEADERS =
  /(?:militant|militia|guerrilla|separatist|gang|union|church|religious|tribal|student|business|community|protest) leader$/;

/** Offices by their noun alone, by which nobody is called who holds one of another noun. */
export const BARE_OFFICES = words('secretary senator governor mayor ambassador judge general');

/** Posts below such an office, which nobody has beside it. */
export const SUBORDINATES =
  /(?:^| )(?:envoy|ambassador|representative|delegate|spokes(?:wo)?man|spokesperson|aide|adviser|advisor)$/;

/** Those who sit for a state among others, and are told anew with each state. */
export const DELEGATES = /(?:^| )(?:representative|delegate|speaker|observer)$/;

/** Bodies that are called by their noun only where it is in their names: "the ministry", "the army". */
export const BODIES_BY_NAME = words(
  'ministry department chancellery presidency court tribunal jury army navy military police campaign administration electorate establishment leadership public media press church university school junta embassy mission delegation',
);

/** What an agency, paper or broadcaster may be called. */
export const PRESS_BODIES = words(
  'agency newspaper paper daily weekly magazine radio television tv broadcaster channel station website site service network outlet newswire organization organisation company firm corporation giant bureau media press',
);

/** What only those who do business are called. */
export const COMPANIES = words('company firm corporation manufacturer maker carmaker airline retailer lender insurer');

/** What tells of states where they lie or to what they belong: "the coastal states" are those, and not whoever was named together. */
export const WHERE_STATES_LIE = words(
  'coastal littoral riparian landlocked baltic nordic gulf arab african asian european western eastern northern southern member',
);

/** What a state is called that was just spoken of ("the country’s parliament"). */
export const CALLED_COUNTRY = words('country republic kingdom emirate sultanate');

/** Those who live in a state, beside its government ("the government and people of Algeria"). */
export const PEOPLE_OF_A_STATE = words('people peoples nation citizens parliament army');
