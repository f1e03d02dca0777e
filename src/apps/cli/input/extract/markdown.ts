/**
 * Markdown as HTML, in a time that grows with its length whatever it holds. The parser looks behind each mark for the one that closes
 * it, to the end of the paragraph, and reads lists and quotations within each other once more a level; both are bounded here.
 */
import { Lexer, type MarkedOptions, Parser, type Token } from 'marked';
import { partsOf } from './parts';

/**
 * Marks of one paragraph, cell or item. A page of links has some hundreds; 1,000 of the slowest take 20 ms. What has more is taken as it
 * is written: its words are all there, with their marks.
 */
const MOST_MARKS = 1000;

/** Lists and quotations within each other. Nobody reads five; deeper ones are taken as they are written. */
const DEEPEST = 24;

/** What may begin something inside a paragraph; a point and an "@" do in addresses. */
const MARK = /[\\`*_~[\]!<&@:]|www\./g;

/** Letters without a space, among which an address is looked for from each on. */
const LONG_WORD = 2000;

class BoundedLexer extends Lexer {
  #depth = 0;

  override blockTokens(src: string, tokens: Token[] = [], lastParagraphClipped?: boolean): never {
    if (this.#depth >= DEEPEST) {
      tokens.push({ type: 'paragraph', raw: src, text: src, tokens: [asWritten(src)] });
      return tokens as never;
    }
    this.#depth++;
    try {
      return super.blockTokens(src, tokens, lastParagraphClipped) as never;
    } finally {
      this.#depth--;
    }
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (isBounded(src)) return super.inlineTokens(src, tokens);
    tokens.push(asWritten(src));
    return tokens;
  }
}

function isBounded(src: string): boolean {
  if (src.length < MOST_MARKS) return true;
  let count = 0;
  for (const _ of src.matchAll(MARK)) if (++count > MOST_MARKS) return false;
  for (const [word] of src.matchAll(/\S+/g)) if (word.length >= LONG_WORD) return false;
  return true;
}

const asWritten = (text: string): Token => ({ type: 'text', raw: text, text, escaped: false });

/** Renders Markdown as HTML. */
export function renderMarkdown(markdown: string): string {
  const options: MarkedOptions = { async: false, gfm: true };
  const links = Object.create(null);
  const lexers = partsOf(markdown.replace(/\r\n?/g, '\n')).map((part) => {
    const lexer = new BoundedLexer(options);
    // What a link is called may be said in any part, so all are read for it before the first is read for links.
    lexer.tokens.links = links;
    lexer.blockTokens(part, lexer.tokens);
    return lexer;
  });
  return lexers
    .map((lexer) => {
      for (const { src, tokens } of lexer.inlineQueue) lexer.inlineTokens(src, tokens);
      return Parser.parse(lexer.tokens, options);
    })
    .join('\n');
}
