/**
 * Words that turn what is done to the thing behind them, two of which cancel each other: whoever "refused to lift the embargo" maintains it. A model that adds up
 * what words speak for hears "refused" and "lift" and takes both for a step against it. Own lists, from general knowledge; found in any inflection, by their stems.
 */

/** What ends or lessens something: "[lift] the embargo", "[withdrawal] from the treaty". */
export const ENDING =
  'end lift ease scrap waive suspend halt stop cease withdraw withdrew withdrawn leave left quit abandon repeal relax loosen remove cancel terminate renounce revoke rescind dissolve abolish dismantle unfreeze lapse exit pullout withdrawal removal suspension dilute soften shelve ditch drop axe annul reverse undo curtail cut reduce reduction slash shrink weaken discontinue disband relinquish surrender cede break broke broken expire waiver overturn pause closure call give gave given phase pull wind scale walk back';

/** What keeps it from being done: "[refused] to lift". */
const REFUSING =
  'refuse refusal reject rejection oppose opposition block veto resist resistance dismiss rebuff decline prevent bar forbid prohibit delay postpone object objection rule defy spurn thwart obstruct hinder dissuade unwilling reluctant vote turn throw threw thrown';

/** What is said of an end that ought not to come: "a [mistake] to lift", "too [early] to lift". */
const UNTIMELY = 'mistake wrong early soon premature dangerous irresponsible foolish folly unwise reckless';

/** What is done for a thing: "[support] the embargo". */
const SUPPORTING = 'support back endorse approve accept join ratify recognise recognize implement';

/** What makes it last or weigh more: "[extend] the embargo". */
const EXTENDING = 'extend extension prolong renew renewal strengthen tighten toughen expand expansion';

/** What keeps it from being done by oneself. */
const DECLINING = 'refuse refusal decline unwilling reluctant';

/** What is said against it: "[condemned] the lifting of". */
const CONDEMNING = 'decry condemn criticise criticize denounce deplore regret lament protest warn caution';

/** What is held against something: "dropped its [objection] to the treaty". */
const OBJECTION = 'veto objection opposition resistance refusal rejection reluctance';

/** To hold something against it: "does not [oppose] the treaty". */
const OBJECTING = 'oppose object reject resist veto refuse opposed';

/** What there is beside a thing, or instead of it: "[alternative] to the treaty". */
const OTHER_WAY = 'alternative alternatives substitute';

const NOT = 'not no never nor neither cannot';

/** How the two are put in one: a verb for everything between them, the second alone without its negation, a verb behind a word that stays, or another judgement. */
export type Joint = 'one-verb' | 'without-negation' | 'behind-a-verb' | 'judged';

/** Two words that cancel each other. */
export interface CancellingTurns {
  readonly name: string;
  readonly example: string;
  /** The first of the two; with `words` in their very form, else in any. */
  readonly first: string;
  readonly firstIs: 'words' | 'stems';
  readonly second: string;
  /** How many words the second stands behind the first at most; own choice. */
  readonly within: number;
  /** What is read for the two. */
  readonly reads: string;
  /** Which of them it is read for; nothing is left of the other. */
  readonly readsFor: 'first' | 'second';
  readonly joint: Joint;
  /** Whether the second may be a verb in the past tense. It is not what is refused where it is: "rejection of the plan [ended] the talks". */
  readonly finite: boolean;
}

export const CANCELLING_TURNS: readonly CancellingTurns[] = [
  {
    name: 'refused-to-end',
    example: 'Oslo [refused] to [lift] the embargo → Oslo maintained the embargo',
    ...{ first: REFUSING, firstIs: 'stems', second: ENDING, within: 7, finite: false },
    ...{ reads: 'maintain', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'too-early-to-end',
    example: 'He finds it [premature] to [lift] the embargo → He finds it right to defend the embargo',
    ...{ first: UNTIMELY, firstIs: 'words', second: ENDING, within: 2, finite: false },
    ...{ reads: 'defend', readsFor: 'second', joint: 'judged' },
  },
  {
    name: 'refused-to-support',
    example: 'Oslo [refused] to [support] the embargo → Oslo rejected the embargo',
    ...{ first: DECLINING, firstIs: 'stems', second: SUPPORTING, within: 3, finite: false },
    ...{ reads: 'reject', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'refused-to-extend',
    example: 'Oslo [blocked] a bill to [extend] the embargo → Oslo rejected the embargo',
    ...{ first: REFUSING, firstIs: 'stems', second: EXTENDING, within: 7, finite: true },
    ...{ reads: 'reject', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'too-early-to-extend',
    example: 'He finds it [wrong] to [extend] the embargo → He finds it right to reject the embargo',
    ...{ first: UNTIMELY, firstIs: 'words', second: EXTENDING, within: 2, finite: false },
    ...{ reads: 'reject', readsFor: 'second', joint: 'judged' },
  },
  {
    name: 'warned-against-ending',
    example: 'Oslo [warned] against [ending] the embargo → Oslo maintained the embargo',
    ...{ first: 'warn caution', firstIs: 'stems', second: ENDING, within: 3, finite: false },
    ...{ reads: 'maintain', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'warned-against-extending',
    example: 'Oslo [warned] against [extending] the embargo → Oslo rejected the embargo',
    ...{ first: CONDEMNING, firstIs: 'stems', second: EXTENDING, within: 3, finite: false },
    ...{ reads: 'reject', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'against-ending',
    example: 'voted [against] [leaving] the alliance → voted for maintaining the alliance',
    ...{ first: 'against', firstIs: 'words', second: ENDING, within: 3, finite: false },
    ...{ reads: 'maintain', readsFor: 'second', joint: 'behind-a-verb' },
  },
  {
    name: 'condemned-the-end',
    example: 'Oslo [condemned] the [lifting] of the embargo → Oslo defended the embargo',
    ...{ first: CONDEMNING, firstIs: 'stems', second: ENDING, within: 7, finite: false },
    ...{ reads: 'defend', readsFor: 'second', joint: 'one-verb' },
  },
  {
    name: 'does-not-end',
    example: 'will [not] [leave] the alliance → will maintain the alliance',
    ...{ first: NOT, firstIs: 'words', second: ENDING, within: 4, finite: true },
    ...{ reads: 'maintain', readsFor: 'second', joint: 'without-negation' },
  },
  {
    name: 'dropped-an-objection',
    example: 'Oslo [dropped] its [objection] to the treaty → Oslo accepted the treaty',
    ...{ first: ENDING, firstIs: 'stems', second: OBJECTION, within: 4, finite: true },
    ...{ reads: 'accept', readsFor: 'first', joint: 'one-verb' },
  },
  {
    name: 'does-not-object',
    example: 'Oslo does [not] [oppose] the treaty → Oslo does accept the treaty',
    ...{ first: NOT, firstIs: 'words', second: OBJECTING, within: 4, finite: true },
    ...{ reads: 'accept', readsFor: 'second', joint: 'without-negation' },
  },
  {
    name: 'no-other-way',
    example: 'sees [no] [alternative] to a truce → sees support a truce',
    ...{ first: `${NOT} without`, firstIs: 'words', second: OTHER_WAY, within: 3, finite: true },
    ...{ reads: 'support', readsFor: 'first', joint: 'one-verb' },
  },
];

/** Words that turn only with another one behind them: "[ruled] out", "[called] off", "[opposition] to"; those of a party are no opposition to anything. */
export const WITH_PARTICLES: Readonly<Record<string, string>> = {
  rule: 'out',
  vote: 'down',
  turn: 'down',
  throw: 'out',
  threw: 'out',
  thrown: 'out',
  opposition: 'to',
  alternative: 'to',
  substitute: 'for',
  call: 'off',
  give: 'up',
  gave: 'up',
  given: 'up',
  phase: 'out',
  wind: 'down up',
  scale: 'back down',
  walk: 'away out',
  back: 'out',
};

/** Words between the two that part them: a clause of its own, what is only claimed, "not only". */
export const PARTING: ReadonlySet<string> = new Set(
  'and or but while after before because although as since until unless if whether whose who claim claims allegation allegations accusation accusations report reports suggestion suggestions only just merely simply over open'.split(
    ' ',
  ),
);

/** Words of a condition, in which nothing is refused: "if they do not stop". */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'or']);

/** Forms behind which a past participle is no finite verb: "would have [ended]". */
export const AUXILIARIES: ReadonlySet<string> = new Set('be been being is are was were have has had having'.split(' '));

/** Joins a second ending to the first: "refused to lift [or] ease". */
export const JOINING: ReadonlySet<string> = new Set(['or', 'and', 'nor']);

/** A noun stands behind them: "will not use [its] veto". */
export const DETERMINERS: ReadonlySet<string> = new Set('a an the its his her their our any'.split(' '));

/** Kinds of things that a word between the two may name without parting them: "refused a [vote] to end". */
export const TRANSPARENT: ReadonlySet<string> = new Set(['vote', 'withdrawal', 'restraint']);

/** Small words that go with an ending before them: "withdraw [from] the treaty", "pull [out of]", "an end [to]". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'from out of to off up down back on with away against'.split(' '),
);

/** Past tenses and participles that do not end in "-ed". */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  'withdrew withdrawn threw thrown gave given broke broken left forbade forbidden'.split(' '),
);
