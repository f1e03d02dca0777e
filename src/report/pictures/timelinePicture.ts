/** A timeline as a picture: a lane for each party and issue, in it points with their intervals, steps and changes. */
import { checkKinds } from '../../runtime/checks';
import { counted } from '../../runtime/counted';
import { numberFrom } from '../../runtime/doors';
import { largest, smallest } from '../../runtime/lists';
import type { Party } from '../positions';
import { checkResult } from '../results';
import type { Timeline, TimelineChange, TimelinePoint, TimelineSeries } from '../time/timeline';
import { byArea, linear, type Picture, round, type Shape, shorten } from './shapes';

/** How a timeline is drawn. */
export interface TimelinePictureOptions {
  /** From 0 to 100,000, in units of a pixel; 760 where it is absent. A picture is never narrower than 340, for its words. */
  readonly width?: number;
}

const LANE = 122;
const PLOT = { top: 42, bottom: 20 };
const MARGIN = { left: 58, right: 18 };
const FOOT = 68;
/** Letters of a change's label, as wide as they may be. */
const LABEL = 104;
/** How wide a letter of a title may be. */
const LETTER = 8;
const RADIUS = 7;
const DAY = 86_400_000;
/** Wider than any page; figures stay exact. */
const WIDEST = 100_000;
/** The words below the lanes have room. */
const NARROWEST = 340;

/**
 * Draws a timeline, one lane above the other, all on the same days.
 *
 * @param timeline What `timeline` returns; its `limit` says how many lanes there are.
 * @param options `width`, from 0 to 100,000, in units of a pixel; 760 where it is absent. A picture is never narrower than 340, for its words.
 * @returns A picture for `toSvg`. The `key` of a point is the JSON text of its party's id, issue and period.
 * @throws INVALID_OPTION, also where it is no timeline; UNKNOWN_OPTION.
 * @example
 * const { width, height, title } = timelinePicture(timeline([analyze('Norway backed the sanctions.', { date: '2025-03-12' })]));
 * console.log(width, height, title); // 760 190 Positions by month
 */
export function timelinePicture(timeline: Timeline, options: TimelinePictureOptions = {}): Picture {
  checkResult(timeline, 'timeline');
  checkKinds(options, { width: numberFrom(0, WIDEST) }, 'timelinePicture');
  const { series, period } = timeline;
  const width = Math.max(NARROWEST, options.width ?? 760);
  const days = series.flatMap(({ points }) => points.map(midOf));
  const [first, last] = [smallest(days), largest(days)];
  const along = linear([first, last], [MARGIN.left + 14, width - MARGIN.right - 14]);
  const weights = series.flatMap(({ points }) => points.map(({ weight }) => weight));
  const radius = byArea(largest(weights, 0), RADIUS);
  const height = series.length * LANE + FOOT;
  const lanes = series.flatMap((line, i) => drawLane(line, { along, radius, width, top: i * LANE }));
  const foot = series.length * LANE;
  return {
    ...{ width, height, title: `Positions by ${period}` },
    shapes: [
      ...lanes,
      ...(days.length > 0 ? timeAxis(series, along, foot) : []),
      {
        kind: 'text',
        x: 8,
        y: foot + 40,
        size: 11,
        fill: 'faint',
        text: 'Point: mean stance; area: statements; bar: 95 % interval.',
      },
      { kind: 'text', x: 8, y: foot + 56, size: 11, fill: 'faint', text: 'Dashed: change, with its strength.' },
    ],
  };
}

interface Lane {
  readonly along: (time: number) => number;
  readonly radius: (weight: number) => number;
  readonly width: number;
  readonly top: number;
}

function drawLane({ party, issue, points, changes }: TimelineSeries, lane: Lane): Shape[] {
  const { along, radius, width, top } = lane;
  const up = linear([-1, 1], [top + LANE - PLOT.bottom, top + PLOT.top]);
  const right = width - MARGIN.right;
  const levels = ([-1, 0, 1] as const).flatMap((value): Shape[] => [
    { kind: 'line', x1: MARGIN.left, y1: up(value), x2: right, y2: up(value), stroke: 'line' },
    {
      ...{ kind: 'text', x: MARGIN.left - 6, y: up(value) + 4, size: 10, anchor: 'end', fill: 'faint' },
      text: { '-1': 'against', '0': '0', '1': 'favour' }[value] ?? '',
    },
  ]);
  const letters = Math.floor(width / LETTER) - issue.length - 4;
  const title = `${shorten(party.name, Math.min(40, Math.max(8, letters)))} · ${issue}`;
  return [
    { kind: 'text', x: 8, y: top + 18, text: title, size: 13, bold: true },
    ...levels,
    ...(points.length > 1
      ? [{ kind: 'path', d: pathOf(points, along, up), stroke: 'faint', opacity: 0.6 } as const]
      : []),
    ...drawChanges(changes, lane),
    ...points.flatMap((point) => drawPoint(point, { x: along(midOf(point)), up, radius }, party, issue)),
  ];
}

function pathOf(points: readonly TimelinePoint[], along: (time: number) => number, up: (mean: number) => number) {
  return points
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${round(along(midOf(point)))} ${round(up(point.mean))}`)
    .join('');
}

function drawPoint(
  { mean, interval: [from, to], period, weight, count }: TimelinePoint,
  place: { readonly x: number; readonly up: (mean: number) => number; readonly radius: (weight: number) => number },
  party: Party,
  issue: string,
): Shape[] {
  const { x, up, radius } = place;
  const figures = `mean ${mean.toFixed(2)}, from ${from.toFixed(2)} to ${to.toFixed(2)}, ${counted(count, 'statement')}`;
  return [
    { kind: 'line', x1: x, y1: up(from), x2: x, y2: up(to), stroke: mean, width: 2, opacity: 0.6 },
    {
      ...{ kind: 'circle', x, y: up(mean), r: Math.max(2.5, radius(weight)), fill: mean },
      says: `${party.name} on ${issue}, ${period}: ${figures}`,
      key: JSON.stringify([party.id, issue, period]),
    },
  ];
}

/** Words stand above, and below where those of another are above; where there is room at neither place there are none. */
function drawChanges(changes: readonly TimelineChange[], { along, width, top }: Lane): Shape[] {
  const free = [0, 0];
  return changes.flatMap(({ from, strength, before, after }): Shape[] => {
    const x = along(Date.parse(from));
    const [above, below] = [top + PLOT.top - 8, top + LANE - PLOT.bottom];
    const line = { kind: 'line', x1: x, y1: above, x2: x, y2: below, stroke: 'ink', dashes: '4 3' } as const;
    const start = Math.min(x + 4, width - LABEL);
    const row = free.findIndex((end) => end <= start);
    if (row < 0) return [line];
    free[row] = start + LABEL;
    const text = `${after > before ? '▲' : '▼'} ${from}, ${strength.toFixed(1)}`;
    return [line, { kind: 'text', x: start, y: row ? below + 12 : above + 2, size: 10, rimmed: true, text }];
  });
}

/** Names of a few periods, the first and the last among them. */
function timeAxis(series: readonly TimelineSeries[], along: (time: number) => number, y: number): Shape[] {
  const names = new Map(series.flatMap(({ points }) => points.map((point) => [midOf(point), point.period] as const)));
  const times = [...names.keys()].sort((a, b) => a - b);
  let free = Number.NEGATIVE_INFINITY;
  return times.flatMap((time): Shape[] => {
    const x = along(time);
    if (x < free) return [];
    free = x + 78;
    return [
      { kind: 'line', x1: x, y1: y - 8, x2: x, y2: y - 2, stroke: 'faint' },
      { kind: 'text', x, y: y + 12, text: names.get(time) ?? '', size: 11, anchor: 'middle', fill: 'faint' },
    ];
  });
}

/** The middle of a period. */
function midOf({ from, to }: Pick<TimelinePoint, 'from' | 'to'>): number {
  return (Date.parse(from) + Date.parse(to) + DAY) / 2;
}
