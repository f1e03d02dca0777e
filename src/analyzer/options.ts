/** Checks of what an analyzer is made with and asked; each names what was expected and what came. */

import { anEncoder, type Encoder } from '../encoders';
import { describe, StancekitError } from '../errors';
import { aModel, type Model } from '../labels';
import { aReader } from '../readers';
import { aboutText } from '../runtime/aboutText';
import {
  checkKind,
  checkKinds,
  checkNames,
  checkText,
  isObject,
  type Kind,
  type Kinds,
  kinds,
  whole,
} from '../runtime/checks';
import { MOST_THREADS } from '../runtime/threads';
import { checkIssueList } from '../taxonomy';
import type { AnalyzeOptions, AnalyzerOptions, ClassifyInput, StreamOptions, TextOptions } from './types';

const ANALYZER_OPTIONS = {
  model: aModel,
  taxonomy: {
    expected: 'an object with an `id` and a list `issues` of `{ id, label, proposition }`',
    holds: (value) => isObject(value) && typeof value.id === 'string' && Array.isArray(value.issues),
  },
  actors: kinds.list,
  minimumProbability: kinds.share,
  minimumConfidence: kinds.share,
  encoder: anEncoder,
  reader: aReader,
} satisfies Kinds;
const ANALYZE_OPTIONS = { ...aboutText, deeds: kinds.flag, minimumConfidence: kinds.share };
const STREAM_OPTIONS = {
  workers: whole(1, MOST_THREADS),
  workTimeout: { ...whole(1), expected: 'milliseconds, an integer from 1 up' },
  signal: kinds.signal,
};
const CLASSIFY_OPTIONS = ['text', 'issue', 'target', 'actor', 'id'];

/** Checks what an analyzer is made with, each by itself. @throws UNKNOWN_OPTION, INVALID_OPTION. */
export function checkOptions(options: AnalyzerOptions): void {
  checkKinds(options, ANALYZER_OPTIONS, 'createAnalyzer');
  const { taxonomy } = options;
  if (taxonomy === undefined) return;
  checkNames(taxonomy, ['id', 'issues'], 'taxonomy');
  checkIssueList(taxonomy.issues, 'taxonomy.issues', 'INVALID_OPTION');
}

/** Checks whether it goes with the model. @throws UNKNOWN_ISSUE for an issue that the model does not know; MODEL_ENCODER where it was trained without the encoder. */
export function checkFitting({ taxonomy, encoder }: AnalyzerOptions, model: Model): void {
  const { issues } = model;
  const unknown = taxonomy?.issues.find(({ id }) => !issues.includes(id));
  if (unknown) {
    throw new StancekitError(
      'UNKNOWN_ISSUE',
      `Expected the issues of \`taxonomy\` to be among ${issues.join(', ')}, got ${describe(unknown.id)}.`,
    );
  }
  if (encoder) checkEncoder(encoder, model);
}

/**
 * Checks what `analyze` is given.
 *
 * @returns The options that matter to the result.
 * @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION.
 */
export function checkAnalyze(text: unknown, options: AnalyzeOptions): Omit<TextOptions, 'id'> {
  checkText(text);
  checkKinds(options, ANALYZE_OPTIONS, 'analyze');
  const { offsets = 'utf16', deeds = true, date, title, minimumConfidence } = options;
  return {
    ...{ offsets, deeds },
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    ...(minimumConfidence !== undefined && { minimumConfidence }),
  };
}

/** @throws UNKNOWN_OPTION, INVALID_OPTION. */
export function checkClassify(input: ClassifyInput): void {
  checkNames(input, CLASSIFY_OPTIONS, 'classify');
}

const TEXTS: Kind = {
  expected: 'a list, or something else that can be iterated, of objects with a `text`',
  holds: (value) =>
    typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value),
};

/** @throws UNKNOWN_OPTION, INVALID_OPTION. */
export function checkStream(source: unknown, options: StreamOptions, hasThreads: boolean): StreamOptions {
  checkKind(source, TEXTS, 'source');
  checkKinds(options, STREAM_OPTIONS, 'analyzeStream');
  const { workers, workTimeout } = options;
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
