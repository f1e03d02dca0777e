/** The public API for Node. What is not listed here is not public. */
import {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  type ClassifyInput,
  createAnalyzerWith,
} from './analyzer';
import { analyzeInThreads } from './analyzer/threads';
import type { Document, Statement } from './document';
import { type Explanation, type Model, type ProposedIssue, type ProposeOptions, proposeIssueFor } from './labels';
import { defaultModel } from './labels/files/index';
import type { GeopoliticsIssue } from './taxonomy';

// Analysis
export type {
  AnalyzeInput,
  AnalyzeOptions,
  Analyzer,
  AnalyzerOptions,
  ClassifyInput,
  FailedDocument,
  StreamOptions,
} from './analyzer';

/**
 * Makes an analyzer that can be used for any number of texts.
 *
 * @param options A model, a taxonomy, actors of one's own, a minimum probability of issues, a minimum confidence of rows, an encoder, a reader; all
 * optional.
 * @returns The analyzer. Without `model` the one that ships with the package is read from its files, once; `issue` is then one of its ten
 * (`GeopoliticsIssue`), and with a `Model<'a' | 'b'>` one of that model's.
 * @throws UNKNOWN_OPTION, INVALID_OPTION, INVALID_ACTOR, INVALID_TAXONOMY, UNKNOWN_ISSUE, MODEL_REQUIRED; MODEL_ENCODER where the model was not trained with the encoder.
 * @example
 * const analyzer = createAnalyzer({ actors: [{ id: 'person:kim', name: 'Ana Kim', kind: 'person', country: 'FR' }] });
 * const { actor } = analyzer.analyze('Ana Kim rejected the sanctions.').statements[0];
 * console.log(actor.id, actor.country); // person:kim FR
 */
export function createAnalyzer(
  options?: AnalyzerOptions & { readonly model?: never; readonly taxonomy?: never },
): Analyzer<GeopoliticsIssue>;
export function createAnalyzer<IssueId extends string>(
  options: AnalyzerOptions<IssueId> & { readonly model: Model<IssueId> },
): Analyzer<IssueId>;
export function createAnalyzer(options?: AnalyzerOptions): Analyzer;
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  return createAnalyzerWith(options, defaultModel, analyzeInThreads);
}

let shared: Analyzer<GeopoliticsIssue> | undefined;

/**
 * Finds who says or does what in a text, to whom, on which issue and with which stance.
 *
 * @param text Any text.
 * @param options `id`, `date` (ISO 8601) and `title` of the text, whether offsets count UTF-16 units or code points, whether deeds are told,
 * and the confidence from which on rows are; all optional.
 * @returns The document: statements in order, actors, warnings; all offsets are UTF-16 units into `text`, but where `offsets` says otherwise.
 * @throws INVALID_TEXT where `text` is not a string; INVALID_OPTION where an option has a value that it cannot take, such as a date that is no day;
 * UNKNOWN_OPTION.
 * @example
 * const { statements } = analyze('Moscow never agreed to the deal.', { id: 'a1', date: '2025-03-12' });
 * console.log(statements[0].claim.text, statements[0].claim.parts[1]);
 * // Moscow never agreed to the deal { role: 'negation', text: 'never', start: 7, end: 12 }
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Document<GeopoliticsIssue> {
  shared ??= createAnalyzer();
  return shared.analyze(text, options);
}

/**
 * Tells why a statement was labelled as it was, with the shipped model.
 *
 * @param statement A statement that `analyze` returned.
 * @returns For each decision its label, score, and the features and words that spoke for and against it, with their weight; of actor and
 * addressees also who else might be meant by the words (`reference`).
 * @throws INVALID_TEXT where it has no text; INVALID_SPAN, UNKNOWN_ISSUE, UNKNOWN_OPTION.
 * @example
 * const [, stance] = explain({ text: 'We demand an end to the embargo.', issue: 'sanctions' });
 * console.log(stance.label, stance.words.map(({ text, weight }) => `${text} ${weight.toFixed(2)}`).join());
 * // against We 0.22,demand 2.21,an 0.05,end 6.13,to 0.21,the 0.26,embargo 1.47,. -0.46
 * @example
 * const [statement] = analyze('Foreign Minister Anna Keller left. She said no.').statements;
 * const { reference } = explain(statement).find(({ decision }) => decision === 'actor');
 * console.log(reference.words.text, reference.antecedent.text, reference.candidates.map(({ name }) => name));
 * // She Foreign Minister Anna Keller [ 'Anna Keller', 'nobody mentioned before' ]
 */
export function explain(statement: Statement | ClassifyInput): readonly Explanation[] {
  shared ??= createAnalyzer();
  return shared.explain(statement);
}

/**
 * Makes an issue of one sentence: a classifier without a labelled row. It is weaker than an issue that was trained; `issue.expected` says how much.
 *
 * @param sentence What one is for or against: "States should recognise Palestine."
 * @param options Its id, its label, more words that name what it is about; all optional.
 * @returns The issue for a taxonomy, how the sentence was understood, and the content of a model file (`readModel`, `stancekit analyze --model`).
 * @throws INVALID_TAXONOMY for a sentence that is empty, too long, a question, or names nothing; for an id that the package's model has;
 * UNKNOWN_OPTION, INVALID_OPTION.
 * @example
 * const { issue, words, direction } = proposeIssue('States should recognise Palestine.');
 * console.log(issue.id, words, direction); // recognise-palestine [ 'recognise', 'palestine' ] for
 */
export function proposeIssue(sentence: string, options: ProposeOptions = {}): ProposedIssue {
  return proposeIssueFor(defaultModel(), sentence, options);
}

export type { PlacedWords, Reference, ReferenceCandidate } from './coreference';
// Types
export type {
  Actor,
  ActorKind,
  Addressee,
  AnalyzedDocument,
  Attitude,
  Claim,
  ClaimPart,
  ClaimRole,
  ContentPiece,
  Cue,
  CueForce,
  Document,
  DocumentActor,
  EventType,
  IssueStance,
  MentionSpan,
  MentionType,
  Paragraph,
  Provenance,
  Quotation,
  Sentence,
  SentimentResult,
  SourceSpan,
  Span,
  Stance,
  Statement,
  StatementKind,
  Target,
  Token,
  TokenKind,
  TokenRange,
  Warning,
} from './document';
export { eventTypes } from './document';
// Encoders
export { type Encoder, type FeatureExtraction, pipelineEncoder } from './encoders';
// Errors
export { type ErrorCode, type ErrorDetails, isStancekitError, StancekitError } from './errors';
export type { AttitudeReading, IssueReading, Reading } from './labels';
export {
  type BorrowedWords,
  type Classification,
  type ClassifyOptions,
  type Explanation,
  type FeatureReason,
  loadModel,
  type Model,
  type ProposedIssue,
  type ProposeOptions,
  type PropositionJson,
  type WordReason,
} from './labels';
export { defaultModel, readModel } from './labels/files/index';
// Models
export { type FetchModelOptions, fetchModel } from './labels/model';
// Stages
export type { ActorDefinition } from './mentions';
// Readers
export type { Reader, ReaderInput, ReaderOrigin } from './readers';
export type { Offsets } from './runtime/offsets';
export { type ExpectedFigures, type GeopoliticsIssue, geopolitics, type Issue, type Taxonomy } from './taxonomy';
export { paragraphs, quotations, sentences, tokenize } from './text';
