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
  /** In how many forms a word may be a feature. */
  readonly forms: number;
  /** The stretch; it may reach beyond the statement. */
  readonly from: (statement: MaskedStatement) => number;
  readonly to: (statement: MaskedStatement) => number;
  /** The form of the word at a place, or −1 for none. */
  readonly form: (statement: MaskedStatement, place: number) => number;
  /** The feature. @param word Null for a place outside the statement. */
  readonly name: (word: WordInfo | null, form: number) => string;
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
}
