/** The errors of this package are those of stancekit, by the same codes. */
import { StancekitError } from '../../../src/errors';

export { describe, isStancekitError, StancekitError } from '../../../src/errors';

/** Of weights that cannot be used. */
export function invalidWeights(reason: string, cause?: unknown): StancekitError {
  const advice = 'Install stancekit-contextual again.';
  return new StancekitError(
    'INVALID_MODEL',
    `The weights of the reader cannot be used: ${reason}. ${advice}`,
    {},
    { cause },
  );
}
