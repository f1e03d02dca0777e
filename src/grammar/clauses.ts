/** Where clauses begin, asked of the phrase that may open one. */
import { RELATIVE_ADVERBS } from '../english/grammar/clauses';
import { NOMINATIVES } from '../english/grammar/decisiveWords';
import { nounPhraseFrom } from './nounPhrases';
import { isBefore } from './ranges';
import type { Phrase } from './types';

/** How far behind its first phrase a clause has its verb at most; own choice. */
const VERB_WITHIN = 16;
/** The same of a circumstance with a participle ("with the president holding talks"); own choice. */
const PARTICIPLE_WITHIN = 10;

const opensRelative = ({ type, lower }: Phrase): boolean =>
  type === 'that' || type === 'wh' || (type === 'sub' && RELATIVE_ADVERBS.has(lower));

/**
 * Does a clause without "that" begin here: is there a finite verb with a subject? One in a relative clause inside the subject does not
 * count ("the plan that Oslo backed | failed").
 */
export function opensBareClause(subject: Phrase, limit: Phrase): boolean {
  let relatives = 0;
  let commas = 0;
  for (let here = subject.next; isBefore(here, limit) && here.index < subject.index + VERB_WITHIN; here = here.next) {
    if (here.is(',')) commas++;
    // "who advises Lind, | is", "who holds a degree from Oslo, | is": a single comma stands between no subject and its verb.
    if (here.isFinite && commas === 1 && here.previous.is(',') && relatives === 0) return false;
    if (here.isFinite && relatives-- === 0) return true;
    if (opensRelative(here)) {
      if (here.previous.type !== 'np') return false;
      relatives++;
    } else if (here.type === 'sub') {
      // "the plan, while weak, was": over the aside.
      if (!here.previous.is(',')) return false;
      while (isBefore(here.next, limit) && !here.next.is(',')) here = here.next;
    }
  }
  return false;
}

/** "the senator said", "it is": a noun phrase and right behind it its finite verb. */
export const opensMainClause = (here: Phrase, limit: Phrase): boolean => verbOfMainClause(here, limit) !== null;

/** "Togo closed its border": the same, and the verb is surely no participle, as "reached" may be in "a deal reached in May". */
export function opensPlainClause(here: Phrase, limit: Phrase): boolean {
  const verb = verbOfMainClause(here, limit);
  if (!verb) return false;
  const isPast = verb.size === 1 && verb.lastWord !== verb.lemma && !verb.lastWord.endsWith('s');
  return !isPast || NOMINATIVES.has(here.lower) || (isBefore(verb.next, limit) && verb.next.type === 'np');
}

/** The verb of such a clause; null where none begins here. */
export function verbOfMainClause(here: Phrase, limit: Phrase): Phrase | null {
  if (here.type !== 'np') return null;
  let verb = nounPhraseFrom(here, limit, { appositions: false })?.to ?? here.next;
  while (isBefore(verb, limit) && verb.type === 'adv') verb = verb.next;
  return verb.isFinite ? verb : null;
}

/** "with the president holding talks": a circumstance with a subject and an -ing verb of its own. */
export function opensAbsolute(preposition: Phrase, limit: Phrase): boolean {
  const last = preposition.index + PARTICIPLE_WITHIN;
  for (let here = preposition.next; isBefore(here, limit) && here.index < last; here = here.next) {
    if (here.type === 'vg') return here.form === 'ing';
    if (here.is(',')) return apposesBefore(here, limit);
    if (here.type === 'punct') return false;
  }
  return false;
}

/** "with its president|, Ana Lopes, holding talks" */
function apposesBefore(comma: Phrase, limit: Phrase): boolean {
  const close = nounPhraseFrom(comma.next, limit, { appositions: false })?.to;
  return close?.is(',') === true && close.next.form === 'ing';
}

/** Is the pronoun before this verb ("who", "which", "that") its subject, and right behind a noun? */
export function isRelativeVerb(verb: Phrase): boolean {
  const pronoun = verb.previous;
  return verb.isFinite && (pronoun.type === 'wh' || pronoun.type === 'that') && pronoun.previous.type === 'np';
}
