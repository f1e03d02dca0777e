/** What an analyzer takes, does and gives. */

import type { Document, Span, Statement } from '../document';
import type { Encoder } from '../encoders';
import type { StancekitError } from '../errors';
import type { Classification, Explanation, Model } from '../labels';
import type { ActorDefinition } from '../mentions';
import type { Reader } from '../readers';
import type { Offsets } from '../runtime/offsets';
import type { Taxonomy } from '../taxonomy';

/** What an analyzer is made with. @typeParam IssueId The ids of the model's issues. */
export interface AnalyzerOptions<IssueId extends string = string> {
  /** What tells issues, stances and attitudes; the model that ships with the package where it is absent (in Node). */
  readonly model?: Model<IssueId>;
  /**
   * The issues that are looked for, among those of the model, with the labels and propositions that `explain` tells; all of the model's where
   * it is absent. One that the model does not know is an error (UNKNOWN_ISSUE).
   */
  readonly taxonomy?: Taxonomy;
  /** Actors of one's own, added to those that are built in. */
  readonly actors?: readonly ActorDefinition[];
  /**
   * Issues are reported from this probability on, from 0 to 1. Where it is absent, from the model's own thresholds on, and in a text of several
   * sentences where it is likely enough that statement, issue and stance are right together.
   */
  readonly minimumProbability?: number;
  /**
   * Statements are told from this `provenance.confidence` on, from 0 to 1; all of them where it is absent. Of the statements of real articles that are told
   * from 0.9 on, nineteen in twenty are right, and half of all are told.
   */
  readonly minimumConfidence?: number;
  /**
   * Reads whole statements, for models that were trained with it, such as `await contextual()`. It needs time, so only `analyzeAsync`,
   * `classifyAsync` and `analyzeStream` answer.
   */
  readonly encoder?: Encoder;
  /**
   * Reads whole statements beside the model, such as `await contextual()` of the package stancekit-contextual; both are averaged. It needs time,
   * so `analyzeAsync`, `classifyAsync`, `explainAsync` and `analyzeStream` ask it; `analyze`, `classify` and `explain` stay with the model alone.
   */
  readonly reader?: Reader;
}

/** What is known of a text besides its words. */
export interface AnalyzeOptions {
  /** Stands in the document again; any string. */
  readonly id?: string;
  /** ISO 8601 date of the text, a day of the calendar (`2025-03-12`), a time behind it or not; actors of one's own may hold from one date to another. */
  readonly date?: string;
  /** Stands in the document again, as the date does. */
  readonly title?: string;
  /** How offsets count: `'utf16'` units, as JavaScript does, or `'codePoints'`, as Python does. UTF-16 where it is absent. */
  readonly offsets?: Offsets;
  /** `false` leaves out deeds, the statements of kind `act`; they are told where it is absent. */
  readonly deeds?: boolean;
  /** Statements of this text are told from this `provenance.confidence` on, from 0 to 1; as the analyzer was made where it is absent. */
  readonly minimumConfidence?: number;
}

/** A statement to classify by itself. */
export interface ClassifyInput {
  /** The statement, without attribution. */
  readonly text: string;
  /** Answer for this issue alone, one of the model's; UNKNOWN_ISSUE for any other. */
  readonly issue?: string;
  /** The mention towards which the attitude is asked, UTF-16 offsets into `text`. */
  readonly target?: Span;
  /** The mention whose attitude it is. */
  readonly actor?: Span;
}

/** A text of a stream. */
export interface AnalyzeInput extends AnalyzeOptions {
  /** Its words. */
  readonly text: string;
}

/** How a stream is worked on. */
export interface StreamOptions {
  /**
   * In how many threads of their own texts are analysed, from 1 to 64; without it, in this one. They start as there is work for them,
   * and each takes 150 to 300 MB. A model must come from `defaultModel`, `readModel`, `fetchModel` or `loadModel`, so that the threads can load it too.
   */
  readonly workers?: number;
  /**
   * Milliseconds that the work on a text of up to a million characters may take in a thread; a longer one has as many times more. One
   * that takes longer is answered by WORK_TIMEOUT. 30,000 where it is absent, 360,000 with a
   * reader; without `workers` it cannot be given.
   */
  readonly workTimeout?: number;
  /**
   * Stops the work: the stream then throws ABORTED, also while it waits for its source. With `workers` at once; without them between two texts,
   * where timers are let in, so that they can say so.
   */
  readonly signal?: AbortSignal;
}

/** Texts as they come. */
export type Texts = AsyncIterable<AnalyzeInput> | Iterable<AnalyzeInput>;

/** What a stream gives for a text that could not be analysed. */
export interface FailedDocument {
  /** As it was given with the text; null where it was not. */
  readonly id: string | null;
  /** Why. */
  readonly error: StancekitError;
}

/** Analyses texts with one model, taxonomy and set of actors. @typeParam IssueId The ids of the model's issues. */
export interface Analyzer<IssueId extends string = string> {
  /** The model that it was made with. */
  readonly model: Model<IssueId>;
  /** The issues that are looked for. */
  readonly taxonomy: Taxonomy;
  /**
   * Finds the statements of a text.
   *
   * @param text Any text; an empty one gives an empty document.
   * @param options As for the function `analyze`.
   * @returns The document: statements in order, actors, warnings; offsets are UTF-16 units into `text`, but where `offsets` says otherwise.
   * @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION; ENCODER_ASYNC where the analyzer has an encoder.
   */
  analyze(text: string, options?: AnalyzeOptions): Document<IssueId>;
  /**
   * Classifies one statement by itself.
   *
   * @param input The statement, and the one `issue`, the `target` or the `actor` that is asked about; spans are UTF-16 offsets into its text.
   * @returns Its issues, the likeliest first, each with its stance; its tone; and the attitude to the target where there is one. Probabilities are
   * from 0 to 1.
   * @throws INVALID_TEXT, INVALID_SPAN, UNKNOWN_ISSUE, UNKNOWN_OPTION; ENCODER_ASYNC where the analyzer has an encoder.
   */
  classify(input: ClassifyInput): Classification<IssueId>;
  /**
   * Finds the statements of a text, as `analyze` does, with the encoder and the reader where the analyzer has them.
   *
   * @param text As for `analyze`.
   * @param options As for `analyze`.
   * @returns As `analyze`.
   * @throws What `analyze` throws, and what they do; INVALID_READING.
   */
  analyzeAsync(text: string, options?: AnalyzeOptions): Promise<Document<IssueId>>;
  /**
   * Classifies one statement by itself, as `classify` does, with the encoder and the reader where the analyzer has them.
   *
   * @param input As for `classify`.
   * @returns As `classify`.
   * @throws What `classify` throws, and what they do; INVALID_READING.
   */
  classifyAsync(input: ClassifyInput): Promise<Classification<IssueId>>;
  /**
   * Tells why a statement was labelled as it was: for each decision its features and words, with their weight. For the actor and the
   * addressees of a statement that this analyzer found, also whom else the words might mean, and why they do not (`reference`); the text is
   * read once more for that, when the first of its statements is explained.
   *
   * @param input A statement that `analyze` returned, or one to classify. The statement itself is explained exactly as it was
   * labelled (one that a thread has read with a reader, by `explainAsync`); of one that comes back from JSON the names are looked for again, in
   * its own text, so that it may have other issues there.
   * @returns For each issue found why it was and why its stance, then the tone, the actor and the addressees; offsets are into the
   * statement's text, in a `reference` into that of the document.
   * @throws What `classify` throws.
   */
  explain(input: Statement | ClassifyInput): readonly Explanation[];
  /**
   * Tells why a statement was labelled as it was by `analyzeAsync` or `classifyAsync`: with the reader, where the analyzer has one, what a word
   * did is told by reading the statement without it, for up to 100 words.
   *
   * @param input As for `explain`.
   * @returns As `explain`.
   * @throws What `classifyAsync` throws.
   */
  explainAsync(input: Statement | ClassifyInput): Promise<readonly Explanation[]>;
  /**
   * Analyses texts as they come, in their order; a bad one is answered in its place. With `workers` the source is read ahead, by at most
   * 32 texts a thread and about a million characters, however slowly answers are taken. A thread that ends loses nothing: its text is
   * analysed again, and answered by WORKER_FAILED where that ends a second thread. One that takes too long is answered by WORK_TIMEOUT.
   *
   * @param source The texts.
   * @param options In how many threads (`workers`), how long a text may take in one (`workTimeout`, milliseconds), and what stops it (`signal`); all
   * optional.
   * @returns A document for each text, or its `id` and the `error` why there is none.
   * @throws UNKNOWN_OPTION, INVALID_OPTION at once; ABORTED and what the source throws, while it is read.
   * A reader or an encoder that fails is told in the place of the text, by INVALID_READING.
   * @example
   * const texts = [{ id: 'a', text: 'Norway backed the sanctions.' }, { id: 'b', text: 42 }];
   * const answers = [];
   * for await (const answer of createAnalyzer().analyzeStream(texts)) {
   *   answers.push([answer.id, 'error' in answer ? answer.error.code : answer.statements.length]);
   * }
   * console.log(answers); // [['a', 1], ['b', 'INVALID_TEXT']]
   */
  analyzeStream(source: Texts, options?: StreamOptions): AsyncGenerator<Document<IssueId> | FailedDocument>;
}

/** What was said of a text, all told. */
export interface TextOptions {
  readonly id: string | null;
  readonly offsets: Offsets;
  readonly deeds: boolean;
  readonly date?: string;
  readonly title?: string;
  readonly minimumConfidence?: number;
}

/** Analyses a stream in threads. */
export type InThreads = (
  options: Required<Pick<AnalyzerOptions, 'model' | 'taxonomy' | 'actors'>> &
    Pick<AnalyzerOptions, 'minimumProbability' | 'minimumConfidence' | 'encoder' | 'reader'>,
  source: Texts,
  stream: {
    readonly workers: number;
    readonly workTimeout?: number | undefined;
    readonly signal: AbortSignal | undefined;
    /** Is told of each document what was asked of its text. */
    readonly onDocument?: (document: Document, asked: TextOptions) => void;
  },
) => AsyncGenerator<Document | FailedDocument>;
