/** The tokens of a statement, cut from its own text or from that of the article that it stands in. */

import type { Span, TextLayer, Token, TokenRange } from '../../document';
import { firstFrom, standsAlone, tokenize } from '../../text';

export interface StatementTokens extends TokenRange {
  /** The tokens of the statement, or of the text that it stands in. */
  readonly tokens: readonly Token[];
  /** Where the statement begins in the text that was cut. */
  readonly offset: number;
}

/** Cuts a statement, once for all its targets. */
export function tokensOf(text: string): StatementTokens {
  const tokens = tokenize(text);
  return { tokens, offset: 0, first: 0, last: tokens.length };
}

/**
 * Cuts statements out of a text whose tokens are there already, where they would be the same. To cut them again and to look up their
 * words took a fifth of the time of the models.
 */
export function tokensWithin({ text, tokens }: Pick<TextLayer, 'text' | 'tokens'>): (span: Span) => StatementTokens {
  return ({ start, end }) => {
    const range = { first: firstFrom(tokens, start), last: firstFrom(tokens, end) };
    const exact = tokens[range.first]?.start === start && tokens[range.last - 1]?.end === end;
    return exact && standsAlone(tokens, range) ? { tokens, offset: start, ...range } : tokensOf(text.slice(start, end));
  };
}
