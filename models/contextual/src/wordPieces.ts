/**
 * In: a text. Out: the pieces of words that the encoder knows (Wu et al., 2016; "uncased" as in Devlin et al., NAACL 2019), each with its
 * place in the text: the longest piece that the vocabulary has, then the longest of the rest, "embargoed" → "embargo", "##ed".
 */

import { type Word, words } from './characters';
import { invalidWeights } from './errors';

export interface Piece {
  readonly id: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** The pieces that an encoder knows, by their numbers. */
export interface Vocabulary {
  readonly size: number;
  /** Of a piece that has to be there. @throws INVALID_MODEL where it is not. */
  idOf(piece: string): number;
  /** Cuts a part of a text. */
  cut(text: string, from?: number, to?: number): Piece[];
}

/** A longer word is one piece that is not known. */
const LONGEST_WORD = 100;

/** Reads the file: a piece a line, whose number is that of the line. @throws INVALID_MODEL where the file holds no pieces. */
export function readVocabulary(file: string): Vocabulary {
  const lines = file.replace(/\r?\n$/, '').split(/\r?\n/);
  const ids = new Map<string, number>();
  lines.forEach((line, i) => {
    if (!ids.has(line)) ids.set(line, i);
  });
  const idOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw invalidWeights(`vocabulary.txt has no piece ${JSON.stringify(piece)}`);
    return id;
  };
  const unknown = idOf('[UNK]');
  return {
    size: lines.length,
    idOf,
    cut: (text, from, to) => words(text, from, to).flatMap((word) => cutWord(word, ids, unknown)),
  };
}

function cutWord({ letters, starts, ends }: Word, ids: ReadonlyMap<string, number>, unknown: number): Piece[] {
  const place = (first: number, last: number) => ({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
  const whole = [{ id: unknown, ...place(0, letters.length - 1) }];
  if (letters.length > LONGEST_WORD) return whole;
  const pieces: Piece[] = [];
  for (let from = 0; from < letters.length; ) {
    let to = letters.length;
    let id: number | undefined;
    for (; to > from && id === undefined; to--) {
      id = ids.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
    }
    if (id === undefined) return whole;
    // The loop has gone one further than the piece that was found.
    pieces.push({ id, ...place(from, to) });
    from = to + 1;
  }
  return pieces;
}
