/** Nouns and words by which a source is known to be people, whether or not anybody knows who they are. */
import { PERSON_ROLES } from '../mentions/roles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for people and for what speaks as they do, by their singular, which no ending tells; own compilation of those that are no roles. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...PERSON_ROLES,
  ...words(`kid adult teen pupil grandparent family couple peer foe cynic associate star hero heroine hostess bride groom fan
crowd audience public electorate base elite establishment generation camp brass crew cast gang mob team staff faction
wing side household coalition guru rookie novice wag hand figure voice outsider tenant local civilian marine surgeon
neurosurgeon medic shepherd cop counsel radical socialist communist republican democrat independent evangelical
christian catholic protestant muslim jew black white latino hispanic asian american european partisan percent cent
plurality share half third quarter fifth rest cadet saint poet novelist playwright chef magnate millionaire employer
trainee fiance fiancee convict thief murderer killer thug bigot snob nerd geek idol legend icon prodigy genius fool
idiot optimist pessimist idealist realist hysteric vegan hunter angler gamer rapper influencer youtuber tweeter poster
commenter reader viewer listener lender borrower buyer seller client patient passenger cyclist pedestrian guy folk
dude lady gentleman bloke mate government state nation country world hawk dove clergy judiciary defence defense
prosecution producer laureate mission television radio ex-president ex-minister military left premiership presidency
royal tribe clan exporter importer oppositionist defender`),
]);

/** Of those, shares and what is as often a thing: it may speak, but is nobody's name. Of members their body is. */
export const NO_PERSONS = words(
  'television radio world country nation state figure percent cent plurality share half third quarter fifth rest member',
);

/** Pronouns that are a person by themselves. */
export const PERSONS = words('who i we they he she');

/** Numbers that count people where no noun follows ("seven in ten"). */
export const COUNTS = words('two three four five six seven eight nine ten');

/** Nouns that count or part those behind "of" ("a handful of skywriters"), by their singular; own compilation. */
export const PARTS = words(
  'handful group number couple pair series host range lot part majority minority array dozen variety slew bunch pack',
);

/** Words with which a noun phrase goes on behind its head. */
export const BEHIND_HEADS = words(
  'of for in from with at on by to who that which whose and near across among behind under over around inside outside',
);

/** Nouns for what happens: it may show or mean something, but nobody says it. By their singular; own compilation. */
export const HAPPENINGS = words(
  `attack reaction loss debate appearance atrocity ceremony visit trip tour rally primary vote victory defeat win success failure war
shooting killing massacre bombing explosion crisis incident tragedy death arrival departure absence presence rise fall surge drop race
contest event scene role move`,
);

/** Nouns for bodies and papers that speak as people do, by their singular; own compilation. */
export const SPEAKING_BODIES = words(
  `ministry office bureau agency department administration cabinet parliament senate house congress council committee commission court
tribunal embassy mission party union federation association league institute institution organisation organization foundation charity
watchdog group body panel board think-tank company firm bank paper newspaper daily weekly magazine report study survey poll statement
communique letter document editorial commentary bloc alliance army navy police authority movement`,
);
