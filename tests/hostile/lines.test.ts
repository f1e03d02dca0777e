import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ndjson, parseLines, run } from '../apps/cli/run';
import { isClean, type Spoiled, spoiled, spoiledBytes, spoiledText } from './values';

const row = { id: 'a', text: 'Oslo said that both sides should talk.', date: '2024-05-06', title: 'x' };
const statement = { id: 'b', text: 'Oslo backs the talks.', issue: 'diplomacy', target: { start: 11, end: 20 } };
const valid = ndjson(row, { ...row, id: 2 }, row);
const table = `id,text,date\n1,${row.text},2024-05-06\n"2","A ""quoted"" word.",\n`;

/** Each input line that is not empty is answered by one line, a bad one by an error with a code; the status tells whether there was one. */
async function expectAnswered(args: readonly string[], stdin: string | Uint8Array): Promise<Record<string, unknown>[]> {
  const { status, stdout } = await run([...args, '--format', 'ndjson'], { stdin });
  const answers = parseLines(stdout);
  for (const { error } of answers) {
    if (error !== undefined) expect(error).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
  }
  expect(status).toBe(answers.some((answer) => 'error' in answer) ? 1 : 0);
  expect(isClean()).toBe(true);
  return answers;
}

const runs = { numRuns: 60 };
const writable = (value: Spoiled): boolean => {
  try {
    return typeof JSON.stringify(value.value) === 'string';
  } catch {
    return false;
  }
};

describe('lines', () => {
  test.each<[string, readonly string[], object]>([
    ['analyze', ['analyze'], row],
    ['classify', ['classify'], statement],
  ])('of %s with values that are none are answered in their place', { timeout: 120_000 }, async (_, args, good) => {
    await fc.assert(
      fc.asyncProperty(spoiled(good, 2).filter(writable), async ({ value }) => {
        const answers = await expectAnswered(args, ndjson(good, JSON.stringify(value), good));
        expect(answers).toHaveLength(3);
        expect('error' in answers[0]! || 'error' in answers[2]!).toBe(false);
      }),
      runs,
    );
  });

  test('that are spoiled as texts or bytes', { timeout: 120_000 }, async () => {
    const wrong = fc.oneof(
      spoiledText(valid).map((text) => new TextEncoder().encode(text)),
      spoiledBytes(valid),
    );
    await fc.assert(
      fc.asyncProperty(wrong, async (bytes) => {
        const lines = new TextDecoder()
          .decode(bytes)
          .replace(/^\uFEFF/, '')
          .split(/\n/);
        expect(await expectAnswered(['analyze'], bytes)).toHaveLength(
          lines.filter((line) => line.trim() !== '').length,
        );
      }),
      runs,
    );
  });

  test.each([
    ['a depth bomb as id', `{"id":${'['.repeat(20_000)}${']'.repeat(20_000)},"text":"a"}`],
    ['a depth bomb', '['.repeat(200_000)],
    ['a number of a million digits', '1'.repeat(1_000_000)],
    ['an id that is not finite', '{"id":1e999,"text":"a"}'],
    ['a prototype', '{"__proto__":{"polluted":1},"text":5}'],
    ['NUL', '\0'],
  ])('%s does not stop the next', async (_, line) => {
    const answers = await expectAnswered(['analyze'], ndjson(row, line, row));
    expect(answers).toHaveLength(3);
    expect(answers[2]).toMatchObject({ id: 'a', statements: [{}] });
  });

  test('of a table that are spoiled', { timeout: 120_000 }, async () => {
    const wrong = fc.oneof(
      spoiledText(table).map((text) => new TextEncoder().encode(text)),
      spoiledBytes(table),
    );
    await fc.assert(
      fc.asyncProperty(wrong, async (bytes) => {
        await expectAnswered(['analyze', '--input', 'csv'], bytes);
      }),
      runs,
    );
  });
});
