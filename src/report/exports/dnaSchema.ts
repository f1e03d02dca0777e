/**
 * The tables of a project of Discourse Network Analyzer 3, by the facts of its source (names of tables and columns, bounds, foreign keys):
 * https://github.com/leifeld/dna, `sql/Sql.java`. Longest text of a short field: 190 characters.
 */

export const LONGEST = 190;

const short = (name: string) => `${name} TEXT NOT NULL DEFAULT '' CHECK (LENGTH(${name}) < ${LONGEST + 1})`;
const key = 'ID INTEGER NOT NULL PRIMARY KEY';
const flag = (name: string, value: 0 | 1) =>
  `${name} INTEGER NOT NULL DEFAULT ${value} CHECK (${name} BETWEEN 0 AND 1)`;
const colour = ['Red', 'Green', 'Blue'].map(
  (name) => `${name} INTEGER NOT NULL DEFAULT 0 CHECK (${name} BETWEEN 0 AND 255)`,
);
const to = (name: string, table: string) => `FOREIGN KEY(${name}) REFERENCES ${table}(ID) ON DELETE CASCADE`;

const PERMISSIONS = [
  ...['AddDocuments', 'EditDocuments', 'DeleteDocuments', 'ImportDocuments'],
  ...['AddStatements', 'EditStatements', 'DeleteStatements', 'EditAttributes', 'EditRegex', 'EditStatementTypes'],
  ...['EditCoders', 'EditCoderRelations', 'ViewOthersDocuments', 'EditOthersDocuments', 'ViewOthersStatements'],
  'EditOthersStatements',
].map((name) => flag(`Permission${name}`, 1));

const data = (value: string, ...more: string[]) => [
  ...[key, 'StatementId INTEGER NOT NULL', 'VariableId INTEGER NOT NULL', value],
  ...[to('StatementId', 'STATEMENTS'), to('VariableId', 'VARIABLES'), ...more, 'UNIQUE (StatementId, VariableId)'],
];

/** What stands in the brackets of each `CREATE TABLE`, in an order in which each table refers to those before it. */
const TABLES = {
  SETTINGS: ['Property TEXT PRIMARY KEY', 'Value TEXT NOT NULL'],
  CODERS: [
    ...[key, short('Name'), ...colour, 'Refresh INTEGER NOT NULL DEFAULT 0 CHECK (Refresh BETWEEN 0 AND 9999)'],
    ...['FontSize INTEGER NOT NULL DEFAULT 14 CHECK (FontSize BETWEEN 1 AND 99)', short('Password')],
    'PopupWidth INTEGER DEFAULT 300 CHECK (PopupWidth BETWEEN 100 AND 9999)',
    ...[flag('ColorByCoder', 0), flag('PopupDecoration', 0), flag('PopupAutoComplete', 1), ...PERMISSIONS],
  ],
  DOCUMENTS: [
    ...[key, short('Title'), 'Text TEXT NOT NULL', 'Coder INTEGER', short('Author'), short('Source')],
    ...[short('Section'), "Notes TEXT NOT NULL DEFAULT ''", short('Type'), 'Date INTEGER NOT NULL'],
    to('Coder', 'CODERS'),
  ],
  STATEMENTTYPES: [key, short('Label'), ...colour],
  VARIABLES: [
    ...[key, short('Variable'), "DataType TEXT NOT NULL DEFAULT 'short text'", 'StatementTypeId INTEGER'],
    "CHECK (DataType IN ('boolean', 'integer', 'long text', 'short text'))",
    ...[to('StatementTypeId', 'STATEMENTTYPES'), 'UNIQUE (Variable, StatementTypeId)'],
  ],
  VARIABLELINKS: [
    ...[key, 'SourceVariableId INTEGER', 'TargetVariableId INTEGER', 'CHECK (TargetVariableId != SourceVariableId)'],
    ...[to('SourceVariableId', 'VARIABLES'), to('TargetVariableId', 'VARIABLES')],
  ],
  REGEXES: [`Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < ${LONGEST + 1})`, ...colour],
  CODERRELATIONS: [
    ...[key, 'Coder INTEGER CHECK (Coder > 0)', 'OtherCoder INTEGER CHECK (OtherCoder > 0)'],
    ...['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments'].map((name) => flag(name, 1)),
    ...['CHECK (Coder != OtherCoder)', to('Coder', 'CODERS'), to('OtherCoder', 'CODERS')],
  ],
  STATEMENTS: [
    ...[key, 'StatementTypeId INTEGER', 'DocumentId INTEGER', 'Start INTEGER NOT NULL CHECK (Start >= 0)'],
    ...['Stop INTEGER NOT NULL CHECK (Stop >= 0)', 'Coder INTEGER', 'CHECK (Start < Stop)'],
    ...[to('StatementTypeId', 'STATEMENTTYPES'), to('Coder', 'CODERS'), to('DocumentId', 'DOCUMENTS')],
  ],
  DATABOOLEAN: data('Value INTEGER NOT NULL DEFAULT 1'),
  DATAINTEGER: data('Value INTEGER NOT NULL DEFAULT 0'),
  ENTITIES: [
    ...[key, 'VariableId INTEGER NOT NULL', short('Value'), ...colour, 'ChildOf INTEGER CHECK (ChildOf > 0)'],
    ...['UNIQUE (VariableId, Value)', to('ChildOf', 'ENTITIES'), to('VariableId', 'VARIABLES')],
  ],
  DATASHORTTEXT: data('Entity INTEGER NOT NULL', to('Entity', 'ENTITIES')),
  DATALONGTEXT: data("Value TEXT DEFAULT ''"),
  ATTRIBUTEVARIABLES: [
    ...[key, 'VariableId INTEGER NOT NULL', short('AttributeVariable'), 'UNIQUE (VariableId, AttributeVariable)'],
    to('VariableId', 'VARIABLES'),
  ],
  ATTRIBUTEVALUES: [
    ...[key, 'EntityId INTEGER NOT NULL', 'AttributeVariableId INTEGER NOT NULL', short('AttributeValue')],
    ...['UNIQUE (EntityId, AttributeVariableId)', to('EntityId', 'ENTITIES')],
    to('AttributeVariableId', 'ATTRIBUTEVARIABLES'),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DnaTableName = keyof typeof TABLES;

export const dnaTableNames = Object.keys(TABLES) as DnaTableName[];

export function createTable(name: DnaTableName): string {
  return `CREATE TABLE ${name}(${TABLES[name].join(', ')})`;
}

/** The release whose tables these are; DNA looks at the first digit. */
export const SETTINGS = [
  ['version', '3.0.7'],
  ['date', '2022-06-12'],
] as const;

/**
 * What DNA keeps of the password "stancekit": Jasypt's StrongPasswordEncryptor, Base64 of 16 bytes of salt ("stancekit to DNA") and of SHA-256
 * of salt and password, taken 100,000 times. It is no secret: it opens a file that everybody can read.
 */
export const PASSWORD = 'c3RhbmNla2l0IHRvIEROQYlK5SSBmQgjL5Acdr/KlnIu53evdBIPXeWBv6Cxaih/';

/** The statement types that each project of DNA begins with, and their variables. */
export const STATEMENT_TYPES = [
  [1, 'DNA Statement', 239, 208, 51],
  [2, 'Annotation', 211, 211, 211],
] as const;

export const VARIABLES = [
  [1, 'person', 'short text', 1],
  [2, 'organization', 'short text', 1],
  [3, 'concept', 'short text', 1],
  [4, 'agreement', 'boolean', 1],
  [5, 'note', 'long text', 2],
] as const;
