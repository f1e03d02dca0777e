/** The finite clauses of a sentence: where each starts, what its verb and its subject are. */
import { QUESTION_VERBS, SUBJECT_PRONOUNS } from '../english/grammar/clauseTakers';
import { before, behind, finiteBefore, hasFiniteVerb, takesClause } from './clauseSteps';
import { canAsk, subjectOf } from './clauseSubjects';
import { NOWHERE } from './phrase';
import { CLAUSE_OPENERS } from './tagSets';
import type { Phrase } from './types';

export interface Clause {
  readonly verb: Phrase;
  /** `NOWHERE` where none was found. */
  readonly subject: Phrase;
  /** The first phrase of the clause: its conjunction or relative pronoun if it has one; conjunctions that coordinate stand outside. */
  readonly start: Phrase;
  /** Does it share its subject with the clause before ("Lind met Berg and | left")? */
  readonly shared: boolean;
  /** Does it stand in or beside another clause of its sentence, as complements, adverbial, relative and coordinated clauses do? */
  readonly embedded: boolean;
}

/** The clause of a finite verb group. */
export function clauseOf(verb: Phrase): Clause {
  const subject = subjectOf(verb);
  const opener = openerOf(verb, subject);
  const opened = opener.type !== 'none';
  const shared = !opened && (asksBefore(subject) || hasFiniteBetween(subject, verb));
  const precedes = subject.type !== 'none' && subject.index < verb.index;
  const start = opened ? opener : precedes && !shared ? subject : verb;
  return { verb, subject, start, shared, embedded: opened || (!shared && standsBeside(start)) };
}

/** "| Do | you agree", "| Was | Lind told": the first part of a verb that goes on behind its subject. */
function asks(verb: Phrase): boolean {
  const subject = behind(verb);
  if (subject.type !== 'np' || before(verb).type === 'np' || !canAsk(verb)) return false;
  const rest = behind(subject);
  return rest.verb !== null && rest.verb.form !== 'infinitive' && before(rest) === subject && !takesClause(verb);
}

/** The finite clauses of the sentence that this phrase is in, in the order of their verbs. */
export function clausesAround(here: Phrase): Clause[] {
  let first = here;
  while (first.previous.sentence === here.sentence) first = first.previous;
  const clauses: Clause[] = [];
  for (let at = first; at.sentence === here.sentence; at = at.next)
    if (hasFiniteVerb(at) && !asks(at)) clauses.push(clauseOf(at));
  return clauses;
}

/** Is there a finite verb between the subject and the verb, so that the subject is that of another clause too? */
function hasFiniteBetween(subject: Phrase, verb: Phrase): boolean {
  if (subject.type === 'none' || subject.index > verb.index) return false;
  for (let at = before(verb); at.index > subject.index; at = before(at))
    if (hasFiniteVerb(at) && !opensRelative(at, subject)) return true;
  return false;
}

/** "Lind, who met Berg, left": the verb of a relative clause inside the subject makes no other clause of it. */
function opensRelative(verb: Phrase, subject: Phrase): boolean {
  for (let at = before(verb); at.index > subject.index; at = before(at))
    if (at.type === 'wh' || at.type === 'that') return true;
  return false;
}

/**
 * A clause without a word that opens it stands in another right behind a verb that takes one ("said | talks fail"), behind the noun that it tells of
 * ("the plan | he backed"), or beside another behind "and" or a comma.
 */
function standsBeside(start: Phrase): boolean {
  const left = before(start);
  if (left.type === 'conj') return hasFiniteVerb(finiteBefore(left));
  if (left.type === 'np') return start.opensWith(SUBJECT_PRONOUNS);
  return hasFiniteVerb(left) ? takesClause(left) : (left.is(',') || left.is(':')) && takesClause(before(left));
}

/** "Do | you agree": the verb before a subject that makes a question of the clause. */
const asksBefore = (subject: Phrase): boolean => {
  const left = before(subject);
  return left.verb !== null && QUESTION_VERBS.has(left.verb.lemma);
};

/** The word that opens the clause: the nearest one to the left that no other verb stands behind. */
function openerOf(verb: Phrase, subject: Phrase): Phrase {
  for (let at = before(verb); at.type !== 'none'; at = before(at)) {
    if (CLAUSE_OPENERS.has(at.type)) return before(at).type === 'prep' && at.type === 'wh' ? before(at) : at;
    if (hasFiniteVerb(at)) return NOWHERE;
    if (at.index < subject.index && (at.type === 'punct' || at.type === 'conj')) return NOWHERE;
  }
  return NOWHERE;
}
