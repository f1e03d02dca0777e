/** The third stage: phrases that may name an actor, and what their own words tell of it. */
export type { ActorDefinition } from './definitions';
export { slug } from './entries';
export { type ActorOptions, findMentions, type MentionLayer } from './findMentions';
export { actorOfEntry, gazetteer } from './gazetteer';
export { finiteForms } from './inflect';
export { isMedia } from './media';
export { isPersonNoun } from './personNouns';
export type { Match } from './trie';
export { factsOf } from './wordFacts';
