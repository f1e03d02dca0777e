/** How wrong a classifier of a proposition is to be expected to be. */
import { PROPOSITION_WEIGHTS } from '../../data/propositionWeights';
import type { ExpectedFigures } from '../../../taxonomy';

/** What was reached on the package's ten issues, each left out in turn, on real statements. */
export const expectedError: ExpectedFigures = Object.freeze(PROPOSITION_WEIGHTS.expected);
