/**
 * In: statements, and deeds of verbs that no list knows. Out: the statements with those of the deeds that stand by themselves, neither inside of what
 * somebody says or does nor around it. They are merged last, since nothing that is told hangs on what may not be told.
 */
import type { Attribution } from '../attribution';
import type { ActorLayer } from '../coreference';
import type { Span, TextLayer } from '../document';
import { overlap } from '../text';
import { identify, type StatementDraft } from './identify';

export function withOpenDeeds(
  layer: TextLayer,
  statements: readonly StatementDraft[],
  find: (told: readonly Span[]) => readonly Attribution[],
  actors: ActorLayer,
): readonly StatementDraft[] {
  const taken = statements.flatMap(({ content, cue }): readonly Span[] => (cue ? [...content, cue] : content));
  const deeds = find(taken);
  if (deeds.length === 0) return statements;
  const alone = identify(layer, deeds, actors).filter(({ span }) => !taken.some((piece) => overlap(piece, span)));
  if (alone.length === 0) return statements;
  const startOf = ({ content, span }: StatementDraft): number => content[0]?.start ?? span.start;
  return [...statements, ...alone].sort((a, b) => startOf(a) - startOf(b));
}
