/** In: words of a statement, and who is who. Out: whom "the enemy" means, where the text tells of one armed group alone that is fought. */
import type { ActorLayer } from '../coreference';
import type { Actor, Span } from '../document';
import { FOES } from '../english/mentions/armedGroups';
import { KNOWN_ENEMY, OTHERS_ENEMY } from '../english/statements/targets';
import { itemAt } from '../runtime/lists';
import { tokensIn } from '../text';
import type { Named } from './compounds';

/** "the enemy", "enemy fighters" behind "the": the Taliban, if the text names them and no other armed group. */
export function enemiesIn(actors: ActorLayer, piece: Span): readonly Named[] {
  const { tokens } = actors.layer;
  const { first, last } = tokensIn(actors.layer, piece);
  for (let at = first; at < last; at++) {
    const { lower, start, end } = itemAt(tokens, at);
    if (lower !== 'enemy' || OTHERS_ENEMY.has(tokens[at + 1]?.lower ?? '')) continue;
    if (!KNOWN_ENEMY.has(tokens[at - 1]?.lower ?? '')) continue;
    const actor = onlyFoe(actors);
    return actor ? [{ start, end, actor }] : [];
  }
  return [];
}

const onlyFoes = new WeakMap<readonly Actor[], Actor | null>();

/** Looked for once a text, whose statements may all speak of the enemy. */
function onlyFoe({ actors }: ActorLayer): Actor | null {
  let known = onlyFoes.get(actors);
  if (known === undefined) {
    const [foe = null, another] = actors.filter(({ id }) => FOES.has(id));
    known = another ? null : foe;
    onlyFoes.set(actors, known);
  }
  return known;
}
