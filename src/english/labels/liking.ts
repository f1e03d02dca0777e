/**
 * Words that tell whether somebody is for or against the thing that they govern: who "opposes" the tariffs is for trade, who "opposes" the truce against diplomacy.
 * Own lists, by the classes of Levin, English Verb Classes and Alternations (1993), §31.2 (admire), §33 (judgement) and §32 (want); found in any inflection, by their stems.
 */

/** 1 for the thing, −1 against it. */
export type Liking = 1 | -1;

export interface LikingWords {
  readonly name: string;
  readonly example: string;
  readonly words: string;
  readonly liking: Liking;
}

export const LIKING_WORDS: readonly LikingWords[] = [
  {
    name: 'to-support',
    example: 'Oslo [backs] the truce; a [supporter] of the embargo',
    words:
      'support supporter maintain back endorse endorsement approve approval defend defence defense uphold favor favour advocate champion promote encourage embrace bless ratify accept acceptance agree justify justification',
    liking: 1,
  },
  {
    name: 'to-praise',
    example: 'Oslo [hailed] the truce; [glad] of the ruling',
    words:
      'welcome praise hail applaud commend salute celebrate cheer acclaim admire prefer pleased happy delighted glad keen',
    liking: 1,
  },
  {
    name: 'to-want',
    example: 'Oslo [demanded] an embargo; its [wish] for a truce',
    words: 'want seek sought demand urge propose proposal recommend wish sign',
    liking: 1,
  },
  {
    name: 'to-extend',
    example: 'Oslo [extended] the truce; Oslo [tightened] the embargo',
    words: 'extend prolong renew strengthen tighten toughen',
    liking: 1,
  },
  {
    name: 'to-need',
    example: 'Oslo [needs] the truce; their [need] for the embargo',
    words: 'need',
    liking: 1,
  },
  {
    name: 'to-oppose',
    example: 'Oslo [opposed] the truce; [opponents] of the embargo',
    words:
      'against oppose opposition opponent reject rejection object objection resist resistance block veto dismiss rebuff spurn scorn refuse refusal forbid prohibit hostile nix',
    liking: -1,
  },
  {
    name: 'to-condemn',
    example: 'Oslo [condemned] the truce; [outrage] over the embargo',
    words:
      'condemn condemnation criticise criticize criticism critic critique critical denounce denunciation decry deplore slam blast assail castigate lambast mock scoff protest anger outrage concern alarm dismay warn',
    liking: -1,
  },
  {
    name: 'to-regret',
    example: 'Oslo [regretted] the truce; [unhappy] with the embargo',
    words: 'regret lament resent bemoan unhappy frown',
    liking: -1,
  },
];

export interface LikingPairs {
  readonly name: string;
  readonly example: string;
  /** Two words, one behind the other, the first in any form. */
  readonly pairs: readonly string[];
  readonly liking: Liking;
}

export const LIKING_PAIRS: readonly LikingPairs[] = [
  {
    name: 'for-by-two-words',
    example: 'Oslo [stands by] the truce; [called for] an embargo',
    pairs: [
      ...['stand by', 'stood by', 'stand behind', 'stood behind', 'weight behind'],
      ...[
        'press for',
        'push for',
        'call for',
        'argue for',
        'vote for',
        'plead for',
        'lobby for',
        'appeal for',
        'ask for',
      ],
      ...['importance of', 'necessity of', 'need for'],
      ...['think highly', 'thought highly', 'green light'],
    ],
    liking: 1,
  },
  {
    name: 'against-by-two-words',
    example: 'Oslo [turned down] the truce; has [no time] for the embargo',
    pairs: [
      'turn down',
      'vote down',
      'vote against',
      'rule out',
      'throw out',
      'threw out',
      'no time',
      'speak against',
      'spoke against',
    ],
    liking: -1,
  },
];

/** Forms of words whose other forms say nothing: "[questioned] the truce", but "the question of the truce". */
export const LIKING_FORMS: ReadonlyMap<string, Liking> = new Map([
  ['questioned', -1],
  ['questioning', -1],
  ['doubted', -1],
]);

/** What ends a thing, breaks it or gets round it, beside the endings of `turning.ts`: who supports the "[breach]" of a treaty is against the treaty. */
export const BREAKING =
  'violate violation breach collapse breakdown departure close walkout rupture retreat abolition exempt exemption waiver drop unfreeze loophole defy defiance evade evasion circumvent bypass denial deny loss immunity impunity';

/** Words behind which a clause begins: "said [that] the talks must end". */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'that who whose which because while although and or but if unless when where whether until'.split(' '),
);

/** Words that end what is governed: a clause of its own, another doer. */
export const UNGOVERNED: ReadonlySet<string> = new Set([
  ...OPENS_CLAUSE,
  ...'after before since by against'.split(' '),
]);

/** Behind a participle they say that it governs what follows: "opposed [to] the war", "pleased [with] the truce". */
export const GOVERNING_PARTICLES: ReadonlySet<string> = new Set('to with at about over'.split(' '));

/** Forms of "be" and "get", that make a passive. */
export const PASSIVE_FORMS: ReadonlySet<string> = new Set('is are was were be been being get gets got'.split(' '));

/** Nouns that "against" belongs to ("sanctions [against] Mali"), by their stems. */
export const HELD_AGAINST: ReadonlySet<string> = new Set(
  'sanction measur embargo tariff strike attack raid war campaign fight action offens aggress threat charg case alleg accus restrict boycott'.split(
    ' ',
  ),
);

/** Behind them "to" says so as well: "the talks [had] to end". */
export const HAVING_TO: ReadonlySet<string> = new Set('had has have need needs needed'.split(' '));

/** Words before what somebody is going to do: "[would] end the truce". */
export const INTENDED: ReadonlySet<string> = new Set('will would'.split(' '));

/** Verbs whose infinitive tells it, by their stems: "[pledged] to end the truce". */
export const INTENDING: ReadonlySet<string> = new Set(
  'pledg vow promis plan threaten intend decid agre want aim offer'.split(' '),
);

/** Words that say that something has to be done: "the sanctions [must] be lifted". */
export const NEEDED: ReadonlySet<string> = new Set('must should ought'.split(' '));

/** What is to go on: "the truce must [hold]"; "must not end" is read as "must [maintain]" (`turning.ts`). */
export const STAYING: ReadonlySet<string> = new Set('stay remain continue hold last maintain'.split(' '));

/** Words that open something else behind a verb without an object: "must end [by] May". */
export const ENDS_PHRASE: ReadonlySet<string> = new Set(
  'now immediately soon at by in on as and or but if before after until unless because when while altogether completely'.split(
    ' ',
  ),
);

const judging = (words: string, liking: Liking): readonly (readonly [string, Liking])[] =>
  words.split(' ').map((word) => [word, liking]);

/** Words that judge what "is" so, or is "called" so: "the sanctions were a [mistake]", "called the truce [necessary]". */
export const JUDGING: ReadonlyMap<string, Liking> = new Map([
  ...judging(
    'mistake wrong illegal unlawful unfair unjust disaster disastrous failure useless pointless unacceptable disgrace farce folly error counterproductive harmful blunder crime sham illegitimate unconstitutional reckless',
    -1,
  ),
  ...judging(
    'right necessary needed vital essential success justified lawful legal crucial legitimate indispensable',
    1,
  ),
]);

/** Between "is" or what is called and the judgement: "was [a very] serious [mistake]". */
export const BEFORE_JUDGEMENT: ReadonlySet<string> = new Set(
  'a an the as very deeply totally completely clearly simply not no serious grave big great huge historic absolutely'.split(
    ' ',
  ),
);

/** Verbs that call a thing something, by their stems. */
export const CALLING: ReadonlySet<string> = new Set(
  'call brand label describ dub denounc deem consid regard view'.split(' '),
);
