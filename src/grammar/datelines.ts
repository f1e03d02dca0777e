/** What stands before the first word of a report or list: datelines, times of a live blog, bullets. */
import { DASHES, inCapitals } from '../text';
import { isBefore } from './ranges';
import type { Phrase } from './types';

/** A dateline ends within so many phrases; own choice. */
const DATELINE_LIMIT = 14;
/** A place before a colon has so many phrases at most; own choice. */
const PLACE_LIMIT = 5;
const BULLET = /^(?:[•·*▪‣–—-]|\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,2}:\d{2})$/;

/** Is it a dash of any length? */
export const isDash = ({ type, text }: Phrase): boolean => type === 'punct' && DASHES.has(text);

/**
 * The first phrase of a paragraph that is its own: behind "SEOUL, Oct. 14 (News) --", "15:58", "•".
 *
 * @param first Where the paragraph begins.
 * @param limit Behind its first sentence.
 * @param isReport Asked what stands behind a colon: a name before a report is a place ("NEW DELHI: The minister …"), told sooner by its capitals.
 */
export function behindDateline(
  first: Phrase,
  limit: Phrase,
  isReport: (behind: Phrase, capitals: boolean) => boolean,
): Phrase {
  let start = first;
  while (isBefore(start.next, limit) && start.size === 1 && BULLET.test(start.text)) start = start.next;
  const capitals = inCapitals(start.text);
  if (!capitals && start.headTag !== 'name') return behindDash(start, limit, capitals);
  const phrases = capitals ? PLACE_LIMIT : 2;
  return (
    behindPlace(start, limit, phrases, (behind) => isReport(behind, capitals)) ?? behindDash(start, limit, capitals)
  );
}

function behindPlace(
  start: Phrase,
  limit: Phrase,
  phrases: number,
  isReport: (behind: Phrase) => boolean,
): Phrase | null {
  for (let here = start; isBefore(here.next, limit) && here.index < start.index + phrases; here = here.next)
    if (here.text === ':' && isReport(here.next)) return here.next;
  return null;
}

function behindDash(start: Phrase, limit: Phrase, capitals: boolean): Phrase {
  let bracket = false;
  for (let here = start; isBefore(here.next, limit) && here.index < start.index + DATELINE_LIMIT; here = here.next) {
    if (here.text === '(') bracket = true;
    if (isDash(here)) return capitals || bracket ? here.next : start;
    if (here.isFinite && !capitals) return start;
  }
  return start;
}
