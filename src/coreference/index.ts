/** The fifth stage: which mentions are one actor, and who that is. */
export type { ActorLayer, ActorMention } from './actorLayer';
export { mentionFrom } from './chains';
export { ChoiceRecorder } from './choiceRecorder';
export { conjuncts, linkBetween } from './conjuncts';
export { actorOf } from './lookup';
export { doersOf, ownersOf } from './owners';
export { paperBefore, paperMeant } from './papers';
export { speakerByWords } from './phraseWords';
export { readActors } from './readActors';
export {
  type PlacedWords,
  type Reference,
  type ReferenceCandidate,
  References,
} from './references';
export { resolveActors } from './resolveActors';
export { resolvePronouns } from './resolvePronouns';
export { membersOf, type Party, partiesOf, sidesOf } from './sources';
export { resolveThings, type ThingReference } from './things';
