/** What a document warns of. */
import type { Span } from './span';

/** Something in the input that was read in the best way, but may have been meant otherwise. */
export interface Warning {
  /**
   * What it is: `LANGUAGE` (the text is not English), `LANGUAGE_PARTIAL` (read in a language of
   * which less is read than of English), `MARKUP` (tags, cut words of a printed page, tables of numbers),
   * `UNCLOSED_QUOTATION`, `STRAY_QUOTATION_MARK`.
   */
  readonly code: string;
  /** The same for people: what was found, what becomes of it, what to do. */
  readonly message: string;
  /** Where it is, or first is; null where it is the text as a whole. */
  readonly span: Span | null;
}
