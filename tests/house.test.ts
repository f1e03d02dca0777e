import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, type Import, importsWithin, sourceFiles } from './measure/house/imports';
import { walk } from './measure/house/walk';

const root = `${import.meta.dirname}/..`;
const imports = importsWithin(root);

/** From left to right; nobody imports what stands to the right of him. */
const STAGES = ['text', 'grammar', 'mentions', 'attribution', 'coreference', 'statements', 'labels', 'report'];
/** Open to all, file by file; they import nothing but each other. */
const PLUMBING = ['document', 'english', 'errors', 'kernels', 'rules', 'runtime', 'taxonomy', 'vendor'];
/** Beside the stages: what makes an analyzer of them, what it may be given, what trains, and the entries of the package. */
const OUTER = ['analyzer', 'browser', 'encoders', 'german', 'index', 'pipeline', 'project', 'readers', 'training'];
/** Doors within a stage: for training, and for Node alone (`labels/files`). */
const DOORS = [
  'labels/features/index.ts',
  'labels/files/index.ts',
  'labels/model/index.ts',
  'analyzer/threads/index.ts',
];

/** Imports that a rule forbids, of a file or of a whole room, with the reason why they may stay for now. There may be fewer. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'coreference > mentions':
    'Works on the drafts of mentions, and asks its tables; what it needs is not behind the door yet.',
};

/** Packages of their own in other languages, which no file of TypeScript imports. */
const CLIENTS = ['clients/python', 'clients/r'];

const room = (file: string) => file.split('/')[0]?.replace(/\.tsx?$/, '') ?? file;
const forbidden = (isForbidden: (from: string, to: string, one: Import) => boolean) =>
  imports
    .filter((one) => room(one.from) !== room(one.to) && isForbidden(room(one.from), room(one.to), one))
    .filter(({ from, to }) => !(`${room(from)} > ${room(to)}` in EXCEPTIONS || `${from} > ${to}` in EXCEPTIONS))
    .map(({ from, to }) => `${from} > ${to}`);

it('has no other rooms', () => {
  const rooms = new Set(imports.flatMap(({ from, to }) => [room(from), room(to)]));
  expect([...rooms].sort()).toEqual([...STAGES, ...PLUMBING, ...OUTER, 'apps'].sort());
});

it('has the clients in other languages, without a word of TypeScript, beside the programs', () => {
  expect(readdirSync(`${root}/src/clients`).map((name) => `clients/${name}`)).toEqual(CLIENTS);
  expect(sourceFiles(root).filter((file) => file.startsWith('clients/'))).toEqual([]);
});

it('imports from right to left alone', () => {
  const isAhead = (from: string, to: string) => STAGES.includes(from) && STAGES.indexOf(to) > STAGES.indexOf(from);
  expect(forbidden(isAhead)).toEqual([]);
  expect(forbidden((from, to) => STAGES.includes(from) && !STAGES.includes(to) && !PLUMBING.includes(to))).toEqual([]);
});

it('has plumbing that knows no stage', () => {
  expect(forbidden((from, to) => PLUMBING.includes(from) && !PLUMBING.includes(to))).toEqual([]);
});

it('reaches no stage past its door', () => {
  const isDoor = (file: string) => /^[^/]+(?:\/index)?\.tsx?$/.test(file) || DOORS.includes(file);
  expect(forbidden((_, to, one) => !PLUMBING.includes(to) && !isDoor(one.to))).toEqual([]);
});

it('trains beside what predicts', () => {
  expect(forbidden((_, to) => to === 'training')).toEqual([]);
});

it('has the programs outermost, by the public API', () => {
  expect(forbidden((_, to) => to === 'apps')).toEqual([]);
  expect(forbidden((from, to) => from === 'apps' && to !== 'runtime')).toEqual([]);
});

it('lets one program into another by its door alone', () => {
  const program = (file: string) => /^apps\/(\w+)\//.exec(file)?.[1];
  const reaching = imports.filter(({ from, to }) => program(to) && program(from) && program(from) !== program(to));
  expect(reaching.filter(({ to }) => !to.endsWith('/index.ts'))).toEqual([]);
});

it('has no circle of imports', () => {
  expect(circles(imports)).toEqual([]);
});

it('gives a file a name in one style', () => {
  const files = new Set(imports.flatMap(({ from }) => from.split('/')));
  expect([...files].filter((name) => !/^[a-zA-Z][a-zA-Z0-9]*(?:\.config)?(?:\.tsx?)?$/.test(name))).toEqual([]);
});

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(`${root}/.github/ARCHITECTURE.md`, 'utf8');

  it('draws the stages in the order that imports keep', () => {
    expect(/^text ▸ .*$/m.exec(page)?.[0].split(' ▸ ')).toEqual(STAGES);
  });

  it('shows what the stages give for its sentence', () => {
    expect(page).toContain(walk());
  });

  it('names every folder of src', () => {
    const folders = new Set(
      imports
        .map(({ from }) => from)
        .filter((file) => file.includes('/'))
        .map(room),
    );
    expect([...folders, ...CLIENTS].filter((folder) => !page.includes(`\`${folder}/\``))).toEqual([]);
  });
});
