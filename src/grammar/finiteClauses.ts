/** The finite clauses of a sentence: where each starts, what its verb and its subject are. */
import { before, hasFiniteVerb } from './clauseSteps';
import { subjectOf } from './clauseSubjects';
import { NOWHERE } from './phrase';
import type { Phrase } from './types';

export interface Clause {
  readonly verb: Phrase;
  /** `NOWHERE` where none was found. */
  readonly subject: Phrase;
  /** The first phrase of the clause: its conjunction or relative pronoun if it has one; conjunctions that coordinate stand outside. */
  readonly start: Phrase;
  /** Does it share its subject with the clause before ("Lind met Berg and | left")? */
  readonly shared: boolean;
}

/** The clause of a finite verb group. */
export function clauseOf(verb: Phrase): Clause {
  const subject = subjectOf(verb);
  const opener = openerOf(verb, subject);
  const earliest = subject.type !== 'none' && subject.index < verb.index ? subject : verb;
  const shared = opener.type === 'none' && finiteBetween(subject, verb);
  return { verb, subject, start: opener.type !== 'none' ? opener : shared ? verb : earliest, shared };
}

/** The finite clauses of the sentence that this phrase is in, in the order of their verbs. */
export function clausesAround(here: Phrase): Clause[] {
  let first = here;
  while (first.previous.sentence === here.sentence) first = first.previous;
  const clauses: Clause[] = [];
  for (let at = first; at.sentence === here.sentence; at = at.next) if (hasFiniteVerb(at)) clauses.push(clauseOf(at));
  return clauses;
}

function finiteBetween(subject: Phrase, verb: Phrase): boolean {
  if (subject.type === 'none' || subject.index > verb.index) return false;
  for (let at = before(verb); at.index > subject.index; at = before(at)) if (hasFiniteVerb(at)) return true;
  return false;
}

const OPENERS = new Set(['sub', 'that', 'wh']);

/** The word that opens the clause: the nearest one to the left that no other verb stands behind. */
function openerOf(verb: Phrase, subject: Phrase): Phrase {
  for (let at = before(verb); at.type !== 'none'; at = before(at)) {
    if (OPENERS.has(at.type)) return before(at).type === 'prep' && at.type === 'wh' ? before(at) : at;
    if (hasFiniteVerb(at)) return NOWHERE;
    if (at.index < subject.index && (at.type === 'punct' || at.type === 'conj')) return NOWHERE;
  }
  return NOWHERE;
}
