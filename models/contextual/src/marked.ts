/** In: a statement. Out: its pieces, and which of them are the actor's and each target's. */
import type { ReaderInput } from '../../../src/readers';
import type { Settings } from './settings';
import type { Piece, Vocabulary } from './wordPieces';

/** A statement in pieces. Marks are 1 for a piece that belongs to the mention, else 0. */
export interface Marked {
  readonly ids: readonly number[];
  readonly actor: readonly number[];
  readonly targets: readonly (readonly number[])[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts statements into pieces. */
export function marker(vocabulary: Vocabulary, { names, maskPiece }: Settings): (input: ReaderInput) => Marked {
  const mask = names === 'masked' && maskPiece !== undefined ? vocabulary.idOf(maskPiece) : null;
  return (input) => {
    const pieces = mask === null ? vocabulary.cut(input.text) : cutMasked(input, vocabulary, mask);
    const marks = (span: Span | null) => pieces.map((piece) => (span && overlap(piece, span) ? 1 : 0));
    return { ids: pieces.map(({ id }) => id), actor: marks(input.actor), targets: input.targets.map(marks) };
  };
}

/** One piece stands for a whole name, however many words it has. */
function cutMasked({ text, names }: ReaderInput, vocabulary: Vocabulary, mask: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of names) {
    // A name within another is masked with it.
    if (start < at) continue;
    pieces.push(...vocabulary.cut(text, at, start), { id: mask, start, end });
    at = end;
  }
  return [...pieces, ...vocabulary.cut(text, at)];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
