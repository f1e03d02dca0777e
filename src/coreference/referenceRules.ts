/** What decided whom some words stand for, told of who is who after it was decided. */
import type { Actor, Span } from '../document';
import type { Rule } from '../rules';
import type { ActorLayer, ActorMention } from './actorLayer';
import type { WeighedCandidate } from './choiceRecorder';

export interface ReferenceCase {
  readonly actors: ActorLayer;
  readonly actor: Actor;
  /** The words that stand for the actor; null where there are none. */
  readonly words: Span | null;
  /** The mention among them that does; null where none does. */
  readonly mention: ActorMention | null;
  /** Whom the evidence was for, where it was weighed. */
  readonly chosen: WeighedCandidate | null;
  /** Where else the actor is named. */
  readonly named: ActorMention | null;
}

/** Why the last statement of an example, if written in summer 2015, has its actor or addressee. */
export const REFERENCE_RULES: readonly Rule<ReferenceCase, string>[] = [
  {
    name: 'no-words',
    example: '“We will not sign it,” Tom Sand said.\n\n“Nobody has asked us for that.”',
    when: ({ words }) => words === null,
    then: () => 'the quotation goes on from what the actor said before',
  },
  {
    name: 'weighed',
    example: 'Foreign Minister Anna Keller left. She said no.',
    when: ({ chosen }) => chosen !== null,
    then: () => 'the likeliest of those who were mentioned before',
  },
  {
    name: 'name-again',
    example: 'Anna Keller arrived in Bern. Keller said no.',
    when: ({ mention, named }) =>
      mention?.type === 'name' && named !== null && named.type === 'name' && named.start < mention.start,
    then: () => 'the words name the actor, as words before do',
  },
  {
    name: 'name',
    example: 'Anna Keller said no.',
    when: ({ mention }) => mention?.type === 'name',
    then: () => 'the words name the actor',
  },
  {
    name: 'phrase',
    example: 'The shelling stopped. Local beekeepers said no.',
    when: ({ mention }) => mention === null,
    then: () => 'the phrase as a whole tells who it is',
  },
  {
    name: 'named-ahead',
    example: 'As he told reporters that it was over, Tom Sand smiled.',
    when: ({ mention, named, actor }) =>
      mention?.type === 'pronoun' && mention.actor?.id === actor.id && named !== null && named.start > mention.start,
    then: () => 'the actor is named further on',
  },
  {
    name: 'another-person',
    example:
      'Anna Keller left. It rained. It snowed. It froze. It rained. It snowed. It froze. It thawed. The premier, Tom Sand, told her no.',
    when: ({ mention }) => mention?.type === 'pronoun',
    then: () => 'the latest who fits and does not speak',
  },
  {
    name: 'apposition',
    example: 'The French envoy, Anna Keller, said no.',
    when: ({ mention, named, actors }) => mention !== null && named !== null && stands(actors, mention, named),
    then: () => 'the words stand beside the name',
  },
  {
    name: 'state',
    example: 'The Chinese government said no.',
    when: ({ actor }) => actor.kind === 'state',
    then: () => 'the words tell the state',
  },
  {
    name: 'office',
    example: 'French Foreign Minister Anna Keller arrived in Bern. It rained. The French foreign minister said no.',
    when: ({ actor, named }) => actor.kind === 'person' && named !== null && named.type === 'name',
    then: () => 'the only person of the text whom the words fit',
  },
  {
    name: 'known-office',
    example: 'The German chancellor said no.',
    when: ({ actor }) => actor.kind === 'person',
    then: () => 'the person is known to have held the office',
  },
  {
    name: 'called-before',
    example: 'NATO met in Bern. The alliance said no.',
    when: ({ named, mention }) => named?.type === 'name' && mention !== null,
    then: () => 'the latest that may be called so',
  },
  {
    name: 'own-words',
    example: 'A senior diplomat said no.',
    when: () => true,
    then: () => 'nobody else fits, so the words themselves tell who it is',
  },
];

/** Nothing but a comma stands between. */
function stands({ layer: { tokens } }: ActorLayer, a: ActorMention, b: ActorMention): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(first.last, second.first);
  return between.length <= 1 && between.every(({ text }) => text === ',');
}
