/** A figure beside what it should be. */
export interface Figure {
  readonly told: string;
  /** Whether it is as it should be; null where it could not be measured here. */
  readonly isReached: boolean | null;
}

export const notMeasured = (why: string): Figure => ({ told: why, isReached: null });

export const atLeast = (value: number, goal: number, told: string): Figure => ({ told, isReached: value >= goal });

export const atMost = (value: number, goal: number, told: string): Figure => ({ told, isReached: value <= goal });
