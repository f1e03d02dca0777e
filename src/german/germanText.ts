/** A German text by its surface: tokens, sentences mended where English rules cut them, and which words stand in quotation marks. */
import type { Span, TextLayer, Token, TokenRange } from '../document';
import { itemAt } from '../runtime/lists';
import { ABBREVIATIONS, AFTER_ORDINALS } from './lists/words';

export interface GermanSentence extends TokenRange {
  readonly paragraph: number;
}

/** A piece of content; quotation marks belong to it. */
export interface Piece extends Span {
  readonly quoted: boolean;
}

/** Tokens whose letters are whole, as those of the lists are ("ü", also where the text has "u" and a mark); their places stay. */
function composed({ text, tokens }: TextLayer): readonly Token[] {
  if (text.normalize() === text) return tokens;
  return tokens.map(({ start, end, kind, text: own, lower }) => {
    return { start, end, kind, text: own.normalize(), lower: lower.normalize() };
  });
}

const EDGES = new Set([',', ':', ';', '–', '—', '-', '.', '!', '?', '(', ')']);
const ENDS = /[.!?…“”"«»]$/;

export class GermanText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly GermanSentence[];
  /** Token ranges of the outermost quotations, with their marks. */
  readonly quotes: readonly TokenRange[];
  readonly #quoteOf: Int32Array;

  constructor(readonly layer: TextLayer) {
    this.tokens = composed(layer);
    this.#quoteOf = new Int32Array(layer.tokens.length).fill(-1);
    this.quotes = quoteRanges(layer);
    this.quotes.forEach(({ first, last }, index) => {
      this.#quoteOf.fill(index, first, last);
    });
    this.sentences = mended(layer).filter(({ paragraph }) => this.#isProse(paragraph));
  }

  token(at: number): Token {
    return itemAt(this.tokens, at);
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** A word that begins with a capital, or with "al-". */
  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (/^\p{Lu}/u.test(token.text) || /^al-\p{Lu}/u.test(token.text));
  }

  isSmall(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !/^al-\p{Lu}/u.test(token.text);
  }

  /** The quotation that a token stands in, or null. */
  quoteAt(at: number): TokenRange | null {
    return this.quotes[this.#quoteOf[at] ?? -1] ?? null;
  }

  span({ first, last }: TokenRange): Span {
    return { start: this.token(first).start, end: this.token(last - 1).end };
  }

  words(range: TokenRange): string {
    const { start, end } = this.span(range);
    return this.layer.text.slice(start, end).normalize();
  }

  /** A range without the marks at its edges. */
  trimmed({ first, last }: TokenRange): TokenRange {
    let [from, to] = [first, last];
    while (from < to && EDGES.has(this.lower(from)) && !this.quoteAt(from)) from++;
    while (to > from && EDGES.has(this.lower(to - 1)) && !this.quoteAt(to - 1)) to--;
    return { first: from, last: to };
  }

  /** A range cut where quotations begin and end. */
  pieces(range: TokenRange): readonly Piece[] {
    const { first, last } = this.trimmed(range);
    const found: Piece[] = [];
    for (let at = first; at < last; ) {
      const quote = this.quoteAt(at);
      let next = quote ? Math.min(last, quote.last) : at + 1;
      while (!quote && next < last && !this.quoteAt(next)) next++;
      const piece = quote ? { first: at, last: next } : this.trimmed({ first: at, last: next });
      if (piece.first < piece.last) found.push({ ...this.span(piece), quoted: quote !== null });
      at = next;
    }
    return found;
  }

  /** Not a headline: ends as a sentence does, or is long. */
  #isProse(paragraph: number): boolean {
    const { start, end, boilerplate } = itemAt(this.layer.paragraphs, paragraph);
    return !boilerplate && ENDS.test(this.layer.text.slice(start, end));
  }
}

function quoteRanges({ tokens, quotations }: TextLayer): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = 0;
  for (const { start, end, depth } of quotations) {
    if (depth > 0) continue;
    while (at < tokens.length && itemAt(tokens, at).start < start) at++;
    const first = at;
    while (at < tokens.length && itemAt(tokens, at).start < end) at++;
    if (first < at) ranges.push({ first, last: at });
  }
  return ranges;
}

/** Joins what was cut behind an ordinal ("am 3. März") or an abbreviation ("z. B."). */
function mended({ sentences, tokens, datelines }: TextLayer): readonly GermanSentence[] {
  const found: GermanSentence[] = [];
  const openings = new Map(datelines.map((line) => [line.first, line.last]));
  for (const { first, last, paragraph } of sentences) {
    const before = found.at(-1);
    if (before?.paragraph === paragraph && isCutWrongly(tokens, before.last, first))
      found[found.length - 1] = { ...before, last };
    else found.push({ first: Math.min(openings.get(first) ?? first, last - 1), last, paragraph });
  }
  return found;
}

function isCutWrongly(tokens: readonly Token[], end: number, next: number): boolean {
  if (tokens[end - 1]?.text !== '.') return false;
  const before = tokens[end - 2];
  if (before?.kind === 'number') return AFTER_ORDINALS.has(tokens[next]?.lower ?? '');
  return ABBREVIATIONS.has(before?.lower ?? '');
}
