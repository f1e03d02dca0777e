/**
 * Negation that stands apart from its verb. In "has not | yet | signed" the cue begins with it, so that whoever shows the cue shows what was
 * done: "has not yet signed", and not "signed". In "neither Oslo nor Riga signed" it stands in the subject, in "failed to sign" in the verb.
 */

import type { TokenRange } from '../document';
import { NOWHERE, type Phrase } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Context } from './context';
import { phraseOf } from './phrases';
import type { Attribution } from './types';

/** Words that part an auxiliary and its negation from the verb. */
const BETWEEN: ReadonlySet<string> = new Set(['yet', 'even', 'so', 'always']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'do', 'have']);

/** Has nobody done what a verb in -ing tells: "left | without | thanking Oslo", "left | instead | of | thanking Oslo", "avoided | thanking Oslo"? */
function isUndone(context: Context, { form, previous }: Phrase, subject: TokenRange | null): boolean {
  if (form !== 'ing') return false;
  if (previous.lower === 'without' || previous.lemma === 'avoid') return true;
  return isAlternative(previous) && !(subject && isWished(phraseOf(context, subject.last)));
}

/** "Oslo | should | pay instead of blaming Riga": it does blame it. */
const isWished = (behind: Phrase): boolean =>
  behind.opensWith(WISHES) || (behind.is(',') && behind.next.opensWith(WISHES));
const WISHES: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'could', 'would', 'needs', 'to']);

/** "instead | of", "rather | than": the last word before what was done otherwise. */
export const isAlternative = ({ lower, previous }: Phrase): boolean => previous.lower === ALTERNATIVES.get(lower);
const ALTERNATIVES: ReadonlyMap<string, string> = new Map([
  ['of', 'instead'],
  ['than', 'rather'],
]);

/** With these a subject says that nobody does it: "neither Oslo nor Riga backed it". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'nor']);

/** A cue, its verb, and the attribution that it is of. */
interface NegationCase {
  readonly context: Context;
  readonly attribution: Attribution;
  readonly cue: NonNullable<Attribution['cue']>;
  readonly verb: Phrase;
}

const denies = ({ attribution }: NegationCase): Attribution => ({ ...attribution, negated: true });
const deniesTheRest = ({ attribution }: NegationCase): Attribution => ({
  ...attribution,
  negated: !attribution.negated,
});

/** Which negation does a cue lack? In an example it stands in brackets. */
export const NEGATION_RULES: readonly Rule<NegationCase, Attribution>[] = [
  {
    name: 'nobody-does',
    example: '[Neither] Oslo nor Riga backed the plan.',
    when: ({ context, attribution: { source }, cue }) =>
      source !== null && source.first < cue.first && deniesSubject(context, source.first),
    then: deniesTheRest,
  },
  {
    name: 'not-even-they-do',
    example: '[Not] even Oslo backed the plan.',
    when: ({ context, attribution: { source }, cue }) =>
      source !== null && source.first < cue.first && isDeniedBefore(context, source.first),
    then: deniesTheRest,
  },
  {
    name: 'fails-to',
    example: 'Oslo [failed] to condemn the raid.',
    when: ({ cue, verb }) => verb.lemma === 'fail' && verb.next.isInfinitive && cue.last > verb.last,
    then: deniesTheRest,
  },
  {
    name: 'left-undone',
    example: 'Lind left [without] thanking Oslo.',
    when: ({ context, attribution: { source }, verb }) => isUndone(context, verb, source),
    then: denies,
  },
  {
    name: 'nor',
    example: 'Lind neither condemned [nor] praised the raid.',
    when: ({ verb }) => verb.previous.lower === 'nor',
    then: denies,
  },
  {
    name: 'apart-from-its-verb',
    example: 'Oslo has [not] yet condemned the raid.',
    when: ({ verb }) =>
      verb.type === 'vg' && verb.previous.opensWith(BETWEEN) && isNegation(verb.previous.previous, verb),
    then: ({ attribution, cue, verb }) => ({
      ...attribution,
      cue: { ...cue, first: verb.previous.previous.first },
      negated: true,
    }),
  },
];

/** The same attribution with the negation that its cue lacks. */
export function withNegation(context: Context, attribution: Attribution): Attribution {
  const { cue } = attribution;
  if (!cue) return attribution;
  const verb = context.groups[context.groupOf[cue.first] ?? -1] ?? NOWHERE;
  return firstRule(NEGATION_RULES, { context, attribution, cue, verb })?.outcome ?? attribution;
}

/** "Neither Oslo nor Riga | backed it", "nor has | Oslo | backed it" */
function deniesSubject({ tokens, groups, groupOf }: Context, subject: number): boolean {
  if (NOBODY.has(tokens[subject]?.lower ?? '')) return true;
  return NOT_EITHER.has(tokens[subject - 2]?.lower ?? '') && groups[groupOf[subject - 1] ?? -1]?.type === 'vg';
}

const NOT_EITHER: ReadonlySet<string> = new Set(['nor', 'neither', 'never']);

/** "not | one minister", "not even | Oslo", "hardly | anyone" */
function isDeniedBefore({ tokens }: Context, subject: number): boolean {
  const before = tokens[subject - 1]?.lower === 'even' ? subject - 2 : subject - 1;
  return NOT.has(tokens[before]?.lower ?? '');
}
const NOT: ReadonlySet<string> = new Set(['not', 'hardly', 'scarcely']);

const isNegation = ({ verb, sentence }: Phrase, behind: Phrase): boolean =>
  verb?.negated === true && AUXILIARIES.has(verb.lemma) && sentence === behind.sentence;
