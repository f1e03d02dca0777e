/** A model in memory, and what it says of statements. */

import { attitudes, type IssueStance, type SentimentResult } from '../../document';
import { StancekitError } from '../../errors';
import { checkKind, checkNames, checkSpan, checkText, isObject, type Kind, kinds } from '../../runtime/checks';
import { itemAt } from '../../runtime/lists';
import { BLEND } from '../data/blend';
import {
  asPrinted,
  isDirected,
  type MaskedStatement,
  maskStatement,
  maskTarget,
  type StatementInput,
  type StatementTokens,
  type Vocabulary,
} from '../features';
import { type AskedAttitude, blendAttitude, blendIssues, blendTone, mixAll } from './blend';
import {
  type ClassifyOptions,
  decideIssues,
  type IssueScores,
  isTold,
  likeliest,
  linesFor,
  shiftStance,
} from './decideIssues';
import { scoreDirected } from './directed';
import { addEncodedScores, checkEncoding, type EncodedPart, OF_ISSUES } from './encoded';
import { addGoverning } from './governed';
import { softmax } from './head';
import { HeardSentences } from './heardSentences';
import { readInContext } from './inContext';
import { marginsOf } from './margins';
import type { AttitudesPart, DirectedPart, StatementsPart } from './parts';
import type { PropositionScorer } from './propositions/scorer';
import type { Reading } from './reading';
import { createScorers, type FoundWords, type Scorers } from './scoring';
import { basesOf, stanceQuestions } from './stanceWords';
import type { TextContext } from './textContext';
import type { TextSentences, TextStatement, TextWords } from './textStatements';

export type { ClassifyOptions } from './decideIssues';

export interface ClassifyTextOptions extends Omit<ClassifyOptions, 'context' | 'encoding' | 'reading' | 'meanings'> {
  /** All sentences of the text; without them each statement is read by itself. */
  readonly sentences?: TextSentences | undefined;
}

/** What a statement is about, and how kindly. @typeParam IssueId The ids of the model's issues. */
export interface Classification<IssueId extends string = string> {
  /** The likeliest issue first; empty where it is about none. */
  readonly issues: readonly IssueStance<IssueId>[];
  /** The tone of the statement as a whole. */
  readonly sentiment: SentimentResult;
  /** The attitude to the target, where one was given. */
  readonly target?: SentimentResult;
}

/** A statement and the attitude to each of its targets, in the order that they were given in. */
export interface StatementClassification extends Classification {
  readonly targets: readonly SentimentResult[];
  /** What the statements around it added. */
  readonly context: TextContext;
}

/** Says what a statement is about, which side it takes and with which attitude. @typeParam IssueId The ids of its issues. */
export interface Model<IssueId extends string = string> {
  /** The ids of the issues that it knows, in the order of its scores. */
  readonly issues: readonly IssueId[];
  /** Weights of issues and stances. */
  readonly statements: StatementsPart;
  /** Weights of attitudes and tone. */
  readonly attitudes: AttitudesPart;
  /** Null in a model that was not trained for it; what an actor thinks of a target is then what the statement does. */
  readonly directed: DirectedPart | null;
  /** Null in a model that was trained without an encoder. */
  readonly encoded: EncodedPart | null;
  /** The words that it knows, with their vectors. */
  readonly words: Vocabulary;
  /** Those of its issues that are told by their propositions, where there are any; no part was trained for them. */
  readonly propositions?: readonly PropositionScorer[];
  /**
   * Classifies a statement.
   *
   * @param input Its `text` and the `names` in it, with the `target` and the `actor` where these are asked about; spans are UTF-16 offsets.
   * @param options The issues that are asked about, the probability from which on they are told, and what else is known of the statement.
   * @param tokens Those of its text, where it has been cut.
   * @returns Its issues, the likeliest first, its tone, and the attitude to the target where there is one.
   * @throws INVALID_TEXT, INVALID_SPAN, UNKNOWN_OPTION; UNKNOWN_ISSUE where `options.issue` or one of `options.issues` is not among `issues`; INVALID_OPTION for names
   * that are no list and a probability outside 0 … 1;
   * MODEL_ENCODER where `options.encoding` is none that the model has a part for.
   */
  classify(input: StatementInput, options?: ClassifyOptions, tokens?: StatementTokens): Classification;
  /**
   * Classifies the statements of a text, each with an eye on what stands around it: the sentences lend it their issues, and an actor's other
   * statements their stance. The attitude to each of the targets is what `classifyTarget` says of an actor (`targetIs`).
   *
   * @param statements In the order of the text.
   * @param options As for `classify`, and all sentences of the text.
   * @returns One a statement; null for one without an issue that needs one.
   */
  classifyText(statements: readonly TextStatement[], options?: ClassifyTextOptions): (StatementClassification | null)[];
  /**
   * The attitude of a statement, or of `input.actor`, to `input.target`.
   *
   * @param input As for `classify`, with the `target`.
   * @param reading What a reader said, with this target alone.
   * @returns The likeliest attitude, and the probabilities of all three.
   * @throws INVALID_SPAN where there is no target.
   */
  classifyTarget(input: StatementInput, reading?: Reading): SentimentResult;
}

/** What a model must be; the content of a model file is none yet. */
export const aModel: Kind = {
  expected: 'a model, such as `readModel` or `loadModel` returned',
  holds: (value) =>
    isObject(value) &&
    typeof value.classify === 'function' &&
    typeof value.classifyText === 'function' &&
    Array.isArray(value.issues) &&
    isObject(value.words),
};

/** What a model is made of. */
export type ModelContent = Pick<Model, 'statements' | 'attitudes' | 'directed' | 'encoded' | 'words'>;

const CLASSIFY_OPTIONS = ['issue', 'issues', 'minimumProbability', 'context', 'encoding', 'reading', 'meanings'];

/** @throws INVALID_TEXT, INVALID_OPTION, INVALID_SPAN. */
function checkStatement(input: StatementInput): void {
  const { text, names, target, actor } = input ?? {};
  checkText(text);
  checkKind(names, kinds.list, 'names');
  for (const name of names) checkSpan(name, text, 'names');
  if (target !== undefined && target !== null) checkSpan(target, text, 'target');
  if (actor !== undefined && actor !== null) checkSpan(actor, text, 'actor');
}

/** Puts a model together from its parts. */
export function createModel(parts: ModelContent): Model {
  const { statements, words } = parts;
  const scorers = createScorers(statements, parts.attitudes, words);
  const score = (statement: MaskedStatement, { encoding, reading }: Pick<ClassifyOptions, 'encoding' | 'reading'>) => {
    const own = scoreStatement(parts, scorers, statement, encoding);
    return reading ? { ...blendIssues(own, reading), found: own.found } : own;
  };
  /** Attitudes and tone are told by the words as they stand. */
  const printedOf = (found: FoundWords): FoundWords => {
    const printed = asPrinted(found.statement);
    return printed === found.statement ? found : scorers.words(printed, found);
  };
  const attitudeOf = (found: FoundWords, reading: Reading | undefined, target = 0): SentimentResult => {
    const of = reading?.attitudes[target];
    const own = scorers.attitude(found);
    const { statement } = found;
    const blended = (scores: Float64Array, asked: AskedAttitude) =>
      sentimentOf(addGoverning(blendAttitude(scores, of, asked, statement.targetIs), statement));
    if (!parts.directed || !isDirected(statement)) return blended(own, 'attitudes');
    const pair = scoreDirected(parts.directed, parts.attitudes, words, statement);
    return blended(mixAll(own, pair, BLEND.told), 'directed');
  };
  const toneOf = (found: FoundWords, reading: Reading | undefined): SentimentResult => {
    const own = scorers.tone(printedOf(found));
    return sentimentOf(reading ? blendTone(own, reading) : own);
  };
  /** What words that are no statement say by themselves. */
  const readAlone = ({ input, tokens }: TextWords) => {
    const scores = scorers.issues(scorers.words(maskStatement(input, words, tokens)));
    return marginsOf({ scores, lines: statements });
  };
  // One model serves a whole process, and everybody may have it.
  for (const part of Object.values(parts)) Object.freeze(part);
  return Object.freeze<Model>({
    issues: Object.freeze([...statements.issues]),
    ...parts,
    classify(input, options = {}, tokens = undefined) {
      checkStatement(input);
      checkNames(options, CLASSIFY_OPTIONS, 'classify');
      const { reading } = options;
      const { found, ...scored } = score(maskStatement(input, words, tokens), options);
      const issues = decideIssues(scored, options);
      const sentiment = toneOf(found, reading);
      return input.target
        ? { issues, sentiment, target: attitudeOf(printedOf(found), reading) }
        : { issues, sentiment };
    },
    classifyText(texts, options = {}) {
      checkKind(texts, kinds.list, 'statements');
      const scored = texts.map((text) => score(maskStatement(text.input, words, text.tokens), text));
      const { sentences } = options;
      const whole = wholeSentences(texts);
      const heard =
        sentences &&
        new HeardSentences(sentences.count, (i) => {
          const sentence = sentences.at(i);
          const statement = whole(i, sentence.tokens);
          return statement >= 0
            ? marginsOf({ scores: itemAt(scored, statement).scores, lines: statements })
            : readAlone(sentence);
        });
      const { own: alone, contexts } = readInContext(texts, scored, { sentences: heard, readAlone }, options);
      return texts.map(({ input, targets, tokens, reading, needsIssue }, k) => {
        const own = itemAt(scored, k);
        const { found } = own;
        const context = itemAt(contexts, k);
        const issues = itemAt(alone, k)
          .map((issue) => {
            const at = statements.issues.indexOf(issue.issue);
            const added = context.stances.get(at);
            return added ? shiftStance(linesFor(own, at), issue, added) : issue;
          })
          .filter((issue) => isTold(issue, options, context));
        if (needsIssue && issues.length === 0) return null;
        return {
          issues,
          sentiment: toneOf(found, reading),
          targets: targets.map((target, t) => {
            const asked = { ...input, target, targetIs: 'actor' } as const;
            const statement = maskTarget(found.statement, asked, words, tokens);
            return attitudeOf(scorers.words(statement, found), reading, t);
          }),
          context,
        };
      });
    },
    classifyTarget(input, reading) {
      if (!input.target) throw new StancekitError('INVALID_SPAN', 'Expected `target` to be a span, got none.');
      return attitudeOf(scorers.words(asPrinted(maskStatement(input, words))), reading);
    },
  });
}

/** Marks at the end of a sentence that a statement may lack and still be all of it: a full stop and a closing quotation mark. */
const CLOSING_MARKS = 2;

/**
 * Finds the statement that is a whole sentence, by its number, or −1: "Lind said that the dam holds" says of its issues what the sentence does, and need
 * not be read twice. One that something else than the model has read too is none.
 */
function wholeSentences(texts: readonly TextStatement[]): (sentence: number, tokens: StatementTokens) => number {
  const longest = new Map<number, number>();
  const lengthOf = (k: number | undefined) => (k === undefined ? -1 : itemAt(texts, k).place.words);
  texts.forEach(({ place: { sentence, words }, encoding, reading }, k) => {
    if (!encoding && !reading && words > lengthOf(longest.get(sentence))) longest.set(sentence, k);
  });
  return (sentence, { tokens, first, last }) => {
    const k = longest.get(sentence) ?? -1;
    const own = texts[k]?.tokens;
    const same = own?.tokens === tokens && own.first === first && own.last <= last && own.last >= last - CLOSING_MARKS;
    return same ? k : -1;
  };
}

/** A statement that has been looked at. */
interface ScoredStatement extends IssueScores {
  readonly found: FoundWords;
}

function scoreStatement(
  { statements: part, encoded }: ModelContent,
  scorers: Scorers,
  statement: MaskedStatement,
  encoding: Float32Array | undefined,
): ScoredStatement {
  const { issues } = part;
  const found = scorers.words(statement);
  const scores = scorers.issues(found);
  if (!encoding) return { issues, found, scores, lines: part, stances: (issue) => scorers.stances(found, issue) };
  checkEncoding(encoded, encoding);
  addEncodedScores(encoded.issues, OF_ISSUES, encoding, scores);
  return {
    issues,
    found,
    scores,
    lines: encoded,
    stances(issue) {
      const own = scorers.stances(found, issue);
      addEncodedScores(encoded.stances, basesOf(stanceQuestions(issues.length), issue), encoding, own);
      return own;
    },
  };
}

/** The likeliest attitude or tone, and the probability of each, by their scores. */
export function sentimentOf(scores: Float64Array): SentimentResult {
  const probabilities = softmax(scores);
  return {
    label: itemAt(attitudes, likeliest(probabilities)),
    probabilities: { negative: probabilities[0] ?? 0, neutral: probabilities[1] ?? 0, positive: probabilities[2] ?? 0 },
  };
}
