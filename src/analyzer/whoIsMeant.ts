/** In: a statement and how its document was read. Out: why its actor and its addressees are those whom its words stand for. */
import type { PlacedWords, Reference, References } from '../coreference';
import type { Actor, SourceSpan, Span, Statement } from '../document';
import type { BorrowedWords, Explanation } from '../labels';
import { mapOffsets } from '../runtime/offsets';

/** What is known of a statement's document. */
export interface StatementOrigin {
  /** Counts in UTF-16 units. */
  readonly statement: Statement;
  readonly references: References;
  /** The text, where the document counts code points. */
  readonly countedText: string | null;
  /** What "the treaty" stands for; UTF-16 offsets. */
  readonly borrowed: readonly BorrowedWords[];
}

/** The reasons for issues with the words that were borrowed from elsewhere in the text. */
export function withBorrowed(
  why: readonly Explanation[],
  { borrowed, countedText }: Pick<StatementOrigin, 'borrowed' | 'countedText'>,
): readonly Explanation[] {
  if (borrowed.length === 0) return why;
  const move = countedText === null ? (unit: number) => unit : mapOffsets(countedText).toCodePoint;
  const counted = borrowed.map(({ text, start, end }) => ({ text, start: move(start), end: move(end) }));
  return why.map((one) => (one.decision.startsWith('issue ') ? { ...one, borrowed: counted } : one));
}

/** Reasons for the actor, then for each addressee. */
export function explainWho({ statement, references, countedText }: StatementOrigin): readonly Explanation[] {
  const { actor, source, addressees } = statement;
  const move = countedText === null ? null : mapOffsets(countedText).toCodePoint;
  const reasons = (decision: string, span: (Span & Partial<SourceSpan>) | null, who: Actor): Explanation => {
    const { reference, score, evidence } = references.of(span, who, span?.type);
    return {
      ...{ decision, label: who.name, score, features: evidence, words: [] },
      reference: move ? moveReference(reference, move) : reference,
    };
  };
  return [
    ...(actor ? [reasons('actor', source, actor)] : []),
    ...addressees.map((addressee) => reasons('addressee', addressee, addressee.actor)),
  ];
}

function moveReference(reference: Reference, toCodePoint: (unit: number) => number): Reference {
  const move = (words: PlacedWords | null) =>
    words && { ...words, start: toCodePoint(words.start), end: toCodePoint(words.end) };
  return {
    ...reference,
    words: move(reference.words),
    antecedent: move(reference.antecedent),
    candidates: reference.candidates.map((one) => ({ ...one, antecedent: move(one.antecedent) })),
  };
}

/** Asks once, and remembers the answer. */
export function once<T extends object>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
