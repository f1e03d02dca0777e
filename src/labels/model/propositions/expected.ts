/** How wrong a classifier of a proposition is to be expected to be. */

import type { ExpectedFigures } from '../../../taxonomy';
import { PROPOSITION_WEIGHTS } from '../../data/propositionWeights';

/** What was reached on the package's ten issues, each left out in turn, on real statements. */
export const expectedError: ExpectedFigures = Object.freeze(PROPOSITION_WEIGHTS.expected);
