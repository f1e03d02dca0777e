/** Mean vectors of a statement's words, each with other weights. */
import { itemAt } from '../../../runtime/lists';
import { sideWeights } from '../pooling';
import { floatScratch } from '../scratch';
import type { DirectedCase, StanceCase, StatementCase, VectorBlock, Weighting } from './block';

/** All words alike. */
export const even = (): null => null;

/** @param part What the vector is of. */
export function vector<Case>(part: string, weights: Weighting<Case>): VectorBlock<Case> {
  return { kind: 'vectors', name: `vector ${part}`, weights };
}

export const wholeVector = vector('whole', even);

const content = floatScratch();

/** Words that carry content; stop words do not count. */
export const contentVector = vector('content', ({ statement: { words, length } }: StatementCase) => {
  const weights = content.lend(length);
  for (let i = 0; i < length; i++) weights[i] = itemAt(words, i).stop ? 0 : 1;
  return weights;
});

/** Words near to where the issue is talked of. */
export const focusVector = vector('focus', ({ focus }: StanceCase) => focus.weights);

/** Words on one side of the target, the nearer the more. */
export const leftVector = vector('left', ({ statement: { length, target } }: StatementCase) =>
  sideWeights(length, target, -1),
);
export const rightVector = vector('right', ({ statement: { length, target } }: StatementCase) =>
  sideWeights(length, target, 1),
);

/** Without a target either side is the whole. */
export const leftWithoutTarget = vector('left', even);
export const rightWithoutTarget = vector('right', even);

/** Words between actor and target, in columns of their own for either order of the two. */
export function betweenVector(order: string, actorActs: boolean): VectorBlock<DirectedCase> {
  return vector(`between, ${order}`, ({ statement: { length }, path }) => {
    const weights = new Uint8Array(length);
    if (path.actorActs === actorActs) weights.fill(1, path.first + 1, path.last);
    return weights;
  });
}
