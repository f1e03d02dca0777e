import type { ConfidenceWeights } from './confidenceShape';

/** What each part of the evidence adds to the log-odds of a row. Made by `models/fitConfidence.ts`; do not edit by hand. */
export const confidenceWeights: ConfidenceWeights = {
  shift: 0.39,
  slope: 0.99,
  actors: {
    group: -0.2,
    organisation: -0.08,
    person: 0.48,
    state: 0.22,
  },
  rules: {
    'according-to': -0.11,
    adjective: 0.26,
    continued: 0.2,
    deed: -0.37,
    'open-deed': 0.18,
    turn: 0.12,
    verb: 0.38,
    'verb-inverted': 0.14,
    'verb-quoted': 0.13,
    'verb-relative': -0.24,
  },
  words: {
    1: -0.32,
    2: -0.24,
    4: -0.16,
    8: 0.42,
    16: 0.18,
    32: 0.45,
    64: 0.06,
  },
};
