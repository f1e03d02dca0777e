/** Streams of texts that are analysed here, in the thread that asks. */
import type { Document } from '../document';
import { isStancekitError, StancekitError, toStancekitError } from '../errors';
import { isTheirs } from '../runtime/others';
import { othersTurn } from '../runtime/othersTurn';
import { unlessAborted, untilAborted } from '../runtime/untilAborted';
import { readInput } from './inputs';
import type { AnalyzeInput, Analyzer, FailedDocument, Texts } from './types';

/** Analyses one text after another here; none is read before the answer to the last was taken. */
export async function* analyzeInTurn(
  analyzer: Analyzer,
  source: Texts,
  signal: AbortSignal | undefined,
): AsyncGenerator<Document | FailedDocument> {
  for await (const row of untilAborted(source, signal)) {
    // Also while a reader is awaited, which may never answer.
    yield await unlessAborted(() => answer(analyzer, row), signal);
    // Else a source that is there already would keep the signal from ever being heard.
    await othersTurn();
  }
}

async function answer(analyzer: Analyzer, row: AnalyzeInput): Promise<Document | FailedDocument> {
  const read = readInput(row);
  if ('failed' in read) return read.failed;
  const { text, ...rest } = read.input;
  try {
    return await analyzer.analyzeAsync(text, rest);
  } catch (error) {
    return { id: rest.id ?? null, error: told(error) };
  }
}

/** A reader or an encoder that fails is no defect of this library. */
function told(error: unknown): StancekitError {
  if (isStancekitError(error) || !isTheirs(error)) return toStancekitError(error);
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The reader or the encoder failed: ${reason}. The text may be right: mend them, and give it again.`;
  return new StancekitError('INVALID_READING', message, {}, { cause: error });
}
