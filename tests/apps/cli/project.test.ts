import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProject, type Project, type ProjectChange } from 'stancekit/project';
import { positionMatrix, toDoccano } from 'stancekit/report';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codedBy, signed } from '../../project/coordinated';
import { ndjson, parseLines, run } from './run';

const TEXT = 'France said on Monday that it would lift the sanctions. Norway rejected free trade.';
const OTHER = 'Norway rejected the sanctions on Friday.';

let folder: string;
let file: string;
let count = 0;
const path = (name: string) => join(folder, name);
const open = (name = file): Project => openProject(readFileSync(name, 'utf8'));
const quiet = { env: {} };
const fast = ['--reader', 'fast'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('one.txt'), TEXT);
  writeFileSync(
    path('rows.jsonl'),
    ndjson({ id: 2, text: OTHER, title: 'Other', date: '2025-04-12', outlet: 'The Paper' }),
  );
  writeFileSync(
    path('actors.json'),
    JSON.stringify([{ id: 'state:NO', name: 'Kingdom of Norway', kind: 'state', country: 'NO', merged: ['state:FR'] }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  file = path(`p${++count}.stancekit`);
  const made = await run(['init', file, '--title', 'Cables', '--coder', 'AB']);
  expect([made.status, made.stderr]).toEqual([0, '']);
  const added = await run(['add', file, path('one.txt'), path('rows.jsonl'), '--date', '2025-03-12', ...fast], quiet);
  expect([added.status, added.stderr, added.stdout]).toEqual([0, '', '2 texts added with 3 statements.\n']);
});

/** As the page would do it. */
function correct(changes: readonly ProjectChange[], coder = 'AB', name = file): void {
  const project = open(name);
  appendFileSync(name, project.apply(changes, { coder }).linesSince(project));
}

const neutral = (statement: string): ProjectChange => ({
  ...{ type: 'correction', document: path('one.txt'), statement, field: 'stance', of: 'sanctions', after: 'neutral' },
});

describe('a correction of what stands there already', () => {
  const importing = async (coder: string, ...changes: readonly object[]) => {
    const into = ['import', '--from', 'corrections', '--project', file, '--coder', coder];
    const { stdout } = await run(into, { stdin: changes.map((change) => ndjson(change)).join('') });
    return stdout.replace(`${file}`, 'it').trim();
  };

  it('is written where it confirms what the program or another coder says, and told apart by info', async () => {
    const own = { ...neutral('s1'), field: 'negated', of: undefined, after: false };
    expect(await importing('AB', own)).toBe('1 correction of AB is in it.');
    expect(await importing('CD', own)).toBe('1 correction of CD is in it.');
    expect(await importing('AB', own, neutral('s2'))).toBe('2 corrections of AB are in it.');
    expect((await run(['info', file])).stdout).toContain('\n4 corrections, 3 of them of what stood there\n');
    expect(JSON.parse((await run(['info', file, '--format', 'json'])).stdout)).toMatchObject({ unchanged: 3 });
  });

  it('is not written where the same coder said it last, unless it follows a change or was taken back', async () => {
    await importing('AB', neutral('s1'));
    const other = { ...neutral('s1'), after: 'against' };
    expect(await importing('AB', neutral('s1'), neutral('s2'))).toBe(
      '1 correction of AB is in it; 1 stood there before.',
    );
    expect(await importing('AB', other, neutral('s1'))).toBe('2 corrections of AB are in it.');
    expect(
      open()
        .statements()[0]
        ?.issues.find(({ issue }) => issue === 'sanctions')?.stance,
    ).toBe('neutral');
    writeFileSync(file, open().undo({ coder: 'AB' }).undo({ coder: 'AB' }).undo({ coder: 'AB' }).toText());
    expect(await importing('AB', neutral('s1'))).toBe('1 correction of AB is in it.');
  });
});

describe('a project', () => {
  it('has its texts with titles, dates, outlets, hashes and statements', () => {
    const project = open();
    expect(project.header.title).toBe('Cables');
    expect(project.coders.map(({ id }) => id)).toEqual(['AB']);
    expect(
      project
        .documents()
        .map(({ id, title, date, outlet, statements }) => [id, title, date, outlet, statements.length]),
    ).toEqual([
      [path('one.txt'), undefined, '2025-03-12', undefined, 2],
      ['2', 'Other', '2025-04-12', 'The Paper', 1],
    ]);
    expect(project.document('2')?.model).toMatch(/^geopolitics \(stancekit [\d.]+\)$/);
  });

  it('is not made over another one, nor over what is no project', async () => {
    const help = (await run(['init', '--help'])).stdout.replace(/\s+/g, ' ');
    expect(help).toMatch(/--force write over a file of this name that holds something, /);
    expect(help).not.toContain('--out ');
    const again = await run(['init', file]);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('OUTPUT_EXISTS')]);
    expect((await run(['init', path('a.txt')])).stderr).toContain('is to end in .stancekit');
    expect(open().documentIds).toHaveLength(2);
  });

  it('passes over texts that are there, and names those that cannot be added', async () => {
    const stdin = ndjson(
      { id: '2', text: OTHER },
      { id: '2', text: 'Sweden backed talks.' },
      { id: 'n', text: 5 },
      { text: 'Sweden backed talks.' },
    );
    const { status, stdout, stderr } = await run(['add', file, ...fast], { stdin });
    expect([status, stdout]).toEqual([1, '1 text added with 1 statement, 1 was there already.\n']);
    expect(stderr).toContain('2: A text with the id `2` (string) is there already. (INVALID_CHANGE)');
    expect(stderr).toContain('(INVALID_TEXT)');
    expect(open().documentIds).toEqual([path('one.txt'), '2', 'text-3']);
  });

  it('is what report, export and train read, with its corrections', async () => {
    correct([neutral('s1'), { ...neutral('s2'), field: 'row', of: undefined, after: null } as ProjectChange]);
    const report = await run(['report', file, '--format', 'json', '--abstained']);
    expect([report.status, report.stderr]).toEqual([0, '']);
    expect(JSON.parse(report.stdout)).toEqual(positionMatrix(open().documents(), { abstained: true }));
    const exported = await run(['export', file, '--to', 'json']);
    expect(JSON.parse(exported.stdout)[0].statements[0].said).toMatchObject({
      'stance:sanctions': { by: 'coder', coder: 'AB', program: 'against' },
    });
    const trained = await run(['train', file, '--out', path('model.json')]);
    expect([trained.status, trained.stderr]).toEqual([1, expect.stringContaining('TOO_FEW_EXAMPLES')]);
    expect(trained.stderr).toMatch(/\b1\b/);
  });

  it('is told of by info', async () => {
    correct([neutral('s1')]);
    const { status, stdout } = await run(['info', file, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ title: 'Cables', texts: 2, analysed: 2, from: '2025-03-12', to: '2025-04-12', outlets: { 'The Paper': 1 } },
      ...{ statements: 3, touched: 1, corrections: 1, fields: { stance: 1 }, coders: { AB: 1 } },
    });
    const table = await run(['info', file]);
    expect(table.stdout).toContain('Cables\n2 texts (2025-03-12 to 2025-04-12), 2 of them analysed');
    expect(table.stdout).toMatch(/\ncoders\s*\nAB +1\n/);
  });

  it('gives its corrections, as one step, to another project', async () => {
    correct([neutral('s1')]);
    correct([neutral('s2')]);
    writeFileSync(file, open().undo({ coder: 'AB' }).toText());
    const { status, stdout } = await run(['info', file, '--corrections']);
    const [made, ...more] = parseLines(stdout);
    expect([status, more]).toEqual([0, []]);
    expect(made).toMatchObject({ document: path('one.txt'), statement: 's1', field: 'stance', coder: 'AB' });

    const other = path('other.stancekit');
    writeFileSync(other, readFileSync(file, 'utf8').replace(/\{"type":"correction".*/s, ''));
    const into = ['import', '--from', 'corrections', '--project', other, '--coder', 'CD'];
    const imported = await run(into, { stdin: `${stdout}\n` });
    expect([imported.status, imported.stdout]).toEqual([0, `1 correction of CD is in ${other}.\n`]);
    expect(open(other).document(path('one.txt'))?.statements).toEqual([
      { ...open().document(path('one.txt'))?.statements[0], said: expect.anything() },
      open().document(path('one.txt'))?.statements[1],
    ]);

    const before = readFileSync(other, 'utf8');
    const again = await run(into, { stdin: stdout });
    expect([again.status, again.stdout]).toEqual([0, `0 corrections of CD are in ${other}; 1 stood there before.\n`]);
    expect(readFileSync(other, 'utf8')).toBe(before);
    const unfit = `${stdout}${ndjson({ ...made, statement: 's9' })}`;
    for (const [stdin, code] of [
      [unfit, 'INVALID_CHANGE'],
      [ndjson({ ...made, after: 'yes' }), 'INVALID_CHANGE'],
      [ndjson({ ...made, field: undefined }), 'INVALID_CHANGE'],
      [`${stdout}{`, ':2 is not valid JSON. (INVALID_JSON)'],
      ['[]', ':1: expected a JSON object. (INVALID_ROW)'],
    ] as const) {
      const refused = await run(into, { stdin });
      expect([refused.status, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toContain(code);
    }
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  it('is checked by validate, and repaired where a crash has torn its last line', async () => {
    const good = await run(['validate', file]);
    expect([good.status, good.stdout, good.stderr]).toEqual([0, `${file}: 6 lines, all good.\n`, '']);
    const before = readFileSync(file, 'utf8');
    appendFileSync(file, '{"type":"correc');
    for (const args of [
      ['report', file],
      ['add', file, path('one.txt')],
      ['validate', file],
    ]) {
      const { status, stderr } = await run(args);
      expect([args[0], status, stderr]).toEqual([args[0], 1, expect.stringContaining('(PROJECT_TORN)')]);
    }
    expect((await run(['validate', file, '--repair'])).stdout).toContain('6 lines are whole');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const lines = before.split('\n');
    writeFileSync(file, [lines[0], '{}', ...lines.slice(1, 4), '[]', ''].join('\n'));
    const bad = await run(['validate', file, '--repair']);
    expect([bad.status, bad.stderr.trim().split('\n').length]).toEqual([1, 2]);
    expect(bad.stderr).toContain(`${file}:2: expected \`type\``);
    writeFileSync(file, before.replace(OTHER, `${OTHER} `));
    expect((await run(['validate', file])).stderr).toContain('the text 2 is not the one of its hash');
  });

  it('is left as it was where a text cannot be written', async () => {
    const size = statSync(file).size;
    writeFileSync(`${file}.lock`, JSON.stringify({ host: 'elsewhere', process: 1 }));
    const { status, stderr } = await run(['add', file, path('one.txt')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('RESULTS_IN_USE')]);
    expect(statSync(file).size).toBe(size);
    rmSync(`${file}.lock`);
  });
});

it('compares coders', async () => {
  const other = path('other.stancekit');
  writeFileSync(other, readFileSync(file));
  correct([neutral('s1')]);
  correct([{ ...neutral('s1'), field: 'checked', of: undefined, after: true } as ProjectChange], 'CD', other);
  const { status, stdout } = await run(['compare', file, other]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /1 text in common with 2 rows\.\n\nfield +units +agreement +alpha +ordinal +interval\nrow +2 +1\.000/,
  );
  expect(stdout).toContain(`stance sanctions: p${count} neutral, other against: `);
  const csv = await run(['compare', file, other, '--format', 'csv']);
  expect(csv.stdout.split('\r\n')[1]).toContain('stance,sanctions,neutral,against,s1,s1');
  expect((await run(['compare', file])).status).toBe(2);
  expect(await run(['compare', file, 'ben.csv'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Give either projects (.stancekit) or tables of labels, not both at once.'),
  });
});

it('tells whose row it is on which coders do not agree', async () => {
  const [anna, ben] = [path('anna.stancekit'), path('ben.stancekit')];
  writeFileSync(anna, codedBy('A', signed(), ['s3', { field: 'checked', after: true }]).toText());
  writeFileSync(ben, codedBy('B', signed(), ['s2', { field: 'actor', after: 'state:NO' }]).toText());
  const { stdout } = await run(['compare', anna, ben]);
  expect(stdout).toContain('anna, ben: 1 text in common with 3 rows.');
  expect(stdout).toMatch(
    /\n1 disagreement:\na, actor: anna Tanzania, ben Norway: Tanzania, “Kenya and Tanzania signed a pact”\n$/,
  );
  const csv = await run(['compare', anna, ben, '--format', 'csv']);
  expect(csv.stdout.split('\r\n').slice(0, 2)).toEqual([
    'document,field,of,anna,ben,anna row,ben row,text,actor',
    'a,actor,,Tanzania,Norway,s2,s2,Kenya and Tanzania signed a pact,Tanzania',
  ]);
});

it('takes corrections of other programs back', async () => {
  const rows = parseLines(toDoccano(open().documents().slice(0, 1)));
  const labels = rows.map((row) => ({
    ...row,
    label: (row.label as unknown[][]).map(([start, end, label]) => [
      start,
      end,
      String(label).replace('sanctions: against', 'sanctions: neutral'),
    ]),
  }));
  writeFileSync(path('labels.jsonl'), ndjson(...labels));
  const { status, stdout, stderr } = await run([
    'import',
    path('labels.jsonl'),
    '--from',
    'doccano',
    '--project',
    file,
    '--coder',
    'CD',
  ]);
  expect([status, stdout, stderr]).toEqual([0, `1 correction of CD is in ${file}.\n`, '']);
  expect(
    open()
      .history()
      .map(({ field, of, after, coder }) => [field, of, after, coder]),
  ).toEqual([['stance', 'sanctions', 'neutral', 'CD']]);
  const nobody = await run(['import', path('labels.jsonl'), '--from', 'doccano', '--project', file]);
  expect([nobody.status, nobody.stderr]).toEqual([2, expect.stringContaining('--coder')]);
});

describe('--actors', () => {
  it('names actors in analyze, report, export and add', async () => {
    const list = ['--actors', path('actors.json')];
    const analysed = await run(['analyze', path('one.txt'), '--format', 'ndjson', ...fast, ...list]);
    const [line] = parseLines(analysed.stdout) as { statements: { actor: { name: string } }[] }[];
    expect(line?.statements.map(({ actor }) => actor.name)).toEqual(['Kingdom of Norway', 'Kingdom of Norway']);
    const report = await run(['report', path('one.txt'), '--abstained', '--format', 'json', ...list]);
    expect(JSON.parse(report.stdout).rows.map(({ name }: { name: string }) => name)).toEqual(['Kingdom of Norway']);
    const exported = await run(['export', file, '--to', 'csv', ...list]);
    expect(exported.stdout).not.toContain('France,');
    const wrong = await run(['analyze', path('one.txt'), '--actors', path('rows.jsonl')]);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('INVALID_ACTOR')]);
  });

  it('is what info writes of the actors of a project', async () => {
    correct([{ type: 'actor', id: 'state:NO', name: 'Norge', kind: 'state', country: 'NO' }]);
    const { stdout } = await run(['info', file, '--actors']);
    expect(JSON.parse(stdout)).toEqual([{ id: 'state:NO', name: 'Norge', kind: 'state', country: 'NO' }]);
    writeFileSync(path('norge.json'), stdout);
    const { stdout: csv } = await run(['export', path('rows.jsonl'), '--to', 'csv', '--actors', path('norge.json')]);
    expect(csv).toContain('Norge');
  });
});
