/** The shape of a piece of evidence, and what rows measure with. */
import type { Anaphor } from './anaphors';
import type { Discourse, Entity } from './discourse';

/** What a row is asked of. */
export interface Pair {
  readonly anaphor: Anaphor;
  readonly entity: Entity;
  readonly discourse: Discourse;
  /** How many actors that fit too were mentioned later than this one. */
  readonly rank: number;
  /** Whether anybody of whom the text spoke lately may be called by the anaphor's role. */
  readonly roleIsHeld: boolean;
}

export interface Evidence {
  readonly name: string;
  /** What it is 0 without: several who are named together or a group, or an anaphor with a role. Most pairs have neither. */
  readonly needs?: 'several' | 'role';
  /** Its worth before fitting, which fitting leaves only for evidence: own estimate, 0 where it is absent. */
  readonly prior?: number;
  /** The anaphor and the actor in capitals, where the row is at its largest. */
  readonly example: string;
  readonly value: (pair: Pair) => number;
}

/** 1 where a condition holds. */
export const is = (condition: boolean): number => (condition ? 1 : 0);
/** Sentences from where the actor was mentioned last to the anaphor. */
export const distance = ({ anaphor, entity }: Pair): number => anaphor.mention.sentence - entity.last.mention.sentence;
