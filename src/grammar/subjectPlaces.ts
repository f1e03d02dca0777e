/** Where a subject may stand. */
import { takesClause } from './clauseSteps';
import type { Phrase, PhraseType } from './types';

const BEFORE_SUBJECTS: ReadonlySet<PhraseType> = new Set<PhraseType>(['punct', 'quote', 'conj', 'sub', 'that', 'adv']);

/** May a subject stand here: at the start, after a conjunction, a mark, a subordinator? */
export function mayOpenClause(here: Phrase, from: Phrase): boolean {
  return here.index <= from.index || BEFORE_SUBJECTS.has(here.previous.type) || here.previous.isTime;
}

/**
 * May a list of subjects begin here, one behind a verb of which each would be no object ("said | Chad and Mali signed it"), or one of examples of a
 * subject ("allies including | Chad and Mali", "states such as | Chad"), or one of whom something is told beside (", with | Chad and Mali calling for it")?
 */
export const mayOpenList = (here: Phrase, from: Phrase): boolean =>
  mayOpenClause(here, from) ||
  takesClause(here.previous) ||
  // "in a joint note | Chad and Mali urged calm"
  (here.previous.type === 'np' && here.previous.previous.type === 'prep') ||
  mayOpenClause(nounOfExamples(here), from) ||
  (here.previous.lower === 'with' && here.previous.previous.is(',') && here.headTag !== 'adj');

/** The noun whose examples begin here; the phrase itself where none do. */
function nounOfExamples(here: Phrase): Phrase {
  const { previous } = here;
  if (previous.lower === 'including') return previous.previous;
  return previous.lower === 'as' && previous.previous.lower === 'such' ? previous.previous.previous : here;
}
