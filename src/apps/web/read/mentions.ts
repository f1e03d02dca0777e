/**
 * Where actors occur.
 *
 * In: an analysed article. Out: spans that do not overlap, in order: sources (names, descriptions and pronouns), addressees and targets of
 * statements, then every other place where a name or an alias stands.
 */
import type { Actor, Document, Span } from 'stancekit';

export interface Mention extends Span {
  readonly actor: Actor;
}

export function findMentions({
  text,
  statements,
  actors,
}: Pick<Document, 'text' | 'statements' | 'actors'>): Mention[] {
  const found: Mention[] = [];
  const take = (start: number, end: number, actor: Actor) => {
    if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end, actor });
  };
  for (const { source, actor } of statements) if (source && actor) take(source.start, source.end, actor);
  for (const { addressees, targets } of statements) {
    for (const { start, end, actor } of [...addressees, ...targets]) take(start, end, actor);
  }
  for (const { name, actor } of namesOf(actors)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${quote(name)}(?![\\p{L}\\p{N}])`, 'gu');
    for (const { index } of text.matchAll(pattern)) take(index, index + name.length, actor);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Proper names, the longest first, so that "South Korea" is not taken for "Korea". */
function namesOf(actors: readonly Actor[]): { name: string; actor: Actor }[] {
  return actors
    .flatMap((actor) => [actor.name, ...actor.aliases].map((name) => ({ name, actor })))
    .filter(({ name }) => /^\p{Lu}/u.test(name))
    .sort((a, b) => b.name.length - a.name.length);
}

function quote(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
