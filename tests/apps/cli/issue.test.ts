import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/index';
import { ndjson, parseLines, run } from './run';

const sentence = 'States should recognise Palestine.';
const folder = mkdtempSync(join(tmpdir(), 'issue-'));

describe('issue', () => {
  it('writes a model file that classify takes, and says how far it is to be trusted', async () => {
    const out = join(folder, 'palestine.json');
    const { status, stdout } = await run(['issue', sentence, '--out', out]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^recognise-palestine: .*\n {2}It is about +recognise, palestine, of them names: palestine\n/,
    );
    expect(stdout).toMatch(/found +F1 \d\d\n +stance +\d\d % right/);
    const stdin = ndjson({ id: 1, text: 'We will recognise Palestine.', issue: 'recognise-palestine' });
    const told = await run(['classify', '--format', 'ndjson', '--reader', 'fast', '--model', out], { stdin });
    expect(parseLines(told.stdout)).toMatchObject([
      { id: 1, issues: [{ issue: 'recognise-palestine', origin: 'proposition' }] },
    ]);
  });

  it.each(['fast', 'contextual'])(
    'makes of the sentence in README a model that reads its example rightly (%s)',
    async (reader) => {
      const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
      const proposition = /stancekit issue "([^"]+)"/.exec(readme)![1]!;
      const example = /“(France wants [^”]+)”/.exec(readme)![1]!.replace(/\s+/g, ' ');
      const out = join(folder, `${reader}.json`);
      await run(['issue', proposition, '--id', 'new', '--out', out]);
      const { stdout } = await run(['analyze', '--format', 'json', '--reader', reader, '--model', out], {
        stdin: example,
      });
      const { statements } = JSON.parse(stdout);
      const sides = statements.map(({ actor, issues }: Statement) => [
        actor?.name,
        issues.find(({ issue }) => issue === 'new')?.stance,
      ]);
      expect(sides).toEqual([
        ['France', 'favor'],
        ['Germany', 'against'],
      ]);
    },
  );

  it('writes a taxonomy from which few labels train a model', async () => {
    const { stdout } = await run(['issue', sentence, '--id', 'palestine', '--term', 'statehood', '--format', 'json']);
    const [taxonomy, rows, out] = ['taxonomy.json', 'rows.jsonl', 'trained.json'].map((name) => join(folder, name));
    writeFileSync(taxonomy!, stdout);
    writeFileSync(rows!, ndjson({ text: 'We will recognise Palestine.', issue: 'palestine', stance: 'favor' }));
    const { status, stderr } = await run(['train', rows!, '--taxonomy', taxonomy!, '--out', out!]);
    expect(stderr).toContain('palestine: started from its proposition, learned from 1 row, 1 of them about it.');
    expect(stderr).toContain('No rows were held out, so nothing is measured');
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(out!, 'utf8')).propositions).toMatchObject([
      { id: 'palestine', learned: { rows: 1 } },
    ]);
  });

  it('writes over what it wrote itself, but over no model that was trained unless by --force', async () => {
    const files = {
      taxonomy: join(folder, 'own.json'),
      rows: join(folder, 'own.jsonl'),
      out: join(folder, 'own-m.json'),
    };
    const write = (...more: string[]) => run(['issue', sentence, '--out', files.out, ...more]);
    expect([(await write()).status, (await write()).status]).toEqual([0, 0]);
    writeFileSync(files.taxonomy, (await run(['issue', sentence, '--format', 'json'])).stdout);
    writeFileSync(files.rows, ndjson({ text: 'We will recognise it.', issue: 'recognise-palestine', stance: 'favor' }));
    await run(['train', files.rows, '--taxonomy', files.taxonomy, '--out', files.out]);
    const trained = readFileSync(files.out, 'utf8');
    const { status, stderr } = await write();
    expect([status, stderr]).toEqual([2, expect.stringContaining('(OUTPUT_EXISTS)')]);
    expect(readFileSync(files.out, 'utf8')).toBe(trained);
    expect((await write('--force')).status).toBe(0);
    expect(readFileSync(files.out, 'utf8')).not.toBe(trained);
  });

  it.each([
    ['a model with weights', { format: 'stancekit-model', schema: 3, name: 'm', encoder: 'static:0', weights: [] }],
    ['another list', { propositions: [] }],
  ])('leaves %s alone', async (_, content) => {
    const out = join(folder, 'other.json');
    writeFileSync(out, JSON.stringify(content));
    expect((await run(['issue', sentence, '--out', out])).stderr).toContain('(OUTPUT_EXISTS)');
  });

  it.each([
    [['issue', 'Should states recognise Palestine?']],
    [['issue', '']],
    [['issue', sentence, '--id', 'sanctions']],
  ])('refuses %j', async (args) => {
    const { status, stderr } = await run(args);
    expect(stderr).toContain('(INVALID_TAXONOMY)');
    expect(status).toBe(2);
  });
});
