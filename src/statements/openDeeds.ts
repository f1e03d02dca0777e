/**
 * In: statements, and deeds of verbs that no list knows. Out: the statements with those of the deeds that are told of somebody. They are merged last,
 * since nothing that is told hangs on what may not be told.
 */
import type { Attribution } from '../attribution';
import type { ActorLayer } from '../coreference';
import type { Span, TextLayer } from '../document';
import { inTextOrder } from './continued';
import { identify, type StatementDraft } from './identify';

/** @param find Finds the deeds, besides the words that are told. */
export function withOpenDeeds(
  layer: TextLayer,
  statements: readonly StatementDraft[],
  find: (told: readonly Span[]) => readonly Attribution[],
  actors: ActorLayer,
): readonly StatementDraft[] {
  const deeds = find(statements.flatMap(({ content, cue }): readonly Span[] => (cue ? [...content, cue] : content)));
  return deeds.length === 0 ? statements : inTextOrder([...statements, ...identify(layer, deeds, actors)]);
}
