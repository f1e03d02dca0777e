/** A project of Discourse Network Analyzer 3 (Leifeld): a database of documents, statements, entities and coders. */
import type { Actor } from '../../document';
import { type DatedDocument, textOf } from '../documents';
import {
  createTable,
  type DnaTableName,
  dnaTableNames,
  LONGEST,
  PASSWORD,
  SETTINGS,
  STATEMENT_TYPES,
  VARIABLES,
} from './dnaSchema';
import { checkDna, type DnaOptions, dnaStatements, secondsOf, titleOf } from './dnaStatements';
import { type LineFedText, withLineFeeds } from './lineFeeds';

/** What a field of a table holds. */
export type DnaCell = string | number | null;

/** A table of a project, to be written by whatever writes SQLite. */
export interface DnaTable {
  /** Its name, in capitals. */
  readonly name: string;
  /** The statement of SQL that makes it. */
  readonly create: string;
  /** The columns of the rows; the others take what is set by default. */
  readonly columns: readonly string[];
  /** One cell a column. */
  readonly rows: readonly (readonly DnaCell[])[];
}

/** The one who has everything in the project; DNA needs a coder of this number, and gives it all rights. */
const CODER = 1;
const STATEMENT_TYPE = 1;
const [PERSON, ORGANIZATION, CONCEPT, AGREEMENT] = [1, 2, 3, 4] as const;
const ATTRIBUTES = ['Type', 'Alias', 'Notes'] as const;

const COLUMNS: Readonly<Partial<Record<DnaTableName, readonly string[]>>> = {
  SETTINGS: ['Property', 'Value'],
  CODERS: ['ID', 'Name', 'Red', 'Green', 'Blue', 'Password'],
  DOCUMENTS: ['ID', 'Title', 'Text', 'Coder', 'Source', 'Notes', 'Date'],
  STATEMENTTYPES: ['ID', 'Label', 'Red', 'Green', 'Blue'],
  VARIABLES: ['ID', 'Variable', 'DataType', 'StatementTypeId'],
  STATEMENTS: ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop', 'Coder'],
  DATABOOLEAN: ['ID', 'StatementId', 'VariableId', 'Value'],
  ENTITIES: ['ID', 'VariableId', 'Value'],
  DATASHORTTEXT: ['ID', 'StatementId', 'VariableId', 'Entity'],
  ATTRIBUTEVARIABLES: ['ID', 'VariableId', 'AttributeVariable'],
  ATTRIBUTEVALUES: ['ID', 'EntityId', 'AttributeVariableId', 'AttributeValue'],
};

/**
 * Makes the tables of a project that Discourse Network Analyzer 3 opens, with the documents, their statements as "DNA Statement" (person,
 * organization, concept, agreement), and the type, other names and id of each actor as attributes. The coder is Admin, the password "stancekit".
 *
 * Statements without an actor, neutral stances and, unless asked for, those that are too uncertain are left out, as in `toDnaEvents`. Line
 * ends become line feeds, as DNA would make them, and `Start` and `Stop` count UTF-16 units, as Java does. Titles and names end after 190
 * characters, which is all that DNA takes. A document without a date stands on 1 January 1970.
 *
 * @param documents Analysed documents with their `text`.
 * @param options `abstained`: write also stances that are too uncertain.
 * @returns The tables, each behind those that it refers to; `stancekit export --to dna-project` writes them to a file.
 * @throws INVALID_DOCUMENT, also where a document has no text; INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * toDnaProject([analyze('France rejected the sanctions.')]).find(({ name }) => name === 'STATEMENTS').rows
 * // [ [ 1, 1, 1, 0, 29, 1 ] ]
 */
export function toDnaProject(documents: readonly DatedDocument[], options: DnaOptions = {}): DnaTable[] {
  checkDna(documents, options, 'toDnaProject');
  const texts = documents.map((document, i) => withLineFeeds(document, textOf(document, `documents[${i}]`)));
  const rows: Readonly<Partial<Record<DnaTableName, readonly (readonly DnaCell[])[]>>> = {
    SETTINGS,
    CODERS: [[CODER, 'Admin', 255, 255, 0, PASSWORD]],
    STATEMENTTYPES: STATEMENT_TYPES,
    VARIABLES,
    DOCUMENTS: documents.map((document, i) => documentRow(document, i, texts)),
    ...statementRows(documents, texts, options),
  };
  return dnaTableNames.map((name) => ({
    ...{ name, create: createTable(name), columns: COLUMNS[name] ?? [], rows: rows[name] ?? [] },
  }));
}

function documentRow(document: DatedDocument, index: number, texts: readonly LineFedText[]): DnaCell[] {
  const { id, date, outlet } = document;
  const notes = [...(id === null || id === undefined ? [] : [`id: ${id}`]), ...(date ? [] : ['No date is known.'])];
  return [
    ...[index + 1, shorten(titleOf(document, index)), withoutNul(texts[index]?.text ?? ''), CODER],
    ...[shorten(outlet ?? ''), notes.join('\n'), secondsOf(date)],
  ];
}

function statementRows(documents: readonly DatedDocument[], texts: readonly LineFedText[], options: DnaOptions) {
  const entities = createEntities();
  const statements: DnaCell[][] = [];
  const agreements: DnaCell[][] = [];
  const shorts: DnaCell[][] = [];
  dnaStatements(documents, options).forEach(({ index, statement, actor, issue, ...one }, i) => {
    const { start, end } = texts[index]?.move(statement.span) ?? statement.span;
    statements.push([i + 1, STATEMENT_TYPE, index + 1, start, end, CODER]);
    agreements.push([i + 1, i + 1, AGREEMENT, one.agreement]);
    // A variable without a value has the entity of no name.
    const values = [
      [PERSON, entities.of(PERSON, one.person, one.person === '' ? null : actor)],
      [ORGANIZATION, entities.of(ORGANIZATION, one.organization, one.person === '' ? actor : null)],
      [CONCEPT, entities.of(CONCEPT, issue.issue, null)],
    ] as const;
    for (const [variable, entity] of values) shorts.push([shorts.length + 1, i + 1, variable, entity]);
  });
  return {
    ...{ STATEMENTS: statements, DATABOOLEAN: agreements, DATASHORTTEXT: shorts, ENTITIES: entities.rows },
    ...attributeRows(entities.rows, entities.actors),
  };
}

function createEntities() {
  const ids = new Map<string, number>();
  const rows: [id: number, variable: number, value: string][] = [];
  const actors = new Map<number, Actor>();
  return {
    rows,
    actors,
    /** The number of an entity; the first actor of a name tells its attributes. */
    of(variable: number, name: string, actor: Actor | null): number {
      const value = shorten(name);
      const known = ids.get(`${variable} ${value}`);
      const id = known ?? rows.length + 1;
      if (known === undefined) rows.push([id, variable, value]);
      ids.set(`${variable} ${value}`, id);
      if (actor && !actors.has(id)) actors.set(id, actor);
      return id;
    },
  };
}

function attributeRows(
  entities: readonly (readonly [id: number, variable: number, value: string])[],
  actors: ReadonlyMap<number, Actor>,
) {
  const variables = ATTRIBUTES.flatMap((name) =>
    [PERSON, ORGANIZATION, CONCEPT].map((variable) => ({ name, variable })),
  );
  const values = entities.flatMap(([id, variable]) => {
    const actor = actors.get(id);
    const told = { Type: actor?.role ?? actor?.kind, Alias: actor?.aliases.join('; '), Notes: actor?.id };
    return ATTRIBUTES.map((name) => {
      const place = variables.findIndex((one) => one.name === name && one.variable === variable);
      return [id, place + 1, shorten(told[name] ?? '')] as const;
    });
  });
  return {
    ATTRIBUTEVARIABLES: variables.map(({ name, variable }, i) => [i + 1, variable, name]),
    ATTRIBUTEVALUES: values.map((cells, i) => [i + 1, ...cells]),
  };
}

function shorten(text: string): string {
  return withoutNul(text.length > LONGEST ? [...text].slice(0, LONGEST).join('') : text);
}

/** SQLite ends a text there. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
