/** Who speaks, acts or is spoken of, and the words that stand for them. */
import type { Span } from './span';

/** All kinds of actors, as definitions and projects may name them. */
export const actorKinds = ['person', 'state', 'organisation', 'group', 'unnamed'] as const;
/** What an actor is; `unnamed` where the words tell nothing but that it is somebody ("officials"). */
export type ActorKind = (typeof actorKinds)[number];

/** Somebody who speaks, acts or is spoken of. */
export interface Actor {
  /** Stable within a document: `"state:FR"`, `"org:NATO"`, `"person:catherine-colonna"`, `"nominal:3"`. */
  readonly id: string;
  /** The fullest name that the text or the lists have; the words themselves where there is none. Never empty. */
  readonly name: string;
  /** What it is. */
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the state that the actor is, speaks for or belongs to; null where that is not known. */
  readonly country: string | null;
  /** Its office, as the text or the lists have it ("foreign minister"); null where none is known. */
  readonly role: string | null;
  /** Other names, without `name` itself; may be empty. */
  readonly aliases: readonly string[];
  /** Wikidata's id (`Q…`) of a leader for whom it is known for certain. */
  readonly wikidata?: string;
  /** Of a state: ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  /** Of a state: its number in the Correlates of War project, from 2 to 990. */
  readonly cow?: number;
}

/** How words stand for an actor: by name; by a description ("the minister", "the bloc"); by a pronoun. */
export type MentionType = 'name' | 'nominal' | 'pronoun';

/** Words that stand for an actor. */
export interface MentionSpan extends Span {
  /** How they do. */
  readonly type: MentionType;
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** An actor with all words of the document that stand for it. */
export interface DocumentActor extends Actor {
  /**
   * In order of the text, each place once; one may stand inside another ("her" in "her ministry"), where both stand for the actor. Empty
   * for an actor that no words name by itself.
   *
   * @example
   * analyze('Foreign Minister Anna Keller left. She said no.').actors[0].mentions
   * // [{ start: 0, end: 28, type: 'name', text: 'Foreign Minister Anna Keller' }, { start: 35, end: 38, type: 'pronoun', text: 'She' }]
   */
  readonly mentions: readonly MentionSpan[];
}
