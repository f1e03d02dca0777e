/** Averages what a model says with what a reader says, log-odds by log-odds. An issue that the reader does not know is left to the model. */
import { itemAt, largest } from '../../runtime/lists';
import { BLEND, type Share } from '../data/blend';
import type { TargetKind } from '../features';
import type { DecisionLines, IssueScores } from './decideIssues';
import { type AttitudeReading, attitudeScores, type IssueReading, type Reading, stanceScores } from './reading';

/** Both scores, averaged. */
export function mix(own: number, theirs: number, { other, scale }: Share): number {
  return scale * ((1 - other) * own + other * theirs);
}

/** All scores of both, averaged. */
export function mixAll(own: Float64Array, other: Float64Array, share: Share): Float64Array {
  return own.map((score, k) => mix(score, itemAt(other, k), share));
}

/** Whose attitude is asked: that of whoever speaks, or that of an actor that is told. */
export type AskedAttitude = 'attitudes' | 'directed';

/** The scores of attitudes to a target, of averaged; those of the model where the reader has none. */
export function blendAttitude(
  own: Float64Array,
  reading: AttitudeReading | undefined,
  asked: AskedAttitude,
  targetIs: TargetKind | null = null,
): Float64Array {
  return reading ? mixAll(own, attitudeScores(reading), shareOf(asked, targetIs)) : own;
}

/** How much the reader is heard of a target; of one that is no actor half as much, since it was trained on actors alone (own choice). */
export function shareOf(asked: AskedAttitude, targetIs: TargetKind | null): Share {
  const share = BLEND[asked];
  return targetIs === null || targetIs === 'actor' ? share : { ...share, other: share.other / 2 };
}

/** The scores of the tone, averaged. */
export function blendTone(own: Float64Array, { tone }: Reading): Float64Array {
  return mixAll(own, attitudeScores(tone), BLEND.tone);
}

/** The reading of each issue of a model; undefined for one that the reader does not know. */
export function readingsOf(issues: readonly string[], reading: Reading): readonly (IssueReading | undefined)[] {
  const known = new Map(reading.issues.map((own) => [own.issue, own]));
  return issues.map((issue) => known.get(issue));
}

/** How sure a reader is that there is any issue: as sure as of the likeliest, which it was not asked apart from. */
export function anyLogOdds(readings: readonly (IssueReading | undefined)[]): number {
  const own = readings.flatMap((reading) => (reading ? [reading.logOdds] : []));
  return largest(own, Number.NEGATIVE_INFINITY);
}

/** The scores of issues and stances, averaged. */
export function blendIssues(own: IssueScores, reading: Reading): IssueScores {
  const { issues } = own;
  const readings = readingsOf(issues, reading);
  const any = anyLogOdds(readings);
  if (any === Number.NEGATIVE_INFINITY) return own;
  const mixed = readings.map((of, i) => {
    const score = itemAt(own.scores, i);
    return of ? mix(score, of.logOdds, BLEND.issues) : score;
  });
  const ownAny = itemAt(own.scores, issues.length);
  return {
    issues,
    scores: Float64Array.from([...mixed, mix(ownAny, any, BLEND.issues)]),
    lines: linesOf(issues),
    unread: { has: (issue) => readings[issue] === undefined, any: ownAny, lines: own.lines },
    stances(issue) {
      const of = readings[issue];
      const scores = own.stances(issue);
      return of ? mixAll(scores, stanceScores(of), BLEND.stances) : scores;
    },
  };
}

function linesOf(issues: readonly string[]): DecisionLines {
  const { thresholds, threshold, gate, abstainBelow } = BLEND;
  return { thresholds: issues.map((issue) => thresholds[issue] ?? threshold), gate, abstainBelow };
}
