import type { CueForce, EventType, Span, TokenRange } from '../document';

/** A source, its cue and its content, before anybody asks who the source is. */
export interface Attribution {
  /** The pass that found it. */
  readonly rule: string;
  readonly sentence: number;
  /** The verb with its auxiliaries and its negation ("did not rule out"), or the noun, adjective or mark that attributes. */
  readonly cue: (TokenRange & { readonly lemma: string; readonly force: CueForce }) | null;
  readonly source: TokenRange | null;
  /** Who a relative pronoun or a document stands for ("Pistorius, who", "comments by the ambassador"), where it is not the source itself. */
  readonly antecedent?: TokenRange;
  /** Pieces in order, offsets in UTF-16 units. */
  readonly content: readonly Span[];
  readonly addressees: readonly TokenRange[];
  readonly negated: boolean;
  readonly confidence: number;
  /** What is done by it, where that is one of the types of deeds. */
  readonly event?: EventType;
}
