/** Which phrases of a content name an actor, and which a thing or anybody; own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that name no actor by themselves, whoever stands before them ("the military campaign", "the vast country"). */
export const NO_ACTORS = words(
  'country nation state campaign channel channels statement statements mission power powers presidency process election elections ' +
    'vote poll report reports letter letters children husbands wives voters consumers readers electorate electorates participants players people ' +
    'society office team foundation side site sites',
);

/** Before one of many, of whom nobody is meant ("a tribunal", "no leadership", "other nations"). */
export const ANYBODY =
  /^(?:an?|any|no|every|each|some|another|other|certain|many|several|few|most|more|various|such|whichever|whatever|one|their|his|her|its|our|your|my)\b/i;

/** Bodies of which there is one, so that no word before them tells which ("in parliament"); others without one are a quality ("wise leadership"). */
export const BODIES_ALONE = words('parliament cabinet congress government police management mankind');

/** Before one that is known ("the new leadership", "the town’s council"). */
export const DETERMINED = /^(?:the|this|that|both)\b|['’]s?\s/i;

/** Nouns for bodies that behind such words are what somebody does. */
export const DEEDS_OF_SOMEBODY: ReadonlyMap<string, RegExp> = new Map([
  ['opposition', /^(?:of|to|from) /],
  ['leadership', /^of (?:his|her|mr\.?|president|prime|king|queen|sheikh|chairman)$/],
]);

/** Before a group that is meant as a whole. */
export const WHOLE_GROUP = /^(?:the|all|both|these|those|this)\b/i;

/** Those who act without being named, whether or not they are meant as a whole ("rebels burnt the town"). */
export const ACTING_GROUPS = words(
  'rebels militants guerrillas insurgents terrorists separatists secessionists paramilitaries militias militiamen warlords jihadists jihadis islamists ' +
    'extremists fundamentalists mercenaries troops forces soldiers peacekeepers gunmen fighters hijackers kidnappers opponents dissidents protesters settlers ' +
    'police authorities hackers smugglers traffickers pirates attackers loyalists invaders occupiers prosecutors investigators regulators lawmakers legislators',
);

/** Own words of a state for itself in speech. */
export const OWN_COUNTRY = /^(?:(?:our|this) (?:country|nation)|our (?:own )?government)$/i;

/**
 * What a state or body does to something, or is to it: "US-led attacks", "Chinese-backed rebels", "Hezbollah-held towns", "Iran-linked hackers"
 * are also about them.
 */
export const STATE_DEEDS = words(
  'held linked affiliated aligned allied inspired owned led backed brokered sponsored supported mediated funded financed imposed controlled occupied run ordered dominated armed trained drafted proposed installed',
);

/** Before a state or its adjective in one word: "anti-American", "pro-Chinese". */
export const FOR_AND_AGAINST = words('anti pro');

/** States as the first part of a compound ("Sino-Indian"), or by initials that are no word of their own. */
export const STATES_SHORTENED: ReadonlyMap<string, string> = new Map([
  ['sino', 'CN'],
  ['indo', 'IN'],
  ['anglo', 'GB'],
  ['russo', 'RU'],
  ['franco', 'FR'],
  ['greco', 'GR'],
  ['serbo', 'RS'],
  ['us', 'US'],
  ['u.s', 'US'],
  ['u.s.', 'US'],
  ['uk', 'GB'],
]);

/**
 * Nouns behind the adjective of a state with which the state is not meant: people of their own ("Russian journalists"), places, tongues and
 * goods ("the Russian capital", "in the Russian language").
 */
export const NOT_THEIR_STATE = words(
  'journalist journalists reporter reporters correspondent correspondents writer writers singer actor actress artist artists author authors poet ' +
    'dissident dissidents exile exiles refugee refugees immigrant immigrants migrant migrants expatriates tourist tourists people citizen citizens national ' +
    'nationals hostage hostages prisoner prisoners student students worker workers farmer farmers women woman children child man men girl boy ' +
    'descent origin ancestry pilgrims fans player players team athlete athletes engineer engineers doctor doctors nurse nurses teacher teachers ' +
    'professor scientist scientists analyst analysts expert experts businessman businessmen capital city town village port island coast resort district ' +
    'hotel restaurant language dialect translation newspaper newspapers daily dailies weekly magazine press media television radio film novel music ' +
    'food cuisine wine beer cigars',
);

/** Organs that speak for their state abroad. */
export const SPEAKS_FOR_STATE = words('org:STATEDEPT');

/** Names of states that stand before their organs ("the US State Department"). */
export const STATE_BEFORE_ORGAN = words('us u.s. uk u.k.');

/** Some words of small letters, the last of which is a plural of those who do something ("shipowners", "oil producers"). */
export const DOERS =
  /^(?:(?:all|the|other|some|both|these|those)\s)?(?:[\p{L}-]+\s){0,3}\p{Ll}*(?:ers|ors|ants|ents|ists|ians|men|women|governments|states|nations|countries|families|relatives|companies|firms|banks|parties|sides|factions)$/u;
/** How each of these ends: few phrases do, and the other takes long to make. */
export const PLURAL_OF_DOERS =
  /(?:ers|ors|ants|ents|ists|ians|men|women|governments|states|nations|countries|families|relatives|companies|firms|banks|parties|sides|factions)$/;
/** Behind them: whose they are, and what they are asked to do ("the governments | of the region to"). */
export const BELONGING_ASKED = /^\s(?:of|in|with|from)\s[^,.;:!?“”"()]{1,40}?(?=\s(?:not\s)?to\s\p{Ll})/u;

/** Verbs whose object is held to have done something, if this is said behind it ("accused … of", "thanked … for"); whom one blames may be a thing. */
export const HOLDING_OF = words('accuse suspect convict acquit');
export const HOLDING_FOR = words(
  'criticize criticise praise denounce attack slam blast rebuke condemn thank fault commend applaud sue fine castigate chide scold berate lambast lambaste hail laud',
);
/** Verbs that are said of somebody where their object is people or a body, whoever those are: "threatened | the farmers |". */
export const HELD: ReadonlySet<string> = new Set([...HOLDING_OF, ...HOLDING_FOR, 'blame', 'threaten']);
/** Behind the name: why, or as what. */
export const LINK_OF_REASONS = /^(?:for|over|as)$/;
/** Verbs whose object is somebody where the name of it ends what is said. */
export const SIDING_WITH = words('support back endorse defend');
/** Names that such verbs stand before and that are of things. */
export const NO_BODIES = words('brexit obamacare medicare medicaid');

/** Between the name of a body and the end of a phrase for those who sit in it ("Security Council | members"). */
export const MEMBERS_OF_BODY = /^\s(?:members|member\s(?:states|countries|nations))$/i;

/** Peoples whose name is no word for their state, though one bears it. */
export const STATELESS = words('PS');

/** Behind the name of a people of whom some are meant: "the Turks | who left", "the Turks | freed by Ghana". */
export const SOME_OF_THEM =
  /^(?:who|whom|whose|in|from|of|at|among|abroad|here|living) |^\p{Ll}+(?:ed|en) (?:by|in|from|at|on)$/u;

/** Words for the other of two. */
export const RECIPROCAL = /\b(?:each other|one another)\b/;
/** Before what two do to each other; behind it, what they do. */
export const EXCHANGING = /\b(?:exchang|trad|swapp)(?:ed|e|es|s|ing)\s+$/;
export const EXCHANGED =
  /^(?:\p{Ll}[\p{L}-]*\s){0,3}(?:(?:gun)?fire|shots|blows|strikes|accusations|allegations|blame|barbs|insults|threats|criticism|prisoners|ambassadors)\b/u;
export const LONGEST_EXCHANGING = 12;

/** Before "enemy", where one is meant that is known. */
export const KNOWN_ENEMY = words('the this our common target targeted targeting against');
/** Behind "enemy", where another is meant: "the enemy | of my friend". */
export const OTHERS_ENEMY = words('of to number');
