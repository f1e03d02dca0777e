import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marked } from '../../models/contextual/src/marked';
import { joinReadings, windowsOf } from '../../models/contextual/src/windows';
import type { Reading } from '../../src/labels';

const statement = (length: number, marked = 0): Marked => {
  const ids = Array.from({ length }, (_, i) => i);
  const only = ids.map((i) => Number(i === marked));
  return { ids, actor: only, targets: [only] };
};

describe('windows', () => {
  it('are one where the statement is short enough', () => {
    const pieces = statement(10);
    expect(windowsOf(pieces, 10)).toEqual([{ pieces }]);
    expect(windowsOf(statement(0), 10)).toHaveLength(1);
  });

  it('overlap by half, and the last one is as long as the others', () => {
    const ids = windowsOf(statement(23), 10).map(({ pieces }) => pieces.ids);
    expect(ids.map((own) => [own[0], own.at(-1)])).toEqual([
      [0, 9],
      [5, 14],
      [10, 19],
      [13, 22],
    ]);
  });

  it('hold every piece with its marks, with neighbours on both sides but at the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 8, max: 40 }), fc.nat(), (length, room, n) => {
        const marked = length === 0 ? 0 : n % length;
        const windows = windowsOf(statement(length, marked), room);
        const seen = new Set(windows.flatMap(({ pieces }) => pieces.ids));
        expect(seen.size).toBe(length);
        for (const { pieces } of windows) {
          expect(pieces.ids.length).toBe(Math.min(room, length));
          pieces.ids.forEach((id, i) => {
            expect([pieces.actor[i], pieces.targets[0]?.[i]]).toEqual([Number(id === marked), Number(id === marked)]);
          });
        }
        const margin = Math.floor(room / 4);
        const isInside = (id: number) =>
          windows.some(({ pieces: { ids } }) => ids.indexOf(id) >= margin && ids.indexOf(id) < ids.length - margin);
        for (let id = margin; id < length - margin; id++) expect(isInside(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const reading = (logOdds: number, favor: number, attitude: number): Reading => ({
  issues: [{ issue: 'trade', logOdds, favor, against: -favor, neutral: 0 }],
  attitudes: [{ negative: -attitude, neutral: 0, positive: attitude }],
  tone: { negative: 0, neutral: attitude, positive: 0 },
});
const window = (length: number, marks: number) => {
  const own = Array.from({ length }, (_, i) => Number(i < marks));
  return { pieces: { ids: own, actor: own, targets: [own] } };
};

describe('what was read of windows', () => {
  it('stays as it is where there is one', () => {
    const own = reading(1, 2, 3);
    expect(joinReadings([{ window: window(4, 0), reading: own }])).toBe(own);
  });

  it('is about what the surest window is about, with the stance of those that are about it', () => {
    const [trade] = joinReadings([
      { window: window(4, 0), reading: reading(30, 2, 0) },
      { window: window(4, 0), reading: reading(-30, -8, 0) },
    ]).issues;
    expect(trade).toMatchObject({ issue: 'trade', logOdds: 30 });
    expect(trade?.favor).toBeCloseTo(2, 9);
    expect(trade?.against).toBeCloseTo(-2, 9);
  });

  it('takes the attitude from where the target stands, and the tone by length', () => {
    const { attitudes, tone } = joinReadings([
      { window: window(9, 3), reading: reading(0, 0, 4) },
      { window: window(3, 1), reading: reading(0, 0, 8) },
      { window: window(9, 0), reading: reading(0, 0, 100) },
    ]);
    expect(attitudes[0]?.positive).toBeCloseTo(5, 9);
    expect(tone.neutral).toBeCloseTo((9 * 4 + 3 * 8 + 9 * 100) / 21, 9);
  });

  it('is averaged evenly where a target stands nowhere', () => {
    const { attitudes } = joinReadings([
      { window: window(4, 0), reading: reading(0, 0, 1) },
      { window: window(4, 0), reading: reading(0, 0, 3) },
    ]);
    expect(attitudes[0]?.positive).toBeCloseTo(2, 9);
  });
});
