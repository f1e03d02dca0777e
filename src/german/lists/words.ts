/** Small words of German, by what the rules ask of them. All in lower case but for nouns. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres ' +
    'dieser diese dieses diesen diesem jeder jede jedes beide beiden mehrere einige viele zahlreiche kein keine keinen keinem keiner',
);

/** Those that a subject may have: not "dem", "den", "des", "einen". */
export const NOMINATIVE = set(
  'der die das ein eine sein seine ihr ihre dieser diese dieses beide mehrere einige viele zahlreiche kein keine jeder jede',
);

export const GENITIVE = set('des der eines einer seines seiner ihres ihrer dieses dieser');

export const POSSESSIVES = set('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres');

export const AUXILIARIES = set('hat haben hatte hatten habe');

/** Open a clause whose verb stands at its end. */
export const SUBORDINATORS = set('während nachdem weil obwohl wie als da wenn indem bevor wobei');

export const CONJUNCTIONS = set('und aber doch sowie oder');

/** Stand between verb, subject and content, and belong to none of them. */
export const ADVERBS = set(
  'zugleich zudem auch dagegen hingegen jedoch allerdings erneut nun gleichzeitig indes indessen unterdessen weiter ferner außerdem noch ' +
    'zunächst bereits gestern heute anschließend daraufhin wiederum scharf ausdrücklich nachdrücklich deshalb daher dazu daran darauf davor ' +
    'sofort später zuvor wörtlich erst',
);

/** Open a time, a place or an audience behind the verb: "am Montag", "in Berlin", "vor Journalisten". */
export const CIRCUMSTANCES = set('am im in bei beim nach vor zu zum zur gegenüber auf an seit nahe');

/** Unmistakable forms of reported speech (present subjunctive), and those past forms that stand for it. */
export const REPORTED = set(
  'sei seien werde habe müsse könne dürfe solle wolle möge gebe gehe komme stehe bleibe brauche nehme lasse liege sehe halte wisse finde ' +
    'diene koste rechne setze fordere hoffe begrüße erwarte versage bedeute trage zeige führe mache reiche biete lehne gelte treffe',
);
export const REPORTED_PAST = set(
  'wären würden hätten müssten könnten dürften sollten wollten liefen gäbe gäben kämen gingen',
);

export const MALE_PRONOUNS = set('er ihn ihm');
export const FEMALE_PRONOUNS = set('sie');

/** Stand for what was said before, and name nobody. */
export const POINTERS = set('das dies dies dieses man es');

/** Stand inside a name. */
export const PARTICLES = set('von van de da dos del al el bin ibn');

/** Words before a full stop that ends no sentence, without it. */
export const ABBREVIATIONS = set('z b u a d h bzw ca dr prof st nr abs art mio mrd vgl usw evtl ggf sog');

/** Months and what else follows a numeral with a full stop. */
export const AFTER_ORDINALS = set(
  'januar februar märz april mai juni juli august september oktober november dezember jahrhundert weltkrieg runde tag sitzung gipfel mal',
);

/** Nouns of time, which are nobody though they begin with a capital. */
export const TIMES = set(
  'montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend ' +
    'wochenende morgen abend nacht vormittag nachmittag woche monat jahr vortag januar februar märz april mai juni juli august september ' +
    'oktober november dezember',
);

/** People who are many and have no name, where they speak. */
export const GROUPS = set(
  'diplomaten experten beobachter beobachtern kritiker kritikern umweltschützer aktivisten menschenrechtler rebellen opposition analysten fachleute ' +
    'ökonomen anwohner augenzeugen augenzeuge demonstranten abgeordnete oppositionelle gewerkschaften verbände militärs vertreter staaten ' +
    'länder regierungskreise regierungsvertreter insider ermittler behörden medien',
);
