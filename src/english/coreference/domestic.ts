/** Roles of those who belong where a text is at home, unless it says where they are from. Own compilation. */

/** Offices of a state, and posts in its public life; who holds one without being told which belongs to the place of the report. */
export const OFFICES_AT_HOME =
  /(?:minister|president|premier|taoiseach|chancellor|secretary|secretary of state|speaker|senator|representative|MP|TD|MSP|MPP|MLA|lawmaker|legislator|parliamentarian|deputy|governor|mayor|general|admiral|colonel|commander|adviser|advisor|spokes(?:wo)?man|spokesperson|judge|justice|prosecutor|official|source|negotiator|registrar|ombudsman|bishop|priest|pastor|rabbi|imam|cleric|officer|guerrilla|rebel|aide|leader|professor|researcher|jurist|lawyer|analyst|economist|activist|farmer|teacher|doctor|opposition|parliament|government|cabinet|army|military|police|court|council|junta|party|ministry|office|candidate|contender|nominee|hopeful|strategist|operative|detective|sheriff|superintendent|voter|citizen|resident|villager|juror|superdelegate|protest[eo]r|demonstrator)$/;

/** Groups that belong to the place of the report: its officials and what else is of a state. */
export const GROUPS_AT_HOME =
  /(?:lawmaker|legislator|MP|TD|MSP|MLA|senator|minister|politician|^(?:party|opposition|union|church|congressional|parliamentary|tribal|student|local) leader|^(?:(?:local|city|state|federal|county|district|municipal|provincial|security|intelligence|law[- ]enforcement|health|election|electoral|campaign|administration|congressional|legislative|police|military|army|navy|government|cabinet|justice|treasury|tax|customs|immigration|border|transport|transportation|education|school|court|prison|hospital|fire|airport|defen[cs]e|senior|top|high-ranking|former|presidential|white house|party|ruling|pro-government|anti-government|opposition|ministry) )*(?:official|authority|authorities|prosecutor|judge|soldier|troop|rebel|guerrilla|insurgent|militant|participant|candidate|contender|strategist|operative|aide|advis[eo]r|delegate|juror|plaintiff|protester|protestor|demonstrator|villager|farmer|student|teacher|doctor|worker)|^(?:official|security|military|government|police|army|judicial|presidential|ministry|party|palace|intelligence|parliamentary) source|^(?:court|party elder|party elite))$/;

/** What no text that is at home in the United States calls one of its own: "the foreign minister", "a ministry source". */
export const NO_AMERICANS =
  /\b(?:ministry|premier|(?:foreign|prime|defen[cs]e|interior|finance|trade|economy|justice|education|health|agriculture|energy|environment|information|labou?r|culture) minister)\b/i;

/** Of those, what is named without its state only at home: of a prime minister who is known, every press writes. */
export const MINISTRY = /\bministry\b/i;

/** Those of whom its public is made, whatever stands before them: "black voters", "first-time voters". */
export const OF_THE_LAND =
  /(?:voter|elector|citizen|taxpayer|resident|respondent|superdelegate|caucus-?goer|police officer|border agent|labou?r union|trade union|political party|state legislature)$/;

/** What says that they are of no one state: "foreign voters". */
export const OF_OTHER_LANDS = /\b(?:foreign|western|european|eu|world)\b/;

/** Nouns for the people of a place as one, by their singular, however many of them are meant: "half of the electorate", "the crowd". */
export const PUBLIC: ReadonlySet<string> = new Set(
  'voter elector electorate citizen taxpayer resident respondent public crowd audience caucusgoer caucus-goer'.split(
    ' ',
  ),
);

/** A share of people of whom nothing is told but the share: "47 percent", "six in 10". */
export const BARE_SHARE = /(?:percent|per cent|pct|%|^\w+ (?:in|out of) \w+)$/i;

/** Who belongs to several states: "Arab foreign ministers" (but Arab citizens may be of one), "a bloc official", "a senior official of the bloc". */
export const OF_A_BLOC =
  /^(?:\p{L}+ ){0,2}?(?:(?:Arab|African|Asian|Gulf|European|Western|Latin American) (?:\p{Ll}+ )?(?:presidents|governments|ministers|leaders|diplomats|officials|envoys)\b|(?:bloc|alliance) \p{Ll}+|\p{Ll}+ (?:of|for|from) the (?:bloc|alliance)\b)/u;

/** Offices that are so called of one state where nothing else tells whose they are: of others their state is named beside them. */
export const OFFICES_MOSTLY_OF_ONE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:treasury secretary|secretary of the treasury|secretary of state|congress(?:wo)?man|national security advis[eo]r)$/,
    'US',
  ],
  [
    /^(?:home secretary|brexit secretary|shadow .*(?:secretary|chancellor|minister)|chancellor of the exchequer)$/i,
    'GB',
  ],
];

/** Who affirms a state's stand speaks for it: "underscored Chad's support", "voiced Chad's displeasure". */
export const AFFIRMING =
  /^(?:(?:underscor|underlin|reiterat|reaffirm|restat|emphasi[sz]|stress|convey|express|voic|confirm)(?:e?s|ed|ing))$/;
export const STANDS: ReadonlySet<string> = new Set(
  'support commitment readiness willingness determination condolences solidarity appreciation gratitude concern concerns displeasure position stance desire wish interest opposition rejection'.split(
    ' ',
  ),
);
