/** In: the drafts of an article's statements. Out: the statements, with issues, stances and attitudes. */

import type { ThingReference } from '../coreference';
import type { SentimentResult, Span, Statement, Target, TextLayer } from '../document';
import { KNOWN_THINGS, POINTING } from '../english/labels/backReferences';
import { itemAt } from '../runtime/lists';
import { claimOf, confidenceOf, OPEN_DEED, type StatementDraft } from '../statements';
import { firstFrom, inside } from '../text';
import { type StatementInput, type StatementTokens, tokensWithin } from './features';
import type {
  BorrowedWords,
  Meanings,
  Model,
  Reading,
  StatementClassification,
  StatementPlace,
  TextContext,
  TextSentences,
  TextStatement,
  TextWords,
} from './model';
import { settleAttitudes } from './sameTarget';

/** A draft as the models are asked about it. */
export interface DraftInput extends TextStatement {
  readonly draft: StatementDraft;
  /** The whole text, which the draft's offsets are of. */
  readonly whole: string;
  /** The words that name whose statement it is, where they stand in it; UTF-16 offsets into `input.text`. */
  readonly source: Span | null;
  /** The words by which things that it speaks of were named; UTF-16 offsets into the whole text. */
  readonly borrowed: readonly Span[];
}

export interface LabelOptions {
  /** The issues that are looked for; all that the model knows where it is absent. */
  readonly issues?: readonly string[] | undefined;
  readonly minimumProbability?: number | undefined;
  /** Statements of less are left out. */
  readonly minimumConfidence?: number | undefined;
  /** All sentences of the article (`sentenceInputs`); without them no statement is read in its article. */
  readonly sentences?: TextSentences | undefined;
  /** A vector for each draft, where there is an encoder. */
  readonly encodings?: readonly Float32Array[] | undefined;
  /** What a reader said of each draft, where there is one. */
  readonly readings?: readonly Reading[] | undefined;
  /** What it made of propositions, where issues are told by them. */
  readonly meanings?: readonly Meanings[] | undefined;
}

/** A statement, and what the models were asked of it, so that it can be explained as it was labelled. */
export interface LabelledStatement {
  readonly statement: Statement;
  readonly draft: StatementDraft;
  readonly input: StatementInput;
  /** Whose statement it is, where that stands in it. */
  readonly source: Span | null;
  readonly context: TextContext;
  /** The words by which things that it speaks of were named, which count beside its own; UTF-16 offsets into the text. */
  readonly borrowed: readonly BorrowedWords[];
}

/**
 * The attitude to somebody whom the statement is made to and does not name: of words that are not there nothing can be asked. Shares of all
 * 39 addressees in fourteen real articles read by hand, named in the statement or not: 32 neutral, 7 negative, none positive (one added to
 * each). Those who are not named are too few there to be counted alone (4 neutral, 1 negative).
 */
const LISTENS: SentimentResult = Object.freeze({
  label: 'neutral',
  probabilities: Object.freeze({ negative: 8 / 42, neutral: 33 / 42, positive: 1 / 42 }),
});

/**
 * What the models are asked about drafts.
 *
 * @param names The names that are masked, in order of the text.
 * @param things What "the treaty" stands for, in order of the text: those words are borrowed.
 */
export function draftInputs(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  names: readonly Span[],
  things: readonly ThingReference[],
): readonly DraftInput[] {
  const wordsOf = wordsIn(layer, names);
  return drafts.map((draft) => {
    const { span, source } = draft;
    const { input, tokens } = wordsOf(span);
    const borrowed = borrowedBy(span, things);
    return {
      draft,
      whole: layer.text,
      input,
      borrowed,
      meant: borrowed.map(wordsOf),
      targets: namedIn(draft).map((mention) => moved(mention, span)),
      actor: draft.actor?.id ?? null,
      source: source && source.start >= span.start && source.end <= span.end ? moved(source, span) : null,
      tokens,
      place: placeOf(layer, draft, tokens),
      confidence: draft.confidence,
      needsIssue: draft.kind === 'act' && (!draft.event || draft.rule === OPEN_DEED),
    };
  });
}

/** All sentences of the article, as the models take statements. @param names As for `draftInputs`. */
export function sentenceInputs(layer: TextLayer, names: readonly Span[]): TextSentences {
  const wordsOf = wordsIn(layer, names);
  return {
    count: layer.sentences.length,
    at: (sentence) => wordsOf(itemAt(layer.sentences, sentence)),
  };
}

/** Cuts words out of a text, as the models take them. */
function wordsIn(layer: TextLayer, names: readonly Span[]): (span: Span) => TextWords {
  const cut = tokensWithin(layer);
  return (span) => ({
    input: {
      text: layer.text.slice(span.start, span.end),
      names: inside(names, span).map((name) => moved(name, span)),
    },
    tokens: cut(span),
  });
}

/** What things of a statement were called before it; each once. */
function borrowedBy(span: Span, things: readonly ThingReference[]): readonly Span[] {
  const meant = inside(things, span).map(({ antecedent }) => antecedent);
  return meant.filter((one, i) => !covers(span, one) && meant.indexOf(one) === i);
}

function placeOf(
  { sentences }: TextLayer,
  { span, kind, cue, negated }: StatementDraft,
  tokens: StatementTokens,
): StatementPlace {
  const sentence = Math.max(0, firstFrom(sentences, span.start + 1) - 1);
  const words = tokens.last - tokens.first;
  return { sentence, kind, force: cue?.force ?? null, negated, refersBack: refersBack(tokens), words };
}

/** Whether it speaks of something that was named before. */
function refersBack({ tokens, first, last }: StatementTokens): boolean {
  for (let at = first; at < last; at++) {
    const { lower } = itemAt(tokens, at);
    if (POINTING.has(lower)) return true;
    if (at > first && KNOWN_THINGS.has(lower) && itemAt(tokens, at - 1).lower === 'the') return true;
  }
  return false;
}

/** Labels drafts; what is done without being a deed of one of the types is told only where it is about an issue. */
export function labelStatements(
  model: Model,
  inputs: readonly DraftInput[],
  { issues, minimumProbability, minimumConfidence = 0, sentences, encodings, readings, meanings }: LabelOptions,
): readonly LabelledStatement[] {
  const asked =
    encodings || readings
      ? inputs.map((input, i) => {
          return { ...input, encoding: encodings?.[i], reading: readings?.[i], meanings: meanings?.[i] };
        })
      : inputs;
  const found = withSettledTargets(inputs, model.classifyText(asked, { issues, minimumProbability, sentences }));
  const labelled: LabelledStatement[] = [];
  inputs.forEach(({ draft, whole, input, source, borrowed }, i) => {
    const labels = itemAt(found, i);
    if (!labels) return;
    const confidence = confidenceOf(whole, draft);
    if (confidence < minimumConfidence) return;
    const statement = withLabels(`s${labelled.length + 1}`, whole, draft, { ...labels, confidence });
    labelled.push({
      statement,
      draft,
      input,
      source,
      context: labels.context,
      borrowed: borrowed.map(({ start, end }) => ({ start, end, text: whole.slice(start, end) })),
    });
  });
  return labelled;
}

type Found = StatementClassification | null;

/** With what each actor says of the same targets elsewhere. */
function withSettledTargets(inputs: readonly DraftInput[], found: readonly Found[]): readonly Found[] {
  const told = inputs.flatMap(({ draft }, i) => {
    const named = namedIn(draft);
    return (itemAt(found, i)?.targets ?? []).map((one, t) => ({
      ...{ actor: draft.actor?.id ?? null, target: itemAt(named, t).actor.id, found: one },
    }));
  });
  const settled = settleAttitudes(told);
  let next = 0;
  return found.map((one) => one && { ...one, targets: one.targets.map(() => itemAt(settled, next++)) });
}

/** Those who are named in the statement with the attitude that was found, and those who listen from before it with the usual one. */
function withAttitudes(whole: string, draft: StatementDraft, found: StatementClassification['targets']): Target[] {
  let next = 0;
  return draft.mentioned.map((mention) => {
    const { start, end, actor } = mention;
    const { label, probabilities } = isNamedIn(draft, mention) ? itemAt(found, next++) : LISTENS;
    return { start, end, actor, label, probabilities, text: whole.slice(start, end) };
  });
}

/** Those whom a statement names in its own words, and not before it. */
const namedIn = ({ mentioned, ...draft }: StatementDraft) => mentioned.filter((mention) => isNamedIn(draft, mention));

/** No "In a letter to Ghana, Lind rejected the charge": nothing is said of who only listens. */
const isNamedIn = ({ span, cue, addressees, content }: Omit<StatementDraft, 'mentioned'>, mention: Span): boolean =>
  covers(span, mention) &&
  !(
    cue !== null &&
    mention.end < cue.start &&
    addressees.some(({ start }) => start === mention.start) &&
    !content.some((piece) => covers(piece, mention))
  );

const covers = (outer: Span, { start, end }: Span): boolean => start >= outer.start && end <= outer.end;

function moved({ start, end }: Span, { start: origin }: Span): Span {
  return { start: start - origin, end: end - origin };
}

/** A statement with its words, and with what the models say of it. */
function withLabels(
  id: string,
  whole: string,
  draft: StatementDraft,
  { issues, sentiment, targets, confidence }: StatementClassification & { readonly confidence: number },
): Statement {
  const { span, kind, content, cue, source, actor, addressees, negated, rule, warnings, event } = draft;
  const withText = <T extends Span>(place: T) => ({ ...place, text: whole.slice(place.start, place.end) });
  return {
    kind,
    span,
    text: whole.slice(span.start, span.end),
    claim: claimOf(whole, draft),
    content: content.map(withText),
    cue: cue && withText(cue),
    source: source && withText(source),
    actor,
    addressees: addressees.map(withText),
    negated,
    issues,
    sentiment,
    targets: withAttitudes(whole, draft, targets),
    provenance: { rule, confidence, warnings },
    id,
    ...(event && { event }),
  };
}
