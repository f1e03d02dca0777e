/**
 * In: a window. Out: what the network takes. One at a time: numbers of eight bits are scaled by what stands beside them, so that a statement which is
 * read together with others would be read a little otherwise (log-odds by up to 0.06), and answers would hang on neighbours. Natively it costs a
 * quarter of the time.
 */
import type { Batch } from './session';
import type { Window } from './windows';

/** The numbers of the pieces around a window. */
export interface Edges {
  readonly start: number;
  readonly end: number;
}

/** The network wants one target at least; where there is none, nothing is marked. */
export function toBatch({ pieces: { ids, actor, targets } }: Window, { start, end }: Edges): Batch {
  const t = ids.length + 2;
  const k = Math.max(1, targets.length);
  const marks = new Float32Array(k * t);
  targets.forEach((own, target) => {
    marks.set(own, target * t + 1);
  });
  const actors = new Float32Array(t);
  actors.set(actor, 1);
  return { t, k, ids: Int32Array.of(start, ...ids, end), targets: marks, actor: actors };
}
