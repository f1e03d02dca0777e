/** Nouns and words by which a source is known to be people, whether or not anybody knows who they are. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns for people and for what speaks as they do, by their singular, where no ending tells it; own compilation. */
export const PEOPLE = words(
  `person man woman boy girl child kid adult teen teenager student pupil teacher parent mother father wife husband widow son daughter
brother sister uncle aunt cousin grandparent grandmother grandfather family couple friend neighbour neighbor colleague peer rival foe
critic skeptic sceptic cynic ally associate aide boss chief head star actress hero heroine host hostess guest bride groom coach fan crowd
audience public electorate base elite establishment generation camp brass crew cast gang mob team staff faction wing side household
coalition guard guru expert veteran rookie novice pundit wag hand source figure voice insider outsider immigrant migrant refugee
resident tenant native local citizen civilian soldier sergeant troop marine pilot nurse surgeon neurosurgeon physician medic
shepherd cop judge clerk counsel attorney advocate delegate candidate nominee hopeful contender challenger incumbent frontrunner
front-runner hard-liner hardliner moderate conservative liberal progressive radical extremist centrist populist socialist communist
nationalist loyalist republican democrat independent centrist evangelical christian catholic protestant muslim jew black white latino
hispanic asian american european partisan respondent participant percent cent plurality share half third quarter fifth rest
colonel general captain cadet cleric monk nun pope priest rabbi imam sheikh saint poet artist author novelist playwright chef
entrepreneur tycoon mogul magnate billionaire millionaire businessperson employee employer trainee firefighter spouse partner fiance
fiancee victim witness suspect convict inmate prisoner hostage hacker thief murderer killer terrorist jihadist militant rebel gunman
member thug bigot snob nerd geek celebrity idol legend icon prodigy genius fool idiot optimist pessimist idealist realist hysteric feminist
vegan hunter angler gamer rapper influencer blogger youtuber tweeter poster commenter user reader viewer listener donor lender borrower buyer seller
shopper customer client patient passenger commuter motorist cyclist pedestrian tourist guy folk dude lady gentleman bloke mate
government state nation country world hawk dove clergy judiciary defence defense prosecution producer laureate mission television radio
driver passer-by bystander ex-president ex-minister military left premiership presidency monarch royal warlord strongman peasant
tribe clan shopkeeper vendor trader exporter importer oppositionist dissident separatist official spokesman spokeswoman spokesperson defender leader`,
);

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

/** Nouns for bodies and papers that speak as people do, by their singular; own compilation. */
export const SPEAKING_BODIES = words(
  `ministry office bureau agency department administration cabinet parliament senate house congress council committee commission court
tribunal embassy mission party union federation association league institute institution organisation organization foundation charity
watchdog group body panel board think-tank company firm bank paper newspaper daily weekly magazine report study survey poll statement
communique letter document editorial commentary bloc alliance army navy police authority movement`,
);
