/** Words that tell to whom somebody speaks over several sentences, or that somebody else listens now; own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Talks that have another side ("at a meeting with Ghana"). */
export const VENUES = words(
  'call conversation meeting talk talks negotiations discussion discussions exchange consultations dinner lunch encounter summit session phone-call',
);
export const BEFORE_VENUE = words('in during at');
/** Between the preposition and the talk, and between the talk and its other side. */
export const VENUE_WORDS = words(
  'a an the his her their phone telephone telephonic video joint bilateral brief private official separate one-on-one closed-door new second first hour-long ' +
    'two-hour three-hour half-hour late-night working here there today yesterday late early held in on earlier this last week month monday tuesday ' +
    'wednesday thursday friday saturday sunday morning evening afternoon night',
);
/** "While receiving Ghana’s envoy, she said". */
export const RECEIVING = words('receiving welcoming hosting greeting meeting addressing');
export const BEFORE_RECEIVING = words('while when on in upon');

/** Verbs behind which whoever was told something goes on listening. */
export const TELLING = words('tell inform assure remind write brief');

/** Somebody else listens, or another occasion begins, where a sentence opens so. */
export const NEW_SCENE =
  /^["“]?(?:meanwhile|earlier|later|afterwards?|separately|elsewhere|previously|speaking|asked|answering|addressing|in an? (?:interview|speech|article|statement|address)|at an? (?:news|press|joint news|joint press|rally)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year)|after (?:the )?(?:meeting|talks))\b/i;

/** Those who only hear or pass on what is said to all: no addressees, but an audience. */
export const AUDIENCE =
  /\b(?:reporters?|journalists?|press|media|newsmen|newspapers?|dail(?:y|ies)|weekly|magazine|correspondents?|interviewers?|broadcasters?|agency|radio|television|tv|channel|audience|crowds?|rally|onlookers|viewers|listeners|(?:news|press|media) (?:conference|briefing)|briefing|news agency|by-?standers|readers)\b/i;

/** "I want to ask", "we call on": the verbs by which the words themselves turn to somebody, and what stands behind whom they turn to. */
export const TURNING_TO =
  /\b(?:I|we)\s+(?:(?:also|again|once|more|want|wish|would|like|to|must|do|have|will|therefore|thus|strongly|urgently|respectfully|just|only|can|now)\s+){0,5}(?:ask|urge|call on|call upon|appeal to|beg|implore|beseech|invite|request|warn|remind|demand of|say to|tell)\s+$/i;
export const BEHIND_TURNED_TO = /^,?\s*(?:not\s+)?(?:to|that|for|if|whether)\b/i;

/** Officials who are called by their office ("we ask you, Mr President, to"). */
export const CALLED_OFFICE =
  /(?:^|[,“"‘]\s*|\bdear\s+)(?:mr|mrs|ms|madam|madame|sir|your|dear)\.?\s+((?:vice[- ])?president|prime minister|premier|chancellor|secretary[- ]general|minister|ambassador|governor|mayor|senator|commissioner)(?=\s*[,.!?;:”"])/i;
/** "dear Ana" at the end of a sentence or clause. */
export const DEAR = /\b(?:my )?dear\s+$/i;

/** Verbs whose object is asked for something, whatever stands between it and the infinitive. */
export const ASKING: ReadonlySet<string> = new Set(
  'urge|ask|call on|call upon|appeal to|beg|implore|exhort|press|request|order|tell|invite|advise|encourage|challenge|plead with|beseech|entreat|warn'.split(
    '|',
  ),
);
/** Behind that object: an age, an apposition or a relative clause between commas, then what it is asked to do. */
export const ASKED_TO = /^,\s[^.;:!?“”"]{1,90},\s+(?:not\s+)?to\s+\p{Ll}/u;

/** Verbs for asking for something that stands before "from" whom it is wanted. */
export const WANTING_FROM: ReadonlySet<string> = new Set(['demand', 'ask for', 'request']);

/** Verbs with whom something is promised to as first object ("offered Ghana his help"). */
export const GIVING: ReadonlySet<string> = new Set('offer|promise|wish|grant|guarantee|owe|pledge'.split('|'));
export const BEHIND_GIVEN =
  /^\s+(?:an?|the|his|her|its|their|our|my|more|further|new|full|\d|\p{Ll}+\s(?:and|million|billion)\b)/u;

/** What begins a clause or a quotation that somebody is told. */
export const TOLD_CLAUSE = /^(?:that|whether|if|how|why|what|when|who|["“‘'«])/i;

/** What is put into words for somebody: "his call on Ghana to", "their thanks to Togo". */
export const PUT_TO =
  /^(?:(?:his|her|its|their|a|an|the)\s+)?(?:\p{Ll}+\s+)?(?:call|calls|appeal|appeals|request|plea|invitation|warning|message|thanks|gratitude|condolences|sympathy|congratulations|apology|apologies|greetings|tribute)\s+(?:on|to)\s+(?:the\s+)?$/iu;
