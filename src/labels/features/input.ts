import type { Span } from '../../document';
import type { TargetKind } from '../../english/labels/governing';

/** One statement as the models take it. All spans are UTF-16 offsets into `text`. */
export interface StatementInput {
  readonly text: string;
  /** Names of actors. They are masked in every feature, so that no model can learn what a country is for. */
  readonly names: readonly Span[];
  /** The mention towards which the attitude is asked. */
  readonly target?: Span;
  /** What the target is; told by its words where it is not given. */
  readonly targetIs?: TargetKind;
  /** The mention whose attitude it is. */
  readonly actor?: Span;
}
