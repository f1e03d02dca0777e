/** Where one lot of documents ends and the next one begins. */
import type { JobData } from './jobs';

/** Characters of a lot in the mean, and at most but for its last document. */
const MEAN = 8000;
const MOST = 16_000;

/** What a document costs besides its characters, in characters. */
const EACH = 250;

/** What of the name of a document is read as a number. */
const DIGITS = 8;

/**
 * Does a lot end behind this document? The names, which are hashes, tell, as a die would, and longer documents end lots more often. So whoever
 * submits a corpus again, from wherever he goes on, comes to the same lots as before behind the first of them, and finds their results.
 *
 * @param held Characters of the lot before it.
 */
export function endsLot(name: string, document: JobData, held: number): boolean {
  const weight = weightOf(document);
  const die = Number.parseInt(name.slice(-DIGITS), 16) / 16 ** DIGITS;
  return die < weight / MEAN || held + weight >= MOST;
}

export function weightOf({ text }: Pick<JobData, 'text'>): number {
  return text.length + EACH;
}
