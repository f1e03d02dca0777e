/** Training and measuring models on labels of one's own. Stands beside `model/`; nothing that only predicts imports it. */
import { anEncoder, type Encoder } from '../encoders';
import { defaultModel, defaultModelFile, defaultVectors } from '../labels/files/index';
import { checkKind } from '../runtime/checks';
import { crossValidateWith } from './crossValidate';
import { checkedPrepare, type Example } from './data';
import { checkPropositions, checkTraining } from './given';
import type { TrainingReport, TrainingResult } from './report';
import { type TaxonomyIssue, type TrainOptions, trainModel } from './trainModel';
import { type PropositionTraining, trainPropositionsOn, trainPropositionsWith } from './trainPropositions';
import { trainModelWith } from './withEncoder';

export {
  type Example,
  type ReadExamplesOptions,
  readExamples,
  type Suggestion,
  type SuggestOptions,
  suggest,
} from './data';
export {
  type ChanceTest,
  type DiagnosedIssue,
  type DiagnoseOptions,
  type Diagnosis,
  type DiagnosisName,
  diagnose,
  type FiguresOfUnlike,
  type Worth,
} from './diagnose';
export type { Calibration, CalibrationBin, ClassificationScore, ClassScore, CurvePoint } from './fit';
export type {
  Baselines,
  CharacteristicWords,
  EncoderGain,
  HeldOutFigures,
  MajorityBaselines,
  TrainingBase,
  TrainingReport,
  TrainingResult,
} from './report';
export { type Evaluation, evaluate, type ModelCardOptions, modelCard } from './report';
export type { TaxonomyIssue, TrainOptions } from './trainModel';
export type { LearnedIssue, PropositionTraining } from './trainPropositions';
export { evaluateWithEncoder } from './withEncoder';
export { type EvaluateWithReaderOptions, evaluateWithReader } from './withReader';

/**
 * Trains a model for issues and stances of one's own, on the word vectors that ship with the package.
 *
 * @param examples Labelled statements (see `readExamples`): at least 30, with two different stances.
 * @param options Seed, folds, taxonomy, a model to start from (`base`), a name for the model, a function that finds the names of an example
 * (`prepare`), a signal to stop and a function that is told of progress; all optional.
 * @returns The model file, to be written as JSON, and how it did on rows that were held out.
 * @throws TOO_FEW_EXAMPLES, TRAINING_TOO_LARGE, INVALID_EXAMPLE, INVALID_TAXONOMY, INVALID_OPTION, UNKNOWN_OPTION, ABORTED.
 * @example
 * const rows = readExamples(readFileSync('datasets/asia-pacific.jsonl', 'utf8'), { format: 'jsonl' });
 * const { model, report } = train(rows, { name: 'asia' });
 * console.log(model.name, report.rows, report.issues.sanctions.f1.toFixed(2)); // asia 160 0.55
 */
export function train(examples: readonly Example[], options: TrainOptions = {}): TrainingResult {
  checkTraining(examples, options, 'train');
  return trainModel(examples, defaultVectors(), settle(options));
}

/**
 * Measures how well a model trained on these examples would do on new ones, on the word vectors that ship with the package.
 *
 * Each row is judged by classifiers that have seen neither it nor, where there are enough of these, any other row of its document, batch or
 * actor (`grouped`).
 *
 * @param examples Labelled statements (see `readExamples`): at least 30, with two different stances.
 * @param options As for `train`.
 * @returns The report that `train` gives; the model is thrown away.
 * @throws TOO_FEW_EXAMPLES, TRAINING_TOO_LARGE, INVALID_EXAMPLE, INVALID_TAXONOMY, INVALID_OPTION, UNKNOWN_OPTION, ABORTED.
 * @example
 * const rows = readExamples(readFileSync('datasets/asia-pacific.jsonl', 'utf8'), { format: 'jsonl' });
 * const { issuesMicroF1, stance, grouped } = crossValidate(rows, { folds: 3 });
 * console.log(issuesMicroF1.toFixed(2), stance.accuracy.toFixed(2), grouped); // 0.38 0.42 false
 */
export function crossValidate(examples: readonly Example[], options: TrainOptions = {}): TrainingReport {
  checkTraining(examples, options, 'crossValidate');
  return crossValidateWith(examples, defaultVectors(), settle(options));
}

/**
 * Trains a model as `train` does, with a part for an encoder, which then is needed to use that part: `createAnalyzer({ model, encoder })`.
 *
 * @param examples As for `train`.
 * @param options As for `train`, and the `encoder`.
 * @returns As `train`; `report.encoder` says what the encoder brings on rows that were held out.
 * @throws What `train` and the encoder throw; MODEL_ENCODER, INVALID_READING for vectors that are none.
 * @example
 * const rows = readExamples(readFileSync('datasets/asia-pacific.jsonl', 'utf8'), { format: 'jsonl' });
 * const { report } = await trainWithEncoder(rows, { encoder: await contextual() });
 * console.log(report.issuesMicroF1.toFixed(2), report.encoder.issuesMicroF1.toFixed(2)); // 0.41 0.60
 */
export async function trainWithEncoder(
  examples: readonly Example[],
  options: TrainOptions & { readonly encoder: Encoder },
): Promise<TrainingResult> {
  checkTraining(examples, options, 'trainWithEncoder', { encoder: anEncoder });
  const { encoder, ...others } = options;
  checkKind(encoder, anEncoder, 'encoder');
  return trainModelWith(examples, defaultVectors(), settle(others), encoder);
}

/**
 * Carries issues further that are told by their propositions, by a few labels each; none is needed.
 *
 * @param examples Labelled statements, in any number up to 2,000; one about none of the issues has no issue.
 * @param options The issues, each with its `proposition`, and the name in the model file.
 * @returns The model file, with these issues beside those that the package knows, and what each was learned from.
 * @throws INVALID_TAXONOMY, INVALID_EXAMPLE, INVALID_OPTION, UNKNOWN_OPTION, TRAINING_TOO_LARGE.
 * @example
 * const taxonomy = [{ id: 'palestine', proposition: 'States should recognise Palestine.' }];
 * const rows = [{ text: 'We will recognise Palestine.', issues: { palestine: 'favor' } }];
 * trainPropositions(rows, { taxonomy }).issues // [{ id: 'palestine', rows: 1, about: 1 }]
 */
export function trainPropositions(
  examples: readonly Example[],
  options: { readonly taxonomy: readonly TaxonomyIssue[]; readonly name?: string },
): PropositionTraining {
  checkPropositions(examples, options, 'trainPropositions');
  const { taxonomy, name } = options;
  return trainPropositionsOn(defaultModel(), examples, taxonomy, name);
}

/**
 * Carries issues further as `trainPropositions` does, with the contextual reader besides: far fewer labels are then enough.
 *
 * @param examples As for `trainPropositions`.
 * @param options As for `trainPropositions`, and the reader as `encoder`.
 * @returns As `trainPropositions`; without a reader the model goes by the words.
 * @throws What `trainPropositions` and the encoder throw; MODEL_ENCODER for another encoder than the contextual reader.
 * @example
 * const taxonomy = [{ id: 'palestine', proposition: 'States should recognise Palestine.' }];
 * const rows = [{ text: 'We will recognise Palestine.', issues: { palestine: 'favor' } }];
 * const { issues } = await trainPropositionsWithEncoder(rows, { taxonomy, encoder: await contextual() });
 * console.log(issues); // [{ id: 'palestine', rows: 1, about: 1 }]
 */
export async function trainPropositionsWithEncoder(
  examples: readonly Example[],
  options: { readonly taxonomy: readonly TaxonomyIssue[]; readonly name?: string; readonly encoder: Encoder },
): Promise<PropositionTraining> {
  checkPropositions(examples, options, 'trainPropositionsWithEncoder', { encoder: anEncoder });
  const { encoder, ...others } = options;
  checkKind(encoder, anEncoder, 'encoder');
  return trainPropositionsWith(defaultModel(), examples, others, encoder);
}

/** Opens the base, and believes nothing of what `prepare` gives. */
function settle({ base, prepare, ...options }: TrainOptions) {
  return {
    ...options,
    ...(prepare && { prepare: checkedPrepare(prepare, []) }),
    ...(base !== undefined && { base: base === 'shipped' ? defaultModelFile() : base }),
  };
}
