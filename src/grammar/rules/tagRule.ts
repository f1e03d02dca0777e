/** The rows that decide word classes. */
import type { Rule } from '../../rules';
import type { Tag } from '../types';
import type { WordCase } from '../wordCase';

/** In the example the word stands in brackets with the class that it gets: "the [dry/adj] run". */
export type TagRule = Rule<WordCase, Tag>;

export const always = (): boolean => true;

/** The outcome of a row that always gives the same. */
export const gives =
  <Outcome>(outcome: Outcome): (() => Outcome) =>
  () =>
    outcome;
