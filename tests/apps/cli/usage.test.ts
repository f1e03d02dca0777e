import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { run } from './run';

describe('stancekit', () => {
  it.each([
    ['analyze', ['--format', '--model', '--offsets', '--with-text']],
    ['classify', ['--format', '--model']],
    ['explain', ['--format', '--model', '--whole']],
    ['train', ['--out', '--seed', '--taxonomy', '--base', '--column', '--reader']],
    ['evaluate', ['--format', '--model', '--column']],
    ['suggest', ['--format', '--model', '--count']],
    ['report', ['--format', '--model', '--reader', '--by', '--since', '--until', '--abstained', '--counts']],
    [
      'export',
      [
        '--to',
        '--out',
        '--reader',
        '--network',
        '--normalization',
        '--minimum-pairs',
        '--minimum-weight',
        '--by',
        '--since',
      ],
    ],
    ['import', ['--from', '--out']],
  ])('%s --help has an example and every option', async (command, options) => {
    const { status, stdout, stderr } = await run([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`\\$ .*stancekit ${command}`));
    for (const option of options) expect(stdout).toContain(option);
  });

  it.each([
    ['serve', '--timeout', '10s'],
    ['serve', '--grace', '25s'],
    ['worker', '--lease', '30s'],
    ['submit', '--backoff', '1s'],
  ])('%s --help shows %s as it may be given: %s', async (command, option, shown) => {
    const help = (await run([command, '--help'])).stdout.replace(/\s+/g, ' ');
    expect(help).toMatch(new RegExp(`${option} <duration>[^[]*\\(default: ${shown}\\)`));
    expect((await run([command, option, shown, '--help'])).status).toBe(0);
  });

  it('tells its version and its commands', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    const { stdout } = await run(['--help']);
    for (const command of [
      'analyze',
      'classify',
      'explain',
      'train',
      'evaluate',
      'suggest',
      'report',
      'export',
      'import',
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
    for (const status of ['0 all is well', '1 some input', '2 wrong usage', '130 stopped', '143 by SIGTERM'])
      expect(stdout).toContain(status);
  });

  it.each([
    ['an unknown command', ['guess']],
    ['an unknown option', ['analyze', '--colour']],
    ['an unknown format', ['analyze', '--format', 'xml']],
    ['an unknown reader', ['train', 'rows.jsonl', '--out', 'model.json', '--reader', 'slow']],
    ['an unknown reader of a report', ['report', 'rows.jsonl', '--reader', 'slow']],
    ['more threads than 64', ['analyze', '--jobs', '65']],
    ['a service of more threads', ['serve', '--threads', '1000']],
    ['a worker of more threads', ['worker', '--redis', 'redis://localhost:1', '--queue', 'q', '--jobs', '65']],
    ['no command', []],
  ])('refuses %s', async (_, args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});
