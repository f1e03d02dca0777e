/** Words by which it is found whose words a participle, an infinitive or a passive gives. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions before whoever wrote a paper or uttered a cue noun ("comments by the ambassador"). */
export const AGENT_PREPOSITIONS = words('by from of');

/** Verbs that lend their subject to the infinitive behind them; own compilation from the raising verbs of Quirk et al. (1985, 16.38). */
export const RAISING_VERBS = words(
  'go continue appear seem come begin start have use tend happen proceed get manage fail be like struggle rush call try look line work labour labor strive scramble dare help',
);

/** Adjectives that tell how somebody speaks ("is quick to note"); own compilation. */
export const MANNERS = words(
  'quick careful right wrong correct eager happy glad proud free slow bold likely set first',
);

/** The same where they look like passives ("is pleased to announce"). */
export const MOODS = words('pleased delighted honoured honored privileged');

/** What whoever says something had to say it ("had the courage to say"); own compilation. */
export const COURAGE = words('courage nerve audacity temerity cheek gall guts decency honesty grace');

/** Cues whose passive speaks of somebody though nobody is named ("is said to have left"); own compilation. */
export const UNSOURCED_VERBS = words(
  'describe accuse say believe report think suspect allege portray criticize criticise condemn denounce praise hail',
);

/** Verbs whose passive tells what is said of somebody, as those above, but makes no statement of its own. */
export const HEARSAY_VERBS = words('understand know rumor rumour');

/**
 * What cues do whose passive names its doer often enough behind "by": judgements ("was criticised by"), but not "was held by", which is
 * seldom a statement.
 */
export const PASSIVE_FORCES = words('criticize praise accuse support reject');

/** Verbs whose passive tells whose feeling it is ("regret was expressed by Oslo", "the raid was claimed by rebels"); own compilation. */
export const VOICING = words('express voice claim');

/** Verbs by which somebody says what a thing is ("and Riga called it | theft"); own compilation. */
export const CALLING = words('call label brand dub term describe portray characterise characterize denounce hail');

/** Those by which it is taken for that as well ("was deemed | unacceptable by Oslo", "in what it saw as | a plot"); own compilation. */
export const TAKING_FOR: ReadonlySet<string> = new Set([
  ...CALLING,
  ...words('deem consider see view regard assess judge'),
]);

/** Words behind which a passive still says something behind its agent ("…, for the rescue", "…, as reckless"). */
export const COMPLEMENT_OPENERS = words('as for of to');

/** Verbs that ask, whose passive names behind "by" who asked, and the prepositions before what was asked about; own compilation. */
export const ASKING = words('ask press question quiz grill interview interrogate query challenge');
export const TOPICS = words('about on over regarding concerning');

/** Words that open what an unsourced passive says ("was described | as reckless"). */
export const UNSOURCED_OPENERS = words('as of');

/** Prepositions behind a cue with a relative object ("a proposal that Lind dismissed | as premature"). */
export const RELATIVE_RESTS = words('as for in of');

/** Prepositions that do not govern a participle's noun: "with half of voters saying" is a clause of its own. */
export const ABSOLUTE_OPENERS = words('with despite');

/** Relative pronouns that stand for persons. */
export const PERSONAL_PRONOUNS = words('who whom');

/** Prepositions by which a person is named with a place or a body ("Anna Keller of France"). */
export const PLACING_PREPOSITIONS = words('of from in at');

/** What whoever takes office assumes. Own compilation. */
export const ASSUMED = words(
  'office presidency chair chairmanship leadership post power position command control duty duties role responsibility reins throne',
);

/** Verbs that tell something where they are denied ("did not conceal that"), and nothing else. */
export const CONCEALING: ReadonlySet<string> = new Set(['conceal', 'hide', 'disguise']);

/** Verbs that deny what was said, and are done to what was not said ("withdrew [its envoy]"), with which nothing is denied. */
export const STEPPING_BACK: ReadonlySet<string> = new Set(['withdraw']);

/** What storms and wars claim. Own compilation. */
export const LIVES: ReadonlySet<string> = new Set('life lives victim victims casualty casualties'.split(' '));

/** Verbs whose passive tells a feeling where a thing is the agent ("encouraged by the news"). */
export const HEARTENING = new Set(['encourage', 'reassure']);

/** Who does something before or after all others ("was the first to condemn it"). */
export const RANKS: ReadonlySet<string> = new Set('first second third last latest'.split(' '));
