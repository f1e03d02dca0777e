import { type DatedDocument, type Timeline, timeline, timelinePicture } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { boxOf, drawn, placesOf, textsOnOthers } from './drawn';
import { document, stance } from './make';

type Side = 'favor' | 'against' | 'neutral';

/** So many statements on a day. */
const on = (date: string, side: Side, count = 1, by = 'AA'): DatedDocument =>
  document(
    Array.from({ length: count }, () => ({ by, issues: [stance('sanctions', side)] })),
    { date },
  );
const month = (i: number) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
/** What a state says from month to month. */
const monthly = (sides: readonly Side[], count = 1) => sides.map((side, i) => on(`${month(i)}-10`, side, count));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const lines = timeline([
  ...monthly([...times(8, 'favor' as const), ...times(8, 'against' as const)], 2),
  on('2020-03-02', 'against'),
  on('2020-05-02', 'neutral', 5),
  ...['2020-02-01', '2020-09-01'].map((day) => on(day, 'against', 3, 'BB')),
  on('2020-04-11', 'favor', 1, 'CC'),
]);

/** What a picture shows of each point. */
function pointsOf(given: Timeline) {
  const picture = timelinePicture(given);
  const bars = drawn(picture, 'line').filter(({ stroke }) => typeof stroke === 'number');
  return given.series.flatMap(({ party, issue, points }, lane) =>
    points.map((point) => {
      const key = JSON.stringify([party.id, issue, point.period]);
      const circle = drawn(picture, 'circle').find((each) => each.key === key);
      if (!circle) throw new Error(`There is no circle of ${key}.`);
      return { lane, point, circle, bar: bars[drawn(picture, 'circle').indexOf(circle)] };
    }),
  );
}

/** The heights of 1, 0 and −1 in each lane, from the uppermost lane on. */
function levelsOf(given: Timeline): number[][] {
  const heights = drawn(timelinePicture(given), 'line').flatMap(({ stroke, y1 }) => (stroke === 'line' ? [y1] : []));
  const sorted = heights.sort((a, b) => a - b);
  return given.series.map((_, lane) => sorted.slice(3 * lane, 3 * lane + 3));
}

describe('a point', () => {
  it('stands in the lane of its party, favour above and against below', () => {
    const levels = levelsOf(lines);
    for (const { lane, point, circle, bar } of pointsOf(lines)) {
      const [favor = 0, none = 0] = levels[lane] ?? [];
      const at = (value: number) => none - value * (none - favor);
      expect(circle.y).toBeCloseTo(at(point.mean), 6);
      expect(bar?.y1).toBeCloseTo(at(point.interval[0]), 6);
      expect(bar?.y2).toBeCloseTo(at(point.interval[1]), 6);
      expect(bar?.x1).toBe(circle.x);
      expect([circle.fill, bar?.stroke]).toEqual([point.mean, point.mean]);
    }
  });

  it('has a scale beside it that says so, below the name of its party', () => {
    const texts = drawn(timelinePicture(lines), 'text');
    levelsOf(lines).forEach(([favor = 0, none = 0, against = 0], lane) => {
      const levelOf = (word: string) => texts.filter(({ text }) => text === word)[lane]?.y ?? Number.NaN;
      expect(Math.abs(levelOf('favour') - favor)).toBeLessThan(5);
      expect(Math.abs(levelOf('0') - none)).toBeLessThan(5);
      expect(Math.abs(levelOf('against') - against)).toBeLessThan(5);
      const title = texts.filter(({ bold }) => bold)[lane];
      expect(title?.text).toBe(`${lines.series[lane]?.party.name} · sanctions`);
      expect(title?.y).toBeLessThan(favor);
      expect(title?.y).toBeGreaterThan(levelsOf(lines)[lane - 1]?.[2] ?? 0);
    });
  });

  it('has the area of what is said, and can be seen where that is little', () => {
    const points = pointsOf(
      timeline([on('2020-01-01', 'favor', 400), on('2020-02-01', 'favor', 100), on('2020-03-01', 'favor')]),
    );
    const [r400 = 0, r100 = 0, r1 = 0] = points.map(({ circle }) => circle.r);
    expect(r100).toBeCloseTo(r400 / 2, 6);
    expect(r1).toBe(2.5);
  });

  it('stands the farther to the right the later it is, by days', () => {
    const days = ['2020-01-01', '2020-01-02', '2020-01-12', '2020-03-01'];
    const points = pointsOf(
      timeline(
        days.map((day) => on(day, 'favor')),
        { period: 'day' },
      ),
    );
    const [first, ...others] = points.map(({ circle, point }) => ({ x: circle.x, time: Date.parse(point.from) }));
    const steps = others.map(({ x, time }) => (x - (first?.x ?? 0)) / (time - (first?.time ?? 0)));
    expect(steps[0]).toBeGreaterThan(0);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 12);
  });

  it('stands in the middle where it is the only one', () => {
    const [only] = pointsOf(timeline([on('2020-01-01', 'favor')]));
    const [from = 0, to = 0] = drawn(timelinePicture(timeline([on('2020-01-01', 'favor')])), 'line')
      .filter(({ stroke }) => stroke === 'line')
      .flatMap(({ x1, x2 }) => [x1, x2]);
    expect(only?.circle.x).toBeCloseTo((from + to) / 2, 6);
  });
});

it.each([1, 2, 3])('joins %i points of a lane by one line through all of them, in order', (count) => {
  const given = timeline(monthly(times(count, 'favor')));
  const paths = drawn(timelinePicture(given), 'path');
  expect(paths).toHaveLength(count > 1 ? 1 : 0);
  if (count === 1) return;
  expect(paths[0]?.d.match(/[ML]/g)?.join('')).toBe(`M${'L'.repeat(count - 1)}`);
  const places = placesOf(paths[0]?.d ?? '');
  pointsOf(given).forEach(({ circle }, i) => {
    expect(places[i]?.[0]).toBeCloseTo(circle.x, 1);
    expect(places[i]?.[1]).toBeCloseTo(circle.y, 1);
  });
});

describe('a narrow picture', () => {
  const party = 'The Parliamentary Assembly of the Council';
  const given = timeline([...monthly(['favor', 'favor', 'against', 'against']), on('2020-03-01', 'favor', 1, party)]);

  it.each([0, 100, 339, 340, 500])('of %i has all of its words inside, and later days to the right', (width) => {
    const picture = timelinePicture(given, { width });
    expect(picture.width).toBe(Math.max(340, width));
    for (const text of drawn(picture, 'text')) {
      expect(boxOf(text).left).toBeGreaterThanOrEqual(0);
      expect(boxOf(text).right).toBeLessThanOrEqual(picture.width);
    }
    const [first = 0, second = 0] = drawn(picture, 'circle').map(({ x }) => x);
    expect(second).toBeGreaterThan(first);
  });
});

describe('the names of periods', () => {
  it.each([1, 2, 5, 16, 40])('do not lie on each other, and begin with the first, of %i', (count) => {
    const given = timeline(monthly(times(count, 'favor')));
    const points = pointsOf(given);
    const names = drawn(timelinePicture(given), 'text').filter(({ text }) => /^\d{4}-\d\d$/.test(text));
    expect(names[0]?.text).toBe(points[0]?.point.period);
    expect(names.length).toBe(count < 9 ? count : names.length);
    expect(textsOnOthers(names)).toEqual([]);
    for (const { x, text } of names) expect(points.find(({ point }) => point.period === text)?.circle.x).toBe(x);
  });
});

describe('a change', () => {
  const turns = [
    ['in the middle', [8, 8]],
    ['near the first', [3, 20]],
    ['near the last', [20, 2]],
    ['near another', [8, 2, 8]],
    ['near two others', [8, 1, 1, 8]],
    ['near three others', [20, 1, 1, 1, 20]],
  ] as const;

  it.each(turns)('%s is drawn between the points that it parts', (_, lengths) => {
    const given = turning(lengths);
    const marks = drawn(timelinePicture(given), 'line').filter(({ dashes }) => dashes);
    const [line] = given.series;
    expect(line?.changes).toHaveLength(lengths.length - 1);
    expect(marks).toHaveLength(lengths.length - 1);
    const points = pointsOf(given);
    line?.changes.forEach(({ period }, i) => {
      const at = points.findIndex(({ point }) => point.period === period);
      expect(marks[i]?.x1).toBeGreaterThan(points[at - 1]?.circle.x ?? Number.NaN);
      expect(marks[i]?.x1).toBeLessThan(points[at]?.circle.x ?? Number.NaN);
    });
  });

  it.each(turns)('%s has its words inside the picture, on no others', (_, lengths) => {
    const picture = timelinePicture(turning(lengths));
    const texts = drawn(picture, 'text');
    const labels = texts.filter(({ text }) => /^[▲▼]/.test(text));
    expect(labels.length).toBeGreaterThan(0);
    expect(textsOnOthers(texts)).toEqual([]);
    for (const label of labels) {
      expect(boxOf(label).left).toBeGreaterThanOrEqual(0);
      expect(boxOf(label).right).toBeLessThanOrEqual(picture.width);
    }
  });

  /** A state that turns round after so many months each, and says much. */
  function turning(lengths: readonly number[]): Timeline {
    const sides = lengths.flatMap((length, i) => times(length, i % 2 ? ('against' as const) : ('favor' as const)));
    return timeline(monthly(sides, 20));
  }
});
