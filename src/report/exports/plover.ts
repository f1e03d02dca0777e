/** Events as PLOVER and CAMEO have them: who does what to whom. */
import type { Actor, Statement } from '../../document';
import type { CsvCell } from '../../runtime/csv';
import { checkDocuments, type DatedDocument } from '../documents';
import { toCsvLine } from './csv';
import { actorCode, eventCode } from './ploverTable';

const actorFields = (name: string) => [name, ...['id', 'code', 'country', 'sector'].map((field) => `${name}_${field}`)];

const FIELDS = [
  ...['id', 'date', ...actorFields('source'), 'event', 'mode', 'code', 'quad_class', ...actorFields('target')],
  ...['text', 'negated', 'issues', 'attitude', 'confidence', 'document', 'statement', 'publication'],
];

/**
 * Writes deeds and statements as rows of events, one for each actor that is addressed or spoken of, and one for a statement that is alone with
 * its source. `event` is PLOVER's type, in capitals, `quad_class` 1 to 4, `code` the CAMEO category; what only says something has no type
 * and is CAMEO's 01, "Make public statement". Codes of actors are the state's three letters with the sector ("RUSMIL", "FRAGOV").
 *
 * Statements without an actor are left out. Those that were denied or not done stand there with `negated`; leave them out to count events.
 *
 * @param documents Analysed documents.
 * @returns CSV with a line of names.
 * @throws INVALID_DOCUMENT.
 * @example
 * toPlover([analyze('Russia bombed Kharkiv.')]).split('\r\n')[1]
 * // '1,,Russia,state:RU,RUSGOV,RUS,GOV,ASSAULT,explosives,19,4,,,,,,Russia bombed Kharkiv,false,military-force,,…'
 */
export function toPlover(documents: readonly DatedDocument[]): string {
  checkDocuments(documents);
  const rows = documents.flatMap((document, i) =>
    document.statements.flatMap((statement) =>
      statement.actor === null
        ? []
        : othersOf(statement).map((other) => eventRow({ ...document, id: document.id ?? i + 1 }, statement, other)),
    ),
  );
  return [FIELDS, ...rows.map((cells, i) => [i + 1, ...cells])].map((cells) => toCsvLine(cells)).join('');
}

/** Everybody else whom it is addressed to or speaks of, each once; null where there is nobody. */
function othersOf({ actor, addressees, targets }: Statement): readonly (Actor | null)[] {
  const actors = [...addressees, ...targets].map((mention) => mention.actor);
  const others = new Map(actors.filter(({ id }) => id !== actor?.id).map((one) => [one.id, one]));
  return others.size > 0 ? [...others.values()] : [null];
}

function eventRow(document: DatedDocument, statement: Statement, other: Actor | null): CsvCell[] {
  const { event, mode, code, quadClass } = eventCode(statement.event, statement.cue?.lemma);
  const attitude = statement.targets.find(({ actor }) => actor.id === other?.id)?.label ?? null;
  return [
    ...[document.date?.slice(0, 10) ?? null, ...actorCells(statement.actor), event, mode, code, quadClass],
    ...[...actorCells(other), statement.text, statement.negated],
    ...[statement.issues.map(({ issue }) => issue).join('; '), attitude, statement.provenance.confidence],
    ...[document.id ?? null, statement.id, document.outlet ?? null],
  ];
}

function actorCells(actor: Actor | null): CsvCell[] {
  if (actor === null) return [null, null, null, null, null];
  const { country, sector } = actorCode(actor);
  return [actor.name, actor.id, country + sector, country, sector];
}
