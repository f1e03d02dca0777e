/** What a network is made of: parties and issues, and the ties between them. */
import type { Party } from './positions';

/**
 * What a tie means (Leifeld 2016, "Policy Debates as Dynamic Networks"; 2017, "Discourse Network Analysis").
 *
 * - `congruence`: both take the same side on an issue; one for each pair of statements.
 * - `conflict`: they take opposite sides.
 * - `subtract`: congruence − conflict.
 * - `affiliation`: a party speaks on an issue (two kinds of nodes).
 * - `sentiment`: a party speaks of another (directed).
 */
export type NetworkType = 'congruence' | 'conflict' | 'subtract' | 'affiliation' | 'sentiment';

/**
 * What a tie is divided by, since those who speak much agree and disagree much.
 *
 * Of congruence, conflict and subtract:
 * - `average`: the mean of how much the two parties say.
 * - `jaccard`: a·a + b·b − a·b, where a and b are the counts of each stance on each issue (Tanimoto's form for counts; where nobody
 *   says the same twice it is the share of positions in common among all positions).
 * - `cosine`: |a| |b|.
 *
 * Of affiliation and sentiment:
 * - `activity`: how much the party says in all.
 * - `prominence`: how much is said on the issue, or of the other, in all.
 */
export type Normalization = 'none' | 'average' | 'jaccard' | 'cosine' | 'activity' | 'prominence';

/** Who speaks, or of an `affiliation` network an issue. */
export interface NetworkNode extends Omit<Party, 'kind'> {
  /** What it is: the kind of the actor, or `issue`. */
  readonly kind: Party['kind'] | 'issue';
}

/** A tie; besides its weight it has figures that depend on the type of the network. */
export interface NetworkEdge {
  /** The id of the node that it leads from. */
  readonly source: string;
  /** The id of the node that it leads to. */
  readonly target: string;
  /** How strong it is: an expected count, divided as `normalization` says. Never 0; below 0 only in a `subtract` network. */
  readonly weight: number;
  /** Congruence, conflict and subtract: pairs of statements that agree, from 0 up, normalised as the weight is. */
  readonly congruence?: number;
  /** Congruence, conflict and subtract: pairs that disagree, from 0 up, normalised alike. */
  readonly conflict?: number;
  /** Affiliation and sentiment: how many statements, or mentions. */
  readonly count?: number;
  /** Affiliation: expected count of statements in favour, from 0 up. */
  readonly favor?: number;
  /** Affiliation: expected count of statements against, from 0 up. */
  readonly against?: number;
  /** Sentiment: expected count of kind mentions, from 0 up. */
  readonly positive?: number;
  /** Sentiment: expected count of unkind mentions, from 0 up. */
  readonly negative?: number;
  /** Affiliation and sentiment: expected count of those that take no side, from 0 up. */
  readonly neutral?: number;
  /** Affiliation: mean stance; sentiment: mean attitude; from −1 to 1. */
  readonly mean?: number;
}
