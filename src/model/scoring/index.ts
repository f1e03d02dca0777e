/**
 * Scores of statements, of their stances and attitudes. The same numbers as those of whole rows (`model/rows.ts`, from which the classifiers
 * are trained and explained; tests hold them equal), put together from what each word and feature adds: the models take a fifth of the time.
 */
import type { Reading } from '../../features/reading';
import type { WordTable } from '../../features/words';
import type { AttitudesPart, StatementsPart } from '../model';
import { attitudeBlocks, createAttitudeScorer } from './attitudeScores';
import { createAttitudeWords } from './attitudeWords';
import { createFeatureSums, createWordSums } from './featureSums';
import { createIssueScorer, issueBlocks } from './issueScores';
import { createNgramReader, type Ngrams } from './ngrams';
import { createProducts, productWeights } from './products';
import { createStanceScorer, stanceBlocks } from './stanceScores';
import { type ReadStatement, readStatement } from './statementFeatures';
import { createStatementWords, STEM, WORD, wordLayout } from './statementWords';

export type { Ngrams } from './ngrams';
export type { ReadStatement } from './statementFeatures';

export interface Scorers {
  /** Looks up the pairs and triples of a statement. @param like Those of the same statement, read for another target. */
  ngrams(reading: Reading, like?: Ngrams): Ngrams;
  /** Looks up the features that the next two ask for. */
  read(reading: Reading, ngrams: Ngrams): ReadStatement;
  /** The calibrated log-odds of each issue and of any. */
  issues(statement: ReadStatement): Float64Array;
  /** The scores of the stances on an issue. */
  stances(statement: ReadStatement, issue: number): Float64Array;
  /** The scores of the attitude to the reading's target. */
  attitude(reading: Reading, ngrams: Ngrams): Float64Array;
  /** The scores of the tone; of a reading without a target. */
  tone(reading: Reading, ngrams: Ngrams): Float64Array;
}

/**
 * Makes the scorers of a model. They keep with each word of the table what it adds, so a table has one model alone.
 *
 * @param statements @param attitudes The parts of the model.
 * @param words The table of the model.
 */
export function createScorers(statements: StatementsPart, attitudes: AttitudesPart, { vectors }: WordTable): Scorers {
  const { dimensions } = vectors;
  const reader = createNgramReader(statements.tables, attitudes.tables);

  const forIssues = issueBlocks(statements, dimensions);
  const forStances = stanceBlocks(statements, dimensions);
  const issues = statements.issues.length;
  const views = statements.tables.map((table, v) =>
    createFeatureSums(table, (row, q) => statements.issueWords.weight(v, row * (issues + 1) + q), issues),
  );
  const statementProducts = productWeights(dimensions, [...forIssues, ...forStances]);
  const layout = wordLayout(statementProducts.count, issues);
  const words = createStatementWords(
    statements.tables,
    statements.terms,
    statementProducts.count,
    createProducts(vectors, statementProducts),
    createWordSums(views[WORD]!, views[STEM]!, issues),
  );
  const stancesFrom = forIssues.reduce((sum, { count }) => sum + count, 0);

  const forTarget = attitudeBlocks(attitudes.targetHead, dimensions);
  const forTone = attitudeBlocks(attitudes.toneHead, dimensions);
  const attitudeProducts = productWeights(dimensions, [...forTarget, ...forTone]);
  const attitudeWords = createAttitudeWords(
    attitudes.tables,
    attitudeProducts.count,
    createProducts(vectors, attitudeProducts),
  );
  const toneFrom = forTarget.reduce((sum, { count }) => sum + count, 0);
  const toneTables = attitudes.tables.slice(0, attitudes.toneTables);

  return {
    ngrams: ({ words }, like) => reader.read(words, like),
    read: (reading, ngrams) => readStatement(reading, words, ngrams, statements.tables),
    issues: createIssueScorer(statements, views, words, layout, dimensions, 0),
    stances: createStanceScorer(statements, layout, dimensions, stancesFrom),
    attitude: createAttitudeScorer(attitudes.tables, attitudeWords, attitudes.targetHead, dimensions, 0),
    tone: createAttitudeScorer(toneTables, attitudeWords, attitudes.toneHead, dimensions, toneFrom),
  };
}
