/** Reads classifiers: heads, layers of hidden units, weights of words. */

import { describe } from '../../errors';
import { itemAt } from '../../runtime/lists';
import { type LogOddsTable, leadingVectors, namedRow, type Row, type RowKind, type RowShape } from '../features';
import { decodeBytes } from './codec';
import type { Head } from './head';
import type { HiddenLayer } from './hiddenLayer';
import { attempt, type Fields, fieldsOf, floatsOf, invalid, numbersOf, stringsOf, textOf } from './readFields';
import { openWeights, type WordWeights } from './wordWeights';

/** With temperatures below this, scores become infinite. Own choice. */
const COLDEST = 1e-6;
/** Numbers are divided by deviations; those of the shipped models are 0.007 and more. Own choice. */
const NARROWEST = 1e-9;

/** What is known of a classifier before its file is read. */
export interface HeadSpec<Case> {
  readonly classes: readonly string[];
  readonly kind: RowKind<Case>;
  readonly shape: RowShape;
}

/** A classifier, and the row that it was trained on. */
export interface OwnRow<Case> {
  readonly row: Row<Case>;
  readonly head: Head;
}

/** Reads a classifier, and the row that it was trained on. */
export function readHead<Case>(value: unknown, name: string, { classes, kind, shape }: HeadSpec<Case>): OwnRow<Case> {
  const head = fieldsOf(value, name);
  const row = namedRow(kind, head.blocks === undefined ? undefined : stringsOf(head.blocks, `${name}.blocks`), shape);
  const columns = row.width;
  const names = stringsOf(head.classes, `${name}.classes`);
  if (names.join('\n') !== classes.join('\n'))
    throw invalid(`expected \`${name}.classes\` to be ${describe(classes.join(', '))}`);
  if (head.columns !== columns)
    throw invalid(`expected \`${name}.columns\` to be ${columns}, got ${describe(head.columns)}`);
  const weights = floatsOf(head.weights, `${name}.weights`, classes.length * columns);
  const [temperature] = numbersOf([head.temperature], `${name}.temperature`, 1);
  if (!(temperature! >= COLDEST)) throw invalid(`\`${name}.temperature\` is not ${COLDEST} or more`);
  const shifts = numbersOf(head.shifts, `${name}.shifts`, classes.length);
  return { row, head: { classes, columns, weights, temperature: temperature!, shifts } };
}

/** Reads a layer over a row whose vectors come first. */
export function readLayer<Case>(value: unknown, name: string, row: Row<Case>, questions: number): HiddenLayer {
  const layer = fieldsOf(value, name);
  const units = unitsOf(layer, name);
  const unbounded = leadingVectors(row);
  if (row.blocks.some(({ kind }, b) => kind === 'vectors' && itemAt(row.starts, b) >= unbounded))
    throw invalid(`expected the vectors of \`${name}\` to come first`);
  return {
    ...readLayerShape(layer, name, row.width, questions),
    unbounded,
    inner: floatsOf(layer.inner, `${name}.inner`, units * row.width),
  };
}

function unitsOf({ units }: Fields, name: string): number {
  if (Number.isInteger(units) && (units as number) >= 1) return units as number;
  throw invalid(`expected \`${name}.units\` to be a number from 1 up, got ${describe(units)}`);
}

/** All of a layer but its weights of columns. */
export function readLayerShape(
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

export function readWordWeights(
  value: unknown,
  name: string,
  tables: readonly LogOddsTable[],
  questions: number,
): WordWeights {
  const own = fieldsOf(value, name);
  const sizes = tables.map(({ odds, contrasts }) => (odds.length / contrasts) * questions);
  const { weights } = own;
  const bytes =
    weights instanceof Uint8Array ? weights : attempt(() => decodeBytes(textOf(weights, `${name}.weights`)));
  const opened = bytes && openWeights(bytes, sizes);
  if (!opened) throw invalid(`\`${name}.weights\` has a wrong length`);
  return {
    ...opened,
    scales: numbersOf(own.scales, `${name}.scales`, questions),
    shifts: numbersOf(own.shifts, `${name}.shifts`, questions),
  };
}
