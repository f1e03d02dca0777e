/** The second stage: who is mentioned, by which words, and who that is. */

export { resolvePronouns } from '../coreference/resolvePronouns';
export { type Party, partiesOf } from '../coreference/sources';
export type { ActorLayer, ActorMention } from './actorLayer';
export { conjuncts } from './conjuncts';
export type { ActorDefinition } from './definitions';
export { actorOf } from './lookup';
export { isPersonNoun } from './personNouns';
export { type ActorOptions, readActors } from './readActors';
