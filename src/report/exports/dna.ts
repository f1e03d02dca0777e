/** The event list of Discourse Network Analyzer (Leifeld): one row for each statement on a concept. */

import type { CsvCell } from '../../runtime/csv';
import type { DatedDocument } from '../documents';
import { toCsvLine } from './csv';
import { checkDna, type DnaOptions, dnaStatements, timeOf } from './dnaStatements';

/** The columns of DNA's own export, in its order, and behind them what DNA does not have. */
const FIELDS = [
  ...['statement ID', 'time', 'document ID', 'document title', 'author', 'source', 'section', 'type', 'text'],
  ...['person', 'organization', 'concept', 'agreement'],
  ...['start', 'stop', 'probability', 'stance_probability', 'country', 'actor_id'],
];

/**
 * Writes statements as DNA exports its event lists: cells apart by semicolons, `agreement` 1 or 0, `time` as `YYYY-MM-DD hh:mm:ss`.
 *
 * A person's `organization` is the state that it speaks for or belongs to; every other actor is an organization. Statements without an
 * actor and neutral stances, for which DNA has no value, are left out, and so are stances that are too uncertain;
 * `dnaLeftOut` counts them. `source` is the outlet.
 *
 * @param documents Analysed documents. `start` and `stop` count as they do.
 * @param options `abstained`: write also stances that are too uncertain; false where it is absent.
 * @returns The file, with a line of names: DNA's own columns, then `probability`, `stance_probability`, `country` and `actor_id`.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * toDnaEvents([analyze('France rejected the sanctions.', { id: 'a', date: '2025-03-12' })]).split('\r\n')[1]
 * // '1;2025-03-12 00:00:00;a;;;;;;France rejected the sanctions;;France;sanctions;0;0;29;…;FR;state:FR'
 */
export function toDnaEvents(documents: readonly DatedDocument[], options: DnaOptions = {}): string {
  checkDna(documents, options, 'toDnaEvents');
  const rows = dnaStatements(documents, options).map((one, i): CsvCell[] => {
    const { document, index, statement, actor, issue, person, organization, agreement } = one;
    const { id, date, title, outlet } = document;
    const { span, text } = statement;
    return [
      ...[i + 1, timeOf(date) ?? '', id ?? index + 1, title ?? '', '', outlet ?? '', '', '', text],
      ...[person, organization, issue.issue, agreement],
      ...[span.start, span.end, issue.probability, issue.probabilities[issue.stance], actor.country, actor.id],
    ];
  });
  return [FIELDS, ...rows].map((cells) => toCsvLine(cells, ';')).join('');
}
