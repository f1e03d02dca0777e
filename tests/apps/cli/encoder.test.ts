import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer, readModel, sentenceEncoder } from 'stancekit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from './run';

const things = ['bridge', 'canal', 'harbour', 'tunnel', 'railway', 'airport', 'market'];
const rows = things.flatMap((thing) => [
  { text: `We support the ${thing} and welcome every plan for it.`, issue: 'building', stance: 'favor' },
  { text: `We reject the ${thing} and will never agree to it.`, issue: 'building', stance: 'against' },
  { text: `The choir sang well in the hall beside the ${thing}.`, issues: {} },
  { text: `The fees for the ${thing} are good and fair.`, issue: 'fees', stance: 'favor' },
  { text: `The fees for the ${thing} are a disgrace.`, issue: 'fees', stance: 'against' },
]);
/** A batch that `datasets/splits.json` keeps for measuring. */
const UNSEEN = 'datasets/asia-pacific.jsonl';
const TEXT = 'Norway rejected the new port. “The fees are a disgrace,” Anna Keller said.';

let folder: string;
const path = (name: string) => join(folder, name);
let training: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('rows.jsonl'), ndjson(...rows));
  training = await run(['train', path('rows.jsonl'), '--encoder', 'use', '--out', path('use.json')]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const withModel = ['--model', 'use.json', '--encoder', 'use'];
const args = (...own: string[]) => own.map((arg) => (arg === 'use.json' ? path(arg) : arg));

describe('--encoder use', () => {
  it('trains, and says what the encoder brings', () => {
    expect(training.status).toBe(0);
    expect(training.stderr).toMatch(/^with the encoder universal-sentence-encoder-lite-1 instead: issues micro-F1 \d/m);
    expect(readFileSync(path('use.md'), 'utf8')).toContain('With the encoder `universal-sentence-encoder-lite-1`');
  });

  it('classifies and analyses by exactly what the library says', async () => {
    const analyzer = createAnalyzer({ model: readModel(path('use.json')), encoder: await sentenceEncoder() });
    const stdin = ndjson({ id: 1, text: TEXT }, { id: 2, text: 5 });
    const classified = await run(args('classify', '--format', 'ndjson', ...withModel), { stdin });
    const [first, second] = parseLines(classified.stdout);
    expect(first).toEqual({ id: 1, ...(await analyzer.classifyAsync({ text: TEXT })) });
    expect(second).toMatchObject({ id: 2, error: { code: 'INVALID_TEXT', line: 2 } });
    expect(classified.status).toBe(1);
    const analysed = await run(args('analyze', '--format', 'json', ...withModel), { stdin: TEXT });
    const { statements } = await analyzer.analyzeAsync(TEXT);
    expect(JSON.parse(analysed.stdout).statements).toEqual(JSON.parse(JSON.stringify(statements)));
  });

  it('measures', async () => {
    const { status, stdout } = await run(args('evaluate', path('rows.jsonl'), '--format', 'json', ...withModel));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).stance.accuracy).toBeGreaterThan(0.9);
  });

  it('has a model of its own, where none is given', async () => {
    const analyzer = createAnalyzer({ encoder: await sentenceEncoder() });
    const stdin = ndjson({ id: 1, text: 'We will never lift the embargo.' });
    const classified = await run(['classify', '--format', 'ndjson', '--encoder', 'use'], { stdin });
    const answer = await analyzer.classifyAsync({ text: 'We will never lift the embargo.' });
    expect(answer.issues).not.toEqual([]);
    expect(parseLines(classified.stdout)).toEqual([{ id: 1, ...answer }]);
    expect((await run(['classify', '--format', 'ndjson'], { stdin })).stdout).not.toBe(classified.stdout);
    const analysed = await run(['analyze', '--format', 'json', '--encoder', 'use'], { stdin: TEXT });
    const { statements } = await analyzer.analyzeAsync(TEXT);
    expect(JSON.parse(analysed.stdout).statements).toEqual(JSON.parse(JSON.stringify(statements)));
    expect([classified.status, analysed.status]).toEqual([0, 0]);
  });

  it('measures it, where no model is given', async () => {
    const { status, stdout } = await run(['evaluate', UNSEEN, '--format', 'json', '--encoder', 'use']);
    const { rows, issuesMicroF1, stance } = JSON.parse(stdout);
    expect([status, rows]).toEqual([0, 160]);
    expect(issuesMicroF1).toBeGreaterThan(0.65);
    expect(stance.macroF1).toBeGreaterThan(0.65);
  }, 60_000);

  it('knows no other encoder', async () => {
    expect((await run(['classify', '--encoder', 'bert'], { stdin: TEXT })).status).toBe(2);
  });
});
