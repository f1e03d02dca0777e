/** The pipeline: one function a stage, from left to right. */

import { readActors } from '../coreference';
import type { Document, Statement } from '../document';
import { encodeTexts } from '../encoders';
import { describe, StancekitError } from '../errors';
import {
  type DraftInput,
  type Explanation,
  encodableText,
  explain,
  type LabelledStatement,
  type Meanings,
  type Model,
  nameFilter,
  type ReadWithout,
  type StatementInput,
} from '../labels';
import type { ActorDefinition } from '../mentions';
import { checkSpan, checkText } from '../runtime/checks';
import { frozenCopy } from '../runtime/frozenCopy';
import { itemAt } from '../runtime/lists';
import { toCodePointOffsets } from '../runtime/offsets';
import type { Taxonomy } from '../taxonomy';
import { readableWarnings, readText } from '../text';
import { analyzeInTurn } from './inTurn';
import { meaningsBy, type ReadMeanings } from './meanings';
import { actorsWithMentions } from './mentionSpans';
import { checkAnalyze, checkClassify, checkFitting, checkOptions, checkStream, refuseEncoder } from './options';
import { extendModel, taxonomyFor } from './propositions';
import { readDrafts, readOne, readWithout } from './readings';
import {
  type Beside,
  type FoundText,
  findIn,
  labelFound,
  readAgain,
  type TextAgain,
  type TextSettings,
} from './textAgain';
import type {
  AnalyzeOptions,
  Analyzer,
  AnalyzerOptions,
  ClassifyInput,
  InThreads,
  StreamOptions,
  TextOptions,
} from './types';
import { explainWho, type StatementOrigin, withBorrowed } from './whoIsMeant';

export type * from './types';

/** Which statement of which text one is. */
interface KnownStatement {
  readonly again: () => TextAgain;
  readonly at: number;
  /** Asks the reader again, of a text that a thread has read; absent where all is known that was said of it. */
  readonly readFirst?: () => Promise<void>;
}

/** What an analyzer was made with. */
interface Settings extends TextSettings {
  /** The model as it was given, without issues of the taxonomy that are told by their propositions: what threads are sent. */
  readonly given: Model;
  readonly taxonomy: Taxonomy;
  readonly encoder: AnalyzerOptions['encoder'];
  readonly reader: AnalyzerOptions['reader'];
  readonly readMeanings: ReadMeanings;
  /** Where each statement is from, for as long as somebody has it, so that it is explained as it was labelled. */
  readonly known: WeakMap<Statement, KnownStatement>;
}

/**
 * Makes an analyzer.
 *
 * @param options See `AnalyzerOptions`.
 * @param defaultModel Gives the model where there is none among the options.
 * @param inThreads How a stream is analysed in threads, where there are any.
 * @throws UNKNOWN_OPTION, INVALID_OPTION, INVALID_ACTOR, INVALID_TAXONOMY, UNKNOWN_ISSUE; MODEL_ENCODER where the model was not trained with the encoder.
 */
export function createAnalyzerWith(
  options: AnalyzerOptions,
  defaultModel: () => Model,
  inThreads?: InThreads,
): Analyzer {
  checkOptions(options);
  const { model: given = defaultModel(), minimumProbability, minimumConfidence, encoder, reader } = options;
  // The caller may go on with his: what an analyzer says must not change by it.
  const actors = frozenCopy(options.actors ?? []);
  const asked = frozenCopy(options.taxonomy);
  const model = extendModel(given, asked);
  checkFitting(options, model);
  const taxonomy = taxonomyFor(model, asked);
  const issues = taxonomy.issues.map(({ id }) => id);
  // Names of issues that are told by their propositions stay masked for the others.
  const masked = nameFilter(model.statements?.issues ?? model.issues);
  // Wrong definitions are told here, not at the first text.
  readActors(readText(''), { actors });
  const known = new WeakMap<Statement, KnownStatement>();
  const settings: Settings = {
    model,
    given,
    taxonomy,
    actors,
    minimumProbability,
    minimumConfidence,
    encoder,
    reader,
    readMeanings: meaningsBy(model, reader),
    issues,
    masked,
    known,
  };
  const analyzer: Analyzer = {
    model,
    taxonomy,
    analyze(text, analyzeOptions = {}) {
      refuseEncoder(encoder, 'analyze');
      return decide(settings, read(settings, text, analyzeOptions));
    },
    async analyzeAsync(text, analyzeOptions = {}) {
      const found = read(settings, text, analyzeOptions);
      const asked = found.inputs.map(({ input }) => input);
      const encodings = await encodeAll(settings, asked);
      const readings = await readDrafts(reader, found.inputs);
      return decide(settings, found, { encodings, readings, meanings: await settings.readMeanings(asked) });
    },
    classify(input) {
      refuseEncoder(encoder, 'classify');
      checkClassify(input);
      const own = prepare(input, actors, masked);
      return model.classify(own.input, { issue: input.issue, issues, minimumProbability }, own.tokens);
    },
    async classifyAsync(input) {
      checkClassify(input);
      const { input: own } = prepare(input, actors, masked);
      const encoding = (await encodeAll(settings, [own]))?.[0];
      const reading = await readOne(reader, own);
      const meanings = (await settings.readMeanings([own]))?.[0];
      return model.classify(own, { issue: input.issue, issues, minimumProbability, encoding, reading, meanings });
    },
    explain(input) {
      refuseEncoder(encoder, 'explain');
      return explainInput(settings, input);
    },
    async explainAsync(input) {
      refuseEncoder(encoder, 'explain');
      if (!reader) return explainInput(settings, input);
      if (typeof input === 'object' && input !== null && 'issues' in input) await known.get(input)?.readFirst?.();
      const asked = statementOf(settings, input);
      const meanings = (await settings.readMeanings([asked.input]))?.[0];
      const read = await readWithout(reader, model, asked.input, asked.source);
      return explainInput(settings, input, { read, meanings });
    },
    analyzeStream(source, streamOptions = {}) {
      return streamWith(settings, analyzer, inThreads, source, streamOptions);
    },
  };
  return Object.freeze(analyzer);
}

/** All but the models. @throws INVALID_TEXT, UNKNOWN_OPTION, INVALID_OPTION. */
function read(settings: Settings, text: string, analyzeOptions: AnalyzeOptions): FoundText {
  const options = { ...checkAnalyze(text, analyzeOptions), id: analyzeOptions.id ?? null };
  return findIn(settings, text, options);
}

/** Asks the models. */
function decide(settings: Settings, found: FoundText, beside?: Beside): Document {
  const { text, layer, people, options } = found;
  const statements = labelFound(settings, found, beside).map(({ statement }) => statement);
  const { id, title, date } = options;
  const document = {
    id,
    text,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    statements,
    actors: actorsWithMentions(people, statements),
    warnings: [...layer.warnings, ...readableWarnings(layer)],
  };
  const counted = options.offsets === 'utf16' ? document : toCodePointOffsets(document);
  remember(settings, counted.statements, readAgain(settings, text, options, beside));
  return counted;
}

/** Where each statement is from; another function than `decide`, so that what was found is not held by it. */
function remember({ known }: Settings, statements: readonly Statement[], again: () => TextAgain): void {
  for (let at = 0; at < statements.length; at++) known.set(itemAt(statements, at), { again, at });
}

/** The same of a document that a thread has made: its text is read here when the first of its statements is explained. */
function rememberThreads(settings: Settings, { text, statements }: Document, options: TextOptions): void {
  const { reader, known } = settings;
  const again = readAgain(settings, text, options, undefined);
  const readFirst = async () => {
    const { inputs } = findIn(settings, text, options);
    const readings = await readDrafts(reader, inputs);
    const meanings = await settings.readMeanings(inputs.map(({ input }) => input));
    remember(settings, statements, readAgain(settings, text, options, { encodings: undefined, readings, meanings }));
  };
  for (let at = 0; at < statements.length; at++)
    known.set(itemAt(statements, at), { again, at, ...(reader && { readFirst }) });
}

/** A vector for each statement where there is an encoder. */
async function encodeAll(
  { model, encoder }: Settings,
  asked: readonly StatementInput[],
): Promise<readonly Float32Array[] | undefined> {
  if (!encoder) return undefined;
  return encodeTexts(
    encoder,
    asked.map((input) => encodableText(input, model.words)),
  );
}

/** A statement of a document as it was labelled there, or one that stands by itself. */
function statementOf(
  { actors, masked, known }: Settings,
  input: Parameters<Analyzer['explain']>[0],
): Pick<LabelledStatement, 'input' | 'source'> & {
  readonly origin?: StatementOrigin;
  readonly context?: LabelledStatement['context'];
} {
  if (typeof input !== 'object' || input === null) {
    const expected = 'a statement, or an object with its `text`';
    throw new StancekitError('INVALID_TEXT', `Expected ${expected}, got ${describe(input)}.`);
  }
  checkText(input.text);
  const from = 'issues' in input ? known.get(input) : undefined;
  if (from) {
    const { labelled, references, countedText } = from.again();
    const own = itemAt(labelled, from.at);
    return { ...own, origin: { ...own, references, countedText } };
  }
  if (!('issues' in input)) checkClassify(input);
  const alone = 'issues' in input ? { text: input.text } : input;
  return { input: prepare(alone, actors, masked).input, source: null };
}

/** Explains a statement, and who is meant where it is of a document. @param by What the reader said of it, where there is one. */
function explainInput(
  settings: Settings,
  input: Parameters<Analyzer['explain']>[0],
  by: { readonly read?: ReadWithout; readonly meanings?: Meanings | undefined } = {},
): readonly Explanation[] {
  const { model, taxonomy, minimumProbability, issues } = settings;
  const { origin, context, ...asked } = statementOf(settings, input);
  const beside = 'issues' in input ? { context } : { issue: input.issue };
  const why = withIssues(
    explain(model, asked.input, { issues, minimumProbability, meanings: by.meanings, ...beside }, by.read),
    taxonomy,
  );
  return origin ? [...withBorrowed(why, origin), ...explainWho(origin)] : why;
}

/** Analyses a stream, in threads where they are asked for and there are any. */
function streamWith(
  settings: Settings,
  analyzer: Analyzer,
  inThreads: InThreads | undefined,
  source: Parameters<Analyzer['analyzeStream']>[0],
  streamOptions: StreamOptions,
): ReturnType<Analyzer['analyzeStream']> {
  const { workers, workTimeout, signal } = checkStream(source, streamOptions, inThreads !== undefined);
  const { given, taxonomy, actors, minimumProbability, minimumConfidence, encoder, reader } = settings;
  if (!inThreads || workers === undefined) return analyzeInTurn(analyzer, source, signal);
  const own = {
    ...{ model: given, taxonomy, actors },
    ...(minimumProbability !== undefined && { minimumProbability }),
    ...(minimumConfidence !== undefined && { minimumConfidence }),
  };
  return inThreads({ ...own, ...(encoder && { encoder }), ...(reader && { reader }) }, source, {
    workers,
    workTimeout,
    signal,
    onDocument: (document, options) => rememberThreads(settings, document, options),
  });
}

/** Reasons with the issue that each is about, as the taxonomy describes it. */
function withIssues(explanations: readonly Explanation[], { issues }: Taxonomy): readonly Explanation[] {
  return explanations.map((explanation) => {
    const issue = issues.find(({ id }) => id === explanation.issue?.id);
    return issue ? { ...explanation, issue } : explanation;
  });
}

/** Checks a statement that stands by itself, cuts it and finds its names. */
function prepare(
  { text, target, actor }: ClassifyInput,
  actors: readonly ActorDefinition[],
  masked: ReturnType<typeof nameFilter>,
): Pick<DraftInput, 'input' | 'tokens'> {
  checkText(text);
  if (target !== undefined && target !== null) checkSpan(target, text, 'target');
  if (actor !== undefined && actor !== null) checkSpan(actor, text, 'actor');
  const layer = readText(text);
  const people = readActors(layer, { actors });
  const named = people.mentions.concat(people.nested).filter(({ type }) => type === 'name');
  return {
    input: { text, names: masked(text, named), ...(target ? { target } : {}), ...(actor ? { actor } : {}) },
    tokens: { tokens: layer.tokens, offset: 0, first: 0, last: layer.tokens.length },
  };
}
