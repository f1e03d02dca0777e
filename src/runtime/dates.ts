/** Days as ISO 8601 writes them. */
import type { Kind } from './checks';

/** A day, and a time with its zone behind it or not: "2025-03-12", "2025-03-12T08:30Z", "2025-03-12 08:30:00.5 +0000 UTC", "2025-03-12T08:30+01:00[Europe/Oslo]". */
const DATE =
  /^(\d{4}-\d\d-\d\d)(?:[T ](?:(?:[01]\d|2[0-4])(?::?[0-5]\d(?::?[0-6]\d(?:[.,]\d{1,9})?)?)?(?: ?(?:[A-Za-z]{1,5}|[+-]\d\d:?(?:\d\d)?)){0,2}(?:\[[\w/+-]{1,64}\])?)?)?$/;

/** The day of an ISO 8601 date, or null where there is no such day. The year 0000 is none that weeks and years are counted in. */
export function dayOf(date: unknown): string | null {
  const day = typeof date === 'string' ? DATE.exec(date)?.[1] : undefined;
  if (day === undefined || day.startsWith('0000')) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 31 February is no day, though some engines take it for one of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

/** What a date must be. */
export const aDate: Kind = {
  expected: 'a day of the calendar as YYYY-MM-DD, or with a time behind it as in YYYY-MM-DDTHH:MM',
  holds: (value) => dayOf(value) !== null,
};
