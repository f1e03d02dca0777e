import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTypes, execute, root } from './tools';

const TEXT = 'France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told reporters.';

const names = {
  stancekit: [
    ...[
      'StancekitError',
      'analyze',
      'createAnalyzer',
      'defaultModel',
      'eventTypes',
      'explain',
      'fetchModel',
      'geopolitics',
      'isStancekitError',
    ],
    ...[
      'loadModel',
      'paragraphs',
      'pipelineEncoder',
      'proposeIssue',
      'quotations',
      'readModel',
      'sentences',
      'tokenize',
    ],
  ],
  'stancekit/report': [
    ...['bratConfig', 'changePoints', 'checkDocument', 'countOnce', 'dnaLeftOut', 'documentsWithin', 'edgesToCsv'],
    ...['findCopies'],
    ...['findDate', 'groupings', 'labelStudioConfig', 'longTable', 'matrixPicture', 'matrixToCsv'],
    ...['meanInterval', 'mergeActors', 'network', 'networkLayout', 'networkPicture', 'periods'],
    ...[
      'positionMatrix',
      'readDoccano',
      'readDoccanoMarks',
      'readLabelStudio',
      'readLabelStudioMarks',
      'readLabelledTextMarks',
      'readLabelledTexts',
      'statementsToCsv',
      'timeline',
      'timelinePicture',
      'timelineToCsv',
      'toBrat',
      'toCodePointOffsets',
    ],
    ...[
      'toCsvLine',
      'toDnaEvents',
      'toDnaProject',
      'toDoccano',
      'toDot',
      'toGexf',
      'toGraphml',
      'toJson',
      'toLabelStudio',
    ],
    ...['toPlover', 'toQdpx', 'toRdna', 'toSvg'],
  ],
  'stancekit/project': [
    ...[
      'FORMAT',
      'Project',
      'VERSION',
      'changesToSettle',
      'compareCoders',
      'createProject',
      'hashText',
      'issuesToGive',
    ],
    ...[
      'krippendorffAlpha',
      'openProject',
      'readActorList',
      'readDoccanoChanges',
      'readLabelStudioChanges',
      'readLabelledTextChanges',
      'toDefinitions',
      'whoSaid',
      'withActors',
    ],
  ],
  'stancekit/training': [
    'crossValidate',
    'diagnose',
    'evaluate',
    'evaluateWithEncoder',
    'evaluateWithReader',
    'modelCard',
    'readExamples',
    'suggest',
    'train',
    'trainPropositions',
    'trainPropositionsWithEncoder',
    'trainWithEncoder',
  ],
};

const files = [
  ...[
    'ANOTHER-LANGUAGE',
    'ARCHITECTURE',
    'AT-SCALE',
    'CONTRIBUTING',
    'DEPLOY',
    'PROJECT-FORMAT',
    'SECURITY',
    'TESTING',
  ].map((page) => `.github/${page}.md`),
  ...[
    'COMMAND-LINE',
    'FIGURES',
    'MCP',
    'NEWS',
    'NODE',
    'PAGE',
    'R-AND-PYTHON',
    'REPORTS',
    'SCOREBOARD',
    'SERVICE',
    'STATEMENTS',
    'TRAINING',
  ].map((guide) => `.github/guides/${guide}.md`),
  ...['matrix', 'network', 'phone', 'read', 'timeline'].map((view) => `.github/page-${view}.png`),
  ...['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md'],
  ...['datasets/GUIDE.md', 'datasets/README.md', 'datasets/asia-pacific.jsonl'],
  ...['README.md', 'package.json', 'src/main.ts', 'tsconfig.json'].map((file) => `datasets/examples/node/${file}`),
  ...['README.md', 'run.py', 'stancekit.ipynb'].map((file) => `datasets/examples/python/${file}`),
  'datasets/examples/strait.txt',
  ...['README.md', 'copyModels.js', 'index.html', 'package.json', 'src/main.js'].map(
    (file) => `datasets/examples/vite/${file}`,
  ),
  ...['dist/analyze-thread.js', 'dist/browser.js', 'dist/chunk.js', 'dist/cli.js', 'dist/extract.js'],
  ...['dist/feeds.js', 'dist/fetch.js', 'dist/german.cjs', 'dist/german.d.cts', 'dist/german.d.ts', 'dist/german.js'],
  ...['dist/index.cjs', 'dist/index.d.cts', 'dist/index.d.ts', 'dist/index.js', 'dist/library.cjs', 'dist/library.js'],
  'dist/mcp.js',
  ...['dist/page/assets/index.css', 'dist/page/assets/index.js', 'dist/page/index.html'],
  ...[
    'dist/parquet.js',
    'dist/pool.js',
    'dist/progressBar.js',
    'dist/project.cjs',
    'dist/project.d.cts',
    'dist/project.d.ts',
    'dist/project.js',
    'dist/qdpx.js',
    'dist/queue.js',
  ],
  ...['dist/report.cjs', 'dist/report.d.cts', 'dist/report.d.ts', 'dist/report.js'],
  ...[
    'dist/server.js',
    'dist/shared.d.cts',
    'dist/shared.d.ts',
    'dist/sqlite.js',
    'dist/start.js',
    'dist/train-thread.js',
  ],
  ...[
    'dist/training.cjs',
    'dist/training.d.cts',
    'dist/training.d.ts',
    'dist/training.js',
    'dist/warc.js',
    'dist/work-thread.js',
  ],
  ...['dist/worker.js', 'dist/zip.js'],
  ...['models/README.md', 'models/geopolitics.bin', 'models/targets.bin', 'models/vectors.bin'],
  'package.json',
];

let folder: string;
let packed: { filename: string; size: number; unpackedSize: number; files: { path: string }[] };

/** Writes a program into the folder and runs it. */
async function runFile(name: string, code: string) {
  writeFileSync(join(folder, name), code);
  return execute(process.execPath, [name], { cwd: folder });
}

/** What a program says after it has used the package: its names, a result, and whether anything around it has changed. */
const report = `
const after = { env: JSON.stringify(process.env), globals: Object.getOwnPropertyNames(globalThis).join() };
console.log(JSON.stringify({
  names: { stancekit: Object.keys(stancekit).sort(), 'stancekit/report': Object.keys(report).sort(), 'stancekit/project': Object.keys(project).sort(), 'stancekit/training': Object.keys(training).sort() },
  actors: stancekit.analyze(${JSON.stringify(TEXT)}).statements.map(({ actor }) => actor.name),
  parties: report.positionMatrix([stancekit.analyze(${JSON.stringify(TEXT)})], { abstained: true }).rows.map(({ name }) => name),
  rows: training.readExamples('{"text":"x","issue":"a","stance":"favor"}', { format: 'jsonl' }).length,
  unchanged: after.env === before.env && after.globals === before.globals,
}));`;
const before = `const before = { env: JSON.stringify(process.env), globals: Object.getOwnPropertyNames(globalThis).join() };`;

beforeAll(async () => {
  // A path that a URL must escape.
  folder = join(mkdtempSync(join(tmpdir(), 'stancekit-')), 'ä #1 %20');
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await execute('npm', pack, { cwd: fileURLToPath(root) });
  [packed] = JSON.parse(stdout);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  // What is left out here is tried in contextual.test.ts.
  const install = ['install', '--offline', '--omit=optional', '--no-audit', '--no-fund', join(folder, packed.filename)];
  const { status, stderr } = await execute('npm', install, { cwd: folder });
  expect([status, stderr]).toEqual([0, '']);
}, 120_000);
afterAll(() => rmSync(dirname(folder), { recursive: true }));

describe('the tarball', () => {
  it('holds exactly this', () => {
    // What both type files share, the parts of the program and the page's files have names made from their content.
    const paths = packed.files
      .map(({ path }) => path.replace(/\w+-[\w-]{8}(\.d\.c?ts)$/, 'shared$1').replace(/-[\w-]{8}(\.(?:js|css))$/, '$1'))
      .sort();
    expect([...new Set(paths)]).toEqual(files);
  });

  it('is small', () => {
    // Tables that are ready to use are worth more than megabytes saved.
    expect(packed.size).toBeLessThan(8e6);
    expect(packed.unpackedSize).toBeLessThan(20e6);
  });

  it('brings nothing else along', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/stancekit']);
  });

  it.each(['browser.js', 'report.js', 'project.js'])('has no import of Node in %s, which is for browsers', (file) => {
    const code = readFileSync(join(folder, 'node_modules/stancekit/dist', file), 'utf8');
    expect(code).not.toMatch(/piscina|bullmq|pool\.js/i);
    expect(code.match(/["'`]node:\w+|\brequire\(|__require|\bprocess\.(?:env|cwd|platform)|\bBuffer\b/g)).toBe(null);
  });
});

describe('the installed package', () => {
  const wanted = {
    names,
    actors: ['France', 'Anna Keller'],
    parties: ['Anna Keller', 'France'],
    rows: 1,
    unchanged: true,
  };

  it.each([
    [
      'ESM',
      'a.mjs',
      `import { before } from './before.mjs'; import * as stancekit from 'stancekit'; import * as training from 'stancekit/training'; import * as report from 'stancekit/report'; import * as project from 'stancekit/project';
${report}`,
    ],
    [
      'CommonJS',
      'a.cjs',
      `${before} const stancekit = require('stancekit'), training = require('stancekit/training'), report = require('stancekit/report'), project = require('stancekit/project'); ${report}`,
    ],
    [
      'import()',
      'b.cjs',
      `(async () => { ${before} const stancekit = await import('stancekit'), training = await import('stancekit/training'), report = await import('stancekit/report'), project = await import('stancekit/project'); ${report} })();`,
    ],
  ])('works by %s, in silence', async (_, file, program) => {
    // Static imports run before the code: what was there before them is told by the first.
    writeFileSync(join(folder, 'before.mjs'), `export ${before}`);
    const { status, stdout, stderr } = await runFile(file, program);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(wanted);
  });

  it.each([
    ['ESM', '--input-type=module', `import { createAnalyzer } from 'stancekit';`],
    ...[
      '--max-old-space-size=512',
      '--disable-proto=delete',
      '--no-warnings',
      '--disallow-code-generation-from-strings',
    ].map((flag) => ['CommonJS', flag, `const { createAnalyzer } = require('stancekit');`]),
  ])('analyses in threads by %s under %s, in silence', async (_, flag = '', start) => {
    const program = `${start}
(async () => {
  const texts = [1, 2, 3].map((id) => ({ id: String(id), text: ${JSON.stringify(TEXT)} }));
  for await (const { id, statements } of createAnalyzer().analyzeStream([...texts, { text: 5 }], { workers: 2 })) console.log(id, statements?.length);
})();`;
    const { status, stdout, stderr } = await execute(process.execPath, [flag, '--eval', program], { cwd: folder });
    expect([status, stderr, stdout]).toEqual([0, '', '1 2\n2 2\n3 2\nnull undefined\n']);
  });

  it.each(['index.js', 'index.cjs'])('loads what is for threads only where they are asked for: %s', (file) => {
    const dist = join(folder, 'node_modules/stancekit/dist');
    const code = readFileSync(join(dist, file), 'utf8');
    const shared = [...new Set(code.match(/"\.\/library(?:-\w+\.js|\.cjs)"/g))];
    const whole = [code, ...shared.map((name) => readFileSync(join(dist, JSON.parse(name)), 'utf8'))].join('\n');
    expect(whole.match(/(?:\w+\()?"\.\/(?!library-)[\w-]+\.js"/g)).toEqual(['import("./pool.js"']);
    expect(whole).not.toMatch(/piscina|bullmq/i);
  });

  it('has the same names for browsers, and says there that a model is needed', async () => {
    const { stdout, stderr } = await runFile(
      'browser.mjs',
      `import * as browser from './node_modules/stancekit/dist/browser.js';
import { readFileSync } from 'node:fs';
const models = new URL('./node_modules/stancekit/models/', import.meta.url);
const read = (name) => readFileSync(new URL(name, models));
const codes = [() => browser.analyze(''), () => browser.createAnalyzer(), () => browser.readModel('x')].map((f) => {
  try { f(); } catch (error) { return error.code; }
});
globalThis.fetch = async (url) => new Response(read(url.split('/').at(-1)));
const model = await browser.fetchModel('https://example.org/models');
globalThis.fetch = async () => new Response('', { status: 404 });
const missing = await browser.fetchModel('https://example.org/models/').catch(({ code }) => code);
const { statements } = browser.createAnalyzer({ model }).analyze(${JSON.stringify(TEXT)});
console.log(JSON.stringify({ names: Object.keys(browser).sort(), codes, missing, statements: statements.length }));`,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      names: names.stancekit,
      codes: ['MODEL_REQUIRED', 'MODEL_REQUIRED', 'MODEL_REQUIRED'],
      missing: 'FILE_NOT_FOUND',
      statements: 2,
    });
  });

  it.each([
    ['node16', 'types.mts'],
    ['node16', 'types.cts'],
    ['bundler', 'types.ts'],
    ['node10', 'types.ts'],
  ])(
    'has types for %s resolution in %s',
    async (resolution, file) => {
      writeFileSync(
        join(folder, file),
        `import { analyze, createAnalyzer, fetchModel, StancekitError, type Document, type Statement } from 'stancekit';
import { createProject, type Project, type ProjectStatement } from 'stancekit/project';
import { train, readExamples, type TrainingReport } from 'stancekit/training';
import { network, positionMatrix, type PositionMatrix } from 'stancekit/report';
const project: Project = createProject({ title: 'a' }).add({ type: 'text', id: 'a', text: 'text' });
export const corrected: readonly ProjectStatement[] = project.statements();
const document: Document = analyze('text', { id: 'a' });
const matrix: PositionMatrix = positionMatrix([{ ...document, date: '2024-01-01' }], { by: 'country' });
const first: Statement | undefined = document.statements[0];
// @ts-expect-error A text is needed.
createAnalyzer().analyze(5);
export const all = [first, matrix, network([document], { type: 'conflict' }), train, readExamples, fetchModel, new StancekitError('INVALID_TEXT')];
export type Report = TrainingReport;
`,
      );
      const { status, stdout } = await checkTypes(folder, file, resolution);
      expect([status, stdout]).toEqual([0, '']);
    },
    60_000,
  );

  it('has a command line', async () => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(await execute(bin, ['--version'], { cwd: folder })).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    const answer = await execute(bin, ['analyze', '--format', 'ndjson'], {
      cwd: folder,
      input: `{"id":1,"text":"${TEXT}"}\n{`,
    });
    const [first, second] = answer.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['id', 'statements', 'actors', 'warnings']);
    expect(second).toMatchObject({ id: null, error: { code: 'INVALID_JSON', line: 2 } });
    expect([answer.status, answer.stderr]).toEqual([1, '']);
  });

  it('works without the contextual reader, and says so once', async () => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const rows = `{"id":1,"text":"${TEXT}"}\n`.repeat(2);
    const run = (...args: string[]) =>
      execute(bin, ['analyze', '--format', 'ndjson', ...args], { cwd: folder, input: rows, reader: null });
    const told = await run();
    expect(told.stderr).toMatch(/^stancekit: The contextual reader is not installed, [^\n]* --reader fast\.\n$/);
    expect([told.status, told.stdout.split('\n').length]).toEqual([0, 3]);
    expect(await run('--reader', 'fast')).toEqual({ ...told, stderr: '' });
    const { status, stdout, stderr } = await run('--reader', 'contextual');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^stancekit: .*npm install stancekit-contextual\)\. \(PEER_MISSING\)\n$/);
    const report = await execute(bin, ['report'], { cwd: folder, input: rows, reader: null });
    expect([report.status, report.stderr]).toEqual([0, told.stderr]);
    expect(await execute(bin, ['report'], { cwd: folder, input: told.stdout, reader: null })).toMatchObject({
      stderr: '',
    });
  });

  it.each([
    ...['worker', 'submit', 'queue'].map((command) => [command, 'bullmq@6 ioredis@6']),
    ['mcp', '@modelcontextprotocol/sdk@1'],
  ])('says what to install where %s lacks its peers', async (command = '', peers) => {
    const bin = join(folder, 'node_modules/.bin/stancekit');
    const { status, stdout, stderr } = await execute(bin, [command], { cwd: folder, input: '', reader: 'fast' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^stancekit: .*npm install ${peers} \\(PEER_MISSING\\)\n$`));
  });

  it('has a command line that keeps quiet when its reader goes', async () => {
    const rows = `{"id":1,"text":"${TEXT}"}\n`.repeat(400);
    const command = './node_modules/.bin/stancekit analyze --format ndjson | head -n 1';
    const { stdout, stderr } = await execute('sh', ['-c', command], { cwd: folder, input: rows });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it('has a program that can be run', () => {
    const cli = join(folder, 'node_modules/stancekit/dist/cli.js');
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });
});
