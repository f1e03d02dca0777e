/** What several statements of one party on one issue say together. */
import { intervalOf } from './interval';
import type { Position, StatementReference } from './positions';

/** What one party says on one issue. */
export interface PositionCell {
  /** The id of the issue. */
  readonly issue: string;
  /** How many statements. */
  readonly count: number;
  /** Statements in favour, from 0 up: an expected count; with `weighting: 'count'` a plain count. */
  readonly favor: number;
  /** Statements against, counted alike. */
  readonly against: number;
  /** Statements that take no side, counted alike. */
  readonly neutral: number;
  /** Their sum: how many statements are expected to be about the issue. */
  readonly weight: number;
  /** From −1 (all against) to 1 (all in favour): (favor − against) / weight. */
  readonly mean: number;
  /** 95 % interval of the mean, see `meanInterval`. */
  readonly interval: readonly [number, number];
  /** Where they are found. */
  readonly statements: readonly StatementReference[];
}

/** Adds up positions of one party on one issue. */
export function toCell(issue: string, positions: readonly Position[]): PositionCell {
  const sum = (of: (position: Position) => number) => positions.reduce((total, position) => total + of(position), 0);
  const favor = sum(({ weights }) => weights.favor);
  const against = sum(({ weights }) => weights.against);
  const neutral = sum(({ weights }) => weights.neutral);
  const weight = favor + against + neutral;
  const squares = sum(({ weights }) => (weights.favor + weights.against + weights.neutral) ** 2);
  const mean = weight > 0 ? (favor - against) / weight : 0;
  return {
    issue,
    count: positions.length,
    ...{ favor, against, neutral, weight, mean },
    interval: weight > 0 ? intervalOf(mean, weight ** 2 / squares) : [-1, 1],
    statements: positions.map(({ reference }) => reference),
  };
}
