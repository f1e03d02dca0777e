/** Tables for spreadsheets and statistics (RFC 4180, UTF-8). */

import type { Statement } from '../../document';
import { checkKind, type Kind, oneOf } from '../../runtime/checks';
import { claimCells } from '../../runtime/claimCells';
import { type CsvCell, csvCell } from '../../runtime/csv';
import { checkList, isFlag, isNumber, isText } from '../../runtime/doors';
import { valueFor } from '../../runtime/lists';
import { checkDocuments, type DatedDocument } from '../documents';
import type { Network } from '../network';
import type { PositionMatrix } from '../positionMatrix';
import type { StatementReference } from '../positions';
import { checkResult } from '../results';
import type { Timeline } from '../time/timeline';

/**
 * Writes one line of a table. A text that a spreadsheet would calculate gets an apostrophe in front (OWASP, "CSV Injection"): one that begins
 * with `=`, `+`, `-` or `@`, also in their full-width forms and behind spaces, or with a tab or a line end. Numbers stay as they are.
 *
 * @param cells Texts, finite numbers, true, false, and null for an empty cell.
 * @param separator What stands between cells; a comma where it is absent.
 * @returns The line with its end, `\r\n` (RFC 4180).
 * @throws INVALID_OPTION where a cell is something else, such as no finite number, or the separator is no comma and no semicolon.
 * @example
 * toCsvLine(['France', -0.5, '=1+1', null]) // "France,-0.5,'=1+1,…"
 */
export function toCsvLine(cells: readonly CsvCell[], separator: ',' | ';' = ','): string {
  checkList(cells, CELL, 'cells');
  checkKind(separator, SEPARATOR, 'separator');
  return `${cells.map((cell) => csvCell(cell, SPECIAL)).join(separator)}\r\n`;
}

const CELL: Kind = {
  expected: 'a text, a finite number, true, false or null',
  holds: (cell) => cell === null || isText(cell) || isNumber(cell) || isFlag(cell),
};
const SEPARATOR = oneOf([',', ';']);

/** Either separator: programs of some countries read a comma's file by semicolons. */
const SPECIAL = /[",;\t\r\n]/;

const STATEMENT_FIELDS = [
  ...['document', 'date', 'title', 'statement', 'claim', 'verb', 'kind', 'start', 'end', 'text', 'content', 'quoted'],
  ...['cue', 'cue_lemma', 'force', 'negated', 'source_type', 'source_start', 'source_end'],
  ...['actor', 'actor_id', 'actor_kind', 'country', 'role', 'aliases', 'addressees', 'addressee_ids'],
  ...['issue', 'issue_probability', 'stance', 'favor', 'against', 'neutral', 'abstained'],
  ...[
    'sentiment',
    'positive',
    'negative',
    'neutral_tone',
    'targets',
    'target_attitudes',
    'rule',
    'confidence',
    'warnings',
    'event',
    'outlet',
    'url',
  ],
];

/**
 * Writes all statements, one line for each issue that a statement is about, and one for a statement about none.
 *
 * @param documents Analysed documents.
 * @returns CSV with a line of names. Offsets count as the documents do. Where a cell holds several values, "; " stands between them.
 * @throws INVALID_DOCUMENT.
 * @example
 * statementsToCsv([analyze('Norway backed the sanctions.', { id: 'a' })]).split('\r\n')[1]
 * // 'a,,,s1,Norway backed the sanctions,backed,indirect,0,27,…'
 */
export function statementsToCsv(documents: readonly DatedDocument[]): string {
  checkDocuments(documents);
  const lines = documents.flatMap((document) =>
    document.statements.flatMap((statement) => statementRecords(document, statement)),
  );
  return [STATEMENT_FIELDS, ...lines].map((cells) => toCsvLine(cells)).join('');
}

function statementRecords(document: DatedDocument, statement: Statement): CsvCell[][] {
  const { id = null, date = null, title = null, outlet = null, url = null } = document;
  const { span, actor, cue, source, content, addressees, targets, sentiment, provenance, text } = statement;
  const list = (values: readonly (string | null)[]) => values.map((value) => value ?? '').join('; ');
  const words = (piece: { readonly start: number; readonly end: number }) =>
    // The words of a span that lies outside the statement are not at hand.
    piece.start < span.start || piece.end > span.end
      ? null
      : text.slice(piece.start - span.start, piece.end - span.start);
  const before = [
    ...[id, date, title, statement.id, statement.claim?.text ?? null, claimCells(statement).verb],
    ...[statement.kind, span.start, span.end, text],
    ...[list(content.map(words)), list(content.map(({ quoted }) => String(quoted)))],
    ...[cue && words(cue), cue?.lemma ?? null, cue?.force ?? null, statement.negated],
    ...[source?.type ?? null, source?.start ?? null, source?.end ?? null],
    ...[actor?.name ?? null, actor?.id ?? null, actor?.kind ?? null, actor?.country ?? null, actor?.role ?? null],
    ...[list(actor?.aliases ?? []), list(addressees.map((a) => a.actor.name)), list(addressees.map((a) => a.actor.id))],
  ];
  const { positive, negative, neutral } = sentiment.probabilities;
  const after = [
    ...[sentiment.label, positive, negative, neutral],
    ...[list(targets.map((t) => t.actor.name)), list(targets.map(({ label }) => label))],
    ...[provenance.rule, provenance.confidence, list(provenance.warnings), statement.event ?? null, outlet, url],
  ];
  const issues = statement.issues.map(({ issue, probability, stance, probabilities, abstained }) => [
    ...[issue, probability, stance, probabilities.favor, probabilities.against, probabilities.neutral, abstained],
  ]);
  return (issues.length > 0 ? issues : [Array<null>(7).fill(null)]).map((cells) => [...before, ...cells, ...after]);
}

/**
 * Writes a matrix, one line for each party and issue.
 *
 * @param matrix What `positionMatrix` returns.
 * @returns CSV with a line of names; `mean` from −1 to 1, `lower` and `upper` the ends of its 95 % interval, `statements` as "document#statement".
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const matrix = positionMatrix([analyze('Norway backed the sanctions.', { id: 'a' })], { weighting: 'count' });
 * matrixToCsv(matrix).split('\r\n')[1] // 'state:NO,Norway,state,NO,,sanctions,1,1,1,0,0,1,-0.587,1,a#s1'
 */
export function matrixToCsv(matrix: PositionMatrix): string {
  checkResult(matrix, 'matrix');
  const names = [
    ...['id', 'name', 'kind', 'country', 'role', 'issue', 'count', 'weight', 'favor', 'against', 'neutral'],
    ...['mean', 'lower', 'upper', 'statements'],
  ];
  const lines = matrix.rows.flatMap(({ id, name, kind, country, role, cells }) =>
    cells.flatMap((cell) => {
      if (!cell) return [];
      const { issue, count, weight, favor, against, neutral, mean, interval, statements } = cell;
      const references = referenceCell(statements);
      return [
        [
          ...[id, name, kind, country, role, issue, count, weight, favor, against, neutral, mean, ...interval],
          references,
        ],
      ];
    }),
  );
  return [names, ...lines].map((cells) => toCsvLine(cells)).join('');
}

function referenceCell(statements: readonly StatementReference[]): string {
  return statements.map(({ document, statement }) => `${document ?? ''}#${statement}`).join('; ');
}

/**
 * Writes a timeline, one line for each party, issue and period.
 *
 * @param timeline What `timeline` returns.
 * @returns CSV with a line of names. `change` is the strength of a change that the period begins with, and empty where there is none.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const lines = timeline([analyze('Norway backed the sanctions.', { id: 'a', date: '2025-03-12' })], { weighting: 'count' });
 * timelineToCsv(lines).split('\r\n')[1] // 'state:NO,Norway,NO,sanctions,2025-03,2025-03-01,2025-03-31,1,1,1,0,0,1,-0.587,1,,,,a#s1'
 */
export function timelineToCsv(timeline: Timeline): string {
  checkResult(timeline, 'timeline');
  const names = [
    ...['id', 'name', 'country', 'issue', 'period', 'from', 'to', 'count', 'weight', 'favor', 'against', 'neutral'],
    ...['mean', 'lower', 'upper', 'change', 'mean_before', 'mean_after', 'statements'],
  ];
  const lines = timeline.series.flatMap(({ party: { id, name, country }, issue, points, changes }) =>
    points.map(({ period, from, to, count, weight, favor, against, neutral, mean, interval, statements }) => {
      const change = changes.find((each) => each.period === period);
      return [
        ...[id, name, country, issue, period, from, to, count, weight, favor, against, neutral, mean, ...interval],
        ...[change?.strength ?? null, change?.before ?? null, change?.after ?? null, referenceCell(statements)],
      ];
    }),
  );
  return [names, ...lines].map((cells) => toCsvLine(cells)).join('');
}

/**
 * Writes the ties of a network, with the names of both ends and all figures.
 *
 * @param network What `network` returns.
 * @returns CSV with a line of names.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const text = 'Norway backed the sanctions. Hungary rejected the sanctions.';
 * const ties = network([analyze(text)], { type: 'conflict', weighting: 'count' });
 * edgesToCsv(ties).split('\r\n')[1] // 'state:HU,Hungary,state:NO,Norway,conflict,false,1,0,1'
 */
export function edgesToCsv(network: Network): string {
  checkResult(network, 'network');
  const { type, directed, nodes, edges } = network;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const figures = [...new Set(edges.flatMap((edge) => Object.keys(edge)))].filter(
    (name) => name !== 'source' && name !== 'target',
  ) as (keyof (typeof edges)[number])[];
  const names = ['source', 'source_name', 'target', 'target_name', 'type', 'directed', ...figures];
  const lines = edges.map((edge) => [
    ...[edge.source, valueFor(byId, edge.source).name, edge.target, valueFor(byId, edge.target).name, type, directed],
    ...figures.map((name) => edge[name] ?? null),
  ]);
  return [names, ...lines].map((cells) => toCsvLine(cells)).join('');
}
