/** Where a subject may stand. */
import type { Phrase, PhraseType } from './types';

const BEFORE_SUBJECTS: ReadonlySet<PhraseType> = new Set<PhraseType>(['punct', 'quote', 'conj', 'sub', 'that', 'adv']);

/** May a subject stand here: at the start, after a conjunction, a mark, a subordinator? */
export function mayOpenClause(here: Phrase, from: Phrase): boolean {
  return here.index <= from.index || BEFORE_SUBJECTS.has(here.previous.type) || here.previous.isTime;
}
