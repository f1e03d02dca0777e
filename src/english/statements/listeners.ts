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

/** Words of a sentence right behind which whoever listens is named. */
export const BEFORE_LISTENER =
  /\b(?:(?:addressing|briefing|answering|speaking to|speaking before|talking to|turning to|pressed by|in (?:his|her|their|its|an?|the) (?:[a-z]+ )?(?:speech|address|remarks|statement|testimony|report|briefing|presentation|reply|response|answer) (?:to|before)|in (?:a |an )?(?:reply|response|answer) to|in remarks to|in testimony (?:to|before)|testifying before|appearing before)|(?:question|questions|query|queries) (?:from|by|of)|(?:answering|replying to|responding to|asked by|questioned by|told by|in (?:reply|response|answer) to)(?: an?| the)?)\s+(?:the |a )?$/i;
/** A word that each of these has, wherever in a sentence it stands. Made without classes of letters, which take long to make where case is ignored. */
export const LISTENER_AHEAD =
  /addressing|briefing|answering|speaking|talking|turning|pressed by|(?:speech|address|remarks|statement|testimony|report|presentation|reply|response|answer) (?:to|before)|testifying|appearing|question|quer(?:y|ies)|replying|responding|asked by|told by/iu;

/** Verbs behind which whoever was told something goes on listening. */
export const TELLING = words('tell inform assure remind write brief');

/** Somebody else listens, or another occasion begins, where a sentence opens so. */
export const NEW_SCENE =
  /^["“]?(?:meanwhile|earlier|later|afterwards?|separately|elsewhere|previously|speaking|asked|answering|addressing|in an? (?:interview|speech|article|statement|address)|at an? (?:news|press|joint news|joint press|rally)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year)|after (?:the )?(?:meeting|talks))\b/i;

/** "I want to ask", "we call on": the verbs by which the words themselves turn to somebody, and what stands behind whom they turn to. */
export const TURNING_TO =
  /(?:\b(?:I|we)(?:['’](?:m|re|d|ll|ve))?\s+(?:(?:also|again|once|more|want|wish|would|like|to|must|do|have|will|therefore|thus|strongly|urgently|respectfully|just|only|can|now|am|are|hereby|simply|really|even)\s+){0,5}(?:(?:ask|urg|call|appeal|begg|implor|beseech|invit|request|warn|remind|demand|say|tell|plead|challeng|encourag)(?:e|ing)?|beg)(?:\s+(?:on|upon|to|of|with|this to|it to))?|\b(?:let me|I['’]d like to|I (?:want|wish|would like) to) (?:say|tell)(?: this| it| that)?(?: to)?|\bmy (?:message|advice|appeal|answer|word) to)\s+/gi;
/** "We are concerned, and call on": the same verbs behind another of the first person. */
export const AND_TURNING_TO =
  /\band\s+(?:(?:also|again|therefore|strongly|now)\s+)?(?:call (?:on|upon)|appeal to|urge|encourage|invite|ask|implore)\s+/gi;
export const FIRST_PERSON = /\b(?:I|we)\b/i;
/** Somebody by a plural, at the head of what stands behind such a verb. */
export const PLURAL_CALLED =
  /^(?:(?:all|the|other|some|both|these|those)\s)?(?:(?!(?:of|in|with|from|to)\s)[\p{Ll}-]{1,20}\s){0,3}?[\p{Ll}-]{1,20}s(?=\s(?:of|in|with|from|not|to)\s)/u;
/** "To the rebels I say", at the head of a sentence. */
export const TURNED_TO_FIRST = /(?:^|[.!?]["”’]?\s+)["“‘'«]?(?:and |but |so )?to\s+$/i;
export const BEHIND_TURNED_FIRST = /^,?\s+(?:I|we)\s+(?:would\s+|want to\s+|wish to\s+)?say\b/i;
export const BEHIND_TURNED_TO = /^\]?(?:,?\s*(?:not\s+)?(?:to|that|for|if|whether|is|not to)\b|\s*:)/i;

/** Officials who are called by their office ("we ask you, Mr President, to"). */
export const CALLED_OFFICE =
  /(?:^|[,“"‘]\s*|\bdear\s+)(?:mr|mrs|ms|madam|madame|sir|your|dear)\.?\s+((?:vice[- ])?president|prime minister|premier|chancellor|secretary[- ]general|minister|ambassador|governor|mayor|senator|commissioner)(?=\s*[,.!?;:”"])/i;
/** "dear Ana" at the end of a sentence or clause. */
export const DEAR = /\b(?:my )?dear\s+$/i;

/** Verbs whose object is asked for something, whatever stands between it and the infinitive. */
export const ASKING: ReadonlySet<string> = new Set(
  'urge|ask|call on|call upon|appeal to|beg|implore|exhort|press|request|order|tell|invite|advise|encourage|challenge|plead with|beseech|entreat|warn|instruct|command|lobby|pressure|counsel|summon|dare|authorise|authorize|direct|remind'.split(
    '|',
  ),
);
/** Behind that object: an age, an apposition or a relative clause between commas, then what it is asked to do. */
export const ASKED_TO = /^,\s[^.;:!?“”"]{1,90},\s+(?:not\s+)?to\s+\p{Ll}/u;

/** Right behind it: what it is asked to do. */
export const ASKED_HERE =
  /^,?\s+(?:(?:on|late|early|last|this)\s[\p{L}\s]{3,20}?\s)?(?:again\s|once more\s|not\s)?to\s+(?:\p{Ll}|[“"‘])/u;
/** What is asked of things ("ordered containers to be moved"). */
export const DONE_TO_THINGS = /^[^.;]{0,30}?\bto be \p{Ll}+(?:ed|en|wn)\b/u;
/** Where it is or whom it includes, then what it is asked to do ("the rebels in Togo to"). */
export const PLACED_AND_ASKED =
  /^,?\s(?:in|of|from|at|on|across|throughout|around|within|involved|including|and|as well as|who|which|that|with|among|attending|represented|concerned)\b[^.;:!?“”"]{1,90}?\s(?:not\s+)?to\s+\p{Ll}/u;

/** Verbs for turning to somebody for something, and that thing. */
export const TURNED_WITH: ReadonlySet<string> = new Set(
  'appeal to|turn to|look to|call on|call upon|press|lobby|ask|petition|plead with|beg'.split('|'),
);
export const FOR_SOMETHING = /^\s+(?:again\s+|once more\s+)?for\s+\p{Ll}/u;

/** What is given in words, as it begins at the cue and goes on to "to". */
export const GIVEN_TO =
  /^(?:(?:again|publicly|formally|immediately)\s)?(?:apologi[sz]ed?|apologi[sz]es|appeal(?:s|ed)? for [a-z\s-]{1,40}|protest(?:s|ed)?|complain(?:s|ed)?|pray(?:s|ed)?|(?:[a-z]+\s){1,3}?(?:an?|the|his|her|its|their|another|no)?\s?(?:[a-z]+\s){0,2}(?:message|letter|telegram|cable|note|appeal|invitation|ultimatum|request|plea|protest|apology|apologies|condolences|sympathy|sympathies|congratulations|thanks|gratitude|appreciation|greetings|warning|wishes|regards|petition|reply|response|demand|proposal|offer)) to $/i;

/** A word that each of these has: few texts do, and the other takes long to make. */
export const GIVEN_AHEAD =
  /apolog|appeal|protest|complain|pray|message|letter|telegram|cable|note|invitation|ultimatum|request|plea|condolences|sympath|congratulations|thanks|gratitude|appreciation|greetings|warning|wishes|regards|petition|reply|response|demand|proposal|offer/iu;

/** Verbs for saying something loudly or in anger, and the words before whom it is flung at. */
export const SHOUTING = words('shout yell scream bark snap growl roar bellow laugh sneer');
export const CALLED_AT = words('at to');

/** Small words between a verb and somebody who is asked or told something. */
export const BEFORE_ASKED = words(
  'both visiting fellow then former newly outgoing incoming acting all other his her its their the',
);

/** Verbs for asking for something that stands before "from" whom it is wanted. */
export const WANTING_FROM: ReadonlySet<string> = new Set(['demand', 'ask for', 'request']);

/** Verbs with whom something is promised to as first object ("offered Ghana his help"). */
export const GIVING: ReadonlySet<string> = new Set('offer|promise|wish|grant|guarantee|owe|pledge'.split('|'));
export const BEHIND_GIVEN =
  /^\s+(?:an?|the|his|her|its|their|our|my|more|further|new|full|\d|\p{Ll}+\s(?:and|million|billion)\b)/u;

/** Verbs for putting into words what is then named ("expressed to Ghana her concern"). */
export const CONVEYING: ReadonlySet<string> = new Set(
  'express|convey|propose|suggest|explain|voice|stress|reiterate|repeat|announce|describe|reaffirm|underline|present|submit|communicate|report|outline|recommend|confirm|mention|emphasize|emphasise|admit|confess'.split(
    '|',
  ),
);

/** What begins a clause or a quotation that somebody is told. */
export const TOLD_CLAUSE = /^(?:that|whether|if|how|why|what|when|who|["“‘'«])/i;

/** What is put into words for somebody: "his call on Ghana to", "their thanks to Togo". */
export const PUT_TO =
  /^(?:(?:his|her|its|their|a|an|the)\s+)?(?:[a-z]+\s+)?(?:call|calls|appeal|appeals|request|plea|invitation|warning|message|thanks|gratitude|condolences|sympathy|congratulations|apology|apologies|greetings|tribute)\s+(?:on|to)\s+(?:the\s+)?$/i;
