/** How the weights of a row's confidence stand in a file. */

/** What each part of the evidence adds to the log-odds of a row. */
export interface ConfidenceWeights {
  readonly shift: number;
  /** Times the log-odds that the rules give. */
  readonly slope: number;
  /** By the actor's kind; `none` for a statement without one. */
  readonly actors: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
  /** By the least number of words that contents of that length have: 1, 2, 4, 8 … */
  readonly words: Readonly<Record<string, number>>;
}
