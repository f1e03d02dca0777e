/**
 * Pass 3, quotations. In: tokens and paragraphs. Out: the stretches in quotation marks, warnings, and for every token
 * whether it opens or closes one. A quotation never leaves its paragraph; one that goes on is chained by `continues`.
 *
 * “We go," she said. → one quotation, although it opens curly and closes straight
 */

import type { Paragraph, Quotation, Token, Warning } from '../document';
import { QUOTED_BEFORE } from '../english/text/quotedBefore';
import { itemAt, lastItem } from '../runtime/lists';
import { isSpace } from './characters';
import { decide } from './markReading';
import { type Mark, type MarkFamily, readMarks } from './marks';
import { OpenMarks, type OpenQuotation } from './openMarks';

/** What a token does, in the `roles` of a reading. */
export const opens = 1;
export const closes = 2;

export interface QuotationReading {
  readonly quotations: Quotation[];
  readonly warnings: Warning[];
  /** One entry a token: 0, `opens` or `closes`. */
  readonly roles: Uint8Array;
}

/** A quotation before its depth is known. `first` and `last` are the tokens of its marks, -1 where there is none. */
interface Found extends Omit<Quotation, 'depth'> {
  readonly first: number;
  readonly last: number;
}

export function readQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): QuotationReading {
  const reader = new QuotationReader(text, tokens, readMarks(text, tokens));
  const content = paragraphs.filter((paragraph) => !paragraph.boilerplate);
  for (let index = 0; index < content.length; index++) reader.readParagraph(itemAt(content, index), content[index + 1]);
  return reader.result();
}

/** Behind the mark so many characters tell who speaks at most; own choice. */
const ATTRIBUTION_REACH = 120;

/** Walks the marks of one text from paragraph to paragraph. */
class QuotationReader {
  readonly #found: Found[] = [];
  readonly #warnings: Warning[] = [];
  readonly #open = new OpenMarks();
  #next = 0;
  /** The quotation that the paragraph before left open. One without words ("he said: “ ¶ …") begins with what follows, which continues none. */
  #pending: { readonly family: MarkFamily; readonly hasWords: boolean } | undefined;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
  ) {}

  readParagraph(paragraph: Paragraph, following: Paragraph | undefined): void {
    const { marks } = this;
    while (this.#next < marks.length && this.#start(this.#next) < paragraph.start) this.#next++;
    const first = this.#next;
    let last = first;
    while (last < marks.length && this.#start(last) < paragraph.end) last++;
    const later = laterClosers(marks, first, last);
    const foundBefore = this.#found.length;
    for (let index = first; index < last; index++) {
      const mark = itemAt(marks, index);
      const reading = decide(mark, itemAt(this.tokens, mark.token).text, this.#open, itemAt(later, index - first));
      if (reading === 'open') this.#push(mark, paragraph);
      else if (reading === 'close') this.#close(mark.family, mark.token);
      else if (reading === 'closeSingle') this.#close('single', mark.token);
      else if (reading === 'stray') this.#stray(mark, paragraph, this.#found.length === foundBefore);
    }
    this.#next = last;
    this.#finish(paragraph, following === undefined ? undefined : this.#openingFamily(last, following));
  }

  result(): QuotationReading {
    const { tokens } = this;
    const found = this.#found.sort((a, b) => a.start - b.start || b.end - a.end);
    const roles = new Uint8Array(tokens.length);
    const enclosing: number[] = [];
    const quotations = found.map(({ start, end, inner, closed, continues, first, last }) => {
      if (first >= 0) roles[first] = opens;
      if (last >= 0) roles[last] = closes;
      while (enclosing.length > 0 && lastItem(enclosing) <= start) enclosing.pop();
      enclosing.push(end);
      return { start, end, inner, depth: enclosing.length - 1, closed, continues };
    });
    this.#warnings.sort((a, b) => a.span!.start - b.span!.start);
    return { quotations, warnings: this.#warnings, roles };
  }

  #start(mark: number): number {
    return itemAt(this.tokens, itemAt(this.marks, mark).token).start;
  }

  #push(mark: Mark, paragraph: Paragraph): void {
    const { start } = itemAt(this.tokens, mark.token);
    const leads = start === paragraph.start;
    const previous = this.tokens[mark.token - 1]?.text;
    // A lone single mark is an apostrophe more often than not, unless it stands where speech begins.
    const speech = mark.shape === 'open' && (leads || previous === ',' || previous === ':');
    this.#open.push({
      family: mark.family,
      token: mark.token,
      mark: itemAt(this.tokens, mark.token).text,
      start,
      tentative: mark.family === 'single' && !speech,
      leads,
      continues: leads && this.#pending?.family === mark.family && this.#pending.hasWords,
      inside: -1,
    });
  }

  /** Closes the nearest open quotation of the family; what stands open inside it ends there as well. */
  #close(family: MarkFamily, token: number): void {
    const { start, end } = itemAt(this.tokens, token);
    for (;;) {
      const open = this.#open.pop()!;
      if (open.family === family) {
        if (token > open.token + 1) this.#add(open, start, end, token);
        return;
      }
      this.#leaveOpen(open, start);
    }
  }

  #stray(mark: Mark, paragraph: Paragraph, firstHere: boolean): void {
    const { start, end } = itemAt(this.tokens, mark.token);
    // A speech set as a block: opened once, closed once, paragraphs between them. Two quotations cannot begin at one place.
    const begun = this.#open.outermost?.start === paragraph.start;
    const goesOn = this.#pending?.family === mark.family;
    if (firstHere && !begun && (goesOn || this.#isOpenedBefore(mark, start)) && start > paragraph.start) {
      this.#found.push({
        start: paragraph.start,
        end,
        inner: { start: paragraph.start, end: start },
        closed: true,
        continues: goesOn && this.#pending?.hasWords === true,
        first: -1,
        last: mark.token,
      });
    } else this.#warn('STRAY_QUOTATION_MARK', start, end);
  }

  /** "We stay,” she said.": does the text begin inside a quotation? */
  #isOpenedBefore({ family }: Mark, start: number): boolean {
    const isFirst = family === 'double' && this.#found.length === 0;
    return isFirst && QUOTED_BEFORE.test(this.text.slice(start - 1, start + ATTRIBUTION_REACH));
  }

  /** What is still open at the end of a paragraph goes on in the next one or was never closed. */
  #finish(paragraph: Paragraph, next: MarkFamily | undefined): void {
    this.#pending = undefined;
    for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop()) {
      const speech = open.leads || !open.tentative;
      const hasWords = paragraph.end > itemAt(this.tokens, open.token).end;
      if (next === open.family && speech && open.inside < 0 && this.#pending === undefined) {
        this.#pending = { family: open.family, hasWords };
        if (hasWords) this.#add(open, paragraph.end, paragraph.end, -1);
      } else if (open.inside >= 0) {
        // A second one began before it was closed: it cannot have reached further than that.
        this.#leaveOpen(open, trimEnd(this.text, open.inside));
      } else {
        this.#leaveOpen(open, paragraph.end);
        if (!open.tentative) this.#pending ??= { family: open.family, hasWords };
      }
    }
  }

  #leaveOpen(open: OpenQuotation, end: number): void {
    const mark = itemAt(this.tokens, open.token);
    if (open.tentative || end <= mark.end) {
      this.#warn('STRAY_QUOTATION_MARK', mark.start, mark.end);
      return;
    }
    this.#add(open, end, end, -1);
    this.#warn('UNCLOSED_QUOTATION', open.start, end);
  }

  #add(open: OpenQuotation, innerEnd: number, end: number, last: number): void {
    this.#found.push({
      start: open.start,
      end,
      inner: { start: itemAt(this.tokens, open.token).end, end: innerEnd },
      closed: last >= 0,
      continues: open.continues,
      first: open.token,
      last,
    });
  }

  /** The family of the mark with which the paragraph begins, if it can open. */
  #openingFamily(index: number, paragraph: Paragraph): MarkFamily | undefined {
    for (let at = index; at < this.marks.length && this.#start(at) <= paragraph.start; at++) {
      const mark = itemAt(this.marks, at);
      if (this.#start(at) === paragraph.start) return mark.shape === 'close' ? undefined : mark.family;
    }
    return undefined;
  }

  #warn(code: 'STRAY_QUOTATION_MARK' | 'UNCLOSED_QUOTATION', start: number, end: number): void {
    this.#warnings.push({ code, message: messages[code], span: { start, end } });
  }
}

const messages = {
  STRAY_QUOTATION_MARK: 'The quotation mark has no partner and was read as an ordinary character.',
  UNCLOSED_QUOTATION: 'The quotation has no closing mark; it was taken to go on to the end of this span.',
} as const;

/**
 * For each double mark, whether the next double mark closes something; for each other, whether the next single mark that is no
 * possessive does. Read from the right, so that it takes one pass.
 */
function laterClosers(marks: readonly Mark[], first: number, last: number): boolean[] {
  const later = new Array<boolean>(last - first).fill(false);
  let single = false;
  let double = false;
  for (let index = last - 1; index >= first; index--) {
    const mark = itemAt(marks, index);
    later[index - first] = mark.family === 'double' ? double : single;
    if (mark.family === 'double') double = mark.place === 'close' && mark.shape !== 'open' && !mark.afterDigit;
    if (mark.family !== 'single') continue;
    if (mark.place === 'open') single = false;
    else if (!mark.possessive) single = mark.firm;
  }
  return later;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
