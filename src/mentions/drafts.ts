import type { Actor } from '../document';
import type { Entry, Gender, RoleClass } from './entries';

export type { ScannedText } from './scannedText';

const CHILDLESS: readonly Draft[] = [];

/**
 * What a draft has been recognised as; `name` is a run of capitals of which it is not yet known what it names, `body` such a
 * run that ends in the word for an organisation.
 */
export type DraftForm =
  | 'state'
  | 'seat'
  | 'region'
  | 'organisation'
  | 'adjective'
  | 'people'
  | 'figure'
  | 'custom'
  | 'title'
  | 'role'
  | 'name'
  | 'body'
  | 'pronoun';

/**
 * A mention in the making: the passes fill it in, `read-actors.ts` freezes what is left. Indices are tokens, `last` is outside. Of a class, as
 * `ReadToken` is and for its reason.
 */
export class Draft {
  head: number;
  entry: Entry | null = null;
  /** The tokens of the bare name, without title, role and country. */
  nameFirst: number;
  nameLast: number;
  gender: Gender = null;
  plural = false;
  country: string | null = null;
  role: string | null = null;
  roleClass: RoleClass | null = null;
  /** Opened by "the", a possessive or a demonstrative. */
  definite = false;
  /** Opened by "a", "some", a number … */
  indefinite = false;
  /** Somebody to come or one of several: "the next president". */
  hypothetical = false;
  possessor: Draft | null = null;
  /** Mentions inside this one, in order. */
  children: readonly Draft[] = CHILDLESS;
  /** Led by a title or a role: whoever is named so is a person. */
  titled = false;
  /** Who holds an office of several, where they are named beside it. */
  holders: readonly Draft[] = CHILDLESS;
  /** A name between commas beside a role. */
  apposed = false;
  actor: PersonRecord | Actor | null = null;
  confidence = 1;

  constructor(
    public form: DraftForm,
    public first: number,
    public last: number,
    public sentence: number,
  ) {
    this.head = last - 1;
    this.nameFirst = first;
    this.nameLast = last;
  }
}

/** A person under construction; becomes an `Actor` when the whole text has been read. */
export interface PersonRecord {
  readonly person: true;
  id: string;
  name: string;
  /** Folded words of the fullest name. */
  keys: readonly string[];
  familyFirst: boolean;
  gender: Gender;
  country: string | null;
  /** The first that the text gives. */
  role: string | null;
  /** Others: the army chief of "the army chief, General Omar Lind,". */
  readonly otherRoles: string[];
  readonly aliases: Set<string>;
  readonly wikidata: string | null;
  /** The office that a leader held in the year of the text; what the text calls the person comes before it. */
  readonly office: string | null;
  /** Speaks for an international organisation, and so for no state. */
  readonly international: boolean;
  /** Index of the first token that names the person. */
  first: number;
}

/** Whether what an actor slot holds is a person under construction. */
export function isRecord(actor: PersonRecord | Actor | null): actor is PersonRecord {
  return actor !== null && 'person' in actor;
}
