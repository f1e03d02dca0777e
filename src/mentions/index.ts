/** The third stage: phrases that may name an actor, and what their own words tell of it. */
export type { ActorDefinition } from './definitions';
export { type ActorOptions, findMentions, type MentionLayer } from './findMentions';
export { isPersonNoun } from './personNouns';
