/** JSON for every program. */
import { checkKind } from '../../runtime/checks';
import { checkDocuments, type DatedDocument } from '../documents';
import type { Network } from '../network';
import type { PositionMatrix } from '../positionMatrix';
import { isReport } from '../results';
import type { Timeline } from '../time/timeline';

/**
 * Writes documents, a matrix, a timeline or a network as JSON, indented, with a line end. A network is in node-link form, which networkx
 * (`node_link_graph(data, edges="edges")`) and d3 read.
 *
 * @param value A list of documents, or what `positionMatrix`, `timeline` or `network` returns.
 * @returns The JSON text.
 * @throws INVALID_DOCUMENT; INVALID_OPTION where it is none of these.
 * @example
 * const matrix = positionMatrix([analyze('Norway backed the sanctions.')]);
 * JSON.parse(toJson(matrix)).rows[0].name // 'Norway'
 */
export function toJson(value: readonly DatedDocument[] | PositionMatrix | Timeline | Network): string {
  if (Array.isArray(value)) checkDocuments(value);
  else checkKind(value, REPORT, 'value');
  return `${JSON.stringify(value, null, 2)}\n`;
}

const REPORT = { expected: 'documents, a matrix, a timeline or a network', holds: isReport };
