/** A line of the scoreboard. */

/** What others published on the same test set. */
export interface Published {
  /** Figures, and whose they are. */
  readonly figures: string;
  /** Where they stand. */
  readonly citation: string;
}

/** Which part of a data set a figure is of, and who says so. */
export interface Split {
  readonly name: string;
  readonly from: 'given' | 'path' | 'unknown';
}

export interface ScoreRow {
  readonly dataset: string;
  readonly split: Split;
  readonly metric: string;
  /** As it is shown; null where nothing could be measured. */
  readonly ours: number | null;
  /** Shares are shown in per cent with a digit, other figures as they are with three. */
  readonly unit: 'percent' | 'plain';
  /** 95 %. */
  readonly interval?: readonly [number, number];
  readonly n: number;
  /** What n counts. */
  readonly of: string;
  readonly published: Published | null;
  /** What a reader of the figure should know. */
  readonly note?: string;
}

/** What all rows of a data set share. */
export type RowBase = Pick<ScoreRow, 'dataset' | 'split'>;

const NAMES: Readonly<Record<string, string>> = { val: 'dev', valid: 'dev', validation: 'dev' };

/**
 * Tells which split a path is of.
 *
 * @param path Of a file or folder; the last of its names that is one of a split counts, whole or between marks ("dev-rw.jsonl").
 * @param given What the user said, which goes before the path.
 */
export function splitOf(path: string, given?: string): Split {
  if (given !== undefined) return { name: given, from: 'given' };
  const words = path.toLowerCase().split(/[^a-z]+/);
  const at = words.findLastIndex((word) => /^(?:train|trial|dev|val|valid|validation|test)$/.test(word));
  const word = words[at];
  if (word === undefined) return { name: 'not said', from: 'unknown' };
  const setting = /^(?:rw|mt)$/.exec(words[at + 1] ?? '')?.[0];
  return { name: [NAMES[word] ?? word, ...(setting ? [setting] : [])].join('-'), from: 'path' };
}
