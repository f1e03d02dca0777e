/** Reports over many documents, and files for the tools that people use. Needs nothing of Node, and works in browsers. */

export type { CsvCell } from '../runtime/csv';
// Offsets
export type { CodePointDocument, Offsets } from '../runtime/offsets';
export { toCodePointOffsets } from './codePoints';
// Reports
export { type CountedOnce, countOnce, type StatementCopy } from './copies/countOnce';
export { findCopies, type Story, type StoryCopy } from './copies/findCopies';
export { checkDocument, type DatedDocument } from './documents';
// Exports
export { type BratFiles, bratConfig, toBrat } from './exports/brat';
export { edgesToCsv, matrixToCsv, statementsToCsv, timelineToCsv, toCsvLine } from './exports/csv';
export { toDnaEvents } from './exports/dna';
export { type DnaCell, type DnaTable, toDnaProject } from './exports/dnaProject';
export { type DnaLeftOut, type DnaOptions, dnaLeftOut } from './exports/dnaStatements';
export { toDoccano } from './exports/doccano';
export { toDot } from './exports/dot';
export { toGexf } from './exports/gexf';
export { toGraphml } from './exports/graphml';
export { toJson } from './exports/json';
export {
  type LabelStudioResult,
  type LabelStudioTask,
  labelStudioConfig,
  toLabelStudio,
} from './exports/labelStudio';
export { type Column, type ColumnType, longTable } from './exports/longTable';
export { toPlover } from './exports/plover';
export { type QdpxFile, toQdpx } from './exports/qdpx';
export { toRdna } from './exports/rdna';
// Imports
export { readDoccano, readDoccanoMarks } from './imports/doccano';
export {
  type LabelledText,
  readLabelledTextMarks,
  readLabelledTexts,
  type TextLabel,
} from './imports/labelledTexts';
export { readLabelStudio, readLabelStudioMarks } from './imports/labelStudio';
export type { LabelledRow, Mark, MarkedText, ReadLabelsOptions } from './imports/rows';
export { meanInterval } from './interval';
export { type ActorIndex, type MergedActor, mergeActors } from './mergeActors';
export { type Network, type NetworkOptions, network } from './network';
// Pictures
export { type Group, type Grouping, groupings } from './pictures/groups';
export { matrixPicture } from './pictures/matrixPicture';
export {
  type NetworkLayout,
  type NetworkPictureOptions,
  networkLayout,
  type PlacedNode,
  type PlacedTie,
} from './pictures/networkLayout';
export { networkPicture } from './pictures/networkPicture';
export type { Colour, Picture, Shape } from './pictures/shapes';
export { type TimelinePictureOptions, timelinePicture } from './pictures/timelinePicture';
export { toSvg } from './pictures/toSvg';
export type { PositionCell } from './positionCell';
export {
  type PositionMatrix,
  type PositionMatrixOptions,
  type PositionRow,
  positionMatrix,
} from './positionMatrix';
export type { CountOptions, LeftOut, Party, StatementReference } from './positions';
export type { NetworkEdge, NetworkNode, NetworkType, Normalization } from './ties';
// Time
export { type Change, changePoints, type Observation } from './time/changePoints';
export { type Dateable, type DateSource, type FindDateOptions, type FoundDate, findDate } from './time/findDate';
export { type Period, periods, type Stretch } from './time/periods';
export {
  type Timeline,
  type TimelineChange,
  type TimelineOptions,
  type TimelinePoint,
  type TimelineSeries,
  timeline,
} from './time/timeline';
export { documentsWithin, type Window } from './window';
