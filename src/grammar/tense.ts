/** The tense of verb groups, told by their first verb: "was going", "fell" of the past, "has gone", "falls" of the present, "would go" of neither. */
import { isPlural, PAST_LIKE_BASE, type VerbOf } from './morphology';
import type { Phrase, Tag, Tense } from './types';

/**
 * The tense of a finite verb group.
 *
 * @param first The first verb, in small letters.
 * @param tag Its class.
 * @param form Which form of a verb it is.
 * @returns For "had", "went" `past`, for "has", "go" `present`, for "put" `either`, for "would" `none`.
 */
export function tenseOf(first: string, tag: Tag | 'none', form: VerbOf | null): Tense {
  if (tag === 'modal') return 'none';
  if (AUXILIARIES.has(tag)) return PAST_AUXILIARY.test(first) ? 'past' : 'present';
  if (form === null) return 'none';
  if (form.form === 'base') return tag === 'verb' && PAST_LIKE_BASE.has(first) ? 'either' : 'present';
  return form.form === 's' ? 'present' : 'past';
}
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);
const PAST_AUXILIARY = /^(?:had|was|were|did)(?:n['’]t)?$/;

/** Is it told of the past? "he put", "Oslo read" are, "they put" may be. */
export const isPast = ({ form, verb, previous }: Phrase): boolean =>
  form === 'finite' && (verb?.tense === 'past' || (verb?.tense === 'either' && isOfOne(previous)));

/** Is it told of the present? "they put" may be. */
export const isPresent = ({ form, verb }: Phrase): boolean => form === 'finite' && verb?.tense === 'present';

/** Behind somebody who is one, "put" would be "puts". */
const isOfOne = ({ type, lower, headWord }: Phrase): boolean =>
  type === 'np' && !SEVERAL.has(lower) && !isPlural(headWord);
const SEVERAL: ReadonlySet<string> = new Set(['i', 'you', 'we', 'they']);
