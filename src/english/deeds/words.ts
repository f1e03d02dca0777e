/** Small words that decide whether a verb tells a deed. Own compilation. */

/** Nouns whose "of" holds what is counted or parted ("thousands of reservists"). */
export const COUNTING: ReadonlySet<string> = new Set(
  (
    'number group series thousand hundred dozen score million couple handful pair wave spate string round member part piece set batch lot ' +
    'majority most some one two three half all many several amount load shipment barrage state company squad platoon column dose total rest last contingent level'
  ).split(' '),
);

/** Verbs that lend their subject to a deed in the infinitive ("began to shell"). */
export const INFINITIVE_LENDERS: ReadonlySet<string> = new Set(
  'begin start continue resume move decide vote opt choose go proceed manage rush hasten step force compel come use help agree'.split(
    ' ',
  ),
);

/**
 * Verbs behind whose object stands what it then did ("forced Oslo to withdraw"): two-way implicative verbs or such that hold where they are not denied
 * (Karttunen, Language 1971), compiled by us. Whoever is allowed, urged or helped to do something may not have done it.
 */
export const CAUSATIVES: ReadonlySet<string> = new Set(
  'force compel cause lead prompt oblige spur induce drive'.split(' '),
);

/** Verbs that lend their subject to an -ing form ("began shelling", "kept arresting"). */
export const ING_LENDERS: ReadonlySet<string> = new Set('begin start continue resume keep'.split(' '));

/** What might be done is not done. */
export const IRREALIS: ReadonlySet<string> = new Set('may might could would should must can cannot ought'.split(' '));

/** Cues whose infinitive is the deed ("decided to expel"). */
export const DECISIONS: ReadonlySet<string> = new Set('decide vote opt choose resolve elect determine'.split(' '));

/** Words before a number that the grammar takes for prepositions ("about 400 monks", "at least 30"). */
export const APPROXIMATE: ReadonlySet<string> = new Set('about around over at near under between some'.split(' '));

/** Adjectives that stand for an army. */
export const ARMED: ReadonlySet<string> = new Set(['military']);

/**
 * Nouns for what acts in somebody's name, by their singular: of "Turkish warplanes" the doer is Turkey, of "a Riga court" Latvia.
 */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  (
    'warplane plane jet aircraft bomber fighter helicopter drone artillery gunboat warship ship vessel submarine tank missile rocket shell ' +
    'mortar airstrike strike air-strike raid bombardment shelling attack force troop soldier army navy police authority military ' +
    'commando gunner sniper agent guard patrol security convoy bombing fire prosecutor court judge official lawmaker negotiator'
  ).split(' '),
);

/** Words for bodies that such things act for, by their singular: "Coalition aircraft", "rebel artillery". */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  'coalition alliance government army navy police opposition rebel insurgent militia junta regime guerrilla separatist loyalist allied'.split(
    ' ',
  ),
);

/** Nouns for people who do deeds whether or not anybody knows who they are, by their singular. */
export const DOERS: ReadonlySet<string> = new Set(
  (
    'gunman bomber attacker assailant rebel militant insurgent guerrilla protester demonstrator marcher striker farmer worker nurse teacher ' +
    'student pupil miner driver trucker monk lawyer doctor journalist activist supporter opponent villager resident man woman people youth ' +
    'mob crowd hacker pirate kidnapper hijacker settler islamist separatist smuggler fighter hundred thousand dozen million prisoner ' +
    'opposition party faction detainee inmate refugee migrant pensioner shopkeeper trader fisherman policeman soldier union leader dissident convict parent mother force troop ' +
    'militiaman paramilitary jihadist lawmaker senator legislator deputy terrorist extremist'
  ).split(' '),
);

/** Subordinators behind which a deed is told in passing: the clause around is the news. Own compilation. */
export const PASSING: ReadonlySet<string> = new Set('after before whenever since until till once if unless'.split(' '));

/** Verbs that tell what is and not what is done, whatever stands behind them (being, seeming, holding). Own compilation. */
export const UNTOLD_VERBS: ReadonlySet<string> = new Set(
  (
    'be have do say look seem appear sound remain become matter mean include contain comprise consist involve concern belong own lack need ' +
    'cost weigh resemble equal differ exist face suffer happen occur represent constitute'
  ).split(' '),
);
