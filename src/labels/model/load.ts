/** Reads model files. Nothing is trusted: a file may come from anybody. */
import { attitudes, stances } from '../../document';
import { describe, StancekitError } from '../../errors';
import { lastItem } from '../../runtime/lists';
import { openTableFile } from '../../runtime/tableFile';
import {
  ANY_ISSUE,
  attitudeContrasts,
  createTermTable,
  createVocabulary,
  directedRow,
  directedViews,
  domainRow,
  isOfView,
  issueRow,
  knownViews,
  type LogOddsTable,
  logOddsBlock,
  type Row,
  type RowShape,
  readWordVectors,
  retrainedViews,
  type StanceCase,
  shippedViews,
  stanceRow,
  statementCells,
  statementContrasts,
  statementViews,
  targetRow,
  targetViews,
  tellsIssues,
  toneRow,
  toneViews,
  type ViewCounts,
  type ViewName,
  type Vocabulary,
} from '../features';
import { openCounts } from './codec';
import type { EncodedPart } from './encoded';
import type { Head } from './head';
import { createModel, type Model } from './model';
import { rememberOrigin } from './origin';
import type { AttitudesPart, DirectedPart, SecondOpinion, StatementsPart } from './parts';
import { type PropositionJson, withPropositions } from './propositions';
import { type Fields, fieldsOf, floatsOf, invalid, numbersOf, stringsOf, textOf } from './readFields';
import { readHead, readLayer, readWordWeights } from './readLayers';
import { countsIn, fitting, readCounts, readTables } from './readTables';
import { MODEL_FORMAT, MODEL_SCHEMA } from './schema';
import { domainClasses } from './secondOpinion';
import { stanceQuestions } from './stanceWords';

/**
 * Makes a model from its files.
 *
 * @param json A model file: what its JSON says, or the bytes of a file of tables, such as those that ship with the package.
 * @param vectors The bytes of the word-vector file that it was trained with.
 * @param fallback Another model file, in either form, whose part is taken where `json` has none: a model trained on issues of
 * one's own has no part for attitudes.
 * @returns The model, for `createAnalyzer({ model })`.
 * @throws INVALID_MODEL where a file is malformed or a part is in neither; MODEL_SCHEMA where a file has another schema;
 * MODEL_ENCODER where it was trained with other vectors; INVALID_TAXONOMY for a proposition in a file that cannot be used.
 * @example
 * const [json, vectors, attitudes] = ['geopolitics', 'vectors', 'targets'].map((name) => readFileSync(`models/${name}.bin`));
 * loadModel(json, vectors, attitudes).issues.length // 10
 */
export function loadModel(json: unknown, vectors: Uint8Array, fallback?: unknown): Model {
  const wordVectors = readWordVectors(vectors);
  const files = (fallback === undefined ? [json] : [json, fallback]).map((file) => openFile(file, wordVectors.id));
  const { dimensions } = wordVectors;
  // A model that was trained on labels of one's own has met the words of its texts.
  const words = createVocabulary(wordVectors, partOf(files, 'statements').commonWords === true);
  // The one rests on the scores of the other, so both come from one file.
  const directed = files.find((file) => Object.hasOwn(file, 'attitudes'))?.directed;
  // It was trained on the scores of the statements' part beside it.
  const encoded = files.find((file) => Object.hasOwn(file, 'statements'))?.encoded;
  const statements = readStatements(partOf(files, 'statements'), words);
  const shape = { dimensions, issues: statements.issues };
  const model = createModel({
    statements,
    attitudes: readAttitudes(partOf(files, 'attitudes'), shape),
    words,
    directed: directed === undefined ? null : readDirectedPart(fieldsOf(directed, 'directed'), shape),
    encoded: encoded === undefined ? null : readEncoded(fieldsOf(encoded, 'encoded'), statements),
  });
  const extended = withPropositions(model, readIssuesOfPropositions(files));
  return rememberOrigin(extended, { json, vectors, fallback });
}

/** What a training may start from: the counts of a model, and its head for stances. */
export interface TrainedParts {
  readonly name: string;
  readonly issues: readonly string[];
  readonly views: readonly ViewCounts[];
  readonly stanceRow: Row<StanceCase>;
  readonly stanceHead: Head;
}

/**
 * Reads what a training may start from.
 *
 * @param json A model file, parsed.
 * @param encoder The word vectors in use.
 * @param dimensions Their dimensions.
 * @throws INVALID_MODEL, MODEL_SCHEMA, MODEL_ENCODER.
 */
export function readTrainedParts(json: unknown, encoder: string, dimensions: number): TrainedParts {
  const file = openFile(json, encoder);
  const part = partOf([file], 'statements');
  const issues = readIssues(part);
  const shape = { dimensions, issues };
  const { row, head } = readHead(part.stanceHead, 'stanceHead', { classes: stances, kind: stanceRow, shape });
  const views = readCounts(part.views, viewsOf(part), statementCells(issues.length));
  return { name: String(file.name), issues, views, stanceRow: row, stanceHead: head };
}

function openFile(json: unknown, encoder: string): Fields {
  const file = fieldsOf(json instanceof Uint8Array ? openTableFile(json) : json, 'the file');
  if (file.format !== MODEL_FORMAT)
    throw invalid(`expected \`format\` to be "${MODEL_FORMAT}", got ${describe(file.format)}`);
  if (file.schema !== MODEL_SCHEMA) {
    throw new StancekitError(
      'MODEL_SCHEMA',
      `Expected a model file of schema ${MODEL_SCHEMA}, got ${describe(file.schema)}. Train it again with this version.`,
    );
  }
  if (file.encoder !== encoder) {
    throw new StancekitError(
      'MODEL_ENCODER',
      `The model was trained with the encoder ${describe(file.encoder)}, but "${encoder}" was given.`,
    );
  }
  return file;
}

function readIssuesOfPropositions(files: readonly Fields[]): readonly PropositionJson[] {
  const own = files.find((file) => Object.hasOwn(file, 'propositions'))?.propositions ?? [];
  if (!Array.isArray(own)) throw invalid('`propositions` is not a list');
  return own.map((issue, i) => fieldsOf(issue, `propositions[${i}]`) as unknown as PropositionJson);
}

function partOf(files: readonly Fields[], name: 'statements' | 'attitudes'): Fields {
  const file = files.find((f) => Object.hasOwn(f, name));
  if (!file) throw invalid(`it has no part \`${name}\``);
  return fieldsOf(file[name], name);
}

function readStatements(part: Fields, words: Vocabulary): StatementsPart {
  const issues = readIssues(part);
  const shape = { dimensions: words.vectors.dimensions, issues };
  const questions = [...issues, ANY_ISSUE];
  const [gate, abstainBelow] = numbersOf([part.gate, part.abstainBelow], 'gate and abstainBelow', 2);
  const tables = readTables(part.views, viewsOf(part), statementCells(issues.length), statementContrasts(issues));
  const issue = readHead(part.issueHead, 'issueHead', { classes: questions, kind: issueRow, shape });
  const stance = readHead(part.stanceHead, 'stanceHead', { classes: stances, kind: stanceRow, shape });
  for (const { row } of [issue, stance]) checkBlocks(row, tables);
  return {
    issues,
    terms: createTermTable(readTerms(part.terms, issues), words, readLikeness(part.likeness, words, issues.length)),
    tables,
    issueTables: tables.filter(({ view }) => tellsIssues(view)),
    issueRow: issue.row,
    issueHead: issue.head,
    issueLayer: readLayer(part.issueLayer, 'issueLayer', issue.row, questions.length),
    issueWords: readWordWeights(part.issueWords, 'issueWords', tables, questions.length),
    thresholds: numbersOf(part.thresholds, 'thresholds', issues.length),
    gate: gate!,
    stanceRow: stance.row,
    stanceHead: stance.head,
    stanceWords:
      part.stanceWords === undefined
        ? null
        : readWordWeights(part.stanceWords, 'stanceWords', tables, stanceQuestions(issues.length)),
    abstainBelow: abstainBelow!,
  };
}

/** The views that a file should have: those of the package's own models, those of others' and those from before there were more. */
function viewsOf({ views }: Fields): readonly ViewName[] {
  if (!Array.isArray(views)) return retrainedViews;
  if (views.length === statementViews.length) return statementViews;
  const isShipped = fieldsOf(views.at(-1), 'a view').view === lastItem(shippedViews);
  return isShipped ? shippedViews : retrainedViews;
}

/** @throws INVALID_MODEL for a row with log-odds of a view that the file does not have. */
function checkBlocks<Case>({ blocks }: Row<Case>, tables: readonly LogOddsTable[]): void {
  for (const view of knownViews.filter((own) => !tables.some((table) => table.view === own)))
    if (blocks.some((block) => isOfView(block, view)))
      throw invalid(`it has columns "${logOddsBlock(view)}", but no view "${view}"`);
}

function readLikeness(value: unknown, { vectors }: Vocabulary, issues: number) {
  return value === undefined
    ? null
    : fitting(openCounts, countsIn(value, 'likeness'), '`likeness`', vectors.size, issues);
}

function readIssues(part: Fields): readonly string[] {
  const issues = stringsOf(part.issues, 'issues');
  if (issues.length === 0) throw invalid('`issues` is empty');
  if (issues.includes(ANY_ISSUE)) throw invalid(`an issue is named "${ANY_ISSUE}"`);
  return issues;
}

function readTerms(value: unknown, issues: readonly string[]): readonly (readonly string[])[] {
  if (!Array.isArray(value) || value.length !== issues.length) throw invalid('`terms` is not a list a issue');
  return value.map((own, i) => stringsOf(own, `terms[${i}]`));
}

function readAttitudes(part: Fields, shape: RowShape): AttitudesPart {
  const target = readHead(part.targetHead, 'targetHead', { classes: attitudes, kind: targetRow(), shape });
  const tone = readHead(part.toneHead, 'toneHead', { classes: attitudes, kind: toneRow, shape });
  return {
    tables: readTables(part.views, targetViews, attitudes.length, attitudeContrasts()),
    toneTables: toneViews.length,
    targetRow: target.row,
    targetHead: target.head,
    toneRow: tone.row,
    toneHead: tone.head,
    second: part.abroad === undefined ? null : readSecondOpinion(fieldsOf(part.abroad, 'abroad'), shape),
  };
}

/** Stands behind the names of the log-odds of the second opinion, in reasons. */
const SECOND = ' in international politics';

function readSecondOpinion(part: Fields, shape: RowShape): SecondOpinion {
  const [share] = numbersOf([part.share], 'abroad.share', 1);
  if (!(share! >= 0 && share! <= 1)) throw invalid('`abroad.share` is not a number from 0 to 1');
  const domain = readHead(part.gate, 'abroad.gate', { classes: domainClasses, kind: domainRow, shape });
  return {
    tables: readTables(part.views, targetViews, attitudes.length, attitudeContrasts()),
    ...readHead(part.head, 'abroad.head', { classes: attitudes, kind: targetRow(SECOND), shape }),
    domainRow: domain.row,
    domainHead: domain.head,
    share: share!,
  };
}

function readDirectedPart(part: Fields, shape: RowShape): DirectedPart {
  return {
    tables: readTables(part.views, directedViews, attitudes.length, attitudeContrasts()),
    ...readHead(part.head, 'head', { classes: attitudes, kind: directedRow, shape }),
  };
}

function readEncoded(part: Fields, { issues }: StatementsPart): EncodedPart {
  const [dimensions, gate, abstainBelow] = numbersOf(
    [part.dimensions, part.gate, part.abstainBelow],
    'encoded.dimensions, gate and abstainBelow',
    3,
  );
  if (!Number.isInteger(dimensions) || dimensions! < 1) {
    throw invalid(`expected \`encoded.dimensions\` to be a number from 1 up, got ${describe(dimensions)}`);
  }
  const readOwn = (value: unknown, name: string, parts: number, questions: number) => {
    const own = fieldsOf(value, name);
    if (Object.hasOwn(own, 'layer')) throw olderEncoded();
    return {
      weights: floatsOf(own.weights, `${name}.weights`, parts * dimensions!),
      shifts: floatsOf(own.shifts, `${name}.shifts`, parts),
      shares: numbersOf(own.shares, `${name}.shares`, questions),
    };
  };
  return {
    encoder: textOf(part.encoder, 'encoded.encoder'),
    dimensions: dimensions!,
    issues: readOwn(part.issues, 'encoded.issues', issues.length + 1, issues.length + 1),
    thresholds: numbersOf(part.thresholds, 'encoded.thresholds', issues.length),
    gate: gate!,
    stances: readOwn(part.stances, 'encoded.stances', stanceQuestions(issues.length), stances.length),
    abstainBelow: abstainBelow!,
  };
}

function olderEncoded(): StancekitError {
  const message =
    'The part of the model for an encoder was trained by an older stancekit, as a layer of hidden units. Train it again.';
  return new StancekitError('MODEL_SCHEMA', message);
}
