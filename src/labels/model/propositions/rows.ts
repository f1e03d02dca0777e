/** The rows of numbers that a statement has with a proposition. */
export interface PropositionRows {
  readonly presence: Float64Array;
  readonly side: Float64Array;
}
