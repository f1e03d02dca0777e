/** Days as feeds, news tables and pages write them. */
import { dayOf } from '../../../runtime/dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "2025-02-24", with or without a time behind it. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
/** "Mon, 24 Feb 2025 23:30:00 -0500" (RFC 822). */
const MAIL = /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})\b/;
/** "20250224" and "20250224151500", as GDELT writes them. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;

/**
 * The day that a date names, as it stands there: in the time zone of who wrote it. Other ways to write dates are not guessed at.
 *
 * @example
 * readDay('Mon, 24 Feb 2025 23:30:00 -0500') // "2025-02-24"
 */
export function readDay(date: unknown): string | undefined {
  const written = typeof date === 'string' ? date.trim() : '';
  const [, year, month, day] = ISO.exec(written) ?? DIGITS.exec(written) ?? [];
  if (year !== undefined) return dayOf(`${year}-${month}-${day}`) ?? undefined;
  const [, number = '', name = '', mailed] = MAIL.exec(written) ?? [];
  const place = MONTHS.indexOf(name.toLowerCase()) + 1;
  return dayOf(`${mailed}-${String(place).padStart(2, '0')}-${number.padStart(2, '0')}`) ?? undefined;
}
