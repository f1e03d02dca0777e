/** Streams of texts that are analysed here, in the thread that asks. */
import type { Document } from '../document';
import { toStancekitError } from '../errors';
import { untilAborted } from '../runtime/untilAborted';
import { readInput } from './inputs';
import type { Analyzer, FailedDocument, Texts } from './types';

/** Analyses one text after another here; none is read before the answer to the last was taken. */
export async function* analyzeInTurn(
  analyzer: Analyzer,
  source: Texts,
  signal: AbortSignal | undefined,
): AsyncGenerator<Document | FailedDocument> {
  for await (const row of untilAborted(source, signal)) {
    const read = readInput(row);
    if ('failed' in read) {
      yield read.failed;
      continue;
    }
    const { text, ...rest } = read.input;
    try {
      yield await analyzer.analyzeAsync(text, rest);
    } catch (error) {
      yield { id: rest.id ?? null, error: toStancekitError(error) };
    }
  }
}
