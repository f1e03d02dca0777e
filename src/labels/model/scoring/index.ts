/**
 * Scores of statements, of their stances and attitudes. The same numbers as those of whole rows (`model/rows.ts`, from which the classifiers
 * are trained and explained; tests hold them equal), put together from what each word and feature adds: the models take a fifth of the time.
 */

import { type Block, createProducts, productWeights } from '../../../kernels/products';
import type { Reading } from '../../features/reading';
import type { WordTable } from '../../features/words';
import { mixScores } from '../abroad';
import type { AttitudesPart, StatementsPart } from '../model';
import {
  attitudeBlocks,
  createAttitudeReader,
  createAttitudeScorer,
  type OpinionInput,
  toneBlocks,
} from './attitudeScores';
import { createAttitudeWords } from './attitudeWords';
import { createFeatureSums, createWordSums } from './featureSums';
import { createGate, gateBlock } from './gateScore';
import { createIssueScorer, issueBlocks } from './issueScores';
import { createNgramReader, type Ngrams } from './ngrams';
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
  const reader = createNgramReader(statements.tables, attitudes.tables, attitudes.abroad?.tables ?? []);

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
  const stancesFrom = widthOf(forIssues);

  const { abroad } = attitudes;
  const forTarget = attitudeBlocks(attitudes.targetHead, dimensions);
  const forTone = toneBlocks(attitudes.toneHead, dimensions);
  const forAbroad = abroad ? attitudeBlocks(abroad.head, dimensions) : [];
  const attitudeProducts = productWeights(dimensions, [
    ...[forTarget, forTone, forAbroad].flat(),
    ...(abroad ? [gateBlock(abroad.gate)] : []),
  ]);
  const attitudeWords = createAttitudeWords(
    abroad ? [attitudes.tables, abroad.tables] : [attitudes.tables],
    attitudeProducts.count,
    createProducts(vectors, attitudeProducts),
  );
  const toneFrom = widthOf(forTarget);
  const abroadFrom = toneFrom + widthOf(forTone);
  const readAttitude = createAttitudeReader(attitudeWords);
  const scorer = (input: OpinionInput) => createAttitudeScorer(input, attitudeWords, dimensions, reader);
  const target = scorer({
    tables: attitudes.tables,
    head: attitudes.targetHead,
    opinion: 0,
    productsFrom: 0,
    ofTone: false,
  });
  const toneTables = attitudes.tables.slice(0, attitudes.toneTables);
  const tone = scorer({
    tables: toneTables,
    head: attitudes.toneHead,
    opinion: 0,
    productsFrom: toneFrom,
    ofTone: true,
  });
  const second = abroad && {
    target: scorer({ tables: abroad.tables, head: abroad.head, opinion: 1, productsFrom: abroadFrom, ofTone: false }),
    share: createGate(abroad, dimensions, abroadFrom + widthOf(forAbroad)),
  };

  return {
    ngrams: ({ words }, like) => reader.read(words, like),
    read: (reading, ngrams) => readStatement(reading, words, ngrams, reader, statements.tables),
    issues: createIssueScorer(statements, views, words, layout, dimensions, 0),
    stances: createStanceScorer(statements, layout, dimensions, stancesFrom),
    attitude(reading, ngrams) {
      const read = readAttitude(reading);
      const first = target(read, ngrams);
      return second ? mixScores(first, second.target(read, ngrams), second.share(reading, read.own)) : first;
    },
    tone: (reading, ngrams) => tone(readAttitude(reading), ngrams),
  };
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { count }) => sum + count, 0);
}
