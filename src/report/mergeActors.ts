/**
 * One actor for the same actor in several documents.
 *
 * In: the actors of statements, whose ids hold within a document. Out: actors whose ids hold for all documents. `state:FR` of two
 * documents is one; "Foreign Ministry" of France and of Germany stay two; "an official" of two documents stays two.
 */

import type { Actor } from '../document';
import { having, isText, refusal } from '../runtime/doors';
import { checkDocuments, type DatedDocument } from './documents';

/** An actor over all documents. */
export interface MergedActor extends Actor {
  /** As in the documents; with the country behind it where bodies of several countries have one name, with the document's number
   * (counted from 1) where nobody is named. */
  readonly id: string;
  /** All names that stood in the documents, sorted. */
  readonly aliases: readonly string[];
}

/** Finds the merged actor of an actor of a document, which is told by its place in the list. */
export type ActorIndex = (document: number, actor: Actor) => MergedActor;

/**
 * Makes one actor of the same one in several documents, by id, which is made of the name. Persons of two names or more are one person whatever their country: it is read wrongly in
 * one document more often than two people of one name make statements. Every other name goes with its country; where only one
 * country is known, it is taken for those mentions that have none.
 *
 * @param documents Analysed documents.
 * @returns A function of the place of a document, from 0, and an actor in it, which gives the merged actor; it throws INVALID_OPTION for an actor who
 * is in none of the documents.
 * @throws INVALID_DOCUMENT.
 * @example
 * const documents = ['An official rejected the sanctions.', 'An official backed the sanctions.'].map((text) => analyze(text));
 * const actorOf = mergeActors(documents);
 * documents.map(({ statements }, i) => actorOf(i, statements[0].actor).id) // ['nominal:1@1', 'nominal:1@2']
 */
export function mergeActors(documents: readonly DatedDocument[]): ActorIndex {
  checkDocuments(documents);
  return indexActors(documents);
}

/** As `mergeActors`, of documents that have been checked. */
export function indexActors(documents: readonly DatedDocument[]): ActorIndex {
  const countries = new Map<string, Map<string, number>>();
  const mentions: (readonly [document: number, actor: Actor])[] = documents.flatMap(({ statements }, document) =>
    statements.flatMap(({ actor, addressees, targets }) =>
      [...(actor ? [actor] : []), ...[...addressees, ...targets].map((mention) => mention.actor)].map(
        (mentioned) => [document, mentioned] as const,
      ),
    ),
  );
  for (const [, { id, country }] of mentions) {
    const counts = countries.get(id) ?? new Map<string, number>();
    countries.set(id, counts);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const idOf = (document: number, actor: Actor): string => {
    const { id, country } = actor;
    if (isUnnamed(actor)) return `${id}@${document + 1}`;
    if (isFullName(actor) || (countries.get(id)?.size ?? 0) < 2 || country === null) return id;
    return `${id}@${country}`;
  };
  const versions = new Map<string, Actor[]>();
  for (const [document, actor] of mentions) {
    const id = idOf(document, actor);
    const known = versions.get(id);
    if (known) known.push(actor);
    else versions.set(id, [actor]);
  }
  const merged = new Map([...versions].map(([id, actors]) => [id, merge(id, actors)]));
  return (document, actor) => {
    const found = isActor(actor) ? merged.get(idOf(document, actor)) : undefined;
    if (!found) throw refusal('actor', 'an actor of the document at that place of the list', actor);
    return found;
  };
}

const isActor = having({ id: isText, name: isText });

const isUnnamed = ({ id, kind }: Actor): boolean => kind === 'unnamed' || id.startsWith('nominal:');

const isFullName = ({ kind, name }: Actor): boolean => kind === 'person' && /\S\s+\S/.test(name);

function merge(id: string, actors: readonly Actor[]): MergedActor {
  return {
    id,
    name: commonest(actors.map(({ name }) => name))!,
    kind: commonest(actors.map(({ kind }) => kind))!,
    country: commonest(actors.map(({ country }) => country)),
    role: commonest(actors.map(({ role }) => role)),
    aliases: [...new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]))].sort(),
  };
}

/** The value that occurs most often, null aside; of several the first in the order of their characters. */
function commonest<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
