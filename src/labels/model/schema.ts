/**
 * The model file. It names the encoder that it was trained with, and may hold either part or both: what statements are
 * about and their stance, and the attitude to a target.
 */
import type { EncodedJson } from './encoded';
import type { HeadJson } from './head';
import type { HiddenLayerJson } from './hiddenLayer';
import type { PropositionJson } from './propositions/schema';
import type { WordWeightsJson } from './wordWeights';

export const MODEL_FORMAT = 'stancekit-model';

/** Raised whenever a file of the version before can no longer be read. */
export const MODEL_SCHEMA = 3;

/** A view's counts: features joined by line feeds, and their counts by cell (see `encodeCounts`). */
export interface ViewJson {
  readonly view: string;
  readonly features: string;
  readonly counts: string;
}

/** The same with the features as `packFeatures` writes them; either is read wherever views stand. */
export interface PackedViewJson {
  readonly view: string;
  readonly packed: string;
  readonly counts: string;
}

/**
 * Issues and stances. Cell 0 counts all rows, cell 1 + 3i + s those of issue i with stance s (favor, against, neutral); one i
 * more than there are issues counts stances on issues elsewhere.
 */
export interface StatementsJson {
  readonly issues: readonly string[];
  /** Words that name what each issue is about. */
  readonly terms: readonly (readonly string[])[];
  /** The likeness of every word vector to the nearest term of each issue, in steps (`features/terms.ts`), as `encodeCounts` writes them; measured when they are asked for where this is absent. */
  readonly likeness?: string;
  readonly views: readonly ViewJson[];
  /** One class an issue, and `*` for any at all; each answered yes or no. */
  readonly issueHead: HeadJson;
  /** The scores of these two are added to those of the head, question by question. */
  readonly issueLayer: HiddenLayerJson;
  readonly issueWords: WordWeightsJson;
  /** From which probability on a statement is taken to be about an issue; one number an issue. */
  readonly thresholds: readonly number[];
  /** Below this probability of any issue, a statement is taken to be about none. */
  readonly gate: number;
  readonly stanceHead: HeadJson;
  /** Its scores are added to those of the head; not there in models that do without (`stanceWords.ts`). */
  readonly stanceWords?: WordWeightsJson;
  /** A stance less probable than this is abstained from. */
  readonly abstainBelow: number;
}

/** Attitudes. The cells are negative, neutral, positive. */
export interface AttitudesJson {
  readonly views: readonly PackedViewJson[];
  readonly targetHead: HeadJson;
  /** The tone of a statement without a target. */
  readonly toneHead: HeadJson;
  /** A second opinion on targets, for international politics (`secondOpinion.ts`). */
  readonly abroad?: SecondOpinionJson;
}

/** The attitude to a target in statements on international politics. */
export interface SecondOpinionJson {
  readonly views: readonly PackedViewJson[];
  readonly head: HeadJson;
  /** Tells by the mean vector whether a statement is one of these, "abroad", or on politics at "home". */
  readonly gate: HeadJson;
  /** How much the head is heard, from 0 to 1, where it has no doubt. */
  readonly share: number;
}

/** The attitude of an actor to a target. The cells are negative, neutral, positive. */
export interface DirectedJson {
  readonly views: readonly PackedViewJson[];
  readonly head: HeadJson;
}

/** A whole model file. */
export interface ModelJson {
  readonly format: typeof MODEL_FORMAT;
  readonly schema: typeof MODEL_SCHEMA;
  readonly name: string;
  readonly version: string;
  /** The word vectors, as `WordVectors.id` names them. */
  readonly encoder: string;
  readonly statements?: StatementsJson;
  readonly attitudes?: AttitudesJson;
  readonly directed?: DirectedJson;
  /** What an encoder adds to `statements`. */
  readonly encoded?: EncodedJson;
  /** Issues that are told by their propositions, besides those of `statements`. */
  readonly propositions?: readonly PropositionJson[];
}
