/**
 * In: the cue and the first words of a statement, and who is who. Out: whom the verb is said of, though only what they are is told: "accused | the prime
 * minister | of lying", "praised | students |". Elsewhere such words may mean anybody; here somebody does something to them.
 */
import type { ActorLayer, ActorMention } from '../coreference';
import type { CuePlace, Span, Token } from '../document';
import { DEEDS_OF_SOMEBODY, HELD, HOLDING_OF, LINK_OF_REASONS, NO_ACTORS } from '../english/statements/targets';
import { firstFrom } from '../text';
import type { Named } from './compounds';
import { mentionAt } from './peoples';

/** The object of such a verb, where it opens what is said and ends it, or a link to the reasons stands behind it. */
export function heldAt(actors: ActorLayer, cue: CuePlace | null, piece: Span | undefined): readonly Named[] {
  if (!cue || !piece || !HELD.has(cue.lemma) || piece.start < cue.end) return [];
  const { tokens } = actors.layer;
  const mention = mentionAt(actors, piece);
  if (mention?.start !== piece.start || !mention.actor || !isSomebody(tokens, mention)) return [];
  const behind = tokens[firstFrom(tokens, mention.end)];
  const isAccused = HOLDING_OF.has(cue.lemma) && behind?.lower === 'of';
  if (!isAccused && isQuality(tokens, mention.head)) return [];
  const isAllSaid = !behind || behind.start >= piece.end;
  const isLinked = isAccused || behind?.lower === 'with' || LINK_OF_REASONS.test(behind?.lower ?? '');
  return isAllSaid || isLinked ? [{ start: mention.start, end: mention.end, actor: mention.actor }] : [];
}

/** Whoever acts: not "the report", nor "the country", which is that of the text. */
const isSomebody = (tokens: readonly Token[], { type, roleClass, plural, head }: ActorMention): boolean =>
  type === 'nominal' && roleClass !== 'document' && (plural || !NO_ACTORS.has(tokens[head]?.lower ?? ''));

/** "the opposition of his neighbours", "opposition to the plan", "the wise leadership of President Sand": what they do, and nobody. */
export const isQuality = (tokens: readonly Token[], head: number): boolean =>
  DEEDS_OF_SOMEBODY.get(tokens[head]?.lower ?? '')?.test(`${tokens[head + 1]?.lower} ${tokens[head + 2]?.lower}`) ??
  false;
