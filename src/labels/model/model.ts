/** A model in memory, and what it says of statements. */

import { attitudes, type IssueStance, type SentimentResult, type Span } from '../../document';
import { StancekitError } from '../../errors';
import { itemAt } from '../../runtime/lists';
import {
  isDirected,
  type MaskedStatement,
  maskStatement,
  maskTarget,
  rowOf,
  type StatementInput,
  type StatementTokens,
  stanceCase,
  type Vocabulary,
} from '../features';
import type { StatementPlace } from './articleEvidence';
import { issueLogOdds, marginsOf } from './articleLayer';
import { blendAttitude, blendIssues, blendTone } from './blend';
import { type ClassifyOptions, decideIssues, type IssueScores, likeliest, linesFor, shiftStance } from './decideIssues';
import { scoreDirected } from './directed';
import { addEncodedScores, checkEncoding, type EncodedPart } from './encoded';
import { softmax } from './head';
import type { AttitudesPart, DirectedPart, StatementsPart } from './parts';
import type { Reading } from './reading';
import { createScorers, type FoundStatement, type FoundWords, type Scorers } from './scoring';
import { stanceShifts, type TextContext } from './textContext';

export type { ClassifyOptions } from './decideIssues';

/** A statement of a text. */
export interface TextStatement {
  readonly input: StatementInput;
  /** Mentions towards which the attitude is asked; UTF-16 offsets into `input.text`. */
  readonly targets: readonly Span[];
  /** Whose statement it is, by a name that each has alone; null where that is not known. */
  readonly actor: string | null;
  /** The statement's tokens (`tokensWithin`). */
  readonly tokens: StatementTokens;
  /** As in `ClassifyOptions`. */
  readonly encoding?: Float32Array | undefined;
  readonly reading?: Reading | undefined;
  /** Where it stands in the text. */
  readonly place: StatementPlace;
}

/** A sentence of a text. */
export type TextSentence = Pick<TextStatement, 'input' | 'tokens'>;

export interface ClassifyTextOptions extends Omit<ClassifyOptions, 'context' | 'encoding' | 'reading'> {
  /** All sentences of the text, in order; without them each statement is read by itself. */
  readonly sentences?: readonly TextSentence[] | undefined;
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
  /**
   * Classifies a statement.
   *
   * @throws UNKNOWN_ISSUE where `options.issue` is not among `issues`; INVALID_OPTION for a probability outside 0 … 1;
   * MODEL_ENCODER where `options.encoding` is none that the model has a part for.
   */
  classify(input: StatementInput, options?: ClassifyOptions): Classification;
  /**
   * Classifies the statements of a text, each with an eye on what stands around it: the sentences lend it their issues, and an actor's other
   * statements their stance. The attitude to each of the targets is what `classifyTarget` says.
   *
   * @param statements In the order of the text.
   */
  classifyText(statements: readonly TextStatement[], options?: ClassifyTextOptions): StatementClassification[];
  /**
   * The attitude of a statement, or of `input.actor`, to `input.target`.
   *
   * @param reading What a reader said, with this target alone.
   * @throws INVALID_SPAN where there is no target.
   */
  classifyTarget(input: StatementInput, reading?: Reading): SentimentResult;
}

/** What a model is made of. */
export type ModelContent = Pick<Model, 'statements' | 'attitudes' | 'directed' | 'encoded' | 'words'>;

/** Puts a model together from its parts. */
export function createModel(parts: ModelContent): Model {
  const { statements, words } = parts;
  const scorers = createScorers(statements, parts.attitudes, words);
  const score = (statement: MaskedStatement, { encoding, reading }: Pick<ClassifyOptions, 'encoding' | 'reading'>) => {
    const own = scoreStatement(parts, scorers, statement, encoding);
    return reading ? { ...blendIssues(own, reading), found: own.found } : own;
  };
  const attitudeOf = (found: FoundWords, reading: Reading | undefined, target = 0): SentimentResult => {
    const own =
      parts.directed && isDirected(found.statement)
        ? scoreDirected(parts.directed, parts.attitudes, words, found.statement)
        : scorers.attitude(found);
    return resultOf(blendAttitude(own, reading?.attitudes[target]));
  };
  const toneOf = (found: FoundWords, reading: Reading | undefined): SentimentResult => {
    const own = scorers.tone(found);
    return resultOf(reading ? blendTone(own, reading) : own);
  };
  // One model serves a whole process, and everybody may have it.
  for (const part of Object.values(parts)) Object.freeze(part);
  return Object.freeze<Model>({
    issues: Object.freeze([...statements.issues]),
    ...parts,
    classify(input, options = {}) {
      const { reading } = options;
      const { found, ...scored } = score(maskStatement(input, words), options);
      const issues = decideIssues(scored, options);
      const sentiment = toneOf(found, reading);
      return input.target ? { issues, sentiment, target: attitudeOf(found, reading) } : { issues, sentiment };
    },
    classifyText(texts, options = {}) {
      const scored = texts.map((text) => score(maskStatement(text.input, words, text.tokens), text));
      const sentences = (options.sentences ?? []).map(({ input, tokens }) => {
        const found = scorers.features(scorers.words(maskStatement(input, words, tokens)));
        return marginsOf({ scores: scorers.issues(found), lines: statements });
      });
      const { own: alone, contexts } = readInContext(texts, scored, sentences, options);
      return texts.map(({ input, targets, tokens, reading }, k) => {
        const own = itemAt(scored, k);
        const { found } = own;
        return {
          issues: itemAt(alone, k).map((issue) => {
            const at = statements.issues.indexOf(issue.issue);
            const added = itemAt(contexts, k).stances.get(at);
            return added ? shiftStance(linesFor(own, at), issue, added) : issue;
          }),
          sentiment: toneOf(found, reading),
          targets: targets.map((target, t) => {
            const statement = maskTarget(found.statement, { ...input, target }, words, tokens);
            return attitudeOf(scorers.words(statement, found), reading, t);
          }),
          context: itemAt(contexts, k),
        };
      });
    },
    classifyTarget(input, reading) {
      if (!input.target) throw new StancekitError('INVALID_SPAN', 'Expected `target` to be a span, got none.');
      return attitudeOf(scorers.words(maskStatement(input, words)), reading);
    },
  });
}

/** A statement that has been looked at. */
interface ScoredStatement extends IssueScores {
  readonly found: FoundStatement;
}

function scoreStatement(
  { statements: part, encoded, words }: ModelContent,
  scorers: Scorers,
  statement: MaskedStatement,
  encoding: Float32Array | undefined,
): ScoredStatement {
  const { issues } = part;
  const found = scorers.features(scorers.words(statement));
  const scores = scorers.issues(found);
  if (!encoding) return { issues, found, scores, lines: part, stances: (issue) => scorers.stances(found, issue) };
  checkEncoding(encoded, encoding);
  addEncodedScores(encoded.issues, rowOf(part.issueRow, found.asked, words.vectors), encoding, scores);
  return {
    issues,
    found,
    scores,
    lines: encoded,
    stances(issue) {
      const own = scorers.stances(found, issue);
      const row = rowOf(part.stanceRow, stanceCase(found.asked, issue), words.vectors);
      addEncodedScores(encoded.stances, row, encoding, own);
      return own;
    },
  };
}

/** The issues of each statement with the stance by its own words, and what the statements around it add to both. */
function readInContext(
  texts: readonly TextStatement[],
  scored: readonly IssueScores[],
  sentences: readonly Float64Array[],
  options: ClassifyOptions,
): { readonly own: readonly (readonly IssueStance[])[]; readonly contexts: readonly TextContext[] } {
  const heard = sentences.length > 1;
  const placed = texts.map(({ actor, place }, k) => ({ actor, place, margins: marginsOf(itemAt(scored, k)) }));
  const shifts = heard
    ? issueLogOdds(placed, sentences).map((told, k) =>
        told.map((logOdds, i) => logOdds - (itemAt(scored, k).scores[i] ?? 0)),
      )
    : scored.map(({ scores }) => new Float64Array(scores.length - 1));
  const alone = new Map<number, readonly number[]>();
  const own = scored.map((statement, k) =>
    decideIssues(statement, { ...options, context: { issues: itemAt(shifts, k), stances: alone, heard } }),
  );
  const added = stanceShifts(
    texts.map(({ actor }, k) => ({
      actor,
      found: itemAt(own, k).map(({ issue, probability, probabilities: { favor, against, neutral } }) => ({
        issue: itemAt(scored, k).issues.indexOf(issue),
        probability,
        stance: [favor, against, neutral],
      })),
    })),
  );
  return { own, contexts: shifts.map((issues, k) => ({ issues, stances: itemAt(added, k), heard })) };
}

function resultOf(scores: Float64Array): SentimentResult {
  const probabilities = softmax(scores);
  return {
    label: itemAt(attitudes, likeliest(probabilities)),
    probabilities: { negative: probabilities[0] ?? 0, neutral: probabilities[1] ?? 0, positive: probabilities[2] ?? 0 },
  };
}
