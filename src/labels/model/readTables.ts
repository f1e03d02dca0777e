/** Reads the views of a model file: their features, and counts of these. */
import { describe } from '../../errors';
import {
  type Contrast,
  deferLogOdds,
  FeatureIndex,
  hashLines,
  isViewName,
  type LogOddsTable,
  type ViewCounts,
  type ViewName,
} from '../features';
import { decodeCounts, openCounts } from './codec';
import { hashPacked, unpackFeatures } from './featureList';
import { attempt, fieldsOf, invalid, textOf } from './readFields';

/** The counts of a model file, view by view. `expected` names the views that must be there, in order. */
export function readCounts(views: unknown, expected: readonly ViewName[], cells: number): ViewCounts[] {
  return readViews(views, expected, unpackFeatures, (text) => text).map(({ view, features, counts }) => {
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

export function fitting<T>(
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
