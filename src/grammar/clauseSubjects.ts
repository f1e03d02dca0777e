/** Which noun group is the subject of a finite verb? In: a verb group. Out: its subject, or the relative pronoun where that stands for nothing. */
import { QUESTION_VERBS } from '../english/grammar/clauseTakers';
import { OBJECT_PRONOUNS } from '../english/grammar/decisiveWords';
import { firstRule, type Rule } from '../rules';
import { antecedent, before, beforeInsertion, behind, finiteBefore, hasFiniteVerb, headGroup } from './clauseSteps';
import { NOWHERE } from './phrase';
import type { Phrase } from './types';

export interface SubjectCase {
  readonly verb: Phrase;
  /** What stands before the verb, over adverbs and quotation marks. */
  readonly left: Phrase;
  readonly right: Phrase;
}

const nominal = ({ type }: Phrase): boolean => type === 'np';
/** "Help them": what opens a sentence and is no auxiliary is an imperative, but behind a quotation ("… works!” said Lind"). */
const mayPrecede = ({ left, verb }: SubjectCase): boolean =>
  left.type === 'punct' || (left.type === 'none' && (verb.previous.type === 'quote' || canAsk(verb)));

export const canAsk = ({ verb }: Phrase): boolean =>
  verb !== null && (verb.lemma === 'be' || QUESTION_VERBS.has(verb.lemma));

/** In the examples the head of the subject stands in brackets and the verb in braces. */
export const SUBJECT_RULES: readonly Rule<SubjectCase, Phrase>[] = [
  {
    name: 'there-is-its-subject-behind',
    example: 'There {is} [hope] in Bern.',
    when: ({ verb, left, right }) => left.lower === 'there' && verb.verb?.lemma === 'be' && nominal(right),
    then: ({ right }) => right,
  },
  {
    name: 'pronoun-of-a-relative-clause',
    example: 'Bern praised the [woman], who {left} early.',
    when: ({ left }) => antecedent(left).type === 'np',
    then: ({ left }) => antecedent(left),
  },
  {
    name: 'pronoun-of-a-question',
    example: 'Lind asked [who] {left} early.',
    when: ({ left }) => left.type === 'wh' || left.type === 'that',
    then: ({ left }) => left,
  },
  {
    name: 'noun-group-before-the-verb',
    example: 'A [group] of voters from Bern {left} early.',
    when: ({ left }) => nominal(left),
    then: ({ left }) => headGroup(left),
  },
  {
    name: 'verb-before-its-subject',
    example: '“It works,” {said} [Lind].',
    when: (asked) =>
      mayPrecede(asked) &&
      nominal(asked.right) &&
      !asked.right.opensWith(OBJECT_PRONOUNS) &&
      asked.verb.next === asked.right &&
      !insertion(asked.left),
    then: ({ right }) => right,
  },
  {
    name: 'subject-before-an-insertion',
    example: '[Lind], a delegate from Bern, {left} early.',
    when: ({ left }) => left.is(',') && insertion(left),
    then: ({ left }) => headGroup(beforeInsertion(left)),
  },
  {
    name: 'subject-of-the-verb-before',
    example: '[Lind] met Berg and {left} early.',
    when: ({ left, verb }) => (left.type === 'conj' || left.is(',')) && hasFiniteVerb(finiteBefore(verb)),
    then: ({ verb }) => subjectOf(finiteBefore(verb)),
  },
];

/** Does this comma close what was put between a noun group and its verb? */
const insertion = (comma: Phrase): boolean => comma.is(',') && beforeInsertion(comma).type === 'np';

/**
 * The subject of a verb group.
 *
 * @param verb A verb group.
 * @returns A noun group or the pronoun of a question; `NOWHERE` where it has none, as participles and infinitives have.
 */
export function subjectOf(verb: Phrase): Phrase {
  if (!hasFiniteVerb(verb)) return NOWHERE;
  return firstRule(SUBJECT_RULES, { verb, left: before(verb), right: behind(verb) })?.outcome ?? NOWHERE;
}
