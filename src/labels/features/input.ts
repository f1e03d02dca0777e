import type { CueForce, Span } from '../../document';

/** One statement as the models take it. All spans are UTF-16 offsets into `text`. */
export interface StatementInput {
  readonly text: string;
  /** What was said or done, without its attribution; the whole text where it is absent or empty. */
  readonly content?: readonly Span[];
  /** The word that attributes the statement. */
  readonly cue?: { readonly lemma: string; readonly force: CueForce; readonly negated: boolean } | null;
  /** Names of actors. They are masked in every feature, so that no model can learn what a country is for. */
  readonly names: readonly Span[];
  /** The mention towards which the attitude is asked. */
  readonly target?: Span;
  /** The mention whose attitude it is. */
  readonly actor?: Span;
}
