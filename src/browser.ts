/**
 * The public API for browsers: the same names as in Node. There is no file to read a model from, so one is fetched
 * (`fetchModel`) and handed to `createAnalyzer`.
 */
import { type AnalyzeOptions, type Analyzer, type AnalyzerOptions, createAnalyzerWith } from './analyzer';
import type { Document } from './document';
import { StancekitError } from './errors';
import type { Model } from './labels';

/**
 * Makes an analyzer; see the entry for Node.
 *
 * @param options As in Node, but `model` must be among them.
 * @throws MODEL_REQUIRED without a model, and what it throws in Node.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return createAnalyzerWith(options, defaultModel);
}

/** @throws MODEL_REQUIRED always: there is no model of its own here. Use `createAnalyzer`. */
export function analyze(_text: string, _options: AnalyzeOptions = {}): Document {
  throw noModel();
}

/** @throws MODEL_REQUIRED always: there is no model of its own here. Use `createAnalyzer(…).explain`. */
export function explain(_statement: { readonly text: string }): never {
  throw noModel();
}

/** @throws MODEL_REQUIRED always: there is no folder to read from. */
export function defaultModel(): Model {
  throw noModel();
}

/** @throws MODEL_REQUIRED always: there are no files here. Use `loadModel` or `fetchModel`. */
export function readModel(_path: string): Model {
  throw noModel();
}

/** @throws MODEL_REQUIRED always: there is no model of its own here. Give `createAnalyzer` a taxonomy with a `proposition`. */
export function proposeIssue(_sentence: string): never {
  throw noModel();
}

function noModel(): StancekitError {
  return new StancekitError(
    'MODEL_REQUIRED',
    'A browser has no model files. Load them, `const model = await fetchModel(url)`, and call `createAnalyzer({ model })`.',
  );
}

export { eventTypes } from './document';
export { pipelineEncoder } from './encoders';
export { isStancekitError, StancekitError } from './errors';
export { loadModel } from './labels';
export { fetchModel } from './labels/model';
export { geopolitics } from './taxonomy';
export { paragraphs, quotations, sentences, tokenize } from './text';
