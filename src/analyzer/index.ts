/** The pipeline: one function a stage, from left to right. */

import { readActors } from '../coreference';
import type { Actor, Document, Span, Statement, TextLayer, Warning } from '../document';
import { StancekitError } from '../errors';
import { encodableText } from '../labels/features/encodable';
import type { StatementInput } from '../labels/features/input';
import { nameFilter } from '../labels/features/names';
import { cutWithin } from '../labels/features/reading';
import { explain, type Model, type StatementClassification } from '../labels/model';
import type { Around } from '../labels/model/around';
import type { ActorDefinition } from '../mentions';
import { readDocument } from '../pipeline';
import { checkSpan, checkText } from '../runtime/checks';
import { toCodePointOffsets } from '../runtime/offsets';
import type { StatementDraft } from '../statements';
import { geopolitics } from '../taxonomy';
import { readText } from '../text';
import { inside as within } from '../text/spans';
import { analyzeInTurn } from './inTurn';
import { checkAnalyze, checkClassify, checkOptions, checkStream, refuseEncoder } from './options';
import type { AnalyzeOptions, Analyzer, AnalyzerOptions, ClassifyInput, InThreads } from './types';

export type * from './types';

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
  checkOptions(options);
  const { model, taxonomy = geopolitics, actors = [], minimumProbability, encoder } = options;
  const masked = nameFilter(model.issues);
  // Wrong definitions are told here, not at the first text.
  readActors(readText(''), { actors });
  // What the model was asked of each statement, for as long as somebody has it, so that it is explained as it was labelled.
  const inputs = new WeakMap<Statement, { readonly input: StatementInput; readonly around?: Around }>();

  /** All but the models: who says what to whom. */
  const read = (text: string, analyzeOptions: AnalyzeOptions) => {
    const { offsets } = checkAnalyze(text, analyzeOptions);
    const {
      layer,
      actors: people,
      statements,
    } = readDocument(text, {
      actors,
      ...(analyzeOptions.date !== undefined && { date: analyzeOptions.date }),
    });
    const named = people.mentions.concat(people.nested).filter(({ type }) => type === 'name');
    const names = masked(text, named).toSorted((a, b) => a.start - b.start);
    const cut = cutWithin(layer);
    const drafts = statements.map((draft) => {
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
      encoder ? drafts.map((draft, i) => ({ ...draft, encoding: encodings[i] })) : drafts,
      { minimumProbability, caution: ARTICLE_CAUTION },
    );
    const statements: Statement[] = [];
    drafts.forEach(({ draft, input }, i) => {
      const found = labels[i]!;
      if (draft.kind === 'act' && found.issues.length === 0) return;
      const statement = label(`s${statements.length + 1}`, draft, input, found);
      inputs.set(statement, { input, around: found.around });
      statements.push(statement);
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
      checkClassify(input);
      return model.classify(prepare(input, actors, masked), { issue: input.issue, minimumProbability });
    },
    async classifyAsync(input) {
      checkClassify(input);
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
      const { workers, workTimeout, signal } = checkStream(streamOptions, inThreads !== undefined);
      if (encoder && workers !== undefined) {
        throw new StancekitError('INVALID_OPTION', 'Expected no `workers` with an encoder. Leave one of them out.');
      }
      if (!inThreads || workers === undefined) return analyzeInTurn(analyzer, source, signal);
      return inThreads({ model, actors, ...(minimumProbability !== undefined && { minimumProbability }) }, source, {
        workers,
        workTimeout,
        signal,
      });
    },
  };
  return Object.freeze(analyzer);
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
  id: string,
  draft: StatementDraft,
  input: StatementInput,
  { issues, sentiment, targets }: StatementClassification,
): Statement {
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
    targets: draft.mentioned.map(({ start, end, actor: mentioned }, i) => {
      const { label: attitude, probabilities } = targets[i]!;
      return { start, end, actor: mentioned, label: attitude, probabilities };
    }),
    provenance: { rule, confidence, warnings },
    id,
  };
}
