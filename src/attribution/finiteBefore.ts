/** A step back: to the finite verb before. */
import { NOWHERE, type Phrase } from '../grammar';

/** The finite verb before, in the same sentence; `NOWHERE` if there is none. */
export function finiteBefore(verb: Phrase): Phrase {
  let here = verb.previous;
  while (here.sentence === verb.sentence && here.type !== 'none' && !here.isFinite) here = here.previous;
  return here.sentence === verb.sentence && here.isFinite ? here : NOWHERE;
}
