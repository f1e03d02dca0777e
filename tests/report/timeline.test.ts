import fc from 'fast-check';
import { changePoints, type DatedDocument, positionMatrix, timeline, timelineToCsv } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { anyDocuments, document, stance } from './make';

/** Numbers from 0 to 1, the same in every run. */
function draw(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many periods of five statements each, of which a share is in favour. */
function series(shares: readonly number[], seed: number) {
  const next = draw(seed);
  return shares.map((share) => {
    const favor = Array.from({ length: 5 }, () => next() < share).filter(Boolean).length;
    return { favor, against: 5 - favor };
  });
}
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('changePoints', () => {
  it('finds a break that is known, to a period or two', () => {
    const found = Array.from({ length: 50 }, (_, seed) =>
      changePoints(series([...times(18, 0.85), ...times(18, 0.2)], seed)),
    );
    const near = found.filter((changes) => changes.length === 1 && Math.abs((changes[0]?.at ?? 0) - 18) <= 2);
    expect(near.length).toBeGreaterThanOrEqual(45);
    for (const changes of near) expect(changes[0]?.strength).toBeGreaterThan(10);
  });

  it('finds two', () => {
    const shares = [...times(15, 0.95), ...times(15, 0.05), ...times(15, 0.95)];
    expect(changePoints(series(shares, 3)).map(({ at }) => at)).toEqual([15, 30]);
  });

  it('finds none in noise, but for one in twenty at most', () => {
    const found = [0.5, 0.8].flatMap((share) =>
      Array.from({ length: 100 }, (_, seed) => changePoints(series(times(36, share), seed)).length),
    );
    expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(10);
  });

  it('finds none in too little', () => {
    expect(changePoints([])).toEqual([]);
    const two = [
      { favor: 2, against: 0 },
      { favor: 0, against: 2 },
    ];
    expect(changePoints(two)).toEqual([]);
  });

  const observations = fc.array(
    fc.record({ favor: fc.integer({ min: 0, max: 6 }), against: fc.integer({ min: 0, max: 6 }) }),
    { maxLength: 14 },
  );

  it('is the same with sides exchanged', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const exchanged = given.map(({ favor, against }) => ({ favor: against, against: favor }));
        const [one, other] = [changePoints(given), changePoints(exchanged)];
        expect(other.map(({ at }) => at)).toEqual(one.map(({ at }) => at));
      }),
    );
  });

  it('costs no more than any other segmentation', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const least = smallestCost(given);
        expect(
          costOf(
            given,
            changePoints(given).map(({ at }) => at),
          ),
        ).toBeCloseTo(least, 6);
      }),
    );
  });
});

type Observations = Parameters<typeof changePoints>[0];

/** The criterion, as it is written down: twice the negative logarithm of the likelihood, and the penalty. */
function costOf(given: Observations, changes: readonly number[]): number {
  const sum = (from: number, to: number, of: 'favor' | 'against') =>
    given.slice(from, to).reduce((total, each) => total + each[of], 0);
  const term = (part: number, whole: number) => (part === 0 ? 0 : part * Math.log(part / whole));
  const ends = [...changes, given.length];
  const all = sum(0, given.length, 'favor') + sum(0, given.length, 'against');
  const penalty = Math.log(Math.max(1, all)) + 2 * Math.log(Math.max(1, given.length));
  return ends.reduce((cost, end, i) => {
    const start = ends[i - 1] ?? 0;
    const [favor, against] = [sum(start, end, 'favor'), sum(start, end, 'against')];
    if (changes.length > 0 && favor + against < 4) return Number.POSITIVE_INFINITY;
    return cost - 2 * (term(favor, favor + against) + term(against, favor + against));
  }, penalty * changes.length);
}

function smallestCost(given: Observations): number {
  let least = Number.POSITIVE_INFINITY;
  const places = Math.max(0, given.length - 1);
  for (let choice = 0; choice < 2 ** places; choice++) {
    const changes = Array.from({ length: places }, (_, i) => i + 1).filter((at) => (choice >> (at - 1)) & 1);
    least = Math.min(least, costOf(given, changes));
  }
  return least;
}

const on = (date: string | null, side: 'favor' | 'against', by = 'AA'): DatedDocument =>
  document([{ by, issues: [stance('sanctions', side)] }], { date });

describe('timeline', () => {
  it.each([
    ['day', ['2022-02-24', '2022-02-27', '2022-02-28', '2023-01-01']],
    ['week', ['2022-W08', '2022-W09', '2022-W52']],
    ['month', ['2022-02', '2023-01']],
    ['year', ['2022', '2023']],
  ] as const)('has points by %s', (period, names) => {
    const documents = ['2022-02-24', '2022-02-27', '2022-02-28', '2023-01-01'].map((day) => on(day, 'favor'));
    const [line] = timeline(documents, { period }).series;
    expect(line?.points.map((point) => point.period)).toEqual(names);
    expect(line?.count).toBe(4);
    for (const { from, to } of line?.points ?? []) expect(from <= to).toBe(true);
  });

  it.each([
    ['2020-12-31', 'week', ['2020-W53', '2020-12-28', '2021-01-03']],
    ['2021-01-03', 'week', ['2020-W53', '2020-12-28', '2021-01-03']],
    ['2021-01-04', 'week', ['2021-W01', '2021-01-04', '2021-01-10']],
    ['2018-12-31', 'week', ['2019-W01', '2018-12-31', '2019-01-06']],
    ['0099-06-15', 'week', ['0099-W25', '0099-06-15', '0099-06-21']],
    ['0004-02-29', 'month', ['0004-02', '0004-02-01', '0004-02-29']],
  ] as const)('puts %s into the %s that ISO 8601 names', (day, period, [name, from, to]) => {
    const [line] = timeline([on(day, 'favor')], { period }).series;
    expect(line?.points).toMatchObject([{ period: name, from, to }]);
  });

  it('marks the month in which a state turns round', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, '0')}`);
    const documents = months.flatMap((month, i) => times(3, on(`${month}-10`, i < 7 ? 'against' : 'favor')));
    const [line] = timeline(documents).series;
    expect(line?.changes).toEqual([
      { period: '2022-08', from: '2022-08-01', before: -1, after: 1, strength: expect.any(Number) },
    ]);
    expect(line?.changes[0]?.strength).toBeGreaterThan(10);
    // Silence of years changes nothing.
    const stretched = documents.map((each) => ({ ...each, date: `20${each.date?.slice(5, 7)}-01-01` }));
    const [long] = timeline(stretched, { period: 'year' }).series;
    expect(long?.changes.map(({ strength }) => strength)).toEqual(line?.changes.map(({ strength }) => strength));
    expect(long?.changes[0]?.period).toBe('2008');
  });

  /** So many statements of each stance, month by month. */
  const monthly = (months: readonly (readonly [favor: number, against: number, neutral: number])[]) =>
    months.map((counts, i) =>
      document(
        (['favor', 'against', 'neutral'] as const).flatMap((side, k) =>
          times(counts[k] ?? 0, { by: 'AA', issues: [stance('sanctions', side)] }),
        ),
        { date: `2022-${String(i + 1).padStart(2, '0')}-10` },
      ),
    );

  it('tells of each change the mean since the one before and until the next', () => {
    const [line] = timeline(
      monthly([
        [9, 0, 0],
        [9, 0, 0],
        [0, 9, 0],
        [0, 9, 0],
        [0, 0, 30],
        [9, 0, 0],
        [9, 0, 0],
      ]),
    ).series;
    expect(line?.changes.map(({ before, after }) => [before, after])).toEqual([
      [1, -1],
      [-1, 0],
      [0, 1],
    ]);
  });

  it('takes those who are neutral for no change from as many on either side', () => {
    const [line] = timeline(monthly([...times(6, [0, 0, 10] as const), ...times(6, [5, 5, 0] as const)])).series;
    expect(line?.changes).toEqual([]);
  });

  it('says in a period what the matrix says of its days', () => {
    fc.assert(
      fc.property(
        anyDocuments,
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 }),
        (given, days) => {
          const documents = given.map((each, i) => ({
            ...each,
            date: `2022-0${(i % 3) + 1}-${String(days[i]).padStart(2, '0')}`,
          }));
          for (const { party, issue, points } of timeline(documents).series) {
            for (const { from, to, ...point } of points) {
              const { rows } = positionMatrix(documents, { window: { from, to } });
              const cell = rows.find(({ id }) => id === party.id)?.cells.find((each) => each?.issue === issue);
              expect(point).toMatchObject({ count: cell?.count, mean: cell?.mean, interval: cell?.interval });
            }
          }
        },
      ),
    );
  });

  it('does not depend on the order of the documents', () => {
    const documents = ['2022-01-03', '2022-02-03', '2022-03-03', '2022-03-04'].flatMap((day, i) => [
      on(day, i < 2 ? 'favor' : 'against'),
      on(day, 'favor', 'BB'),
    ]);
    const figures = (given: readonly DatedDocument[]) =>
      timeline(given).series.map(({ party, points, changes }) => [party.id, points.map(({ mean }) => mean), changes]);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(figures(shuffled)).toEqual(figures(documents));
      }),
    );
  });

  it('shows whom one asks for, and tells what it does not show', () => {
    const documents = [
      on('2022-01-03', 'favor'),
      on('2022-01-04', 'favor'),
      on(null, 'favor'),
      on('2022-01-03', 'favor', 'BB'),
    ];
    const ids = (options: Parameters<typeof timeline>[1]) =>
      timeline(documents, options).series.map(({ party }) => party.id);
    expect(ids({})).toEqual(['state:AA', 'state:BB']);
    expect(ids({ parties: ['BB'] })).toEqual(['state:BB']);
    expect(ids({ parties: ['state:BB'] })).toEqual(['state:BB']);
    expect(ids({ issues: ['trade'] })).toEqual([]);
    expect(timeline(documents, { limit: 1 }).leftOut).toMatchObject({ withoutDate: 1, series: 1 });
  });

  it.each([
    [{ period: 'decade' }, 'INVALID_OPTION'],
    [{ limit: 0 }, 'INVALID_OPTION'],
    [{ parties: 'AA' }, 'INVALID_OPTION'],
    [{ issues: [1] }, 'INVALID_OPTION'],
    [{ copies: 'twice' }, 'INVALID_OPTION'],
    [{ month: 1 }, 'UNKNOWN_OPTION'],
  ])('refuses %j', (options, code) => {
    expect(() => timeline([], options as never)).toThrow(expect.objectContaining({ code }));
  });

  it('is a table with the changes', () => {
    const documents = Array.from({ length: 12 }, (_, i) => on(`2022-01-${10 + i}`, i < 6 ? 'against' : 'favor'));
    const lines = timelineToCsv(timeline(documents, { period: 'day' }))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(13);
    expect(lines.filter((line) => /,-1,1,d#s1$/.test(line))).toHaveLength(1);
  });
});
