/** Files for other programs, read back by other programs: Python's sqlite3, zipfile and ElementTree, R, and DuckDB. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { analyze } from 'stancekit';
import { type DatedDocument, longTable, toDnaEvents, toDnaProject, toQdpx } from 'stancekit/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQdpx } from '../../../src/apps/cli/input/qdpx';
import { nested, signed } from '../../project/coordinated';
import { ndjson, parseLines, run } from './run';

const LONG = `A “quoted” \\ day passed. ${'🕊 Nothing happened here.\n'.repeat(400)}`;
const rows = [
  {
    id: '../a.txt',
    date: '2025-03-12T08:30:00',
    title: `First "one" ${'long '.repeat(60)}`,
    outlet: 'The Paper',
    text: '🕊 France rejected the sanctions.\r\nNorway considers sanctions. “We 🤝 want talks,” Foreign Minister Anna Keller told Norway; she praised Finland.',
  },
  { id: 'b', date: '2025-04-12', text: `${LONG} Norway rejected free trade with France. Russia bombed Kharkiv.` },
  {
    id: 'c',
    date: null,
    text: 'Police arrested protesters in Tbilisi. A note had "); q("no"). France imposed sanctions on Russia.',
  },
];
const documents = rows.map(({ text, ...row }): DatedDocument => ({ ...analyze(text), ...row }));

let folder: string;
const path = (name: string) => join(folder, name);
const program = (command: string, args: readonly string[], input?: string): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    ...(input !== undefined && { input }),
    env: { ...process.env, LC_ALL: 'C' },
  });
const python = (code: string, ...args: string[]) => JSON.parse(program('python3', ['-X', 'utf8', '-', ...args], code));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
  const targets = { 'dna-project': 'x.dna', rdna: 'x.R', qdpx: 'x.qdpx', parquet: 'x.parquet', plover: 'x.csv' };
  for (const [to, file] of Object.entries(targets)) {
    const told = await run(['export', '--to', to, '--out', path(file), path('rows.jsonl')]);
    const isDna = ['dna-project', 'rdna'].includes(to);
    const stderr = isDna ? 'stancekit: Left out: 1 stance that is too uncertain (--abstained).\n' : '';
    expect([to, told]).toEqual([to, { status: 0, stdout: '', stderr }]);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of each statement, and what DNA knows of it, as the event list has it. */
const events = parse(toDnaEvents(documents), { delimiter: ';', columns: true }) as Record<string, string>[];
const known = events.map(({ text = '', person, organization, concept, agreement }) => [
  ...[text.replaceAll('\r\n', '\n'), person, organization, concept, Number(agreement)],
]);

it('has statements to write', () => {
  expect(known.length).toBeGreaterThan(4);
});

describe('a project of DNA', () => {
  it('is whole, and its joins give the statements of the event list', () => {
    const read = python(
      `
import json, sqlite3, sys
c = sqlite3.connect(sys.argv[1])
value = lambda name: f"""(SELECT E.Value FROM DATASHORTTEXT D INNER JOIN VARIABLES V ON V.ID = D.VariableId
  INNER JOIN ENTITIES E ON E.ID = D.Entity AND E.VariableId = V.ID
  WHERE D.StatementId = S.ID AND V.StatementTypeId = S.StatementTypeId AND V.Variable = '{name}')"""
rows = c.execute(f"""SELECT DOCUMENTS.Text, S.Start, S.Stop, {value('person')}, {value('organization')}, {value('concept')}, B.Value
  FROM STATEMENTS S INNER JOIN DOCUMENTS ON DOCUMENTS.ID = S.DocumentId INNER JOIN CODERS ON CODERS.ID = S.Coder
  INNER JOIN STATEMENTTYPES T ON T.ID = S.StatementTypeId AND T.Label = 'DNA Statement'
  INNER JOIN DATABOOLEAN B ON B.StatementId = S.ID INNER JOIN VARIABLES V ON V.ID = B.VariableId AND V.Variable = 'agreement'
  ORDER BY S.ID""").fetchall()
# Java counts UTF-16 units.
cut = lambda text, start, stop: text.encode('utf-16-le')[2 * start:2 * stop].decode('utf-16-le')
attributes = c.execute("""SELECT E.Value, A.AttributeVariable, X.AttributeValue FROM ATTRIBUTEVALUES X INNER JOIN ENTITIES E ON E.ID = X.EntityId
  INNER JOIN ATTRIBUTEVARIABLES A ON A.ID = X.AttributeVariableId AND A.VariableId = E.VariableId""").fetchall()
print(json.dumps({
  'checks': c.execute('PRAGMA integrity_check').fetchall() + c.execute('PRAGMA foreign_key_check').fetchall(),
  'statements': [[cut(r[0], r[1], r[2]), *r[3:]] for r in rows],
  'documents': c.execute("SELECT Title, Source, datetime(Date, 'unixepoch') FROM DOCUMENTS ORDER BY ID").fetchall(),
  'version': c.execute("SELECT Value FROM SETTINGS WHERE Property = 'version'").fetchone()[0],
  'password': c.execute('SELECT Password FROM CODERS WHERE ID = 1').fetchone()[0],
  'attributes': attributes, 'entities': c.execute('SELECT COUNT(*) FROM ENTITIES').fetchone()[0],
}))`,
      path('x.dna'),
    );
    expect(read.checks).toEqual([['ok']]);
    expect(read.statements).toEqual(known);
    expect(read.documents).toEqual([
      [rows[0]?.title?.slice(0, 190), 'The Paper', '2025-03-12 08:30:00'],
      ['b', '', '2025-04-12 00:00:00'],
      ['c', '', '1970-01-01 00:00:00'],
    ]);
    expect(read.version).toMatch(/^3/);
    expect(read.attributes).toHaveLength(3 * read.entities);
    expect(read.attributes).toContainEqual(['Anna Keller', 'Type', 'foreign minister']);
    expect(isPassword(read.password, 'stancekit')).toBe(true);
  });

  it('has a statement of SQL and as many cells as columns for each table', () => {
    for (const { name, create, columns, rows: cells } of toDnaProject(documents)) {
      expect(create.startsWith(`CREATE TABLE ${name}(`)).toBe(true);
      expect(cells.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });
});

/** As Jasypt compares them. */
function isPassword(kept: string, password: string): boolean {
  const bytes = Buffer.from(kept, 'base64');
  let digest = createHash('sha256').update(bytes.subarray(0, 16)).update(password).digest();
  for (let i = 1; i < 100_000; i++) digest = createHash('sha256').update(digest).digest();
  return digest.equals(bytes.subarray(16));
}

describe('the program for rDNA', () => {
  it('is read by R, and hands rDNA the documents and statements', () => {
    const stubs = `
library <- function(...) NULL
commandArgs <- function(...) c("x.dna", "stancekit")
dna_init <- function() NULL
dna_openDatabase <- function(db_url, coderId, coderPassword) stopifnot(db_url == "x.dna", coderId == 1L, coderPassword == "stancekit")
hex <- function(x) paste(utf8ToInt(x), collapse = " ")
texts <- character()
dna_addDocuments <- function(coder_id, title, text, author, source, section, type, notes, date_time) {
  texts <<- c(texts, text)
  length(texts)
}
dna_addStatement <- function(documentID, startCaret, endCaret, statementType, coder, person, organization, concept, agreement) {
  cat(documentID, startCaret, endCaret, agreement, hex(person), hex(organization), hex(concept), sep = ";")
  cat("\\n")
  1L
}
invisible(parse("${path('x.R')}"))
source("${path('x.R')}")
for (text in texts) cat("text", hex(text), "\\n", sep = ";")
`;
    writeFileSync(path('stubs.R'), stubs);
    const lines = program('Rscript', ['--vanilla', path('stubs.R')])
      .trim()
      .split('\n');
    const words = (codes = '') =>
      codes
        .split(' ')
        .filter(Boolean)
        .map((code) => String.fromCodePoint(Number(code)))
        .join('');
    const texts = lines.filter((line) => line.startsWith('text;')).map((line) => words(line.split(';')[1]));
    expect(texts).toEqual(rows.map(({ text }) => text.replaceAll('\r\n', '\n')));
    const statements = lines.filter((line) => !line.startsWith('text;')).map((line) => line.split(';'));
    expect(
      statements.map(([document, start, end, agreement, ...names]) => [
        ...[texts[Number(document) - 1]?.slice(Number(start), Number(end)), ...names.map(words), Number(agreement)],
      ]),
    ).toEqual(known);
  }, 30_000);
});

describe('a table of Parquet', () => {
  it('is read by DuckDB as it was made', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path('x.parquet')}')`);
    const columns = longTable(documents);
    expect(read.columnNames()).toEqual(columns.map(({ name }) => name));
    const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
    expect(read.columnTypes().map(String)).toEqual(columns.map(({ type }) => types[type]));
    const cells = read
      .getColumns()
      .map((column) => column.map((cell) => (typeof cell === 'object' && cell ? String(cell) : cell)));
    expect(cells).toEqual(columns.map((column) => column.cells));
    const count = await connection.runAndReadAll(
      `SELECT COUNT(DISTINCT (document, statement))::INTEGER FROM read_parquet('${path('x.parquet')}')`,
    );
    expect(count.getRows()).toEqual([[documents.flatMap(({ statements }) => statements).length]]);
    connection.closeSync();
  });
});

describe('events of PLOVER', () => {
  it('say who does what to whom', () => {
    const read = parse(readFileSync(path('x.csv')), { columns: true }) as Record<string, string>[];
    const of = (text: string) => read.find((row) => row.text?.includes(text));
    expect(of('bombed')).toMatchObject({
      ...{ source: 'Russia', source_code: 'RUSGOV', event: 'ASSAULT', mode: 'explosives', code: '19', quad_class: '4' },
      ...{ date: '2025-04-12', document: 'b' },
    });
    expect(of('imposed')).toMatchObject({
      source_code: 'FRAGOV',
      event: 'SANCTION',
      quad_class: '4',
      target_code: 'RUSGOV',
    });
    expect(of('arrested')).toMatchObject({ source_sector: 'COP', event: 'COERCE', mode: 'arrest', code: '17' });
    expect(of('want talks')).toMatchObject({
      source: 'Anna Keller',
      source_sector: 'GOV',
      event: '',
      code: '01',
      quad_class: '',
    });
  });
});

describe('a REFI-QDA project', () => {
  it('has the structure of the schema, and its selections are the words of the statements', () => {
    const read = python(
      `
import json, re, sys, zipfile, xml.etree.ElementTree as ET
N = '{urn:QDA-XML:project:1.0}'
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
p = ET.fromstring(z.read('project.qde'))
assert p.tag == N + 'Project'
order = {'Project': ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources'], 'Case': ['VariableValue', 'SelectionRef'], 'CodeBook': ['Codes'],
  'TextSource': ['PlainTextSelection', 'VariableValue'], 'PlainTextSelection': ['Coding'], 'Coding': ['CodeRef'],
  'VariableValue': ['VariableRef', 'TextValue', 'DateValue'], 'Code': ['Code'], 'Codes': ['Code'], 'Users': ['User'], 'Cases': ['Case'],
  'Sources': ['TextSource'], 'Variables': ['Variable']}
guids = []
for e in p.iter():
    tag = e.tag.replace(N, '')
    children = [order.get(tag, []).index(c.tag.replace(N, '')) for c in e]
    assert children == sorted(children), tag
    if 'guid' in e.attrib: guids.append(e.attrib['guid'])
assert len(set(guids)) == len(guids)
assert all(re.fullmatch('[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}', g) for g in guids)
for e in p.iter():
    if 'targetGUID' in e.attrib: assert e.attrib['targetGUID'] in guids
codes = {c.attrib['guid']: c.attrib['name'] for c in p.iter(N + 'Code') if c.attrib['isCodable'] == 'true'}
cases = {r.attrib['targetGUID']: c.attrib['name'] for c in p.iter(N + 'Case') for r in c.iter(N + 'SelectionRef')}
found = []
for s in p.iter(N + 'TextSource'):
    text = z.read('Sources/' + s.attrib['plainTextPath'].replace('internal://', '')).decode('utf-8')
    for q in s.iter(N + 'PlainTextSelection'):
        words = text[int(q.attrib['startPosition']):int(q.attrib['endPosition'])]
        found.append([s.attrib['name'], q.attrib['name'], words, [codes[r.attrib['targetGUID']] for r in q.iter(N + 'CodeRef')], cases.get(q.attrib['guid'])])
print(json.dumps(found))`,
      path('x.qdpx'),
    );
    const wanted = documents.flatMap(({ title, id, statements }) =>
      statements.map(({ id: statement, text, issues, actor }) => [
        ...[title ?? id, statement, text.replaceAll('\r\n', '\n')],
        issues.length > 0 ? issues.map(({ issue, stance }) => `${issue}: ${stance}`) : ['statement'],
        actor?.name ?? null,
      ]),
    );
    expect(read.filter(([, name]: string[]) => /^s\d/.test(name ?? ''))).toEqual(wanted);
    expect(read.map(([, , words, codes]: string[]) => [words, ...(codes ?? [])])).toContainEqual(['France', 'source']);
  });

  it('is the same in every run', () => {
    expect(toQdpx(documents)).toEqual(toQdpx(JSON.parse(JSON.stringify(documents))));
  });

  it('comes back as rows for training', async () => {
    const { status, stdout, stderr } = await run(['import', path('x.qdpx'), '--from', 'qdpx']);
    expect([status, stderr]).toEqual([0, '']);
    expect(parseLines(stdout)).toContainEqual(
      expect.objectContaining({
        text: 'France rejected the sanctions',
        issues: { sanctions: 'against' },
        actor: 'France',
      }),
    );
  });

  it('comes back into its project as nothing where nothing was corrected, and as a stance where one was', async () => {
    const project = path('p.stancekit');
    expect((await run(['init', project, '--coder', 'AB'])).status).toBe(0);
    expect((await run(['add', project, path('rows.jsonl')])).status).toBe(0);
    expect((await run(['export', '--to', 'qdpx', '--out', path('p.qdpx'), project])).status).toBe(0);
    const bring = async (file: string) =>
      (await run(['import', path(file), '--from', 'qdpx', '--project', project, '--coder', 'AB'])).stdout.split(' ')[0];
    expect(await bring('p.qdpx')).toBe('0');
    const files = toQdpx(documents);
    const against = /name="sanctions: against"/.exec(files[0]?.content ?? '');
    expect(against).not.toBeNull();
    const changed = files.map(({ path: name, content }) => [
      name,
      strToU8(
        name === 'project.qde'
          ? content
              .replace('"sanctions: against"', '"X"')
              .replace('"sanctions: favor"', '"sanctions: against"')
              .replace('"X"', '"sanctions: favor"')
          : content,
      ),
    ]);
    writeFileSync(path('changed.qdpx'), zipSync(Object.fromEntries(changed)));
    expect(Number(await bring('changed.qdpx'))).toBeGreaterThan(0);
  });

  it.each(['qdpx', 'doccano'])('comes back by %s as nothing where statements share words and spans', async (to) => {
    for (const project of [nested('negative', 'neutral'), nested('positive', 'negative'), signed()]) {
      writeFileSync(path('shared.stancekit'), project.toText());
      await run(['export', '--to', to, '--out', path(`shared.${to}`), '--force', path('shared.stancekit')]);
      const back = [
        'import',
        path(`shared.${to}`),
        '--from',
        to,
        '--project',
        path('shared.stancekit'),
        '--coder',
        'AB',
      ];
      expect((await run(back)).stdout).toMatch(/^0 corrections/);
    }
  });
});

const qde = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<Project name="x" xmlns="urn:QDA-XML:project:1.0">${inner}</Project>`;
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
const source = (inner: string) =>
  qde(`<CodeBook><Codes><Code guid="A" name="trade" isCodable="true"><Code guid="{B}" name="favor" isCodable="true"/></Code>
<Code guid="C" name="mine" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="D" name="t">${inner}</TextSource></Sources>`);
const coded = (start: string, end: string, code = 'b') =>
  `<PlainTextContent>We trade.</PlainTextContent><PlainTextSelection guid="E" startPosition="${start}" endPosition="${end}"><Coding guid="F"><CodeRef targetGUID="${code}"/></Coding></PlainTextSelection>`;

describe('import --from qdpx', () => {
  const bring = (archive: Uint8Array) => run(['import', '--from', 'qdpx'], { stdin: archive });

  it('takes a code by the name of the one above it, GUIDs in other writing, and texts within the XML', async () => {
    const { status, stdout } = await bring(zip({ 'project.qde': source(coded('0', '8')) }));
    expect([status, parseLines(stdout)]).toEqual([
      0,
      [{ text: 'We trade', issues: { trade: 'favor' }, document: 't' }],
    ]);
  });

  it('names codes that it passes over', async () => {
    const { status, stdout, stderr } = await bring(zip({ 'project.qde': source(coded('0', '8', 'C')) }));
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('codes of other names are passed over: mine.');
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['what is no archive', () => strToU8('no archive'), /expected a ZIP archive.*FILE_UNREADABLE/],
    ['an archive without a project', () => zip({ 'a.txt': 'x' }), /has no project\.qde.*FILE_UNREADABLE/],
    [
      'half an archive',
      () => zip({ 'project.qde': source(coded('0', '8').repeat(50)) }).subarray(0, 200),
      /FILE_UNREADABLE/,
    ],
    ['a path that leads out', () => zip({ '../project.qde': qde('') }), /outside of itself.*FILE_UNREADABLE/],
    [
      'an absolute path',
      () => zip({ '/etc/a.txt': 'x', 'project.qde': qde('') }),
      /outside of itself.*FILE_UNREADABLE/,
    ],
    ['another XML', () => zip({ 'project.qde': '<a/>' }), /expected the element Project.*FILE_UNREADABLE/],
    ['XML that is broken', () => zip({ 'project.qde': qde('<Users>') }), /not well-formed.*FILE_UNREADABLE/],
    [
      'entities of its own',
      () => zip({ 'project.qde': qde('&a;', '<!DOCTYPE Project [<!ENTITY a "b">]>') }),
      /document type.*FILE_UNREADABLE/,
    ],
    [
      'elements too deep',
      () => zip({ 'project.qde': qde(`${'<Code>'.repeat(200)}${'</Code>'.repeat(200)}`) }),
      /within each other.*INPUT_TOO_LARGE/,
    ],
    [
      'a text that is not there',
      () =>
        zip({
          'project.qde': qde('<Sources><TextSource guid="A" name="t" plainTextPath="internal://a.txt"/></Sources>'),
        }),
      /does not hold the text.*FILE_UNREADABLE/,
    ],
    [
      'a selection outside of its text',
      () => zip({ 'project.qde': source(coded('0', '99')) }),
      /Text 1|text 1.*INVALID_ROW/,
    ],
    ['a selection that is no place', () => zip({ 'project.qde': source(coded('x', '3')) }), /INVALID_ROW/],
  ])('refuses %s', async (_, archive, message) => {
    const { status, stdout, stderr } = await bring(archive());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  it.each<[string, Partial<Parameters<typeof readQdpx>[2]>]>([
    ['a text that unpacks to more than it may', { file: 500 }],
    ['texts that unpack to more together', { all: 1000 }],
    ['more files than it may have', { files: 2 }],
    ['more elements', { elements: 1 }],
    ['deeper ones', { depth: 1 }],
  ])('refuses %s', (_, bound) => {
    const archive = zip({ 'project.qde': qde('<Users/>'), 'a.txt': 'a'.repeat(600), 'b.txt': 'b'.repeat(400) });
    const bounds = { files: 3, file: 600, all: 1100, elements: 2, depth: 2 };
    expect(readQdpx(archive, 'x', bounds)).toEqual({ texts: [], unknown: [] });
    expect(() => readQdpx(archive, 'x', { ...bounds, ...bound })).toThrow(
      expect.objectContaining({ code: 'INPUT_TOO_LARGE', details: { file: 'x' } }),
    );
  });

  it.each(['qdpx', 'dna-project', 'parquet'])('needs a file for %s, and says so before the work', async (to) => {
    const { status, stdout, stderr } = await run(['export', '--to', to, path('rows.jsonl')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('is no text: name its file by --out');
  });
});
