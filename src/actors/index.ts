/** The second stage: who is mentioned, by which words, and who that is. */
export type { ActorLayer, ActorMention } from './actor-layer';
export { conjuncts } from './conjuncts';
export type { ActorDefinition } from './definitions';
export { actorOf } from './lookup';
export { isPersonNoun } from './person-nouns';
export { type ActorOptions, readActors } from './read-actors';
export { resolvePronouns } from './resolve-pronouns';
export { type Party, partiesOf } from './sources';
