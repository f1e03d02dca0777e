/** Words in and around the noun by which an actor is called ("the outgoing French minister for trade"). Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "the next president" is nobody who was named. */
export const HYPOTHETICAL = words('next future first second third potential likely possible other');

/** Determiners that go with a plural only. */
export const PLURAL_ONLY = words(
  'several many few both two three four five six seven eight nine ten dozens hundreds these those various numerous multiple',
);

/** Modifiers of a noun that the grammar may take for verbs: "Norway’s own experts". */
export const VERBS_TOO = words('own');

/** What may stand before a determiner: "all the ministers". */
export const BEFORE_DETERMINERS = words('all both the');

/** Nouns that before another noun are adjectives ("the public debt", "a liberal paper"). */
export const ADJECTIVAL = words(
  'public media press opposition union general major liberal conservative moderate progressive nationalist populist leftist centrist native daily individual fellow youth law data power state party office human junior principal elder mobile secretary chief official head lead deputy executive',
);

/** Nouns for persons that before the name of a body say what it is like ("the separatist Marlowe Movement"). */
export const LIKE_BODIES = words(
  'separatist rebel militant guerrilla insurgent nationalist fundamentalist leftist rightist conservative liberal socialist communist populist islamist extremist terrorist secessionist royalist reformist centrist environmentalist opposition',
);

/** What parties are like in their parliament ("the main opposition Velvet Party"). */
export const BODY_EPITHETS = words('main opposition ruling governing biggest largest small smaller junior');

/** Nouns of which "a …" or "any …" is no actor. */
export const ANY_STATES = words('country nation state government regime republic kingdom power superpower');

/** Determiners that speak of no one of them. */
export const ANY_DETERMINERS = words('a an any no every each one some');

/** Nouns for documents that are verbs of saying as well. */
export const SPEAKING_NOUNS = words(
  'report reports state states tweet tweets post posts review reviews attaches hosts heads leads chairs advocates',
);

/** Modifiers that stand before titles ("then Senator Lind"). */
export const BEFORE_TITLES = words('former then late outgoing incoming acting embattled longtime ex retired veteran');

/** Nouns for bodies that are named right behind them ("the institute Demos"); the last word of the noun counts. */
export const NAMED_BEHIND = words(
  'institute newspaper daily weekly magazine broadcaster agency company firm website channel charity foundation association federation consultancy pollster maker carrier airline lobby',
);

/** Such nouns of two words. */
export const NAMED_BEHIND_PHRASES: ReadonlySet<string> = new Set(['think tank', 'trade union', 'rights group']);

/** First words of roles whose head they are: "secretary of state", "head of government". */
export const HEAD_FIRST = words('secretary secretaries head heads chief chiefs director directors attorney attorneys');

/** Roles whose "to X" names the other side: "China’s ambassador to France". */
export const ROLES_TO = words(
  'ambassador envoy adviser advisor aide representative delegate emissary consul commissioner counsel candidate heir successor spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons',
);

/** Roles of those who are sent to a place or sit in it for another: "ambassador in Paris". */
export const ENVOYS = words('ambassador envoy representative emissary consul');

/** Roles for a place to which they do not belong: "envoy for Sudan". */
export const ROLES_FOR = words('envoy rapporteur representative coordinator');

/** Bodies of a state that sit in another. */
export const MISSIONS = words('embassy consulate mission commission');

/** Nouns by which a body is called that was named before. */
export const GENERIC_BODIES = words(
  'group movement organization organisation body agency watchdog party company firm union alliance newspaper paper daily broadcaster charity association federation bloc institution institute militia faction coalition giant carrier airline bank network',
);

/** Nouns for bodies by which no body of another name is called: "the coalition" is no single party or army. */
export const OF_THEIR_OWN = words('coalition');

/** Nouns for bodies in the plural that act together, whatever stands before them: "industry groups". */
export const BODIES = words(
  'groups agencies organisations organizations newspapers unions companies firms banks associations parties churches charities militias factions circles governments nations countries media crowd crowds audience elite elites electorate judiciary service',
);

/** Words for a share of those who were asked: "55 percent of voters". */
export const SHARES = words('percent cent pct %');
/** Those that "of" must follow: "a third of voters". */
export const PARTS = words('third quarter fifth number handful plurality fraction proportion tens scores');

/** Nouns for those who bring the news, which may stand behind their names: "the Marlowe newspaper". */
export const PRESS_NOUNS = words(
  'agency newspaper paper daily weekly magazine gazette radio television tv broadcaster channel station website service network',
);

/** Nouns behind the name of a body that is known without them: "the Hamas movement", no "the UN agency". */
export const BEHIND_NAMES = words('group movement militia bloc alliance organization organisation');

/** Words behind a noun for persons that tell who they are: "two officials familiar with the talks". */
export const DESCRIBING = words(
  'familiar close briefed involved privy present aware based authorised authorized knowledgeable active loyal critical',
);

/** Prepositions of place that open a complement: "analysts in the capital". */
export const COMPLEMENT_PLACES = words('in at from near inside on');

/** Nouns behind the name of a place that is no state: "the Kharkiv region". */
export const REGION_NOUNS = words(
  'region province district county oblast prefecture governorate state department area municipality commune republic territory zone valley constituency suburb island islands',
);

/** Adverbs of place behind a noun: "an official there". */
export const PLACE_ADVERBS = words('there here abroad nearby');

/** Small words that may stand inside a complement. */
export const COMPLEMENT_LINKS = words('with to on by in of at from his her their its about');

/** Relative pronouns of persons and bodies. */
export const RELATIVES = words('who that which');

/** What stands between "of" and the noun in "the union of the town". */
export const OWNER_DETERMINERS = words('the its this that');

/** Who before whom the name of a state tells what they know, and not where they are from: "an Iran expert", "Vietnam veterans". */
export const KNOWING_PLACES = words(
  'expert experts analyst analysts specialist specialists scholar scholars watcher watchers hawk hawks veteran veterans historian historians critic critics supporter supporters',
);

/** States of two words whose names are their adjectives. */
export const SAID_AS_ADJECTIVES: ReadonlySet<string> = new Set(['new zealand', 'hong kong', 'united states']);

/** Who is beside or against a state, and none of its own: "Peru’s neighbours". */
export const BESIDE_STATES = words(
  'neighbor neighbors neighbour neighbours rival rivals enemy enemies adversary adversaries foe foes ally allies critic critics opponent opponents partner partners',
);
