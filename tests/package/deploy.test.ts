import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/apps/cli/program';
import { variableOf } from '../../src/apps/cli/settings';
import { root } from './tools';

const path = (name: string) => fileURLToPath(new URL(`.github/${name}`, root));
const read = (name: string) => readFileSync(path(name), 'utf8');
const io = { stdin: (async function* () {})(), stdout: process.stdout, stderr: process.stderr, env: {} };
const { commands } = createProgram(io, () => {});
const serve = commands.find((command) => command.name() === 'serve');
const variables = new Set(serve?.options.map(variableOf));
const flags = new Set(serve?.options.map(({ long }) => long));
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('the files for deployment', () => {
  it.each(['Dockerfile', 'stancekit.service', 'DEPLOY.md'])('%s names variables that the service has', (name) => {
    const named = read(name).match(/\bSTANCEKIT_[A-Z_]+/g) ?? [];
    expect(named).toContain('STANCEKIT_TOKEN');
    expect(named.filter((variable) => !variables.has(variable))).toEqual([]);
  });

  it('start the service by flags that it has', () => {
    const [, started] = /^ExecStart=(.*)$/m.exec(read('stancekit.service')) ?? [];
    expect(started).toContain('stancekit serve');
    expect(started?.match(/--[\w-]+/g)?.filter((flag) => !flags.has(flag))).toEqual([]);
  });

  it('pin the image, copy nothing that is built, and run as nobody of rank', () => {
    const file = read('Dockerfile');
    const images = [...file.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual([images[0], images[0]]);
    expect(images[0]).toMatch(/:\d+\.\d+\.\d+-/);
    expect(file.lastIndexOf('USER node')).toBeGreaterThan(file.lastIndexOf('RUN '));
    for (const folder of ['**/node_modules', '**/dist', '.git']) {
      expect(read('Dockerfile.dockerignore').split('\n')).toContain(folder);
    }
  });

  it.runIf(hasSystemd)('are a unit that systemd takes', () => {
    expect(execFileSync('systemd-analyze', ['verify', path('stancekit.service')], { encoding: 'utf8' })).toBe('');
  });
});
