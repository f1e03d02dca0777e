import type { ActorKind } from '../document';

export { fold, slug } from '../runtime/names';

export type Gender = 'm' | 'f' | null;

/** What a phrase of the gazetteer is, and so what may be built around it. */
export type EntryKind =
  | 'state'
  | 'seat'
  | 'region'
  | 'adjective'
  | 'people'
  | 'organisation'
  | 'figure'
  | 'custom'
  | 'guard'
  | 'title'
  | 'role';

/** What sort of actor a role noun names. */
export type RoleClass = 'person' | 'organ' | 'government' | 'document';

/** One thing that the gazetteer knows. Many phrases may lead to one entry. */
export interface Entry {
  readonly kind: EntryKind;
  /** Of the actor; empty for guards, adjectives, titles and roles. */
  readonly id: string;
  readonly name: string;
  readonly actorKind: ActorKind;
  readonly country: string | null;
  readonly gender: Gender;
  readonly role: string | null;
  readonly plural: boolean;
  readonly roleClass: RoleClass | null;
  readonly aliases: readonly string[];
  /** Of a leader, where it is known for certain. */
  readonly wikidata: string | null;
  /** Of states: ISO 3166-1 alpha-3, and the number in the Correlates of War project. */
  readonly iso3: string | null;
  readonly cow: number | null;
  /** Speaks for an international organisation, and so for no state. */
  readonly international: boolean;
}

/** An entry with every field that is not given left empty. */
export function entry(kind: EntryKind, fields: Partial<Omit<Entry, 'kind'>> = {}): Entry {
  return {
    kind,
    id: fields.id ?? '',
    name: fields.name ?? '',
    actorKind: fields.actorKind ?? 'organisation',
    country: fields.country ?? null,
    gender: fields.gender ?? null,
    role: fields.role ?? null,
    plural: fields.plural ?? false,
    roleClass: fields.roleClass ?? null,
    // They are handed out with every actor that comes of the entry, so nobody may change them, nor whoever gave them.
    aliases: fields.aliases ? Object.freeze([...fields.aliases]) : NONE,
    wikidata: fields.wikidata ?? null,
    iso3: fields.iso3 ?? null,
    cow: fields.cow ?? null,
    international: fields.international ?? false,
  };
}

const NONE: readonly string[] = Object.freeze([]);

/** The words of a phrase as the tokenizer would cut them: at spaces, before a clitic `'s` and around a comma or ampersand. */
export function phraseWords(phrase: string): string[] {
  // Most phrases of the gazetteer have none of these, and there are thousands.
  if (!/[’',&+/]/.test(phrase)) return phrase.split(' ').filter((word) => word !== '');
  return phrase
    .replaceAll('’', "'")
    .replace(/([,&+/])/g, ' $1 ')
    .replace(/'s(?= |$)/g, " 's")
    .replace(/(?<=s)'(?= |$)/g, " '")
    .split(' ')
    .filter((word) => word !== '');
}
