/** Reads whole statements for their issues, stances and attitudes, beside the model, which reads them by their words. */
import type { Span } from '../document';
import type { Reading } from '../labels';
import { isObject, type Kind } from '../runtime/checks';

/** A statement as a reader takes it. All spans are UTF-16 offsets into `text`. */
export interface ReaderInput {
  /** The words of the statement. */
  readonly text: string;
  /** Names of actors, in order; a reader may mask them. */
  readonly names: readonly Span[];
  /** The words that name whose statement it is, where they stand in it. */
  readonly actor: Span | null;
  /** Mentions towards which the attitude is asked. */
  readonly targets: readonly Span[];
}

/** How a thread opens a reader that it cannot be sent. */
export interface ReaderOrigin {
  /** The URL of a module that exports `contextual(options)`. */
  readonly module: string;
  /** What it was called with; must be such as can be sent to a thread. */
  readonly options: object;
}

/** What reads statements; what it says is averaged with what the model says. */
export interface Reader {
  /** Names the reader and its weights. */
  readonly id: string;
  /** The issues that it knows. Others are left to the model. */
  readonly issues: readonly string[];
  /** Absent for a reader that threads cannot open again; a stream is then analysed without `workers`. */
  readonly origin?: ReaderOrigin;
  /**
   * Reads statements.
   *
   * @param inputs Any statements. The same statement must be read the same, whatever stands beside it.
   * @returns A reading for each, in order.
   */
  read(inputs: readonly ReaderInput[]): Promise<Reading[]>;
  /**
   * Whether the reader is too small to tell what "refused to lift" comes to. It is then asked of stances in plainer words,
   * "maintained", where a statement has two words that turn what is said and cancel each other; issues and attitudes are told by the words as they stand.
   */
  readonly wantsPlainerWords?: boolean;
  /**
   * Encodes texts, as an `Encoder` does. Issues that are told by their propositions are told by it besides; by the words alone where it is absent.
   *
   * @param texts Any texts.
   * @returns A vector for each, in order, all of one length.
   */
  encode?(texts: readonly string[]): Promise<Float32Array[]>;
}

/** What a reader must be; the promise of one is none. */
export const aReader: Kind = {
  expected: 'a reader, such as `await contextual()`',
  holds: (value) =>
    isObject(value) && typeof value.read === 'function' && typeof value.id === 'string' && Array.isArray(value.issues),
};
