/** Who stands where on what, over time. */
import { type Kind, type Kinds, kinds, oneOf } from '../../runtime/checks';
import { itemAt, valueFor } from '../../runtime/lists';
import type { DatedDocument } from '../documents';
import { type PositionCell, toCell } from '../positionCell';
import {
  COUNTING,
  type CountOptions,
  compare,
  type LeftOut,
  type Party,
  type Position,
  readPositions,
  select,
} from '../positions';
import type { Window } from '../window';
import { changePoints } from './changePoints';
import { type Period, periods, type Stretch, stretchOf } from './periods';

/** How a timeline is drawn up. */
export interface TimelineOptions extends CountOptions {
  /** How long a point of the line is; `'month'` where it is absent. */
  readonly period?: Period;
  /** Only these parties, by id or name; all of them where it is absent. */
  readonly parties?: readonly string[];
  /** How many lines at most, those with most statements; all of them where it is absent. */
  readonly limit?: number;
}

/** What a party says on an issue in one period. */
export interface TimelinePoint extends PositionCell, Stretch {}

/** A change of a position that is more than chance explains. */
export interface TimelineChange {
  /** The first period behind it. */
  readonly period: string;
  /** The day that it begins with. */
  readonly from: string;
  /** Mean stance of all statements since the change before, from −1 to 1. */
  readonly before: number;
  /** Mean stance of all statements until the next change, from −1 to 1. */
  readonly after: number;
  /** Twice the logarithm of an approximate Bayes factor: from 2 on positive, from 6 strong, from 10 very strong evidence. */
  readonly strength: number;
}

/** One party on one issue. */
export interface TimelineSeries {
  /** Whose positions they are. */
  readonly party: Party;
  /** The id of the issue. */
  readonly issue: string;
  /** How many statements. */
  readonly count: number;
  /** Periods in which something was said, in order. */
  readonly points: readonly TimelinePoint[];
  /** Where the position changes, in order; none where chance explains all. */
  readonly changes: readonly TimelineChange[];
}

const LIMIT: Kind = {
  expected: 'a whole number from 1 up',
  holds: (limit) => limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && (limit as number) >= 1),
};

const KINDS: Kinds = { ...COUNTING, period: oneOf(periods), parties: kinds.texts, limit: LIMIT };

/** Positions over time. */
export interface Timeline {
  /** Whose positions they are. */
  readonly by: 'actor' | 'country';
  /** How long a point is. */
  readonly period: Period;
  /** The days that were asked for; null where all count. */
  readonly window: Window | null;
  /** Those with most statements first. */
  readonly series: readonly TimelineSeries[];
  /** What is not in the lines. */
  readonly leftOut: LeftOut & {
    /** How many positions are of documents without a date. */
    readonly withoutDate: number;
    /** How many lines are beyond the limit. */
    readonly series: number;
  };
}

/**
 * Follows positions over time, with the periods at which they change.
 *
 * Changes are found by PELT (Killick, Fearnhead & Eckley 2012) over periods in which something was said, so that it does not matter how long nothing was. Every statement
 * counts as if it stood for itself; where one event makes many, a change is less sure than its strength says.
 *
 * @param documents Analysed documents with dates (see `findDate`).
 * @param options How long periods are, whose lines are asked for, and what counts; all optional.
 * @returns A line for each party and issue. The same documents in any order give the same lines.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const said = (date, text) => ({ ...analyze(text), date });
 * const documents = [said('2025-03-12', 'Norway backed the sanctions.'), said('2025-05-02', 'Norway rejected the sanctions.')];
 * const [line] = timeline(documents, { period: 'month', weighting: 'count' }).series;
 * line.points.map(({ period, mean }) => [period, mean]) // [['2025-03', 1], ['2025-05', -1]]
 * line.changes // []
 */
export function timeline(documents: readonly DatedDocument[], options: TimelineOptions = {}): Timeline {
  const selection = select(documents, options, KINDS, 'timeline');
  const { period = 'month', parties: asked, limit = Number.POSITIVE_INFINITY } = options;
  const { positions, parties, leftOut } = readPositions(selection, options);
  const isAsked = ({ id, name }: Party) => asked === undefined || asked.includes(id) || asked.includes(name);
  const chosen = positions.filter(({ party }) => isAsked(valueFor(parties, party)));
  const series = [...byLine(chosen).values()]
    .map((line) => toSeries(line, parties, period))
    .sort((a, b) => b.count - a.count || compare(a.party.id, b.party.id) || compare(a.issue, b.issue));
  return {
    by: options.by ?? 'actor',
    period,
    window: options.window ?? null,
    series: series.slice(0, limit),
    leftOut: {
      ...leftOut,
      withoutDate: chosen.filter(({ day }) => day === null).length,
      series: Math.max(0, series.length - limit),
    },
  };
}

/** Positions with a day, by party and issue. */
function byLine(positions: readonly Position[]): Map<string, Position[]> {
  const lines = new Map<string, Position[]>();
  for (const position of positions) {
    if (position.day === null) continue;
    const key = JSON.stringify([position.party, position.issue]);
    const line = lines.get(key);
    if (line) line.push(position);
    else lines.set(key, [position]);
  }
  return lines;
}

function toSeries(positions: readonly Position[], parties: ReadonlyMap<string, Party>, period: Period): TimelineSeries {
  const { party, issue } = itemAt(positions, 0);
  const stretches = new Map<string, { stretch: Stretch; positions: Position[] }>();
  for (const position of positions) {
    const stretch = stretchOf(position.day ?? '', period);
    const there = stretches.get(stretch.period);
    if (there) there.positions.push(position);
    else stretches.set(stretch.period, { stretch, positions: [position] });
  }
  const said = [...stretches.values()].sort((a, b) => compare(a.stretch.from, b.stretch.from));
  const points = said.map(({ stretch, positions }) => ({ ...stretch, ...toCell(issue, positions) }));
  return {
    party: valueFor(parties, party),
    issue,
    count: positions.length,
    points,
    changes: changesOf(
      points,
      (from, to) =>
        toCell(
          issue,
          said.slice(from, to).flatMap((each) => each.positions),
        ).mean,
    ),
  };
}

/** @param meanOf The mean of all statements of some points. */
function changesOf(
  points: readonly TimelinePoint[],
  meanOf: (from: number, to: number) => number,
): readonly TimelineChange[] {
  // A neutral statement stands in the middle: half of it on either side.
  const found = changePoints(
    points.map(({ favor, against, neutral }) => ({ favor: favor + neutral / 2, against: against + neutral / 2 })),
  );
  return found.map(({ at, strength }, i) => {
    const { period, from } = itemAt(points, at);
    const before = meanOf(found[i - 1]?.at ?? 0, at);
    return { period, from, before, after: meanOf(at, found[i + 1]?.at ?? points.length), strength };
  });
}
