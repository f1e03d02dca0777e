/** Which phrases of a content name an actor, and which a thing or anybody; own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that name no actor by themselves, whoever stands before them ("the military campaign", "the vast country"). */
export const NO_ACTORS = words(
  'country nation state campaign channel channels statement statements mission power powers presidency process election elections ' +
    'vote poll report reports letter letters children husbands wives voters consumers readers electorate electorates participants players people ' +
    'society office team',
);

/** Before one of many, of whom nobody is meant ("a tribunal", "no leadership", "other nations"). */
export const ANYBODY =
  /^(?:an?|any|no|every|each|some|another|other|certain|many|several|few|most|more|various|such|whichever|whatever|one|their|his|her|its|our|your|my)\b/i;

/** Before a group that is meant as a whole. */
export const WHOLE_GROUP = /^(?:the|all|both|these|those|this)\b/i;

/** Own words of a state for itself in speech. */
export const OWN_COUNTRY = /^(?:our|this) (?:country|nation)$/i;

/** What a state does to something: "US-led attacks", "Chinese-backed rebels" are also about the state. */
export const STATE_DEEDS = words(
  'led backed brokered sponsored supported mediated funded financed imposed controlled occupied run ordered dominated armed trained drafted proposed installed',
);

/** Names of states that stand before their organs ("the US State Department"). */
export const STATE_BEFORE_ORGAN = words('us u.s. uk u.k.');
