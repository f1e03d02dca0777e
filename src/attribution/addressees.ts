/** To whom something is said: "told Qin", "urged Oslo to act", "wrote to the council", "in a call with the minister". */
import type { TokenRange } from '../document';
import type { PhraseRange } from '../grammar';
import type { Rule } from '../rules';
import { behindTo, objectOfAnswer, objectOfDemand, objectOfTelling } from './addressedObjects';
import { AddresseeCase, type Place } from './addresseeCase';
import type { Candidate } from './candidates';
import type { Context } from './context';
import { asNumbers, phraseAt } from './cursors';
import type { CueEntry } from './lexicon';
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

const numbered = (context: Context, found: PhraseRange | null): TokenRange | null => found && asNumbers(context, found);
const placed = (context: Context, k: number, to: number, entry: CueEntry): Place => ({
  context,
  entry,
  here: phraseAt(context, k),
  to: phraseAt(context, to),
});

// until the callers pass phrases
export const addresseeAt = (context: Context, k: number, to: number, entry: CueEntry): TokenRange | null =>
  numbered(context, objectOfTelling(placed(context, k, to, entry)));

// until the callers pass phrases
export const addressedObject = (context: Context, k: number, to: number, entry: CueEntry): TokenRange | null =>
  numbered(context, objectOfDemand(placed(context, k, to, entry)));

// until the callers pass phrases
export const addresseeAfterTo = ({ context, entry, to }: Candidate, k: number): TokenRange | null =>
  numbered(context, behindTo(placed(context, k, to, entry)));

// until the callers pass phrases
export const answeredObject = (candidate: Candidate): TokenRange | null =>
  numbered(candidate.context, objectOfAnswer(new AddresseeCase(candidate)));

// until the callers pass phrases
export const writtenTo = (candidate: Candidate): TokenRange | null =>
  numbered(candidate.context, receiver(new AddresseeCase(candidate)));

// until the callers pass phrases
export const frontedAddressee = (candidate: Candidate): TokenRange | null =>
  numbered(candidate.context, sideOfTalkInFront(new AddresseeCase(candidate)));

// until the callers pass phrases
export const mediumAddressee = (candidate: Candidate): TokenRange | null =>
  numbered(candidate.context, sideOfTalk(new AddresseeCase(candidate)));
