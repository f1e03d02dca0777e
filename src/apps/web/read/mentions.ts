/**
 * Where actors occur.
 *
 * In: an analysed article. Out: spans that do not overlap, in order: sources (names, descriptions and pronouns), addressees and targets of
 * statements, then every other place whose words stand for an actor.
 */
import type { Actor, Document, Span } from 'stancekit';

export interface Mention extends Span {
  readonly actor: Actor;
}

export function findMentions({ statements, actors }: Pick<Document, 'statements' | 'actors'>): Mention[] {
  const found: Mention[] = [];
  const take = (start: number, end: number, actor: Actor) => {
    if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end, actor });
  };
  for (const { source, actor } of statements) if (source && actor) take(source.start, source.end, actor);
  for (const { addressees, targets } of statements) {
    for (const { start, end, actor } of [...addressees, ...targets]) take(start, end, actor);
  }
  // The longer first, so that "China’s envoy" is not taken for China.
  const others = actors.flatMap((actor) => (actor.mentions ?? []).map(({ start, end }) => ({ start, end, actor })));
  for (const { start, end, actor } of others.sort((a, b) => b.end - b.start - (a.end - a.start)))
    take(start, end, actor);
  return found.sort((a, b) => a.start - b.start);
}
