/** Reads model files. Nothing is trusted: a file may come from anybody. */
import { describe, StancekitError } from '../../errors';
import { directedViews } from '../features/directedRow';
import { hashLines } from '../features/featureHashes';
import { FeatureIndex } from '../features/featureIndex';
import { vectorColumns } from '../features/issueRow';
import { type Contrast, deferLogOdds, type LogOddsTable, type ViewCounts } from '../features/logOdds';
import { targetViews, toneViews } from '../features/targetRow';
import { createTermTable } from '../features/terms';
import { readWordVectors } from '../features/vectors';
import { isViewName, type ViewName } from '../features/views';
import { createWordTable, type WordTable } from '../features/words';
import { gateClasses, gateRowWidth } from './abroad';
import { decodeBytes, decodeCounts, decodeFloats, openCounts } from './codec';
import { ANY_ISSUE, attitudeContrasts, attitudes, stances, statementCells, statementContrasts } from './contrasts';
import type { EncodedPart } from './encoded';
import { hashPacked, unpackFeatures } from './featureList';
import type { Head } from './head';
import type { HiddenLayer } from './hiddenLayer';
import {
  type AbroadPart,
  type AttitudesPart,
  createModel,
  type DirectedPart,
  type Model,
  type StatementsPart,
} from './model';
import { rememberOrigin } from './origin';
import { unpackInner } from './packedLayer';
import { attitudeRowWidth, directedRowWidth, issueRowWidth, stanceRowWidth, statementViews } from './rows';
import { MODEL_FORMAT, MODEL_SCHEMA } from './schema';
import { openWeights, type WordWeights } from './wordWeights';

/** With numbers beyond these, scores become infinite and probabilities no numbers; those that are trained are far within. Own choice. */
const LARGEST = 1e9;
const COLDEST = 1e-6;
/** Numbers are divided by deviations; those of the shipped models are 0.007 and more. Own choice. */
const NARROWEST = 1e-9;

/** Fields of an object that came from a file, as long as nobody has looked at them. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a model from its files.
 *
 * @param json A model file, parsed.
 * @param vectors The bytes of the word-vector file that it was trained with.
 * @param fallback Another model file, parsed, whose part is taken where `json` has none: a model trained on issues of
 * one's own has no part for attitudes.
 * @throws INVALID_MODEL where a file is malformed or a part is in neither; MODEL_SCHEMA where a file has another schema;
 * MODEL_ENCODER where it was trained with other vectors.
 */
export function loadModel(json: unknown, vectors: Uint8Array, fallback?: unknown): Model {
  const words = createWordTable(readWordVectors(vectors));
  const files = (fallback === undefined ? [json] : [json, fallback]).map((file) => openFile(file, words.vectors.id));
  const { dimensions } = words.vectors;
  // The one rests on the scores of the other, so both come from one file.
  const directed = files.find((file) => Object.hasOwn(file, 'attitudes'))?.directed;
  // It was trained on the scores of the statements' part beside it.
  const encoded = files.find((file) => Object.hasOwn(file, 'statements'))?.encoded;
  const statements = readStatements(partOf(files, 'statements'), words);
  const model = createModel(
    statements,
    readAttitudes(partOf(files, 'attitudes'), dimensions),
    words,
    directed === undefined ? null : readDirectedPart(fieldsOf(directed, 'directed'), dimensions),
    encoded === undefined ? null : readEncoded(fieldsOf(encoded, 'encoded'), dimensions, statements.issues.length),
  );
  return rememberOrigin(model, { json, vectors, fallback });
}

/** What a training may start from: the counts of a model, and its head for stances. */
export interface TrainedParts {
  readonly name: string;
  readonly issues: readonly string[];
  readonly views: readonly ViewCounts[];
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
  return {
    name: String(file.name),
    issues,
    views: readCounts(part.views, statementViews, statementCells(issues.length)),
    stanceHead: readHead(part.stanceHead, 'stanceHead', stances, stanceRowWidth(dimensions, issues.length)),
  };
}

function openFile(json: unknown, encoder: string): Fields {
  const file = fieldsOf(json, 'the file');
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

function partOf(files: readonly Fields[], name: 'statements' | 'attitudes'): Fields {
  const file = files.find((f) => Object.hasOwn(f, name));
  if (!file) throw invalid(`it has no part \`${name}\``);
  return fieldsOf(file[name], name);
}

function readStatements(part: Fields, words: WordTable): StatementsPart {
  const { dimensions } = words.vectors;
  const issues = readIssues(part);
  const thresholds = numbersOf(part.thresholds, 'thresholds', issues.length);
  const [gate] = numbersOf([part.gate], 'gate', 1);
  const [abstainBelow] = numbersOf([part.abstainBelow], 'abstainBelow', 1);
  const tables = readTables(part.views, statementViews, statementCells(issues.length), statementContrasts(issues));
  const columns = issueRowWidth(dimensions, issues.length);
  return {
    issues,
    terms: createTermTable(
      readTerms(part.terms, issues),
      words,
      part.likeness === undefined
        ? null
        : fitting(openCounts, textOf(part.likeness, 'likeness'), '`likeness`', words.vectors.size, issues.length),
    ),
    tables,
    issueHead: readHead(part.issueHead, 'issueHead', [...issues, ANY_ISSUE], columns),
    issueLayer: readLayer(part.issueLayer, 'issueLayer', columns, issues.length + 1, vectorColumns(dimensions)),
    issueWords: readWordWeights(part.issueWords, 'issueWords', tables, issues.length + 1),
    thresholds,
    gate: gate!,
    stanceHead: readHead(part.stanceHead, 'stanceHead', stances, stanceRowWidth(dimensions, issues.length)),
    abstainBelow: abstainBelow!,
  };
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

function readAttitudes(part: Fields, dimensions: number): AttitudesPart {
  return {
    tables: readTables(part.views, targetViews, attitudes.length, attitudeContrasts()),
    toneTables: toneViews.length,
    targetHead: readHead(part.targetHead, 'targetHead', attitudes, attitudeRowWidth(dimensions, targetViews.length)),
    toneHead: readHead(part.toneHead, 'toneHead', attitudes, attitudeRowWidth(dimensions, toneViews.length)),
    abroad: part.abroad === undefined ? null : readAbroad(fieldsOf(part.abroad, 'abroad'), dimensions),
  };
}

function readAbroad(part: Fields, dimensions: number): AbroadPart {
  const [share] = numbersOf([part.share], 'abroad.share', 1);
  if (!(share! >= 0 && share! <= 1)) throw invalid('`abroad.share` is not a number from 0 to 1');
  return {
    tables: readTables(part.views, targetViews, attitudes.length, attitudeContrasts()),
    head: readHead(part.head, 'abroad.head', attitudes, attitudeRowWidth(dimensions, targetViews.length)),
    gate: readHead(part.gate, 'abroad.gate', gateClasses, gateRowWidth(dimensions)),
    share: share!,
  };
}

function readDirectedPart(part: Fields, dimensions: number): DirectedPart {
  return {
    tables: readTables(part.views, directedViews, attitudes.length, attitudeContrasts()),
    head: readHead(part.head, 'head', attitudes, directedRowWidth(dimensions)),
  };
}

function readEncoded(part: Fields, columns: number, issues: number): EncodedPart {
  const [dimensions, gate, abstainBelow] = numbersOf(
    [part.dimensions, part.gate, part.abstainBelow],
    'encoded.dimensions, gate and abstainBelow',
    3,
  );
  if (!Number.isInteger(dimensions) || dimensions! < 1) {
    throw invalid(`expected \`encoded.dimensions\` to be a number from 1 up, got ${describe(dimensions)}`);
  }
  const readOwn = (value: unknown, name: string, width: number, questions: number) => {
    const own = fieldsOf(value, name);
    return {
      layer: readPackedLayer(own.layer, `${name}.layer`, width + dimensions!, questions),
      shares: numbersOf(own.shares, `${name}.shares`, questions),
    };
  };
  return {
    encoder: textOf(part.encoder, 'encoded.encoder'),
    dimensions: dimensions!,
    issues: readOwn(part.issues, 'encoded.issues', issueRowWidth(columns, issues), issues + 1),
    thresholds: numbersOf(part.thresholds, 'encoded.thresholds', issues),
    gate: gate!,
    stances: readOwn(part.stances, 'encoded.stances', stanceRowWidth(columns, issues), stances.length),
    abstainBelow: abstainBelow!,
  };
}

/** The counts of a model file, view by view. `expected` names the views that must be there, in order. */
function readCounts(views: unknown, expected: readonly ViewName[], cells: number): ViewCounts[] {
  return readViews(views, expected, unpackFeatures, (text) => text).map(({ view, features, counts }) => {
    const list = features === '' ? [] : features.split('\n');
    return { view, features: list, cells, counts: fitting(decodeCounts, counts, countsOf(view), list.length, cells) };
  });
}

function readTables(
  views: unknown,
  expected: readonly ViewName[],
  cells: number,
  contrasts: readonly Contrast[],
): LogOddsTable[] {
  return readViews(views, expected, hashPacked, hashLines).map(({ view, features, counts }) => {
    const index = new FeatureIndex(features);
    return deferLogOdds(view, index, fitting(openCounts, counts, countsOf(view), index.size, cells), contrasts);
  });
}

/** Reads views and their features, packed or plain, as the two functions do. */
function readViews<T>(
  views: unknown,
  expected: readonly ViewName[],
  readPacked: (packed: string) => T | null,
  readPlain: (features: string) => T,
): { readonly view: ViewName; readonly features: T; readonly counts: string }[] {
  if (!Array.isArray(views) || views.length !== expected.length) throw invalid(`expected ${expected.length} \`views\``);
  return views.map((item, i) => {
    const { view, features, packed, counts } = fieldsOf(item, 'a view');
    if (typeof view !== 'string' || !isViewName(view) || view !== expected[i]) {
      throw invalid(`expected view ${i} to be "${expected[i]}", got ${describe(view)}`);
    }
    let read: T | null = null;
    if (typeof packed === 'string') read = readPacked(packed);
    else if (typeof features === 'string') read = readPlain(features);
    if (read === null) throw invalid(`expected the features of view "${view}" to be text`);
    return { view, features: read, counts: textOf(counts, 'counts') };
  });
}

const countsOf = (view: ViewName): string => `the table of counts of view "${view}"`;

function fitting<T>(
  decode: (text: string, rows: number, cells: number) => T | null,
  counts: string,
  name: string,
  rows: number,
  cells: number,
): T {
  const decoded = attempt(() => decode(counts, rows, cells));
  if (!decoded) throw invalid(`${name} does not fit ${rows} rows of ${cells}`);
  return decoded;
}

function readHead(value: unknown, name: string, classes: readonly string[], columns: number): Head {
  const head = fieldsOf(value, name);
  const names = stringsOf(head.classes, `${name}.classes`);
  if (names.join('\n') !== classes.join('\n')) throw invalid(`\`${name}.classes\` is not ${classes.join(', ')}`);
  if (head.columns !== columns)
    throw invalid(`expected \`${name}.columns\` to be ${columns}, got ${describe(head.columns)}`);
  const weights = floatsOf(head.weights, `${name}.weights`, classes.length * columns);
  const [temperature] = numbersOf([head.temperature], `${name}.temperature`, 1);
  if (!(temperature! >= COLDEST)) throw invalid(`\`${name}.temperature\` is not ${COLDEST} or more`);
  return {
    classes,
    columns,
    weights,
    temperature: temperature!,
    shifts: numbersOf(head.shifts, `${name}.shifts`, classes.length),
  };
}

function readLayer(value: unknown, name: string, columns: number, questions: number, unbounded: number): HiddenLayer {
  const layer = fieldsOf(value, name);
  const units = unitsOf(layer, name);
  return {
    ...readLayerShape(layer, name, columns, questions),
    unbounded,
    inner: floatsOf(layer.inner, `${name}.inner`, units * columns),
  };
}

function readPackedLayer(value: unknown, name: string, columns: number, questions: number): HiddenLayer {
  const layer = fieldsOf(value, name);
  const scales = floatsOf(layer.scales, `${name}.scales`, unitsOf(layer, name));
  const bytes = attempt(() => decodeBytes(textOf(layer.inner, `${name}.inner`)));
  const inner = bytes && unpackInner(bytes, columns, scales);
  if (!inner) throw invalid(`\`${name}.inner\` has a wrong length`);
  return { ...readLayerShape(layer, name, columns, questions), unbounded: 0, inner };
}

function unitsOf({ units }: Fields, name: string): number {
  if (Number.isInteger(units) && (units as number) >= 1) return units as number;
  throw invalid(`expected \`${name}.units\` to be a number from 1 up, got ${describe(units)}`);
}

/** All of a layer but its weights of columns. */
function readLayerShape(
  layer: Fields,
  name: string,
  columns: number,
  questions: number,
): Omit<HiddenLayer, 'inner' | 'unbounded'> {
  const units = unitsOf(layer, name);
  const floats = (key: string, length: number) => floatsOf(layer[key], `${name}.${key}`, length);
  const deviations = floats('deviations', columns);
  if (!deviations.every((deviation) => deviation >= NARROWEST))
    throw invalid(`\`${name}.deviations\` are not all ${NARROWEST} or more`);
  return {
    units,
    means: floats('means', columns),
    deviations,
    innerShifts: floats('innerShifts', units),
    outer: floats('outer', questions * units),
    outerShifts: floats('outerShifts', questions),
  };
}

function readWordWeights(
  value: unknown,
  name: string,
  tables: readonly LogOddsTable[],
  questions: number,
): WordWeights {
  const own = fieldsOf(value, name);
  const sizes = tables.map(({ odds, contrasts }) => (odds.length / contrasts) * questions);
  const bytes = attempt(() => decodeBytes(textOf(own.weights, `${name}.weights`)));
  const opened = bytes && openWeights(bytes, sizes);
  if (!opened) throw invalid(`\`${name}.weights\` has a wrong length`);
  return {
    ...opened,
    scales: numbersOf(own.scales, `${name}.scales`, questions),
    shifts: numbersOf(own.shifts, `${name}.shifts`, questions),
  };
}

/** Numbers in base64. Kept in 64 bits, so that they need not be widened at each use. */
function floatsOf(value: unknown, name: string, length: number): Float64Array {
  const numbers = attempt(() => decodeFloats(textOf(value, name)));
  if (!numbers || numbers.length !== length) throw invalid(`\`${name}\` has a wrong length`);
  if (!numbers.every(isUsable)) throw invalid(`\`${name}\` holds what is no finite number of ${LARGEST} at most`);
  return new Float64Array(numbers);
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`expected ${name} to be an object, got ${describe(value)}`);
  }
  if (Object.hasOwn(value, '__proto__')) throw invalid(`${name} has a key \`__proto__\``);
  return value as Fields;
}

function stringsOf(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw invalid(`\`${name}\` is not a list of names`);
  if (new Set(value).size !== value.length) throw invalid(`\`${name}\` names something twice`);
  if (value.includes('__proto__')) throw invalid(`\`${name}\` has the name \`__proto__\``);
  return value;
}

const isUsable = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= LARGEST;

function numbersOf(value: unknown, name: string, length: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== length || !value.every(isUsable)) {
    throw invalid(`\`${name}\` is not ${length} finite ${length === 1 ? 'number' : 'numbers'} of ${LARGEST} at most`);
  }
  return value;
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(`expected \`${name}\` to be text, got ${describe(value)}`);
  return value;
}

/** Base64 that is not is told by an exception of the platform's. */
function attempt<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof StancekitError) throw error;
    return null;
  }
}

function invalid(reason: string): StancekitError {
  return new StancekitError('INVALID_MODEL', `The model file cannot be used: ${reason}.`);
}
