/** A model in memory, and what it says of statements. */
import type { IssueStance, SentimentResult, Span } from '../../document';
import { describe, StancekitError } from '../../errors';
import type { StatementInput } from '../features/input';
import type { LogOddsTable } from '../features/logOdds';
import { type Pieces, type Reading, readFor, read as readWords } from '../features/reading';
import type { TermTable } from '../features/terms';
import type { WordTable } from '../features/words';
import { type Around, shiftsAround, stancesAround } from './around';
import { attitudes, stances } from './contrasts';
import { isDirected, scoreDirected } from './directed';
import { addEncodedScores, checkEncoding, type EncodedPart } from './encoded';
import { type Head, scoreHead, sigmoid, softmax } from './head';
import { addHiddenScores, type HiddenLayer } from './hiddenLayer';
import { fillIssueRow, fillStanceRow, issueRowWidth, rowInput, type StatementRowInput, stanceRowWidth } from './rows';
import { createScorers, type Ngrams, type ReadStatement, type Scorers } from './scoring';
import { addWordScores, type WordWeights } from './wordWeights';

/** The part of a model that tells issues and stances. */
export interface StatementsPart {
  readonly issues: readonly string[];
  readonly terms: TermTable;
  readonly tables: readonly LogOddsTable[];
  readonly issueHead: Head;
  readonly issueLayer: HiddenLayer;
  readonly issueWords: WordWeights;
  readonly thresholds: readonly number[];
  readonly gate: number;
  readonly stanceHead: Head;
  readonly abstainBelow: number;
}

/** The part of a model that tells attitudes. */
export interface AttitudesPart {
  readonly tables: readonly LogOddsTable[];
  /** How many of the tables, from the first on, need no target. */
  readonly toneTables: number;
  readonly targetHead: Head;
  readonly toneHead: Head;
  /** Null in a model that was trained on one kind of news. */
  readonly abroad: AbroadPart | null;
}

/** A second opinion on attitudes to targets, for statements on international politics. */
export interface AbroadPart {
  /** Of the same views as the first opinion's. */
  readonly tables: readonly LogOddsTable[];
  readonly head: Head;
  readonly gate: Head;
  /** How much it is heard where the gate has no doubt. */
  readonly share: number;
}

/** The part of a model that tells the attitude of an actor to a target. */
export interface DirectedPart {
  readonly tables: readonly LogOddsTable[];
  readonly head: Head;
}

export interface ClassifyOptions {
  /** Answer for this issue alone, however improbable it is. */
  readonly issue?: string | undefined;
  /** Report issues from this probability on, instead of from the model's own thresholds. */
  readonly minimumProbability?: number | undefined;
  /** Multiplies the model's own thresholds; 1 where it is absent. */
  readonly caution?: number | undefined;
  /** What the statements around this one say of it; nothing where it is absent. */
  readonly around?: Around | undefined;
  /** The vector that the model's encoder gave for the statement (`encodableText`); without it the part for vectors is not asked. */
  readonly encoding?: Float32Array | undefined;
}

/** A statement of a text. */
export interface TextStatement {
  readonly input: StatementInput;
  /** Mentions towards which the attitude is asked; UTF-16 offsets into `input.text`. */
  readonly targets: readonly Span[];
  /** Whose statement it is, by a name that each has alone; null where that is not known. */
  readonly actor: string | null;
  /** The statement's tokens (`cutWithin`). */
  readonly pieces: Pieces;
  /** As in `ClassifyOptions`. */
  readonly encoding?: Float32Array | undefined;
}

export interface Classification {
  /** The likeliest issue first. */
  readonly issues: readonly IssueStance[];
  /** The tone of the statement as a whole. */
  readonly sentiment: SentimentResult;
  /** The attitude to the target, where one was given. */
  readonly target?: SentimentResult;
}

/** A statement and the attitude to each of its targets, in the order that they were given in. */
export interface StatementClassification extends Classification {
  readonly targets: readonly SentimentResult[];
  /** What the statements around it added. */
  readonly around: Around;
}

/** Says what a statement is about, which side it takes and with which attitude. */
export interface Model {
  readonly issues: readonly string[];
  readonly statements: StatementsPart;
  readonly attitudes: AttitudesPart;
  /** Null in a model that was not trained for it; what an actor thinks of a target is then what the statement does. */
  readonly directed: DirectedPart | null;
  /** Null in a model that was trained without an encoder. */
  readonly encoded: EncodedPart | null;
  readonly words: WordTable;
  /**
   * Classifies a statement.
   *
   * @throws UNKNOWN_ISSUE where `options.issue` is not among `issues`; INVALID_OPTION for a probability outside 0 … 1;
   * MODEL_ENCODER where `options.encoding` is none that the model has a part for.
   */
  classify(input: StatementInput, options?: ClassifyOptions): Classification;
  /**
   * Classifies the statements of a text, each with an eye on the others: they lend it their issues, and an actor's other statements
   * their stance. The attitude to each of the targets is what `classifyTarget` says.
   *
   * @param statements In the order of the text.
   */
  classifyText(
    statements: readonly TextStatement[],
    options?: Omit<ClassifyOptions, 'around' | 'encoding'>,
  ): StatementClassification[];
  /** The attitude of a statement, or of `input.actor`, to `input.target`. @throws INVALID_SPAN where there is none. */
  classifyTarget(input: StatementInput): SentimentResult;
}

/** Puts a model together from its parts. */
export function createModel(
  statements: StatementsPart,
  attitudesPart: AttitudesPart,
  words: WordTable,
  directed: DirectedPart | null = null,
  encoded: EncodedPart | null = null,
): Model {
  const scorers = createScorers(statements, attitudesPart, words);
  const parts = { statements, attitudes: attitudesPart, directed, encoded, words };
  const asked = { statements, encoded, words, scorers };
  const classifyAttitude = (reading: Reading, ngrams: Ngrams): SentimentResult =>
    resultOf(
      directed && isDirected(reading)
        ? scoreDirected(directed, attitudesPart, words, reading)
        : scorers.attitude(reading, ngrams),
    );
  const classifyTone = (reading: Reading, ngrams: Ngrams): SentimentResult =>
    resultOf(scorers.tone(reading.target < 0 ? reading : { ...reading, target: -1 }, ngrams));
  // One model serves a whole process, and everybody may have it.
  for (const part of Object.values(parts)) Object.freeze(part);
  return Object.freeze<Model>({
    issues: Object.freeze([...statements.issues]),
    ...parts,
    classify(input, options = {}) {
      const reading = readWords(input, words);
      const statement = scoreStatement(asked, reading, options.encoding);
      const issues = classifyIssues(statement, options);
      const sentiment = classifyTone(reading, statement.ngrams);
      return input.target
        ? { issues, sentiment, target: classifyAttitude(reading, statement.ngrams) }
        : { issues, sentiment };
    },
    classifyText(texts, options = {}) {
      const read = texts.map(({ input, pieces, encoding }) =>
        scoreStatement(asked, readWords(input, words, pieces), encoding),
      );
      const shifts = shiftsAround(read.map(({ scores }) => scores));
      const alone = new Map<number, readonly number[]>();
      const own = read.map((statement, k) =>
        classifyIssues(statement, { ...options, around: { issues: shifts[k]!, stances: alone } }),
      );
      const added = stancesAround(
        texts.map(({ actor }, k) => ({
          actor,
          found: own[k]!.map(({ issue, probability, probabilities: { favor, against, neutral } }) => ({
            issue: statements.issues.indexOf(issue),
            probability,
            stance: [favor, against, neutral],
          })),
        })),
      );
      return texts.map(({ input, targets, pieces }, k) => ({
        issues: own[k]!.map((found) => {
          const more = added[k]!.get(statements.issues.indexOf(found.issue));
          return more ? withStance(read[k]!.lines, found, more) : found;
        }),
        sentiment: classifyTone(read[k]!.read.reading, read[k]!.ngrams),
        targets: targets.map((target) => {
          const reading = readFor(read[k]!.read.reading, { ...input, target }, words, pieces);
          return classifyAttitude(reading, scorers.ngrams(reading, read[k]!.ngrams));
        }),
        around: { issues: shifts[k]!, stances: added[k]! },
      }));
    },
    classifyTarget(input) {
      if (!input.target) throw new StancekitError('INVALID_SPAN', 'Expected `target` to be a span, got none.');
      const reading = readWords(input, words);
      return classifyAttitude(reading, scorers.ngrams(reading));
    },
  });
}

/** From which probability on something is said. */
type Lines = Pick<StatementsPart, 'thresholds' | 'gate' | 'abstainBelow'>;

/** A statement that has been looked at. */
interface ScoredStatement {
  readonly part: StatementsPart;
  readonly read: ReadStatement;
  readonly ngrams: Ngrams;
  /** Its log-odds of each issue and of any. */
  readonly scores: Float64Array;
  /** Those of the part that speaks last. */
  readonly lines: Lines;
  /** The scores of the stances on an issue. */
  stances(issue: number): Float64Array;
}

function scoreStatement(
  {
    statements: part,
    encoded,
    words,
    scorers,
  }: Pick<Model, 'statements' | 'encoded' | 'words'> & { readonly scorers: Scorers },
  reading: Reading,
  encoding: Float32Array | undefined,
): ScoredStatement {
  const ngrams = scorers.ngrams(reading);
  const read = scorers.read(reading, ngrams);
  const scores = scorers.issues(read);
  const statement = { part, read, ngrams, scores };
  if (!encoding) return { ...statement, lines: part, stances: (issue) => scorers.stances(read, issue) };
  checkEncoding(encoded, encoding);
  const input = { ...rowInput(part.tables, words, reading), terms: part.terms };
  const { dimensions } = words.vectors;
  const row = new Float32Array(issueRowWidth(dimensions, part.issues.length));
  fillIssueRow(input, row, 0);
  addEncodedScores(encoded.issues, row, encoding, scores);
  return {
    ...statement,
    lines: encoded,
    stances(issue) {
      const own = new Float32Array(stanceRowWidth(dimensions, part.issues.length));
      fillStanceRow(input, issue, own, 0);
      const found = scorers.stances(read, issue);
      addEncodedScores(encoded.stances, own, encoding, found);
      return found;
    },
  };
}

function classifyIssues(
  { part, scores, lines, stances: scoreStances }: ScoredStatement,
  { issue, minimumProbability, caution = 1, around }: ClassifyOptions,
): IssueStance[] {
  if (issue !== undefined && !part.issues.includes(issue)) {
    throw new StancekitError(
      'UNKNOWN_ISSUE',
      `Expected \`issue\` to be one of ${part.issues.join(', ')}, got ${describe(issue)}.`,
    );
  }
  if (minimumProbability !== undefined && !(minimumProbability >= 0 && minimumProbability <= 1)) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`minimumProbability\` to be a number from 0 to 1, got ${describe(minimumProbability)}.`,
    );
  }
  const found: IssueStance[] = [];
  const logOddsOf = (question: number) => scores[question]! + (around?.issues[question] ?? 0);
  const any = sigmoid(logOddsOf(part.issues.length));
  for (let i = 0; i < part.issues.length; i++) {
    // One issue cannot be more probable than any issue at all.
    const probability = Math.min(any, sigmoid(logOddsOf(i)));
    let wanted = any >= lines.gate && probability / caution >= lines.thresholds[i]!;
    if (issue !== undefined) wanted = part.issues[i] === issue;
    else if (minimumProbability !== undefined) wanted = probability >= minimumProbability;
    if (wanted) {
      found.push(withIssue(part.issues[i]!, probability, stanceOf(lines, scoreStances(i), around?.stances.get(i))));
    }
  }
  return found.sort((a, b) => b.probability - a.probability);
}

/** The calibrated log-odds of each issue and of any, from the whole row: three classifiers that are averaged. */
export function scoreIssueRow(
  { issueHead, issueLayer, issueWords }: StatementsPart,
  { tables, features }: StatementRowInput,
  row: Float32Array,
): Float64Array {
  const scores = scoreHead(issueHead, row);
  addHiddenScores(issueLayer, row, scores);
  addWordScores(issueWords, tables, features, scores);
  return scores;
}

type StanceResult = Omit<IssueStance, 'issue' | 'probability'>;

/** The stance by its scores, and what is added to them. */
function stanceOf({ abstainBelow }: Lines, scores: Float64Array, added?: readonly number[]): StanceResult {
  const probabilities = softmax(added ? scores.map((score, k) => score + added[k]!) : scores);
  const best = likeliest(probabilities);
  return {
    stance: stances[best]!,
    probabilities: { favor: probabilities[0]!, against: probabilities[1]!, neutral: probabilities[2]! },
    abstained: probabilities[best]! < abstainBelow,
  };
}

/** The stance when something is added to its scores. */
function withStance(lines: Lines, found: IssueStance, added: readonly number[]): IssueStance {
  const { issue, probability, probabilities } = found;
  const scores = Float64Array.of(
    scoreOf(probabilities.favor),
    scoreOf(probabilities.against),
    scoreOf(probabilities.neutral),
  );
  return withIssue(issue, probability, stanceOf(lines, scores, added));
}

/** A score that `softmax` turns into this probability again. */
const scoreOf = (probability: number): number => Math.log(Math.max(probability, 1e-12));

/** Written out, since to spread one object into another takes ten times as long. */
function withIssue(
  issue: string,
  probability: number,
  { stance, probabilities, abstained }: StanceResult,
): IssueStance {
  return { issue, probability, stance, probabilities, abstained };
}

function resultOf(scores: Float64Array): SentimentResult {
  const probabilities = softmax(scores);
  return {
    label: attitudes[likeliest(probabilities)]!,
    probabilities: { negative: probabilities[0]!, neutral: probabilities[1]!, positive: probabilities[2]! },
  };
}

function likeliest(probabilities: Float64Array): number {
  let best = 0;
  for (let k = 1; k < probabilities.length; k++) if (probabilities[k]! > probabilities[best]!) best = k;
  return best;
}
