import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, defaultModel } from 'stancekit';
import {
  bratConfig,
  edgesToCsv,
  labelStudioConfig,
  network,
  statementsToCsv,
  toBrat,
  toDnaEvents,
  toDoccano,
  toDot,
  toGexf,
  toGraphml,
  toJson,
  toLabelStudio,
} from 'stancekit/report';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codedBy, signed } from '../../project/coordinated';
import { ndjson, run } from './run';

const rows = [
  {
    id: '../a.txt',
    date: '2025-03-12',
    title: 'First',
    text: '🕊 France rejected the sanctions.\r\nNorway considers sanctions.',
  },
  { id: '..', date: '2025-04-12', title: null, text: 'Norway rejected free trade with France.' },
  { id: '../A', date: null, title: null, text: '' },
];
const documents = rows.map(({ id, date, title, text }) => ({ id, date, title, ...withoutId(analyze(text)) }));

function withoutId({ id: _, ...document }: ReturnType<typeof analyze>) {
  return document;
}

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
});
afterAll(() => rmSync(folder, { recursive: true }));

const congruence = network(documents, { type: 'congruence' });

describe('export --to', () => {
  it.each<[string, string, string?]>([
    ['graphml', toGraphml(congruence)],
    ['gexf', toGexf(congruence)],
    ['dot', toDot(congruence)],
    ['network-json', toJson(congruence)],
    ['network-csv', edgesToCsv(congruence)],
    ['dna', toDnaEvents(documents), 'stancekit: Left out: 1 stance that is too uncertain (--abstained).\n'],
    ['csv', statementsToCsv(documents)],
    ['doccano', toDoccano(documents)],
    ['label-studio', `${JSON.stringify(toLabelStudio(documents), null, 2)}\n`],
    ['label-studio-config', labelStudioConfig(defaultModel().issues)],
  ])('%s writes what the library does, to standard output or a file', async (to, wanted, told = '') => {
    const { status, stdout, stderr } = await run(['export', '--to', to, path('rows.jsonl')]);
    expect([status, stderr]).toEqual([0, told]);
    expect(stdout).toBe(wanted);
    const file = path(`out.${to}`);
    expect(await run(['export', '--to', to, '--out', file, path('rows.jsonl')])).toEqual({
      status: 0,
      stdout: '',
      stderr: told,
    });
    expect(readFileSync(file, 'utf8')).toBe(wanted);
  });

  it.each(['dna', 'rdna', 'dna-project'])('%s tells what it leaves out, and why', async (to) => {
    const file = path('neutral.stancekit');
    const neutral = { field: 'stance', of: 'alliances', after: 'neutral' };
    const nobody = { field: 'actor', after: null };
    writeFileSync(file, codedBy('A', signed(), ['s1', neutral], ['s3', nobody]).toText());
    const { status, stderr } = await run(['export', '--to', to, '--out', path(`neutral.${to}`), file]);
    expect([status, stderr]).toEqual([
      0,
      'stancekit: Left out: 1 neutral stance, for which DNA has no value.\n' +
        'stancekit: Left out: 1 stance of a statement of which it is not known whose it is.\n',
    ]);
  });

  it('json writes documents that can be read again', async () => {
    const { stdout } = await run(['export', '--to', 'json', path('rows.jsonl')]);
    const read = JSON.parse(stdout);
    expect(toGraphml(network(read, { type: 'congruence' }))).toBe(toGraphml(congruence));
    expect(read.map(({ text }: { text: string }) => text)).toEqual(rows.map(({ text }) => text));
  });

  it.each([
    [['--network', 'subtract', '--counts', '--abstained'], { type: 'subtract', weighting: 'count', abstained: true }],
    [
      ['--network', 'conflict', '--normalization', 'average', '--by', 'country'],
      { type: 'conflict', normalization: 'average', by: 'country' },
    ],
    [['--network', 'affiliation', '--minimum-weight', '0.9'], { type: 'affiliation', minimumWeight: 0.9 }],
    [['--network', 'sentiment', '--until', '2025-03-31'], { type: 'sentiment', window: { to: '2025-03-31' } }],
  ] as const)('network-json with %j', async (args, options) => {
    const { stdout } = await run(['export', '--to', 'network-json', ...args, path('rows.jsonl')]);
    expect(stdout).toBe(toJson(network(documents, options)));
  });

  it('brat writes a pair of files for each document, in the folder and nowhere else', async () => {
    const out = path('brat');
    expect(await run(['export', '--to', 'brat', '--out', out, path('rows.jsonl')])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const names = ['_a', '_', '_A-2'];
    expect(readdirSync(out).sort()).toEqual(
      [...names.flatMap((n) => [`${n}.ann`, `${n}.txt`]), 'annotation.conf'].sort(),
    );
    names.forEach((name, i) => {
      const { text, annotations } = toBrat(documents[i]!);
      expect(readFileSync(join(out, `${name}.txt`), 'utf8')).toBe(text);
      expect(readFileSync(join(out, `${name}.ann`), 'utf8')).toBe(annotations);
    });
    const issues = new Set(documents.flatMap((d) => d.statements.flatMap((s) => s.issues.map(({ issue }) => issue))));
    expect(readFileSync(join(out, 'annotation.conf'), 'utf8')).toBe(bratConfig([...issues].sort()));
  });

  it('takes lines of `analyze`, also such as count code points, and says where a text is missing', async () => {
    const lines = await run(['analyze', '--format', 'ndjson', '--with-text', '--offsets', 'code-points'], {
      stdin: ndjson(...rows),
    });
    const { stdout } = await run(['export', '--to', 'doccano'], { stdin: lines.stdout });
    expect(stdout).toBe(toDoccano(documents));
    const bare = await run(['analyze', '--format', 'ndjson'], { stdin: ndjson(...rows) });
    const failed = await run(['export', '--to', 'doccano'], { stdin: bare.stdout });
    expect([failed.status, failed.stdout]).toEqual([1, '']);
    expect(failed.stderr.split('\n')[1]).toBe(
      'stancekit: ..: Line 2 has no `text`. `stancekit analyze` writes it with --with-text. (INVALID_DOCUMENT)',
    );
  });

  it('chooses documents by their days', async () => {
    const { stdout } = await run(['export', '--to', 'csv', '--since', '2025-04-01', path('rows.jsonl')]);
    expect(stdout).toBe(statementsToCsv([documents[1]!]));
  });

  it.each([
    ['no program', [], /--to/],
    ['an unknown program', ['--to', 'excel'], /excel/],
    ['brat without a folder', ['--to', 'brat'], /--out/],
    ['a normalization of another network', ['--to', 'dot', '--normalization', 'activity'], /`normalization`/],
    ['a weight that is none', ['--to', 'dot', '--minimum-weight', 'x'], /`minimumWeight`/],
    ['a folder that does not exist', ['--to', 'dna', '--out', '/nowhere/x.csv'], /cannot be written \(ENOENT\)/],
  ])('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await run(['export', ...args, path('rows.jsonl')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
