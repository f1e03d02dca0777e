/** The day of a text, where its row does not say it. */
import { describe, StancekitError } from '../../errors';
import { checkKind, checkNames } from '../../runtime/checks';
import { dayOf } from '../../runtime/dates';
import { having, isText, orAbsent } from '../../runtime/doors';
import { datelineOf, type MonthDay } from './dateline';

/** What may tell a day. */
export interface Dateable {
  /** The file's name, or what else the text is called. */
  readonly id?: string | number | null;
  /** As it stands in a row. */
  readonly date?: string | null;
  /** Its first lines are searched for a dateline. */
  readonly text?: string;
}

/** Where a day was found, in the order in which these are asked. */
export type DateSource = 'row' | 'name' | 'dateline' | 'option';

/** A day, and where it was found. */
export interface FoundDate {
  /** `YYYY-MM-DD`; of a row as it stood there. */
  readonly date: string;
  /** Where it was found. */
  readonly from: DateSource;
}

/** What is known of texts that say no day. */
export interface FindDateOptions {
  /** The day of texts that say none, `YYYY-MM-DD`; a dateline without a year gets the one that brings it nearest to this day. */
  readonly otherwise?: string;
}

/**
 * Finds the day of a text. Asked in this order: the date of its row; its name (`2022-02-24-title.txt`, `2022/02/24/title.txt`,
 * `20220224.txt`); its dateline ("MOSCOW, Feb. 24, 2022 (Agency) —"); the option. A dateline without a year counts only where the option
 * tells which year is meant. A row's date that is no day is left for `checkDocument` to refuse.
 *
 * @param text A row, a document, or a file's name and text.
 * @param options `otherwise`, the day of texts that say none, `YYYY-MM-DD`.
 * @returns The day and where it was found; null where there is none.
 * @throws INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * findDate({ id: 'news/2022-02-24-strait.txt' }) // { date: '2022-02-24', from: 'name' }
 * findDate({ text: 'MOSCOW, Feb. 24 (Agency) — Russia …' }, { otherwise: '2022-03-01' }) // { date: '2022-02-24', from: 'dateline' }
 */
export function findDate(text: Dateable, options: FindDateOptions = {}): FoundDate | null {
  checkKind(text, DATEABLE, 'text');
  checkNames(options, ['otherwise'], 'findDate');
  const { otherwise } = options;
  const { id, date, text: words } = text;
  if (otherwise !== undefined && dayOf(otherwise) !== otherwise) {
    const message = `Expected \`otherwise\` to be a day as YYYY-MM-DD, got ${describe(otherwise)}.`;
    throw new StancekitError('INVALID_OPTION', message);
  }
  if (date !== undefined && date !== null) return { date, from: 'row' };
  const named = typeof id === 'string' ? dayOfName(id) : null;
  if (named !== null) return { date: named, from: 'name' };
  const written = words === undefined ? null : datelineOf(words);
  const line = written && complete(written, otherwise);
  if (line) return { date: line, from: 'dateline' };
  return otherwise === undefined ? null : { date: otherwise, from: 'option' };
}

/** What else is wrong with a row, those say who read it. */
const DATEABLE = { expected: "an object such as { id: '2022-02-24.txt' }", holds: having({ text: orAbsent(isText) }) };

const PARTED = /(?<!\d)(\d{4})([-_./])(\d{1,2})([-_./])(\d{1,2})(?!\d)/g;
/** Eight figures may be any number; in the name of a file they are a day. */
const JOINED = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g;
const FILE_END = /\.[a-z]{2,6}$/i;

/** The last day in a name: folders stand before. */
function dayOfName(name: string): string | null {
  const parted = [...name.matchAll(PARTED)].map(([, year = '', before, month, behind, day]) =>
    before === behind ? toDay(year, month, day) : null,
  );
  const joined = FILE_END.test(name)
    ? [...name.matchAll(JOINED)].map(([, year = '', month, day]) => toDay(year, month, day))
    : [];
  return [...joined, ...parted].findLast((day) => day !== null) ?? null;
}

/** Null where the calendar has no such day. */
function toDay(year: number | string, month: number | string | undefined, day: number | string | undefined) {
  const two = (part: number | string | undefined) => String(part).padStart(2, '0');
  return dayOf(`${year}-${two(month)}-${two(day)}`);
}

function complete({ year, month, day }: MonthDay, near: string | undefined): string | null {
  if (year !== null) return toDay(year, month, day);
  if (near === undefined) return null;
  const around = Number(near.slice(0, 4));
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near));
  return (
    [around, around - 1, around + 1]
      .flatMap((each) => toDay(each, month, day) ?? [])
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
