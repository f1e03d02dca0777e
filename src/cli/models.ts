/** Opens the model that was asked for. */
import { type Analyzer, createAnalyzer, defaultModel, isStancekitError, type Model, readModel } from 'stancekit';
import { UsageError } from './io';

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
