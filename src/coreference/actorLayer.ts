import type { Actor, Mention, TextLayer } from '../document';
import type { Gender, RoleClass } from '../mentions/entries';

/** A mention with what later passes ask of it. */
export interface ActorMention extends Mention {
  readonly gender: Gender;
  readonly plural: boolean;
  /** "the minister", "her counterpart", against "a minister". */
  readonly definite: boolean;
  /** Of a nominal or of a name with a title before it. */
  readonly role: string | null;
  readonly roleClass: RoleClass | null;
  readonly country: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The result of the second stage. */
export interface ActorLayer {
  readonly layer: TextLayer;
  /** Outermost mentions in order, without overlap. */
  readonly mentions: readonly ActorMention[];
  /** Mentions inside those, in order: China and France in "China’s ambassador to France". */
  readonly nested: readonly ActorMention[];
  /** Everybody who is mentioned, in order of appearance. */
  readonly actors: readonly Actor[];
  /** The state that the text is written from or, far more than of any other, about; null where none stands out. */
  readonly home: string | null;
  /** What is known of the gender of persons, by the id of the actor. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Ids of those who speak for international organisations, and so for no state. */
  readonly international: ReadonlySet<string>;
  /** Who is meant by an actor that stands for several ("they" behind "Sorel and Lind"), by its id. */
  readonly members: ReadonlyMap<string, readonly Actor[]>;
}
