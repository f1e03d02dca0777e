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
 * @returns The analyzer. Its `analyzeStream` works in this thread alone.
 * @throws MODEL_REQUIRED without a model, and what it throws in Node; INVALID_OPTION from `analyzeStream` where it is given `workers`.
 * @example
 * const analyzer = createAnalyzer({ model: await fetchModel('https://example.org/stancekit/models') });
 * analyzer.analyze('Norway backed the sanctions.').statements[0].issues[0].stance // 'favor'
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return createAnalyzerWith(options, defaultModel);
}

/**
 * Refuses: there is no model of its own here. Use `createAnalyzer`.
 *
 * @throws MODEL_REQUIRED always.
 */
export function analyze(_text: string, _options: AnalyzeOptions = {}): Document {
  throw noModel();
}

/**
 * Refuses: there is no model of its own here. Use `createAnalyzer(…).explain`.
 *
 * @throws MODEL_REQUIRED always.
 */
export function explain(_statement: { readonly text: string }): never {
  throw noModel();
}

/**
 * Refuses: there is no folder to read from. Use `fetchModel`.
 *
 * @throws MODEL_REQUIRED always.
 */
export function defaultModel(): Model {
  throw noModel();
}

/**
 * Refuses: there are no files here. Use `loadModel` or `fetchModel`.
 *
 * @throws MODEL_REQUIRED always.
 */
export function readModel(_path: string | URL): Model {
  throw noModel();
}

/**
 * Refuses: there is no model of its own here. Give `createAnalyzer` a taxonomy with a `proposition`.
 *
 * @throws MODEL_REQUIRED always.
 */
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
