import type { Span, TokenRange } from '../document';

/**
 * Word classes, as coarse as attribution needs them. `verb` is a finite main verb, `base` an infinitive, `ing` and `part` the
 * participles; `clitic` is the possessive ’s; `that` is a complementizer or relative ("det" where it points).
 */
export type Tag =
  | 'det'
  | 'possessive'
  | 'clitic'
  | 'pronoun'
  | 'wh'
  | 'that'
  | 'sub'
  | 'prep'
  | 'to'
  | 'conj'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'noun'
  | 'name'
  | 'adj'
  | 'adv'
  | 'num'
  | 'verb'
  | 'base'
  | 'ing'
  | 'part'
  | 'punct'
  | 'quote'
  | 'symbol';

/** `np` noun group, `vg` verb group, and single words that stand between groups. */
export type GroupType = 'np' | 'vg' | 'prep' | 'sub' | 'that' | 'wh' | 'conj' | 'adj' | 'adv' | 'punct' | 'quote';

/** A noun group, a verb group or a word between groups, in token indices (`last` is exclusive). */
export interface Group extends Span, TokenRange {
  readonly type: GroupType;
  /** The noun that heads a noun group, the main verb of a verb group. */
  readonly head: number;
  /** Of verb groups. */
  readonly verb: VerbFeatures | null;
}

export interface VerbFeatures {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

export interface SyntaxLayer {
  /** One tag a token. */
  readonly tags: readonly Tag[];
  /** All groups of the text, in order; they cover every token. */
  readonly groups: readonly Group[];
  /** Index of the group that a token is in. */
  readonly groupOf: Int32Array;
  /** For each sentence the range of its groups. */
  readonly sentenceGroups: readonly TokenRange[];
}
