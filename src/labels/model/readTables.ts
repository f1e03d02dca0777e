/** Reads the views of a model file: their features, and counts of these. */
import { describe } from '../../errors';
import {
  type Contrast,
  deferLogOdds,
  FeatureIndex,
  hashLines,
  isListedFeatures,
  isViewName,
  type ListedFeatures,
  type LogOddsTable,
  type ViewCounts,
  type ViewName,
  wholeText,
} from '../features';
import { type CountTable, decodeCounts, isCountTable, openCounts } from './codec';
import { hashPacked, unpackFeatures } from './featureList';
import { attempt, type Fields, fieldsOf, invalid, textOf } from './readFields';

/** The counts of a model file, view by view. `expected` names the views that must be there, in order. */
export function readCounts(views: unknown, expected: readonly ViewName[], cells: number): ViewCounts[] {
  const reading = { packed: unpackFeatures, plain: (text: string) => text, listed: wholeText };
  return readViews(views, expected, reading).map(({ view, features, counts }) => {
    const list = features === '' ? [] : features.split('\n');
    return { view, features: list, cells, counts: fitting(decodeCounts, counts, countsOf(view), list.length, cells) };
  });
}

export function readTables(
  views: unknown,
  expected: readonly ViewName[],
  cells: number,
  contrasts: readonly Contrast[],
): LogOddsTable[] {
  const indexOf = (features: ConstructorParameters<typeof FeatureIndex>[0]) => new FeatureIndex(features);
  const reading = {
    packed: (text: string) => {
      const hashes = hashPacked(text);
      return hashes && indexOf(hashes);
    },
    plain: (text: string) => indexOf(hashLines(text)),
    listed: indexOf,
  };
  return readViews<FeatureIndex>(views, expected, reading).map(({ view, features: index, counts }) => {
    return deferLogOdds(view, index, fitting(openCounts, counts, countsOf(view), index.size, cells), contrasts);
  });
}

/** What is made of features, as each form of file has them. */
interface FeatureReading<T> {
  readonly packed: (text: string) => T | null;
  readonly plain: (text: string) => T;
  readonly listed: (features: ListedFeatures) => T;
}

/** Reads views and their features. */
function readViews<T>(
  views: unknown,
  expected: readonly ViewName[],
  reading: FeatureReading<T>,
): { readonly view: ViewName; readonly features: T; readonly counts: string | CountTable }[] {
  if (!Array.isArray(views) || views.length !== expected.length) throw invalid(`expected ${expected.length} \`views\``);
  return views.map((item, i) => {
    const { view, counts, ...own } = fieldsOf(item, 'a view');
    if (typeof view !== 'string' || !isViewName(view) || view !== expected[i]) {
      throw invalid(`expected view ${i} to be "${expected[i]}", got ${describe(view)}`);
    }
    const features = readFeatures(own, reading);
    if (features === null) throw invalid(`expected the features of view "${view}" to be text`);
    return { view, features, counts: countsIn(counts, 'counts') };
  });
}

function readFeatures<T>({ features, packed, listed }: Fields, reading: FeatureReading<T>): T | null {
  if (isListedFeatures(listed)) return reading.listed(listed);
  if (typeof packed === 'string') return reading.packed(packed);
  return typeof features === 'string' ? reading.plain(features) : null;
}

/** Counts as text, or as a file of tables has them. */
export function countsIn(value: unknown, name: string): string | CountTable {
  return isCountTable(value) ? value : textOf(value, name);
}

const countsOf = (view: ViewName): string => `the table of counts of view "${view}"`;

export function fitting<T>(
  decode: (counts: string | CountTable, rows: number, cells: number) => T | null,
  counts: string | CountTable,
  name: string,
  rows: number,
  cells: number,
): T {
  const decoded = attempt(() => decode(counts, rows, cells));
  if (!decoded) throw invalid(`${name} does not fit ${rows} rows of ${cells}`);
  return decoded;
}
