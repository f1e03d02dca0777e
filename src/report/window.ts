/** Documents of certain days. */

import { StancekitError } from '../errors';
import { checkKind, checkNames, type Kind } from '../runtime/checks';
import { dayOf } from '../runtime/dates';
import { checkDocuments, type DatedDocument } from './documents';

/** First and last day, both inside; each may be left out. Days are as documents write them, without a change of time zone. */
export interface Window {
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  /** `YYYY-MM-DD`. */
  readonly to?: string;
}

// null is no day either, though programs write it for one that is absent: everything would lie outside.
const DAY: Kind = { expected: 'a day as YYYY-MM-DD', holds: (value) => value !== null && dayOf(value) === value };

/**
 * Makes the test whether a document lies in a window. A document without a date lies in none.
 *
 * @throws INVALID_OPTION, UNKNOWN_OPTION.
 */
export function withinWindow(window: Window | undefined): (document: DatedDocument) => boolean {
  if (window === undefined) return () => true;
  checkNames(window, ['from', 'to'], 'window');
  const { from, to } = window;
  if (from !== undefined) checkKind(from, DAY, 'window.from');
  if (to !== undefined) checkKind(to, DAY, 'window.to');
  if (from !== undefined && to !== undefined && from > to) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`window.from\` not to lie after \`to\`, got ${from} and ${to}.`,
    );
  }
  return ({ date }) => {
    const day = dayOf(date);
    return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/**
 * Chooses the documents of certain days.
 *
 * @param documents Analysed documents.
 * @param window First and last day; without it, all documents are chosen. A document without a date lies in no window.
 * @returns Those documents, in their order.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const documents = ['2025-03-12', '2025-05-02'].map((date) => analyze('Norway backed the sanctions.', { date }));
 * documentsWithin(documents, { from: '2025-04-01' }).map(({ date }) => date) // ['2025-05-02']
 */
export function documentsWithin<T extends DatedDocument>(documents: readonly T[], window?: Window): readonly T[] {
  checkDocuments(documents);
  return documents.filter(withinWindow(window));
}
