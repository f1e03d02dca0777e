import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './tools';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { scripts, dependencies, devDependencies, optionalDependencies, peerDependencies, files } = JSON.parse(
  read('package.json'),
);

describe('the package', () => {
  it('runs nothing when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
    expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([]);
    expect(existsSync(new URL('binding.gyp', root))).toBe(false);
  });

  it('needs no other package, and brings along the reader of its own alone, in its own version', () => {
    expect(dependencies).toBe(undefined);
    const { name, version, dependencies: more } = JSON.parse(read('models/contextual/package.json'));
    expect(optionalDependencies).toEqual({ [name]: version });
    expect(more).toBe(undefined);
  });

  it('pins what it is built with, in the lock file too', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const { devDependencies: bundled } = JSON.parse(read('models/contextual/package.json'));
    for (const [name, version] of Object.entries({ ...devDependencies, ...bundled })) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/)]);
      expect([name, packages[`node_modules/${name}`].version]).toEqual([name, version]);
    }
    const unhashed = Object.keys(packages).filter((path) => path !== '' && !packages[path].integrity);
    expect(unhashed).toEqual(['models/contextual', 'node_modules/stancekit-contextual']);
    expect(Object.keys(peerDependencies ?? {})).not.toContain('stancekit');
  });

  it('names what is published by a list, the licences among it', () => {
    expect(files).toEqual(expect.arrayContaining(['dist', 'THIRD_PARTY_NOTICES.md']));
    expect(existsSync(new URL('LICENSE', root))).toBe(true);
  });
});

describe('workflows', () => {
  const folder = '.github/workflows/';
  const workflows = readdirSync(new URL(folder, root)).map((file) => [parse(file).name, read(folder + file)] as const);

  it.each(workflows)('%s may read alone, and hands no credentials to what it runs', (_, text) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).toContain('persist-credentials: false');
    expect(text).toContain('.ci/run');
    expect(text).not.toContain('pull_request_target');
  });

  it('ci runs on each Node that is supported', () => {
    expect(Object.fromEntries(workflows).ci).toContain('node: [20, 22, 24]');
  });

  it.each(workflows)('%s runs actions at a commit each, whose version stands behind it', (_, text) => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('all run one version of an action', () => {
    const used = workflows.flatMap(([, text]) =>
      [...text.matchAll(/uses: (([^@]*)@.*)/g)].map(([, all, name]) => [name, all]),
    );
    expect(new Set(used.map(([, all]) => all)).size).toBe(new Set(used.map(([name]) => name)).size);
  });

  it('release publishes with provenance, and nothing else may', () => {
    const publishing = workflows.filter(([, text]) => text.includes('npm publish'));
    expect(publishing.map(([name]) => name)).toEqual(['release']);
    expect(publishing[0]![1]).toMatch(/npm publish --provenance [^\n]*--ignore-scripts/);
  });

  it('the job that may sign installs without scripts, tests nothing, and waits for the one that does', () => {
    const jobs = workflows.flatMap(([, text]) =>
      text
        .slice(text.indexOf('\njobs:'))
        .split(/\n(?= {2}[\w-]+:\n)/)
        .slice(1),
    );
    const signing = jobs.filter((job) => job.includes('id-token'));
    expect(signing).toHaveLength(1);
    const runs = [...signing[0]!.matchAll(/run: (.*)/g)].map(([, command]) => command!);
    expect(runs.filter((command) => command.startsWith('npm ')).map((command) => command.split(' --')[0])).toEqual([
      'npm ci',
      'npm run build',
      'npm publish',
    ]);
    expect(runs).toContain('npm ci --ignore-scripts');
    expect(signing[0]).toMatch(/\n {4}needs: check\n/);
    expect(signing[0]).not.toMatch(/\.ci\/run|npm test|vitest|npm run check/);
    for (const job of jobs.filter((other) => other !== signing[0])) expect(job).not.toMatch(/secrets\./);
  });

  it('provenance can be compared: the package names its repository', () => {
    const { repository, homepage, bugs } = JSON.parse(read('package.json'));
    expect(repository).toEqual({ type: 'git', url: 'git+https://github.com/stancekit/stancekit.git' });
    expect([homepage, bugs]).toEqual([
      expect.stringMatching(/^https:\/\/github\.com\/stancekit\/stancekit/),
      'https://github.com/stancekit/stancekit/issues',
    ]);
  });
});
