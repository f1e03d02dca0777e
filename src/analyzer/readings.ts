/** What a reader is asked for an analyzer: the statements of a text, one by itself, and one without each of its words. */
import type { Span } from '../document';
import type { DraftInput, Model, Reading, ReadWithout, StatementInput } from '../labels';
import { wordsToLeaveOut } from '../labels';
import { type Reader, type ReaderInput, readAll } from '../readers';
import { itemAt } from '../runtime/lists';

/** Reads the statements of a text. @throws INVALID_READING, and what the reader throws. */
export async function readDrafts(
  reader: Reader | undefined,
  drafts: readonly DraftInput[],
): Promise<readonly Reading[] | undefined> {
  if (!reader) return undefined;
  return readAll(
    reader,
    drafts.map(({ input, targets, source }) => toReaderInput(input, source, targets)),
  );
}

/** Reads a statement that stands by itself. */
export async function readOne(reader: Reader | undefined, input: StatementInput): Promise<Reading | undefined> {
  if (!reader) return undefined;
  return itemAt(await readAll(reader, [toReaderInput(input)]), 0);
}

/** Reads a statement whole, and without each of its words. @param source Whose it is, where the input does not say. */
export async function readWithout(
  reader: Reader,
  model: Model,
  input: StatementInput,
  source: Span | null = null,
): Promise<ReadWithout> {
  const asked = toReaderInput(input, source);
  const words = wordsToLeaveOut(model, input);
  const [whole, ...without] = await readAll(reader, [asked, ...words.map((word) => leaveOut(asked, word))]);
  return { whole: whole as Reading, without };
}

function toReaderInput(
  { text, names, actor, target }: StatementInput,
  source: Span | null = null,
  targets: readonly Span[] = target ? [target] : [],
): ReaderInput {
  // A name beside another of its words ("the Norwegian foreign minister") may come in any order.
  const ordered = names.toSorted((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  return { text, names: ordered, actor: actor ?? source, targets };
}

/** The same statement without some of its characters. A mention that is left out whole is still asked about: nothing stands for it. */
export function leaveOut(input: ReaderInput, { start, end }: Span): ReaderInput {
  const moved = (offset: number) => (offset <= start ? offset : Math.max(start, offset - (end - start)));
  const move = (span: Span) => ({ start: moved(span.start), end: moved(span.end) });
  return {
    text: input.text.slice(0, start) + input.text.slice(end),
    names: input.names.map(move).filter((name) => name.end > name.start),
    actor: input.actor && move(input.actor),
    targets: input.targets.map(move),
  };
}
