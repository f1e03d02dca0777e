/** Lists of actors, as `actors.json` has them: who somebody is in all texts. */
import * as v from 'valibot';
import { type Actor, type ActorKind, actorKinds, type DocumentActor, type Statement } from '../document';
import { describe, StancekitError } from '../errors';
import type { ActorDefinition } from '../mentions';
import { checkDocument } from '../report';
import { checkKind, type Kind, kinds } from '../runtime/checks';
import { checkList, having, isListOf, isOneOf, isText, orAbsent, orNull } from '../runtime/doors';
import { findMisread } from '../runtime/misread';
import { fold, slug } from '../runtime/names';
import { ActorRegistry } from './actorRegistry';
import { actorFields } from './schema';

/** Who somebody is. */
export interface ListedActor {
  /** Its id, as documents have it. */
  readonly id: string;
  /** Its name in all views and exports. */
  readonly name: string;
  /** Whether it is a person, a state or another body. */
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; null where it has none. */
  readonly country: string | null;
  /** Its office; null where it has none. */
  readonly role?: string | null;
  /** Other names, as texts have them. */
  readonly aliases?: readonly string[];
  /** Ids of actors that are this one. */
  readonly merged?: readonly string[];
}

const listed = v.strictObject({
  ...actorFields,
  id: v.optional(actorFields.name),
  kind: v.optional(actorFields.kind, 'person'),
  country: v.optional(actorFields.country, null),
});

/**
 * Reads a list of actors: JSON, a list of `{"name","id"?,"aliases"?,"kind"?,"country"?,"role"?,"merged"?}`, or an object that has one as `actors`.
 *
 * @param json The content of a file.
 * @param file Name of the file, for messages; "The list of actors" where it is absent.
 * @returns The actors; one without `kind` is a person, one without `id` has one made from kind and name.
 * @throws INVALID_ACTOR that names the first entry and field that cannot be used.
 * @example
 * readActorList('[{"name":"Ana Kim","aliases":["Special Envoy Kim"],"country":"FR"}]')
 * // [{ name: 'Ana Kim', kind: 'person', country: 'FR', aliases: [ 'Special Envoy Kim' ], id: 'person:ana-kim' }]
 */
export function readActorList(json: string, file = 'The list of actors'): ListedActor[] {
  checkKind(json, kinds.text, 'json', 'INVALID_ACTOR');
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new StancekitError('INVALID_ACTOR', `${file} is not valid JSON.`, {}, { cause });
  }
  const misread = findMisread(json, { prototypes: true });
  if (misread)
    throw new StancekitError('INVALID_ACTOR', `${file} has ${misread.what}, at character ${misread.at + 1}.`);
  return checkActorList(Array.isArray(value) ? value : (value as { actors?: unknown } | null)?.actors, file);
}

/** Checks a list that has been read. @throws INVALID_ACTOR. */
export function checkActorList(list: unknown, file = 'The list of actors'): ListedActor[] {
  if (!Array.isArray(list)) {
    throw new StancekitError('INVALID_ACTOR', `${file}: expected a list of actors, got ${describe(list)}.`);
  }
  const actors = list.map((entry: unknown, i) => {
    const result = v.safeParse(listed, entry, { abortEarly: true });
    if (!result.success) {
      const [issue] = result.issues as [v.BaseIssue<unknown>];
      const { path = [] } = issue;
      const name = [`actors[${i}]`, ...path.map(({ key }) => String(key))].join('.');
      throw new StancekitError('INVALID_ACTOR', `${file}: ${name} cannot be used: ${reasonOf(issue)}.`, { path: name });
    }
    const { id, ...fields } = result.output;
    if (id === undefined && slug(fields.name) === '') {
      const message = `${file}: actors[${i}] needs an \`id\`, since none can be made of the name ${describe(fields.name)}.`;
      throw new StancekitError('INVALID_ACTOR', message, { path: `actors[${i}].id` });
    }
    const prefix = fields.kind === 'organisation' ? 'org' : fields.kind;
    return { ...fields, id: id ?? `${prefix}:${slug(fields.name)}` } as ListedActor;
  });
  const refuseTwice = (ids: readonly string[], message: string) => {
    const seen = new Set<string>();
    const twice = ids.find((id) => seen.has(id) || !seen.add(id));
    if (twice !== undefined) throw new StancekitError('INVALID_ACTOR', `${file}: ${message} ${describe(twice)}.`);
  };
  refuseTwice(
    actors.map(({ id }) => id),
    'two actors have the id',
  );
  refuseTwice(
    actors.flatMap(({ merged = [] }) => [...new Set(merged)]),
    'two actors are said to be',
  );
  return actors;
}

const isName = (value: unknown) => isText(value) && value !== '';
const isNames = orAbsent(isListOf(isName));
const LISTED: Kind = {
  expected: 'an actor, as `readActorList` gives it',
  holds: having({
    ...{ id: isName, name: isName, kind: isOneOf(actorKinds), role: orAbsent(orNull(isName)) },
    country: orNull((value) => isText(value) && /^[A-Z]{2}$/.test(value as string)),
    ...{ aliases: isNames, merged: isNames },
  }),
};

/** What is wrong with a field; a message of the schema's own is told as it is. */
function reasonOf({ type, expected, received, requirement, message }: v.BaseIssue<unknown>): string {
  if (type === 'non_empty') return 'expected a text, got an empty one';
  if (type === 'max_length') return `expected a length of ${requirement} at most, got ${received}`;
  if (expected === 'never') return 'there is no such field';
  return message.startsWith('Invalid ') ? `expected ${expected}, got ${received}` : message;
}

/**
 * The list as an analyzer takes it, so that mentions by these names are found. States are known, and only named anew by `withActors`.
 *
 * @param list As `readActorList` returns it, or `project.actorList()`.
 * @returns Definitions for `createAnalyzer({ actors })`, without the states.
 * @throws INVALID_ACTOR that names the first that is none.
 * @example
 * const list = readActorList('[{"name":"Ana Kim","country":"FR"},{"id":"state:TR","name":"Turkey","kind":"state"}]');
 * toDefinitions(list) // [{ id: 'person:ana-kim', name: 'Ana Kim', kind: 'person', country: 'FR' }]
 */
export function toDefinitions(list: readonly ListedActor[]): ActorDefinition[] {
  checkList(list, LISTED, 'list', 'INVALID_ACTOR');
  return list
    .filter(({ kind }) => kind !== 'state')
    .map(({ id, name, kind, country, role, aliases }) => ({
      ...{ id, name, kind },
      ...(country !== null && { country }),
      ...(typeof role === 'string' && { role }),
      ...(aliases && { aliases }),
    }));
}

interface Named {
  readonly statements: readonly Statement[];
  readonly actors?: readonly (Actor | DocumentActor)[];
}

/**
 * Names the actors of an analysed document as a list has them: those of its ids, those that are merged into them, and those whose name is one of an
 * entry's names.
 *
 * @param document As `analyze` returns it, or a line of its NDJSON. It is left alone.
 * @param list As `readActorList` returns it.
 * @returns A copy in which actors, addressees, targets and `actors` have the list's ids, names, kinds, countries and roles.
 * @throws INVALID_DOCUMENT; INVALID_ACTOR that names the first that is none.
 * @example
 * const list = readActorList('[{"id":"state:TR","name":"Türkiye","kind":"state","country":"TR"}]');
 * withActors(analyze('Turkey rejected the sanctions.'), list).statements[0].actor.name // 'Türkiye'
 */
export function withActors<T extends Named>(document: T, list: readonly ListedActor[]): T {
  checkDocument(document);
  checkList(list, LISTED, 'list', 'INVALID_ACTOR');
  const registry = new ActorRegistry(list.map((actor) => ({ type: 'actor', ...actor })));
  const byName = new Map(
    list.flatMap((actor) => [actor.name, ...(actor.aliases ?? [])].map((name) => [fold(name), actor.id])),
  );
  const nameFor = <A extends Actor>(actor: A): A => {
    const known = registry.idOf(actor.id) !== actor.id || registry.has(actor.id);
    const id = known ? actor.id : (byName.get(fold(actor.name)) ?? actor.id);
    return { ...actor, ...registry.nameFor({ ...actor, id }) };
  };
  return {
    ...document,
    statements: document.statements.map((statement) => ({
      ...statement,
      actor: statement.actor && nameFor(statement.actor),
      addressees: statement.addressees.map((one) => ({ ...one, actor: nameFor(one.actor) })),
      targets: statement.targets.map((one) => ({ ...one, actor: nameFor(one.actor) })),
    })),
    ...(document.actors && { actors: joined(document.actors.map(nameFor)) }),
  };
}

/** Actors that are one now, with the mentions of all of them, in order of the text. */
export function joined<A extends Actor & Partial<Pick<DocumentActor, 'mentions'>>>(actors: readonly A[]): A[] {
  const byId = new Map<string, A>();
  for (const actor of actors) {
    const known = byId.get(actor.id);
    if (!known) byId.set(actor.id, actor);
    else if (known.mentions && actor.mentions) {
      const mentions = [...known.mentions, ...actor.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
      byId.set(actor.id, { ...known, mentions });
    }
  }
  return [...byId.values()];
}
