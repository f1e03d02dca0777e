/**
 * A view is a way to cut a statement into features that are counted by class. Each is described once, in one of three forms; listing
 * features, looking them up in a model's tables, and keeping with each word where it stands there all follow from that.
 */
import type { MaskedStatement } from '../maskedStatement';
import type { WordInfo } from '../vocabulary';

export type View = WordView | ChainView | NamedView;

/** Each word of a stretch is a feature by itself, in one of a few forms: as it stands, negated, at a place beside the target. */
export interface WordView {
  readonly kind: 'words';
  /** The stretch; it may reach beyond the statement. */
  readonly from: (statement: MaskedStatement) => number;
  readonly to: (statement: MaskedStatement) => number;
  readonly form: WordForm;
  /** The feature. @param word Null for a place outside the statement. Views with one function find a word by one hash. */
  readonly name: (word: WordInfo | null, form: number) => string;
}

/** What decides in which form a word is a feature: nothing, whether a negation reaches it, or how far it stands from the target. */
export type WordForm = 'plain' | 'negation' | 'distance';

/** Places beside the target that are told apart on each side. */
export const BESIDE_REACH = 3;

/** In how many forms a word may be a feature. */
export const formCounts: Readonly<Record<WordForm, number>> = {
  plain: 1,
  negation: 2,
  distance: 2 * BESIDE_REACH + 1,
};

/** The form of the word at a place, from 0, or −1 where it is none. */
export function formAt(form: WordForm, { signs, target }: MaskedStatement, place: number): number {
  if (form === 'plain') return 0;
  if (form === 'negation') return signs[place]! < 0 ? 1 : 0;
  return place === target ? -1 : place - target + BESIDE_REACH;
}

/** So many words one behind the other are a feature. */
export interface ChainView {
  readonly kind: 'chains';
  readonly length: 2 | 3;
}

/** Features that are named outright. */
export interface NamedView {
  readonly kind: 'names';
  readonly each: (statement: MaskedStatement, emit: (feature: string) => void) => void;
  /** The feature that says the opposite, where a row with a feature is as good as one of the other side with that. */
  readonly opposite?: (feature: string) => string;
}
