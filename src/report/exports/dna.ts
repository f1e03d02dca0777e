/** The event list of Discourse Network Analyzer (Leifeld): one row for each statement on a concept. */

import type { Actor } from '../../document';
import type { CsvCell } from '../../runtime/csv';
import { dayOf } from '../../runtime/dates';
import { checkDocuments, type DatedDocument } from '../documents';
import { countryNames } from '../positions';
import { toCsvLine } from './csv';

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
 * actor and neutral stances, for which DNA has no value, are left out, and so are stances that are too uncertain.
 *
 * @param documents Analysed documents. `start` and `stop` count as they do.
 * @param options `abstained`: write also stances that are too uncertain.
 * @throws INVALID_DOCUMENT.
 */
export function toDnaEvents(
  documents: readonly DatedDocument[],
  { abstained = false }: { readonly abstained?: boolean } = {},
): string {
  checkDocuments(documents);
  const countries = countryNames(documents);
  let number = 0;
  const rows = documents.flatMap(({ id, date, title, statements }, i) =>
    statements.flatMap(({ actor, issues, span, text }) => {
      if (actor === null) return [];
      const counted = issues.filter((issue) => issue.stance !== 'neutral' && (abstained || !issue.abstained));
      return counted.map(({ issue, probability, stance, probabilities }): CsvCell[] => [
        ...[++number, timeOf(date), id ?? i + 1, title ?? '', '', '', '', '', text],
        ...[...holderOf(actor, countries), issue, stance === 'favor' ? 1 : 0],
        ...[span.start, span.end, probability, probabilities[stance], actor.country, actor.id],
      ]);
    }),
  );
  return [FIELDS, ...rows].map((cells) => toCsvLine(cells, ';')).join('');
}

function timeOf(date: string | null | undefined): string {
  const day = dayOf(date);
  if (day === null) return '';
  return `${day} ${/[T ](\d{2}:\d{2}:\d{2})/.exec(date!)?.[1] ?? '00:00:00'}`;
}

function holderOf(actor: Actor, countries: ReadonlyMap<string, string>): [person: string, organization: string] {
  const { kind, name, country } = actor;
  if (kind !== 'person' && kind !== 'unnamed') return ['', name];
  return [name, country === null ? '' : (countries.get(country) ?? country)];
}
