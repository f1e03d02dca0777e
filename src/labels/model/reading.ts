/** What somebody else who has read a statement says of it, in the form in which it can be averaged with what a model says. */

/** One issue. All are calibrated: a log-odds, and scores of the stances that `softmax` turns into probabilities. */
export interface IssueReading {
  /** The id of the issue. */
  readonly issue: string;
  /** Log-odds that the statement is about it. */
  readonly logOdds: number;
  /** Score of `favor`, if it is about it; any number, and only differences between the three count. */
  readonly favor: number;
  /** Score of `against`. */
  readonly against: number;
  /** Score of `neutral`. */
  readonly neutral: number;
}

/** Scores of attitudes, which `softmax` turns into probabilities. */
export interface AttitudeReading {
  /** Score of `negative`; any number, and only differences between the three count. */
  readonly negative: number;
  /** Score of `neutral`. */
  readonly neutral: number;
  /** Score of `positive`. */
  readonly positive: number;
}

/** What a reader says of a statement. */
export interface Reading {
  /** The issues that the reader knows, in any order. */
  readonly issues: readonly IssueReading[];
  /** The attitude of the actor to each target, in the order in which they were given. */
  readonly attitudes: readonly AttitudeReading[];
  /** The tone of the statement as a whole. */
  readonly tone: AttitudeReading;
}

/** The scores of stances in the order of `stances`. */
export function stanceScores({ favor, against, neutral }: IssueReading): Float64Array {
  return Float64Array.of(favor, against, neutral);
}

/** The scores of attitudes in the order of `attitudes`. */
export function attitudeScores({ negative, neutral, positive }: AttitudeReading): Float64Array {
  return Float64Array.of(negative, neutral, positive);
}
