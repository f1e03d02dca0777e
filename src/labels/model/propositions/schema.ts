/** Issues that are told by their proposition, as they stand in a model file. */

/** An issue with a proposition and no classifier of its own. */
export interface PropositionJson {
  /** Unique in its model, in small letters with hyphens. */
  readonly id: string;
  /** For people; the id where it is absent. */
  readonly label?: string;
  /** What one is for or against, in one sentence. */
  readonly proposition: string;
  /** More words that name what it is about. */
  readonly terms?: readonly string[];
  /** What some labels added; absent where there were none. */
  readonly learned?: LearnedJson;
}

/** What labels of the issue added to the classifier of propositions. */
export interface LearnedJson {
  /** How many labelled statements there were. */
  readonly rows: number;
  /** By the words of statements. */
  readonly words: LearnedWeightsJson;
  /** By vectors of the contextual reader, where it read the labelled statements. */
  readonly reader?: LearnedWeightsJson;
}

/** Weights in base64, as `encodeFloats` writes them. */
export interface LearnedWeightsJson {
  readonly presence: string;
  /** For each of the three sides. */
  readonly sides: readonly string[];
}
