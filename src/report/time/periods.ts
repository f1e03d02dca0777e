/** Days, weeks, months and years, as ISO 8601 names them. */

export const periods = ['day', 'week', 'month', 'year'] as const;
/** How long a point of a timeline is. */
export type Period = (typeof periods)[number];

/** A stretch of time that has a name. */
export interface Stretch {
  /** `2022-02-24`, `2022-W08`, `2022-02` or `2022`. */
  readonly period: string;
  /** Its first day. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
}

const DAY = 86_400_000;

/** The period that a day lies in; weeks begin on Monday, and belong to the year that their Thursday lies in (ISO 8601). */
export function stretchOf(day: string, period: Period): Stretch {
  const [year = '', month = ''] = day.split('-');
  switch (period) {
    case 'day':
      return { period: day, from: day, to: day };
    case 'week': {
      const time = Date.parse(day);
      const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
      const thursday = new Date(monday + 3 * DAY);
      // Date.UTC takes the years 0 to 99 for 1900 to 1999.
      const itsYear = toDay(thursday.getTime()).slice(0, 4);
      const week = 1 + Math.floor((thursday.getTime() - Date.parse(`${itsYear}-01-01`)) / (7 * DAY));
      const name = `${itsYear}-W${String(week).padStart(2, '0')}`;
      return { period: name, from: toDay(monday), to: toDay(monday + 6 * DAY) };
    }
    case 'month': {
      const last = new Date(Date.parse(`${year}-${month}-01`));
      last.setUTCMonth(last.getUTCMonth() + 1, 0);
      return { period: `${year}-${month}`, from: `${year}-${month}-01`, to: toDay(last.getTime()) };
    }
    case 'year':
      return { period: year, from: `${year}-01-01`, to: `${year}-12-31` };
  }
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
