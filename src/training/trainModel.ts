import { StancekitError } from '../errors';
import {
  createVocabulary,
  encodableText,
  readProposition,
  readWordVectors,
  type StatementInput,
  type ViewName,
  type Vocabulary,
} from '../labels/features';
import { MODEL_FORMAT, MODEL_SCHEMA, type ModelJson, readTrainedParts } from '../labels/model';
import { itemAt } from '../runtime/lists';
import { checkTrainable, type Example, joinDuplicates, prepareWithNames, settleGroups, type Weighting } from './data';
import { diagnoseRows, foldsOf } from './diagnose';
import { type TrainedStatements, trainStatements } from './fit';
import { createReport, type TrainingResult } from './report';
import type { Encodings, StatementVectors } from './rows';

/** An issue to learn, with words that name what it is about ("embargo", "assets"); those of its id where there are none. */
export interface TaxonomyIssue {
  /** Names the issue in rows and results. */
  readonly id: string;
  /** Words that name what it is about; those of its proposition, else of its id, where they are absent. */
  readonly terms?: readonly string[];
  /** For people, where it has a proposition. */
  readonly label?: string;
  /** What one is for or against, in one sentence. `trainPropositions` starts from what it tells, `train` takes its words for terms. */
  readonly proposition?: string;
}

/** How a model is trained. */
export interface TrainOptions {
  /** Decides how rows are dealt into folds. The same rows and seed give the same file. Default: 1. */
  readonly seed?: number;
  /** The issues to learn, in order; those of the rows, in alphabetical order, where it is absent. */
  readonly taxonomy?: readonly (string | TaxonomyIssue)[];
  /**
   * A model file, parsed, to start from, or the one that ships with the package: its counts, and its head for stances as far as
   * held-out rows gain from it. A small set of labels gains from a large one.
   */
  readonly base?: ModelJson | 'shipped';
  /** Folds of the cross-validation. Default: 5. */
  readonly folds?: number;
  /** Stops the work, as soon as it is heard: between steps of encoding, else at the end. The promise of a stopped training is refused with ABORTED. */
  readonly signal?: AbortSignal;
  /** Is told the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Name in the model file. Default: "custom". */
  readonly name?: string;
  /** Finds the names, the cue and the content of an example. */
  readonly prepare?: (example: Example) => StatementInput;
}

/** What the package's own models are trained with besides. */
interface ModelOptions extends TrainOptions {
  readonly base?: ModelJson;
  readonly vectorsOf?: StatementVectors;
  readonly weighting?: Weighting | undefined;
  /** As in `FitOptions`. */
  readonly checkpoints?: readonly number[] | undefined;
  readonly views?: readonly ViewName[];
}

/**
 * Trains a model for issues and stances.
 *
 * @param rows Labelled statements, at least 30 with two different stances; rows of one text are joined.
 * @param vectors The bytes of the word-vector file.
 * @param options See `TrainOptions`.
 * @throws TOO_FEW_EXAMPLES, TRAINING_TOO_LARGE, INVALID_EXAMPLE, INVALID_OPTION, ABORTED; INVALID_MODEL, MODEL_SCHEMA, MODEL_ENCODER for the base.
 */
export function trainModel(rows: readonly Example[], vectors: Uint8Array, options: ModelOptions = {}): TrainingResult {
  const { seed = 1, folds = 5, signal, onProgress } = options;
  const { taxonomy, issues, joined } = takeRows(rows, options);
  const { examples: settled, warnings: groupWarnings } = settleGroups(joined.examples, folds, seed);
  const { weighting, checkpoints } = options;
  const examples = weighting ? settled.flatMap(weighting.copiesOf) : settled;
  const warnings = [...joined.warnings, ...groupWarnings];
  // Rows that count several times are copies: only our own models have them, and their rows are looked at by themselves.
  const diagnosed = weighting ? null : diagnoseRows(joined, issues, foldsOf(settled, folds, seed));
  const words = createVocabulary(readWordVectors(vectors));
  const base = options.base && readTrainedParts(options.base, words.vectors.id, words.vectors.dimensions);
  // Two classifiers with a round a fold, and the final training.
  let rounds = 0;
  const onFold = () => onProgress?.(++rounds / (2 * folds + 1));
  const prepare = options.prepare ?? prepareWithNames(issues);
  let trained: TrainedStatements;
  try {
    trained = trainStatements(examples, issues, words, {
      seed,
      folds,
      signal,
      onFold,
      terms: taxonomy.map((issue) => termsOf(issue, words)),
      base,
      ...{ prepare, weighting, checkpoints, views: options.views },
      encodings: options.vectorsOf && encodingsOf(options.vectorsOf, examples, prepare, words),
    });
  } catch (cause) {
    if (signal?.aborted) throw new StancekitError('ABORTED', undefined, {}, { cause });
    throw cause;
  }
  onProgress?.(1);
  return {
    model: {
      format: MODEL_FORMAT,
      schema: MODEL_SCHEMA,
      name: options.name ?? 'custom',
      version: '0.1.0',
      encoder: words.vectors.id,
      statements: trained.json,
      ...(trained.encoded && { encoded: trained.encoded.json }),
    },
    report: createReport(examples, issues, trained, {
      seed,
      folds,
      base: base ? { name: base.name, share: trained.stanceHead.priorShare } : null,
      warnings,
      diagnosed,
    }),
  };
}

/**
 * The issues to learn, and the rows of which those of one text are joined.
 *
 * @throws TOO_FEW_EXAMPLES, TRAINING_TOO_LARGE, INVALID_EXAMPLE, INVALID_OPTION for rows that nothing can be learned from.
 */
export function takeRows(
  rows: readonly Example[],
  { seed = 1, folds = 5, taxonomy: given }: Pick<TrainOptions, 'seed' | 'folds' | 'taxonomy'>,
) {
  if (!Number.isInteger(seed))
    throw new StancekitError('INVALID_OPTION', `Expected \`seed\` to be an integer, got ${seed}.`);
  const taxonomy = given ?? [...new Set(rows.flatMap((example) => Object.keys(example.issues)))].sort();
  const issues = taxonomy.map((issue) => (typeof issue === 'string' ? issue : issue.id));
  const joined = joinDuplicates(rows);
  checkTrainable(joined, issues, folds);
  return { taxonomy, issues, joined };
}

function encodingsOf(
  { encoder, vectors }: StatementVectors,
  examples: readonly Example[],
  prepare: (example: Example) => StatementInput,
  words: Vocabulary,
): Encodings {
  const own = examples.map((example) => vectors.get(encodableText(prepare(example), words)));
  return {
    encoder: encoder.id,
    dimensions: encoder.dimensions,
    has: (example) => own[example] !== undefined,
    of: (example) => itemAt(own as readonly Float32Array[], example),
  };
}

function termsOf(issue: string | TaxonomyIssue, words: Vocabulary): readonly string[] {
  if (typeof issue !== 'string' && issue.terms) return issue.terms.map((term) => term.toLowerCase());
  if (typeof issue !== 'string' && issue.proposition) {
    return readProposition(issue.proposition, words).words.map(({ word }) => word);
  }
  const id = typeof issue === 'string' ? issue : issue.id;
  return [...new Set(id.toLowerCase().match(/\p{L}{3,}/gu) ?? [])];
}
