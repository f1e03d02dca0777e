/** The pipeline: one function a stage, from left to right. */
import { type ActorDefinition, readActors, resolvePronouns } from './actors';
import { attribute } from './attribution';
import { settleNesting } from './attribution/nesting';
import { inside as within } from './attribution/sorted';
import { identify, type StatementDraft } from './attribution/statements';
import { checkNames, checkSpan, checkText } from './checks';
import type { Actor, Document, Span, Statement, TextLayer, Warning } from './document';
import type { Encoder } from './encoders';
import { describe, StancekitError, toStancekitError } from './errors';
import { encodableText } from './features/encodable';
import type { StatementInput } from './features/input';
import { nameFilter } from './features/names';
import { cutWithin } from './features/reading';
import { type Classification, type Explanation, explain, type Model, type StatementClassification } from './model';
import type { Around } from './model/around';
import { type Offsets, toCodePointOffsets } from './offsets';
import { readSyntax } from './syntax';
import { geopolitics, type Taxonomy } from './taxonomy';
import { readText } from './text';
import { untilAborted } from './untilAborted';

export interface AnalyzerOptions {
  /** What tells issues, stances and attitudes; the model that ships with the package where it is absent (in Node). */
  readonly model?: Model;
  /** Names and describes the issues; issues that the model does not know are an error. */
  readonly taxonomy?: Taxonomy;
  /** Actors of one's own, added to those that are built in. */
  readonly actors?: readonly ActorDefinition[];
  /** Issues are reported from this probability on, from 0 to 1; the model's own thresholds where it is absent. */
  readonly minimumProbability?: number;
  /** Reads whole statements, for models that were trained with it. It needs time, so only `analyzeAsync` and `classifyAsync` answer. */
  readonly encoder?: Encoder;
}

/** What is known of a text besides its words. */
export interface AnalyzeOptions {
  readonly id?: string;
  /** ISO 8601 date of the text; actors of one's own may hold from one date to another. */
  readonly date?: string;
  readonly title?: string;
  /** How offsets count: `'utf16'` units, as JavaScript does, or `'codePoints'`, as Python does. UTF-16 where it is absent. */
  readonly offsets?: Offsets;
}

/** A statement to classify by itself. */
export interface ClassifyInput {
  readonly text: string;
  /** Answer for this issue alone. */
  readonly issue?: string;
  /** The mention towards which the attitude is asked, UTF-16 offsets into `text`. */
  readonly target?: Span;
  /** The mention whose attitude it is. */
  readonly actor?: Span;
}

/** A text of a stream. */
export interface AnalyzeInput extends AnalyzeOptions {
  readonly text: string;
}

/** How a stream is worked on. */
export interface StreamOptions {
  /**
   * In how many threads of their own texts are analysed, from 1; without it, in this one. Each takes 150 to 300 MB. A model must come
   * from `defaultModel`, `readModel`, `fetchModel` or `loadModel`, so that the threads can load it too.
   */
  readonly workers?: number;
  /** Stops the work: the stream then throws ABORTED, also while it waits for its source. */
  readonly signal?: AbortSignal;
}

export type Texts = AsyncIterable<AnalyzeInput> | Iterable<AnalyzeInput>;

/** What a stream gives for a text that could not be analysed. */
export interface FailedDocument {
  readonly id: string | null;
  readonly error: StancekitError;
}

/** Analyses texts with one model, taxonomy and set of actors. */
export interface Analyzer {
  readonly model: Model;
  readonly taxonomy: Taxonomy;
  /**
   * Finds the statements of a text.
   *
   * @param text Any text; an empty one gives an empty document.
   * @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION; ENCODER_ASYNC where the analyzer has an encoder.
   */
  analyze(text: string, options?: AnalyzeOptions): Document;
  /**
   * Classifies one statement by itself.
   *
   * @throws INVALID_TEXT, INVALID_SPAN, UNKNOWN_ISSUE, UNKNOWN_OPTION; ENCODER_ASYNC where the analyzer has an encoder.
   */
  classify(input: ClassifyInput): Classification;
  /**
   * Finds the statements of a text, as `analyze` does, with the encoder where the analyzer has one.
   *
   * @throws What `analyze` throws, and what the encoder does.
   */
  analyzeAsync(text: string, options?: AnalyzeOptions): Promise<Document>;
  /**
   * Classifies one statement by itself, as `classify` does, with the encoder where the analyzer has one.
   *
   * @throws What `classify` throws, and what the encoder does.
   */
  classifyAsync(input: ClassifyInput): Promise<Classification>;
  /**
   * Tells why a statement was labelled as it was: for each decision its features and words, with their weight.
   *
   * @param input A statement that `analyze` returned, or one to classify. The statement itself is explained exactly as it was
   * labelled; of one that comes back from JSON the names are looked for again, in its own text.
   * @returns For each issue found why it was and why its stance, then the tone; offsets are into the statement's text.
   * @throws What `classify` throws.
   */
  explain(input: Statement | ClassifyInput): readonly Explanation[];
  /**
   * Analyses texts as they come, in their order; a bad one is answered in its place. With `workers` the source is read ahead, by at most
   * 32 texts a thread and about a million characters, however slowly answers are taken. A thread that ends loses nothing: its text is
   * analysed again, and answered by WORKER_FAILED where that ends a second thread.
   *
   * @param source The texts.
   * @param options In how many threads, and what stops it.
   * @throws UNKNOWN_OPTION, INVALID_OPTION at once; ABORTED and what the source throws, while it is read.
   * @example
   * for await (const answer of analyzer.analyzeStream(texts, { workers: 4 })) {
   *   if ('error' in answer) console.error(answer.id, answer.error.code); // b INVALID_TEXT
   *   else console.log(answer.id, answer.statements.length); // a 1
   * }
   */
  analyzeStream(source: Texts, options?: StreamOptions): AsyncGenerator<Document | FailedDocument>;
}

const ANALYZER_OPTIONS = ['model', 'taxonomy', 'actors', 'minimumProbability', 'encoder'];
const ANALYZE_OPTIONS = ['id', 'date', 'title', 'text', 'offsets'];
const STREAM_OPTIONS = ['workers', 'signal'];
const CLASSIFY_OPTIONS = ['text', 'issue', 'target', 'actor', 'id'];

/** The actors that were mentioned, and those that were known by what they say alone ("according to Istanbul"). */
function withSources(actors: readonly Actor[], statements: readonly Statement[]): readonly Actor[] {
  const listed = new Map<string, Actor>();
  for (const actor of actors) listed.set(actor.id, actor);
  const add = (actor: Actor): void => {
    if (!listed.has(actor.id)) listed.set(actor.id, actor);
  };
  for (const { actor, addressees, targets } of statements) {
    if (actor) add(actor);
    for (const addressee of addressees) add(addressee.actor);
    for (const target of targets) add(target.actor);
  }
  return [...listed.values()];
}

/**
 * Makes an analyzer.
 *
 * @param options See `AnalyzerOptions`; `model` is required here (the package's own `createAnalyzer` supplies the default).
 * @param inThreads How a stream is analysed in threads, where there are any.
 * @throws UNKNOWN_OPTION, INVALID_OPTION, INVALID_ACTOR, UNKNOWN_ISSUE; MODEL_ENCODER where the model was not trained with the encoder.
 */
export function createAnalyzerWith(
  options: AnalyzerOptions & { readonly model: Model },
  inThreads?: InThreads,
): Analyzer {
  checkNames(options, ANALYZER_OPTIONS, 'createAnalyzer');
  const { model, taxonomy = geopolitics, actors = [], minimumProbability, encoder } = options;
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
  if (encoder) checkEncoder(encoder, model);
  const masked = nameFilter(model.issues);
  // Wrong definitions are told here, not at the first text.
  readActors(readText(''), { actors });
  // What the model was asked of each statement, for as long as somebody has it, so that it is explained as it was labelled.
  const inputs = new WeakMap<Statement, { readonly input: StatementInput; readonly around?: Around }>();

  /** All but the models: who says what to whom. */
  const read = (text: string, analyzeOptions: AnalyzeOptions) => {
    const { offsets } = checkAnalyze(text, analyzeOptions);
    const layer = readText(text);
    const syntax = readSyntax(layer);
    const attributions = attribute(layer, syntax);
    const sources = attributions.flatMap(({ source }) =>
      source ? [{ start: layer.tokens[source.first]!.start, end: layer.tokens[source.last - 1]!.end }] : [],
    );
    const date = analyzeOptions.date;
    const people = resolvePronouns(
      layer,
      readActors(layer, { actors, ...(date === undefined ? {} : { date }) }),
      sources,
    );
    const named = people.mentions.concat(people.nested).filter(({ type }) => type === 'name');
    const names = masked(text, named).toSorted((a, b) => a.start - b.start);
    const cut = cutWithin(layer);
    const drafts = settleNesting(identify(layer, attributions, people), text).map((draft) => {
      const input = inputOf(layer, draft, names);
      const targets = draft.mentioned.map((mention) => moved(mention, draft.span));
      return { draft, input, targets, actor: draft.actor?.id ?? null, pieces: cut(draft.span) };
    });
    return { text, layer, people, drafts, offsets, id: analyzeOptions.id ?? null };
  };

  /** Asks the models; `encodings` has a vector for each statement where there is an encoder. */
  const decide = (
    { text, layer, people, drafts, offsets, id }: ReturnType<typeof read>,
    encodings: readonly Float32Array[] = [],
  ): Document => {
    const labels = model.classifyText(
      drafts.map((draft, i) => ({ ...draft, encoding: encodings[i] })),
      { minimumProbability, caution: ARTICLE_CAUTION },
    );
    const statements = drafts
      .map(({ draft, input }, i) => {
        const { around, ...found } = labels[i]!;
        return { asked: { input, around }, labelled: label(draft, input, found) };
      })
      .filter(({ labelled }) => labelled.kind !== 'act' || labelled.issues.length > 0)
      .map(({ asked, labelled }, i): Statement => {
        const statement = { ...labelled, id: `s${i + 1}` };
        inputs.set(statement, asked);
        return statement;
      });
    const document = {
      id,
      text,
      statements,
      actors: withSources(people.actors, statements),
      warnings: layer.warnings as readonly Warning[],
    };
    if (offsets === 'utf16') return document;
    const counted = toCodePointOffsets(document);
    // What `explain` knows of a statement goes over to its copy.
    counted.statements.forEach((statement, i) => {
      inputs.set(statement, inputs.get(statements[i]!)!);
    });
    return counted;
  };

  const encodeAll = async (asked: readonly StatementInput[]): Promise<readonly Float32Array[]> => {
    if (!encoder) return [];
    const vectors = await encoder.encode(asked.map((input) => encodableText(input, model.words)));
    // A statement without a vector would be answered as if there were no encoder.
    if (vectors.length === asked.length) return vectors;
    throw new StancekitError(
      'MODEL_ENCODER',
      `Expected a vector for each of ${asked.length} statements, got ${vectors.length}.`,
    );
  };

  const analyzer: Analyzer = {
    model,
    taxonomy,
    analyze(text, analyzeOptions = {}) {
      refuseEncoder(encoder, 'analyze');
      return decide(read(text, analyzeOptions));
    },
    async analyzeAsync(text, analyzeOptions = {}) {
      const found = read(text, analyzeOptions);
      return decide(found, await encodeAll(found.drafts.map(({ input }) => input)));
    },
    classify(input) {
      refuseEncoder(encoder, 'classify');
      checkNames(input, CLASSIFY_OPTIONS, 'classify');
      return model.classify(prepare(input, actors, masked), { issue: input.issue, minimumProbability });
    },
    async classifyAsync(input) {
      checkNames(input, CLASSIFY_OPTIONS, 'classify');
      const own = prepare(input, actors, masked);
      const [encoding] = await encodeAll([own]);
      return model.classify(own, { issue: input.issue, minimumProbability, encoding });
    },
    explain(input) {
      refuseEncoder(encoder, 'explain');
      checkText(input?.text);
      if (!('issues' in input)) {
        return explain(model, prepare(input, actors, masked), { issue: input.issue, minimumProbability });
      }
      const asked = inputs.get(input) ?? { input: prepare({ text: input.text }, actors, masked) };
      return explain(model, asked.input, { minimumProbability, caution: ARTICLE_CAUTION, around: asked.around });
    },
    analyzeStream(source, streamOptions = {}) {
      const { workers, signal } = checkStream(streamOptions, inThreads !== undefined);
      if (encoder && workers !== undefined) {
        throw new StancekitError('INVALID_OPTION', 'Expected no `workers` with an encoder. Leave one of them out.');
      }
      if (!inThreads || workers === undefined) return analyzeInTurn(analyzer, source, signal);
      return inThreads({ model, actors, ...(minimumProbability !== undefined && { minimumProbability }) }, source, {
        workers,
        signal,
      });
    },
  };
  return analyzer;
}

/** Analyses a stream in threads. */
export type InThreads = (
  options: Required<Pick<AnalyzerOptions, 'model' | 'actors'>> & Pick<AnalyzerOptions, 'minimumProbability'>,
  source: Texts,
  stream: { readonly workers: number; readonly signal: AbortSignal | undefined },
) => AsyncGenerator<Document | FailedDocument>;

/**
 * Checks what `analyze` is given.
 *
 * @returns The options that matter to the result.
 * @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION.
 */
export function checkAnalyze(text: unknown, options: AnalyzeOptions): { offsets: Offsets; date?: string } {
  checkText(text);
  checkNames(options, ANALYZE_OPTIONS, 'analyze');
  const { offsets = 'utf16', date } = options;
  if (offsets !== 'utf16' && offsets !== 'codePoints') {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`offsets\` to be 'utf16' or 'codePoints', got ${describe(offsets)}.`,
    );
  }
  return { offsets, ...(date !== undefined && { date }) };
}

function checkStream(options: StreamOptions, hasThreads: boolean): StreamOptions {
  checkNames(options, STREAM_OPTIONS, 'analyzeStream');
  const { workers } = options;
  if (workers !== undefined && !(Number.isSafeInteger(workers) && workers >= 1)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`workers\` to be an integer from 1 up, got ${describe(workers)}.`,
    );
  }
  if (workers !== undefined && !hasThreads) {
    throw new StancekitError('INVALID_OPTION', 'Expected no `workers`: only Node has threads for them. Leave it out.');
  }
  return options;
}

/** Analyses one text after another here; none is read before the answer to the last was taken. */
async function* analyzeInTurn(
  analyzer: Analyzer,
  source: Texts,
  signal: AbortSignal | undefined,
): AsyncGenerator<Document | FailedDocument> {
  for await (const { text, ...rest } of untilAborted(source, signal)) {
    try {
      yield await analyzer.analyzeAsync(text, rest);
    } catch (error) {
      yield { id: rest.id ?? null, error: toStancekitError(error) };
    }
  }
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

function refuseEncoder(encoder: Encoder | undefined, method: 'analyze' | 'classify' | 'explain'): void {
  if (!encoder) return;
  const instead =
    method === 'explain' ? 'Explain with an analyzer without an encoder' : `Call \`${method}Async\` instead`;
  throw new StancekitError('ENCODER_ASYNC', `An encoder needs time, so \`${method}\` cannot answer. ${instead}.`);
}

/** Checks a statement that stands by itself, and finds its names. */
function prepare(
  { text, target, actor }: ClassifyInput,
  actors: readonly ActorDefinition[],
  masked: ReturnType<typeof nameFilter>,
): StatementInput {
  checkText(text);
  if (target) checkSpan(target, text, 'target');
  if (actor) checkSpan(actor, text, 'actor');
  const people = readActors(readText(text), { actors });
  const named = people.mentions.concat(people.nested).filter(({ type }) => type === 'name');
  return { text, names: masked(text, named), ...(target ? { target } : {}), ...(actor ? { actor } : {}) };
}

/**
 * Statements of articles are seldomer about an issue than those that the models learned from, so more is asked of them: thresholds are
 * multiplied by this. Chosen from 0.8, 1, 1.3, 1.6, 2 on the ten articles in `tests/fixtures` (F1 of actor, issue and stance 29, 31, 35,
 * 34, 34).
 */
const ARTICLE_CAUTION = 1.3;

/** A statement as the models take it; its offsets are into the statement. */
function inputOf({ text }: TextLayer, { span }: StatementDraft, names: readonly Span[]): StatementInput {
  return { text: text.slice(span.start, span.end), names: within(names, span).map((name) => moved(name, span)) };
}

function moved({ start, end }: Span, { start: origin }: Span): Span {
  return { start: start - origin, end: end - origin };
}

/** A statement with what the models say of it. */
function label(
  draft: StatementDraft,
  input: StatementInput,
  { issues, sentiment, targets }: Omit<StatementClassification, 'around'>,
): Omit<Statement, 'id'> {
  const { span, kind, content, cue, source, actor, addressees, negated, rule, confidence, warnings } = draft;
  return {
    kind,
    span,
    text: input.text,
    content,
    cue,
    source,
    actor,
    addressees,
    negated,
    issues,
    sentiment,
    targets: draft.mentioned.map(({ start, end, actor: mentioned }, i) => ({
      start,
      end,
      actor: mentioned,
      ...targets[i]!,
    })),
    provenance: { rule, confidence, warnings },
  };
}
