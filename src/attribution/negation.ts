/**
 * Negation that stands apart from its verb. In "has not | yet | signed" the cue begins with it, so that whoever shows the cue shows what was
 * done: "has not yet signed", and not "signed". In "neither Oslo nor Riga signed" it stands in the subject, in "failed to sign" in the verb.
 */

import type { TokenRange } from '../document';
import { NOWHERE, type Phrase } from '../grammar';
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

/** The same attribution with the negation that its cue lacks. */
export function withNegation(context: Context, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (cue && source && source.first < cue.first && deniesSubject(context, source.first))
    return { ...attribution, negated: !attribution.negated };
  const verb = (cue && context.groups[context.groupOf[cue.first] ?? -1]) ?? NOWHERE;
  if (cue && verb.lemma === 'fail' && verb.next.isInfinitive && cue.last > verb.last)
    return { ...attribution, negated: !attribution.negated };
  if (cue && isUndone(context, verb, source)) return { ...attribution, negated: true };
  // "neither condemned | nor | praised it"
  if (cue && verb.previous.lower === 'nor') return { ...attribution, negated: true };
  const auxiliary = verb.previous.previous;
  if (!cue || verb.type !== 'vg' || !verb.previous.opensWith(BETWEEN) || !isNegation(auxiliary, verb))
    return attribution;
  return { ...attribution, cue: { ...cue, first: auxiliary.first }, negated: true };
}

/** "Neither Oslo nor Riga | backed it", "nor has | Oslo | backed it" */
function deniesSubject({ tokens, groups, groupOf }: Context, subject: number): boolean {
  if (NOBODY.has(tokens[subject]?.lower ?? '')) return true;
  return NOT_EITHER.has(tokens[subject - 2]?.lower ?? '') && groups[groupOf[subject - 1] ?? -1]?.type === 'vg';
}

const NOT_EITHER: ReadonlySet<string> = new Set(['nor', 'neither', 'never']);

const isNegation = ({ verb, sentence }: Phrase, behind: Phrase): boolean =>
  verb?.negated === true && AUXILIARIES.has(verb.lemma) && sentence === behind.sentence;
