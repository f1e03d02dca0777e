import { GROUP_WORDS, PERSON_WORDS, PERSONAL_ENDINGS, THINGS } from '../english/mentions/personNouns';

/** What an unlisted noun says of those it names. */
export interface PersonNoun {
  readonly plural: boolean;
  readonly singular: string;
  /** "others", "many": no noun at all. */
  readonly pronominal: boolean;
}

/** Whether a noun that no list has can name persons: "the arsonists", "a rainmaker", "others". */
export function isPersonNoun(lower: string): PersonNoun | null {
  if (GROUP_WORDS.has(lower)) return { plural: true, singular: lower, pronominal: true };
  if (PERSON_WORDS.has(lower)) return { plural: false, singular: lower, pronominal: true };
  const plural = lower.endsWith('s') && !lower.endsWith('ss');
  const singular = plural ? lower.slice(0, -1) : lower;
  if (singular.length < 5 || THINGS.has(singular) || !PERSONAL_ENDINGS.test(singular)) return null;
  return { plural, singular, pronominal: false };
}
