import { type ActorKind, actorKinds } from '../document';
import { countries } from '../english/mentions/countries';
import { territoryCodes } from '../english/mentions/stateCodes';
import { describe, StancekitError } from '../errors';
import { dayOf } from '../runtime/dates';
import { entry, slug } from './entries';
import { PhraseTable } from './trie';

/** An actor that a user adds at run time. */
export interface ActorDefinition {
  /** How the actor is named in results. */
  readonly name: string;
  /** Stands for the actor in results; made from kind and name where it is absent. No two actors have one on the same day. */
  readonly id?: string;
  /** `"person"` unless given. */
  readonly kind?: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** What the actor is: "envoy", "foreign minister". */
  readonly role?: string;
  /** Other words for the actor; matched with the capitals that they are written with. */
  readonly aliases?: readonly string[];
  /** First day (`YYYY-MM-DD`) on which the definition holds, compared with the `date` of the text. */
  readonly from?: string;
  /** Last day (`YYYY-MM-DD`) on which it holds. */
  readonly to?: string;
}

const kinds: readonly string[] = actorKinds;
const fields: readonly string[] = ['name', 'id', 'kind', 'country', 'role', 'aliases', 'from', 'to'];

/**
 * The phrases of the definitions that hold on `date`; all of them where no date is given.
 *
 * @throws StancekitError `INVALID_ACTOR` naming the first definition and field that cannot be used.
 */
export function definedPhrases(
  definitions: readonly ActorDefinition[] | undefined,
  date: string | undefined,
): PhraseTable {
  const table = new PhraseTable();
  if (definitions === undefined) return table;
  if (!Array.isArray(definitions)) throw invalid('actors', 'an array of actor definitions', definitions);
  const known = new Map<string, ActorDefinition[]>();
  definitions.forEach((definition: ActorDefinition, index) => {
    const path = `actors[${index}]`;
    validate(definition, path);
    const { name, kind = 'person', country = null, role = null, aliases = [] } = definition;
    const prefix = kind === 'organisation' ? 'org' : kind;
    const id = definition.id ?? `${prefix}:${slug(name)}`;
    const same = known.get(id) ?? [];
    if (same.some((other) => meet(other, definition)))
      throw invalid(`${path}.id`, 'of no other actor of the same days', id);
    known.set(id, [...same, definition]);
    if (!holds(definition, date)) return;
    const found = entry('custom', { id, name, actorKind: kind, country, role, aliases });
    for (const form of [name, ...aliases]) table.add(form, found);
  });
  return table;
}

/** Whether there is a day on which both hold. */
function meet(one: ActorDefinition, other: ActorDefinition): boolean {
  return startsBy(one, other) && startsBy(other, one);
}

/** Whether a definition begins no later than another one ends. */
function startsBy({ from }: ActorDefinition, { to }: ActorDefinition): boolean {
  return from === undefined || to === undefined || from.slice(0, 10) <= to.slice(0, 10);
}

function holds({ from, to }: ActorDefinition, date: string | undefined): boolean {
  if (date === undefined) return true;
  const on = date.slice(0, 10);
  return (from === undefined || from.slice(0, 10) <= on) && (to === undefined || on <= to.slice(0, 10));
}

function validate(definition: unknown, path: string): void {
  if (typeof definition !== 'object' || definition === null) throw invalid(path, 'an object', definition);
  const given = definition as Record<string, unknown>;
  for (const field of Object.keys(given)) {
    if (!fields.includes(field)) throw invalid(`${path}.${field}`, `one of the fields ${fields.join(', ')}`, field);
  }
  if (!isWord(given.name)) throw invalid(`${path}.name`, 'a string that is not empty', given.name);
  if (given.kind !== undefined && !kinds.includes(given.kind as string)) {
    throw invalid(`${path}.kind`, `one of ${kinds.join(', ')}`, given.kind);
  }
  if (given.country !== undefined && !isCountry(given.country)) {
    throw invalid(`${path}.country`, 'the code of a country in two capitals (ISO 3166-1 alpha-2)', given.country);
  }
  if (given.id !== undefined && !isWord(given.id)) throw invalid(`${path}.id`, 'a string that is not empty', given.id);
  if (given.role !== undefined && !isWord(given.role))
    throw invalid(`${path}.role`, 'a string that is not empty', given.role);
  if (given.aliases !== undefined && !(Array.isArray(given.aliases) && given.aliases.every(isWord))) {
    throw invalid(`${path}.aliases`, 'an array of strings that are not empty', given.aliases);
  }
  for (const field of ['from', 'to']) {
    const value = given[field];
    if (value !== undefined && dayOf(value) === null) {
      throw invalid(`${path}.${field}`, 'a day as YYYY-MM-DD', value);
    }
  }
  const { from, to } = definition as ActorDefinition;
  if (!startsBy(definition as ActorDefinition, definition as ActorDefinition))
    throw invalid(`${path}.from`, `no later than \`to\` (${to})`, from);
}

let codes: ReadonlySet<string> | undefined;

function isCountry(value: unknown): boolean {
  codes ??= new Set([...territoryCodes.split(' '), ...(countries.match(/^[A-Z]{2}/gm) ?? [])]);
  return codes.has(value as string);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function invalid(path: string, expected: string, value: unknown): StancekitError {
  return new StancekitError('INVALID_ACTOR', `Expected \`${path}\` to be ${expected}, got ${describe(value)}.`, {
    path,
  });
}
