/** Opens the model that was asked for. */
import {
  type Analyzer,
  createAnalyzer,
  defaultModel,
  type Encoder,
  isStancekitError,
  type Model,
  readModel,
  sentenceEncoder,
} from 'stancekit';
import { UsageError } from './failures';

/** @throws UsageError where the model cannot be used. */
export function openModel(file: string | undefined): Model {
  if (file === undefined) return defaultModel();
  try {
    return readModel(file);
  } catch (error) {
    throw isStancekitError(error) ? new UsageError(`${error.message} (${error.code})`) : error;
  }
}

/** An analyzer with the model that was asked for. @throws UsageError where it cannot be used. */
export function openAnalyzer({ model }: { readonly model?: string }): Analyzer {
  return createAnalyzer({ model: openModel(model) });
}

/** What reads whole statements, as it was asked for. */
export interface EncoderOptions {
  readonly model?: string | undefined;
  readonly encoder?: 'use' | undefined;
}

/** The same with the encoder that was asked for. @throws UsageError where it cannot be used, or not with this model. */
export async function openAnalyzerWith({ model, encoder }: EncoderOptions): Promise<Analyzer> {
  if (encoder === undefined) return openAnalyzer(model === undefined ? {} : { model });
  try {
    return createAnalyzer({ encoder: await openEncoder(), ...(model !== undefined && { model: openModel(model) }) });
  } catch (error) {
    throw isStancekitError(error) ? new UsageError(`${error.message} (${error.code})`) : error;
  }
}

/** @throws UsageError where the encoder's packages are not installed. */
export async function openEncoder(): Promise<Encoder> {
  try {
    return await sentenceEncoder();
  } catch (error) {
    throw isStancekitError(error) ? new UsageError(`${error.message} (${error.code})`) : error;
  }
}
