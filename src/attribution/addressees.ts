/** To whom something is said: "told Qin", "urged Oslo to act", "wrote to the council", "in a call with the minister". */
import type { TokenRange } from '../document';
import type { PhraseRange } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { behindTo, objectOfAnswer, objectOfDemand, objectOfTelling } from './addressedObjects';
import { AddresseeCase } from './addresseeCase';
import type { Candidate } from './candidates';
import { asNumbers, phraseAt } from './cursors';
import { receiver, sideOfTalk, sideOfTalkInFront } from './talks';

type AddresseeRule = Rule<AddresseeCase, PhraseRange | null>;

/** Who is told before the content begins? In an example the addressee stands in brackets, the cue between asterisks. */
export const TOLD_RULES: readonly AddresseeRule[] = [
  {
    name: 'behind-to',
    example: 'Lind *said* to [Kenya] that it was late.',
    when: (c) => behindTo({ ...c, here: c.next }) !== null,
    then: (c) => behindTo({ ...c, here: c.next }),
  },
  {
    name: 'object-of-telling',
    example: 'Lind *told* |[Oslo or Riga] to leave.',
    when: (c) => objectOfTelling(c) !== null,
    then: objectOfTelling,
  },
  {
    name: 'behind-a-circumstance-and-to',
    example: 'Lind *said* on Monday |to [Kenya] that it was late.',
    when: (c) => behindTo(c) !== null,
    then: behindTo,
  },
  {
    name: 'object-of-an-answer',
    example: 'Lind *hit* back at [Turkey]: “It is late.”',
    when: (c) => objectOfAnswer(c) !== null,
    then: objectOfAnswer,
  },
];

/** Where nobody is told before the content: who is told in it, with it or before the verb? */
export const ADDRESSED_RULES: readonly AddresseeRule[] = [
  {
    name: 'object-of-a-demand',
    example: 'Lind *urged* |[Oslo] to leave.',
    when: (c) => objectOfDemand(c) !== null,
    then: objectOfDemand,
  },
  {
    name: 'other-side-of-a-talk',
    example: 'Lind *said* on Monday in a call with [Oslo] that it was late.',
    when: (c) => sideOfTalk(c) !== null,
    then: sideOfTalk,
  },
  {
    name: 'other-side-of-a-talk-in-front',
    example: 'In a letter to [Chile] sent on Monday, Lind *wrote* that it was late.',
    when: (c) => sideOfTalkInFront(c) !== null,
    then: sideOfTalkInFront,
  },
  {
    name: 'receiver-of-what-was-sent',
    example: 'Lind had written to [Ghana], *proposing* a truce.',
    when: (c) => receiver(c) !== null,
    then: receiver,
  },
];

/** Of those rules the one that applies names somebody; a place is where a phrase stands among all. */
const found = (rules: readonly AddresseeRule[], candidate: Candidate, place: number): TokenRange | null => {
  const { context } = candidate;
  const range = firstRule(rules, new AddresseeCase(candidate, phraseAt(context, place)))?.outcome;
  return range ? asNumbers(context, range) : null;
};

/** Who is told before the content begins. @param place Behind the adverbials of the verb. */
export const toldBefore = (candidate: Candidate, place: number): TokenRange | null =>
  found(TOLD_RULES, candidate, place);

/** Who is told in the content, with it or before the verb. @param place Where the content begins. */
export const toldElsewhere = (candidate: Candidate, place: number): TokenRange | null =>
  found(ADDRESSED_RULES, candidate, place);
