/** Streams of texts that are analysed here, in the thread that asks. */
import type { Document } from '../document';
import { toStancekitError } from '../errors';
import { othersTurn } from '../runtime/othersTurn';
import { untilAborted } from '../runtime/untilAborted';
import { readInput } from './inputs';
import type { AnalyzeInput, Analyzer, FailedDocument, Texts } from './types';

/** Analyses one text after another here; none is read before the answer to the last was taken. */
export async function* analyzeInTurn(
  analyzer: Analyzer,
  source: Texts,
  signal: AbortSignal | undefined,
): AsyncGenerator<Document | FailedDocument> {
  for await (const row of untilAborted(source, signal)) {
    yield await answer(analyzer, row);
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
    return { id: rest.id ?? null, error: toStancekitError(error) };
  }
}
