/** What the first stages make of a text: tokens, sentences, quotations, mentions. Offsets are UTF-16 code units. */
import type { Actor, MentionType } from './actor';
import type { Span } from './span';
import type { Warning } from './warning';

/** What a token is. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * One word, number, punctuation mark or symbol. The clitics `’s ’re ’ve ’ll ’d ’m` are tokens of their own ("China" + "’s"),
 * `don’t` and `can’t` are one; known abbreviations and initials keep their full stop ("U.S.", "Sen."), hyphenated words stay whole.
 */
export interface Token extends Span {
  /** What stands in the text from `start` to `end`. */
  readonly text: string;
  /** Lower-cased, with typographic apostrophes made straight, and without soft hyphens. */
  readonly lower: string;
  /** What it is. */
  readonly kind: TokenKind;
}

/** Half-open range of token indices. */
export interface TokenRange {
  /** Index of the first token, from 0. */
  readonly first: number;
  /** Index of the first token behind the last. */
  readonly last: number;
}

/** A sentence; `first` is its first token, `last` the first token that is no longer inside. */
export interface Sentence extends Span, TokenRange {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

/** A paragraph, or a line that stands by itself. */
export interface Paragraph extends Span {
  /** A line that belongs to the page and not to the article: "Advertisement", "Read more", a caption credit. */
  readonly boilerplate: boolean;
}

/** A stretch in quotation marks. `start` and `end` include the marks, `inner` does not. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** How many quotations stand around it: 0 for an outermost one. */
  readonly depth: number;
  /** False where no closing mark was found and the end of the paragraph was taken. */
  readonly closed: boolean;
  /** True where the quotation goes on from that of the paragraph before (an opening mark on every paragraph, one closing mark). */
  readonly continues: boolean;
}

/** The result of the first stage. */
export interface TextLayer {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** "SEOUL, Oct. 14 (News) --" at the head of a report, in tokens. */
  readonly datelines: readonly TokenRange[];
  readonly warnings: readonly Warning[];
}

/** An occurrence of an actor. `actor` is null where it could not be resolved above its threshold. */
export interface Mention extends Span, TokenRange {
  readonly type: MentionType;
  readonly actor: Actor | null;
  /** Token index of the word that heads the mention: the surname, the role noun, the pronoun. */
  readonly head: number;
  readonly confidence: number;
}
