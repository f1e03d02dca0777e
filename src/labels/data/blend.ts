/**
 * How a model and a reader are averaged, and two opinions of a model. Written by `npx tsx models/fitBlend.ts`, which says how.
 *
 * Origin: 601 real statements of documents held out (fifteen of a hundred; DSE, NewsMTSC, re3d, GUM), without the 286 doubtful ones, which tell shares of stances and attitudes and how sure a stance is, the 320 statements of dev, and 346 sentences of presidents' addresses held out, the three sets counting alike, beside them 418 pairs of the valid.tsv of directed sentiments for attitudes of an actor, read by the fast model trained without them. Reader 66440ace3432b41a, 1553 rows.
 */

/** How the log-odds of two are averaged: `scale` × ((1 − `other`) × the one's + `other` × the other's). The other is the reader, where it is not said. */
export interface Share {
  readonly other: number;
  readonly scale: number;
}

export interface Blend {
  readonly issues: Share;
  readonly stances: Share;
  /** Without a reader, of an actor that is told: the other is the part that was trained on pairs, the one what is thought of the target by whoever speaks. */
  readonly told: Share;
  /** Of attitudes of whoever speaks. */
  readonly attitudes: Share;
  /** Of attitudes of an actor that is told. */
  readonly directed: Share;
  readonly tone: Share;
  /** From which averaged probability on a statement is taken to be about an issue; `threshold` for those that are not listed. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly threshold: number;
  /** Below this averaged probability of any issue, it is taken to be about none. */
  readonly gate: number;
  /** A stance that is less probable than this is abstained from. */
  readonly abstainBelow: number;
}

export const BLEND: Blend = {
  issues: { other: 0.6, scale: 0.9 },
  stances: { other: 0.5, scale: 0.85 },
  told: { other: 0.85, scale: 0.85 },
  attitudes: { other: 0.9, scale: 0.95 },
  directed: { other: 0.5, scale: 1.45 },
  tone: { other: 0.9, scale: 0.95 },
  thresholds: {},
  threshold: 0.45,
  gate: 0,
  abstainBelow: 0.757,
};
