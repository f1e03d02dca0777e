import type { StancekitError } from 'stancekit';

/** A file, or why there is none. */
export interface Found {
  readonly file: string;
  /** Bytes, for progress. */
  readonly size: number;
  readonly error?: StancekitError;
}
