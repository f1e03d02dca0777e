/**
 * How a model and a reader are averaged. Written by `npx tsx models/fitBlend.ts`, which says how.
 *
 * Origin: 601 real statements of documents held out (fifteen of a hundred; DSE, NewsMTSC, re3d, GUM), without the doubtful ones, and the 320 statements of dev, both sets counting alike, read by the fast model trained without them. Reader 9100215b9a0c5298, 921 rows.
 */

/** How the log-odds of one part are averaged: `scale` × ((1 − `reader`) × the model's + `reader` × the reader's). */
export interface Share {
  readonly reader: number;
  readonly scale: number;
}

export interface Blend {
  readonly issues: Share;
  readonly stances: Share;
  readonly attitudes: Share;
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
  issues: { reader: 0.6, scale: 0.9 },
  stances: { reader: 0.45, scale: 1.2 },
  attitudes: { reader: 0.7, scale: 1.05 },
  tone: { reader: 0.7, scale: 1.05 },
  thresholds: {},
  threshold: 0.35,
  gate: 0,
  abstainBelow: 0.773,
};
