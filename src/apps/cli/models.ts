/** Opens the model and the reader that were asked for. */
import {
  type Analyzer,
  createAnalyzer,
  defaultModel,
  type Encoder,
  isStancekitError,
  type Model,
  type Reader,
  readModel,
} from 'stancekit';
import { type ListedActor, toDefinitions } from 'stancekit/project';
import {
  checkEncoderThere,
  chooseReader,
  encoderFor,
  openContextual,
  type ReaderName,
} from '../../runtime/openContextual';
import { UsageError } from './failures';
import { complain, type Io } from './io';

/** @throws UsageError where the model cannot be used. */
export function openModel(file: string | undefined): Model {
  if (file === undefined) return defaultModel();
  return orUsage(() => readModel(file));
}

export interface AnalyzerOptions {
  readonly model?: string | undefined;
  readonly reader?: ReaderName | undefined;
  readonly actors?: readonly ListedActor[];
  readonly minimumProbability?: number | undefined;
  readonly minimumConfidence?: number | undefined;
}

/** An analyzer, and the reader that it has. */
export interface Opened {
  readonly analyzer: Analyzer;
  readonly reader: Reader | undefined;
}

/** An analyzer with the model and the reader that were asked for. @throws UsageError where they cannot be used. */
export async function openWithReader(options: AnalyzerOptions, io: Io): Promise<Opened> {
  const { model, reader, encoder } = await openParts(options, io);
  const actors = toDefinitions(options.actors ?? []);
  const { minimumProbability, minimumConfidence } = options;
  return {
    analyzer: createAnalyzer({
      model,
      actors,
      ...(minimumProbability !== undefined && { minimumProbability }),
      ...(minimumConfidence !== undefined && { minimumConfidence }),
      ...(reader && { reader }),
      ...(encoder && { encoder }),
    }),
    reader,
  };
}

/** The same without the model's encoder, which cannot be explained. */
export async function openToExplain(options: AnalyzerOptions, io: Io): Promise<Analyzer> {
  const { model, reader, encoder } = await openParts(options, io);
  if (encoder) complain(io, 'What the encoder of the model says of whole statements is left out of explanations.');
  return createAnalyzer({ model, ...(reader && { reader }) });
}

/** The model, the reader, and that again where the model was trained with it. @throws UsageError where they cannot be used. */
export async function openParts(options: AnalyzerOptions, io: Io) {
  const model = openModel(options.model);
  orUsage(() => checkEncoderThere(model, options.reader));
  const reader = await openReader(options.reader, io);
  return { model, reader, encoder: orUsage(() => encoderFor(model, reader)) };
}

/** The reader that was asked for; the contextual one where nothing was said and it is installed. @throws UsageError. */
export async function openReader(asked: ReaderName | undefined, io: Io): Promise<(Reader & Encoder) | undefined> {
  if (whichReader(asked, io) === 'fast') return undefined;
  try {
    return await openContextual();
  } catch (error) {
    throw asUsage(error);
  }
}

/** The name of the reader that was asked for, or is there. @throws UsageError where it is not there. */
export function whichReader(asked: ReaderName | undefined, io: Pick<Io, 'stderr'>): ReaderName {
  return orUsage(() => chooseReader(asked, (message) => complain(io, message)));
}

function orUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asUsage(error);
  }
}

/** An error of the library as one of how it was called. */
export function asUsage(error: unknown): unknown {
  return isStancekitError(error) ? new UsageError(`${error.message} (${error.code})`) : error;
}
