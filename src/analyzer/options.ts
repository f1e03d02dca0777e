/** Checks of what an analyzer is made with and asked; each names what was expected and what came. */

import type { Encoder } from '../encoders';
import { describe, StancekitError } from '../errors';
import type { Model } from '../labels';
import type { Reader } from '../readers';
import { checkNames, checkText } from '../runtime/checks';
import { dayOf } from '../runtime/dates';
import type { Offsets } from '../runtime/offsets';
import { MOST_THREADS } from '../runtime/threads';
import type { Taxonomy } from '../taxonomy';
import type { AnalyzeOptions, AnalyzerOptions, ClassifyInput, StreamOptions } from './types';

const ANALYZER_OPTIONS = ['model', 'taxonomy', 'actors', 'minimumProbability', 'encoder', 'reader'];
const ANALYZE_OPTIONS = ['id', 'date', 'title', 'text', 'offsets', 'deeds'];
const STREAM_OPTIONS = ['workers', 'workTimeout', 'signal'];
const CLASSIFY_OPTIONS = ['text', 'issue', 'target', 'actor', 'id'];

/** @throws UNKNOWN_OPTION, INVALID_OPTION; UNKNOWN_ISSUE where the taxonomy has an issue that the model has not; MODEL_ENCODER where the model was trained without the encoder. */
export function checkOptions(options: AnalyzerOptions & { readonly model: Model }): void {
  checkNames(options, ANALYZER_OPTIONS, 'createAnalyzer');
  const { model, taxonomy, minimumProbability, encoder, reader } = options;
  if (
    minimumProbability !== undefined &&
    !(typeof minimumProbability === 'number' && minimumProbability >= 0 && minimumProbability <= 1)
  ) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`minimumProbability\` to be a number from 0 to 1, got ${describe(minimumProbability)}.`,
    );
  }
  if (typeof model?.classify !== 'function' || !Array.isArray(model.issues)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`model\` to be what \`readModel\` or \`loadModel\` returned, got ${describe(model)}.`,
    );
  }
  if (taxonomy !== undefined) checkTaxonomy(taxonomy, model);
  if (encoder) checkEncoder(encoder, model);
  if (reader !== undefined) checkReader(reader);
}

/** @throws INVALID_OPTION for what is no reader, such as the promise of one. */
function checkReader(reader: Reader): void {
  if (typeof reader?.read === 'function' && typeof reader.id === 'string' && Array.isArray(reader.issues)) return;
  throw new StancekitError(
    'INVALID_OPTION',
    `Expected \`reader\` to be a reader, such as \`await contextual()\`, got ${describe(reader)}.`,
  );
}

/** @throws INVALID_OPTION for what is no taxonomy; UNKNOWN_ISSUE for an issue that the model does not know. */
function checkTaxonomy(taxonomy: Taxonomy, { issues }: Model): void {
  if (!Array.isArray(taxonomy?.issues) || !taxonomy.issues.every((issue) => typeof issue?.id === 'string')) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`taxonomy\` to have a list \`issues\` of \`{ id, label, proposition }\`, got ${describe(taxonomy)}.`,
    );
  }
  const unknown = taxonomy.issues.find(({ id }) => !issues.includes(id));
  if (!unknown) return;
  throw new StancekitError(
    'UNKNOWN_ISSUE',
    `Expected the issues of \`taxonomy\` to be among ${issues.join(', ')}, got ${describe(unknown.id)}.`,
  );
}

/**
 * Checks what `analyze` is given.
 *
 * @returns The options that matter to the result.
 * @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION.
 */
export function checkAnalyze(
  text: unknown,
  options: AnalyzeOptions,
): { offsets: Offsets; deeds: boolean; date?: string; title?: string } {
  checkText(text);
  checkNames(options, ANALYZE_OPTIONS, 'analyze');
  const { offsets = 'utf16', deeds = true, date, title } = options;
  if (offsets !== 'utf16' && offsets !== 'codePoints') {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`offsets\` to be 'utf16' or 'codePoints', got ${describe(offsets)}.`,
    );
  }
  if (typeof deeds !== 'boolean') {
    throw new StancekitError('INVALID_OPTION', `Expected \`deeds\` to be true or false, got ${describe(deeds)}.`);
  }
  if (date !== undefined && dayOf(date) === null) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`date\` to be a day of the calendar as YYYY-MM-DD, got ${describe(date)}.`,
    );
  }
  return { offsets, deeds, ...(date !== undefined && { date }), ...(title !== undefined && { title }) };
}

/** @throws UNKNOWN_OPTION, INVALID_OPTION. */
export function checkClassify(input: ClassifyInput): void {
  checkNames(input, CLASSIFY_OPTIONS, 'classify');
}

/** @throws UNKNOWN_OPTION, INVALID_OPTION. */
export function checkStream(options: StreamOptions, hasThreads: boolean): StreamOptions {
  checkNames(options, STREAM_OPTIONS, 'analyzeStream');
  const { workers, workTimeout } = options;
  if (workers !== undefined && !(Number.isSafeInteger(workers) && workers >= 1 && workers <= MOST_THREADS)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`workers\` to be an integer from 1 to ${MOST_THREADS}, got ${describe(workers)}.`,
    );
  }
  if (workTimeout !== undefined && !(Number.isSafeInteger(workTimeout) && workTimeout >= 1)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`workTimeout\` to be milliseconds, an integer from 1 up, got ${describe(workTimeout)}.`,
    );
  }
  if (workTimeout !== undefined && workers === undefined) {
    const advice = 'Only what is done in a thread can be ended.';
    throw new StancekitError('INVALID_OPTION', `Expected \`workTimeout\` together with \`workers\`. ${advice}`);
  }
  if (workers !== undefined && !hasThreads) {
    throw new StancekitError('INVALID_OPTION', 'Expected no `workers`: only Node has threads for them. Leave it out.');
  }
  return options;
}

/** @throws MODEL_ENCODER where the model was trained without this encoder. */
function checkEncoder({ id }: Encoder, { encoded }: Model): void {
  if (encoded?.encoder === id) return;
  const own = encoded ? `the encoder "${encoded.encoder}"` : 'no encoder';
  throw new StancekitError(
    'MODEL_ENCODER',
    `The model was trained with ${own}, but ${describe(id)} was given. Train one with it, or leave \`encoder\` out.`,
  );
}

/** @throws ENCODER_ASYNC where there is an encoder. */
export function refuseEncoder(encoder: Encoder | undefined, method: 'analyze' | 'classify' | 'explain'): void {
  if (!encoder) return;
  const instead =
    method === 'explain' ? 'Explain with an analyzer without an encoder' : `Call \`${method}Async\` instead`;
  throw new StancekitError('ENCODER_ASYNC', `An encoder needs time, so \`${method}\` cannot answer. ${instead}.`);
}
