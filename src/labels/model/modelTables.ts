/** Model files as files of tables, which open without decoding. The JSON stays what is trained, kept and read by others. */
import { attitudes } from '../../document';
import { writeTableFile } from '../../runtime/tableFile';
import { listFeatures, statementCells } from '../features';
import { countRows, decodeBytes, decodeFloats, tableCounts } from './codec';
import { unpackFeatures } from './featureList';
import type { HeadJson } from './head';
import type { HiddenLayerJson } from './hiddenLayer';
import { invalid } from './readFields';
import type { AttitudesJson, DirectedJson, ModelJson, PackedViewJson, StatementsJson, ViewJson } from './schema';
import type { WordWeightsJson } from './wordWeights';

/**
 * Writes a model file as a file of tables.
 *
 * @param model What its JSON says.
 * @returns The bytes, for `loadModel`; the same model gives the same bytes.
 * @throws INVALID_MODEL where counts or features are not what they should be.
 */
export function modelTables({ statements, attitudes: feelings, directed, ...rest }: ModelJson): Uint8Array {
  return writeTableFile({
    ...rest,
    ...(statements && { statements: statementTables(statements) }),
    ...(feelings && { attitudes: attitudeTables(feelings) }),
    ...(directed && { directed: directedTables(directed) }),
  });
}

function statementTables({ issueHead, issueLayer, issueWords, stanceHead, ...part }: StatementsJson) {
  const { views, likeness, stanceWords, issues, ...rest } = part;
  return {
    ...rest,
    issues,
    views: viewTables(views, statementCells(issues.length)),
    ...(likeness !== undefined && {
      likeness: countTable(likeness, countRows(likeness, issues.length), issues.length),
    }),
    issueHead: headTable(issueHead),
    issueLayer: layerTable(issueLayer),
    issueWords: wordTable(issueWords),
    stanceHead: headTable(stanceHead),
    ...(stanceWords && { stanceWords: wordTable(stanceWords) }),
  };
}

function attitudeTables({ views, targetHead, toneHead, abroad }: AttitudesJson) {
  return {
    views: viewTables(views, attitudes.length),
    targetHead: headTable(targetHead),
    toneHead: headTable(toneHead),
    ...(abroad && {
      abroad: {
        ...abroad,
        ...directedTables(abroad),
        gate: headTable(abroad.gate),
      },
    }),
  };
}

function directedTables({ views, head }: DirectedJson) {
  return { views: viewTables(views, attitudes.length), head: headTable(head) };
}

function viewTables(views: readonly (ViewJson | PackedViewJson)[], cells: number) {
  return views.map((own) => {
    const { view, counts } = own;
    const text = 'packed' in own ? unpackFeatures(own.packed) : own.features;
    if (text === null) throw invalid(`expected the features of view "${view}" to be text`);
    const features = text === '' ? [] : text.split('\n');
    return { view, listed: listFeatures(features), counts: countTable(counts, features.length, cells) };
  });
}

function countTable(counts: string, rows: number, cells: number) {
  const table = tableCounts(counts, rows, cells);
  if (!table) throw invalid(`a table of counts does not fit ${rows} rows of ${cells}`);
  return table;
}

const headTable = (head: HeadJson) => ({ ...head, weights: decodeFloats(head.weights) });

const wordTable = (words: WordWeightsJson) => ({ ...words, weights: decodeBytes(words.weights) });

function layerTable({ units, means, deviations, inner, innerShifts, outer, outerShifts }: HiddenLayerJson) {
  return {
    units,
    means: decodeFloats(means),
    deviations: decodeFloats(deviations),
    inner: decodeFloats(inner),
    innerShifts: decodeFloats(innerShifts),
    outer: decodeFloats(outer),
    outerShifts: decodeFloats(outerShifts),
  };
}
