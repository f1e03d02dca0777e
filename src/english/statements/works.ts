/** What somebody has done, said or decided, and by which verbs this is told: "the visit" after "she visited". Own compilation. */

interface Work {
  readonly nouns: readonly string[];
  /** Whose subject has done it, in the forms that tell of it as done. */
  readonly verbs: readonly string[];
  /** Who is meant stands in brackets. */
  readonly example: string;
}

const work = (nouns: string, verbs: string, example: string): Work => ({
  nouns: nouns.split(' '),
  verbs: verbs ? verbs.split(' ') : [],
  example,
});

/** What may be called something as "it". */
export const CALLED_WORKS: readonly Work[] = [
  work('decision move', 'decided decides', '[Togo] decided on Monday to stay. Ghana praised the decision.'),
  work('plan proposal initiative', 'proposed proposes', 'Ghana read [Togo]’s plan. Mali praised the plan.'),
  work('ruling verdict judgment judgement', 'ruled', '[The Supreme Court] ruled on Monday. Ghana praised the ruling.'),
  work('visit trip', 'visited visits', '[Togo]’s visit ended. Ghana condemned the visit.'),
  work('request', 'requested requests', '[Togo] requested planes. Ghana rejected the request.'),
  work('demand demands', 'demanded demands', '[Togo] demanded planes. Ghana rejected the demand.'),
  work('offer', 'offered offers', '[Togo] offered planes. Ghana rejected the offer.'),
  work('threat threats', 'threatened threatens', '[Togo] threatened war. Ghana condemned the threat.'),
  work('refusal', 'refused refuses', '[Togo] refused planes. Ghana condemned the refusal.'),
  work(
    'accusation accusations allegation allegations charge charges',
    'accused accuses',
    '[Togo] accused Mali of fraud. Mali rejected the accusation.',
  ),
  work('remark remarks comment comments', '', '[Togo]’s remarks were late. Ghana condemned the remarks.'),
  work('attack attacks strike strikes raid raids', 'attacked', '[Togo] attacked Mali. Ghana condemned the attack.'),
  work('invasion', 'invaded', '[Togo] invaded Mali. Ghana condemned the invasion.'),
  work('sanctions embargo tariffs ban', '', '[Togo] imposed sanctions. Mali condemned the sanctions.'),
];

/** What is spoken of by its noun alone. */
const EVENTS: readonly Work[] = [
  work(
    'expulsion expulsions deportation',
    'expelled deported',
    '[Togo] expelled three envoys. Mali condemned the expulsion.',
  ),
  work('arrest arrests detention', 'arrested detained', '[Togo] arrested three monks. Mali condemned the arrests.'),
  work('bombing bombings shelling bombardment', 'bombed shelled', '[Togo] bombed a town. Mali condemned the bombing.'),
  work('launch launches test tests', 'launched tested test-fired', '[Togo] tested a missile. Mali condemned the test.'),
  work('withdrawal pullout', 'withdrew', '[Togo] withdrew its troops. Mali praised the withdrawal.'),
  work('sale sales', 'sold', '[Togo] sold jets to Chad. Mali condemned the sale.'),
  work('annexation', 'annexed', '[Togo] annexed a town. Mali condemned the annexation.'),
  work('veto', 'vetoed', '[Togo] vetoed the plan. Mali condemned the veto.'),
  work('boycott', 'boycotted', '[Togo] boycotted the vote. Mali condemned the boycott.'),
  work('execution executions', 'executed', '[Togo] executed three men. Mali condemned the executions.'),
  work('invitation', 'invited', '[Togo] invited the envoys. Mali praised the invitation.'),
];

export const KINDS_OF_WORKS: readonly Work[] = [...CALLED_WORKS, ...EVENTS];

/** What one does with a plan or an attack of one's own: "announced a plan". */
export const DOING_WORKS = new Set(
  'took takes taken made makes imposed imposes launched launches announced announces unveiled unveils presented presents issued issues mounted drafted outlined'.split(
    ' ',
  ),
);

/** Before what is known. */
export const KNOWN_WORK = new Set('the this that these those'.split(' '));

/** Behind what is told anew of whom it is: "the decision of", "the attack on" is perhaps another. */
export const WORK_TOLD_ANEW = new Set('of by from on against in at for'.split(' '));

/** Between a verb and "it" as what is called something: "called it a mistake". */
export const CALLING_IT =
  /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|dub(?:s|bed|bing)?|term(?:s|ed|ing)?|deem(?:s|ed|ing)?|describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|condemn(?:s|ed|ing)?|criticiz(?:es?|ed|ing)|criticis(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|welcom(?:es?|ed|ing)|prais(?:es?|ed|ing)|hail(?:s|ed|ing)?|slam(?:s|med|ming)?|support(?:s|ed|ing)?|oppos(?:es?|ed|ing)|defend(?:s|ed|ing)?)$/;
