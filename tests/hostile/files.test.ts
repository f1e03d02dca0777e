import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parseJson } from '../../src/apps/server/json';
import { analyze, createAnalyzer, isStancekitError } from '../../src/index';
import { defaultVectors } from '../../src/labels/files/index';
import { encodeFloats } from '../../src/labels/model/codec';
import { loadModel } from '../../src/labels/model/load';
import { readDoccano, readLabelStudio } from '../../src/report';
import { findMisread } from '../../src/runtime/misread';
import { readExamples } from '../../src/training';
import { ndjson, parseLines, run } from '../apps/cli/run';

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function codeOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (isStancekitError(error)) return error.code;
    throw error;
  }
}

const TWICE = '{"text":"Oslo agreed.","issue":"a","stance":"favor","text":"Oslo refused."}';

describe('JSON with a field twice', () => {
  it.each<[string, () => unknown]>([
    ['a body', () => parseJson(new TextEncoder().encode(TWICE))],
    ['labels', () => readExamples(TWICE, { format: 'jsonl' })],
    ['doccano', () => readDoccano(TWICE)],
    ['Label Studio', () => readLabelStudio(`[${TWICE}]`)],
  ])('is refused as %s', (_, read) => {
    expect(codeOf(read)).toBe('INVALID_JSON');
  });

  it('is answered by an error in its place as a row, however deep the field lies and however it is written', async () => {
    const twice = [TWICE, '{"id":2,"text":"x","a":[{"b":1,"b":2}]}', '{"text":"x","te\\u0078t":"y"}'];
    const { status, stdout } = await run(['analyze', '--format', 'ndjson'], { stdin: ndjson(...twice, { text: 'x' }) });
    const codes = parseLines(stdout).map(({ error }) => (error as { code: string } | undefined)?.code);
    expect([status, codes]).toEqual([1, ['INVALID_JSON', 'INVALID_JSON', 'INVALID_JSON', undefined]]);
  });

  it.each([
    ['an id that JavaScript would round', '{"id":12345678901234567890,"text":"x"}', 'too large'],
    ['a number that is none', '{"text":"x","a":[1e999]}', 'too large'],
    ['a field that would change what an object is', '{"text":"x","a":{"__proto__":{"b":1}}}', '`__proto__`'],
  ])('as in the service, so is a row with %s', async (_, line, what) => {
    const { status, stdout } = await run(['analyze', '--format', 'ndjson'], { stdin: ndjson(line, { text: 'x' }) });
    const [refused, next] = parseLines(stdout) as { error?: { code: string; message: string } }[];
    expect([status, refused!.error?.code, next!.error]).toEqual([1, 'INVALID_JSON', undefined]);
    expect(refused!.error!.message).toContain(what);
    expect(codeOf(() => parseJson(new TextEncoder().encode(line)))).toBe('INVALID_JSON');
  });

  it('is refused as a taxonomy', async () => {
    writeFileSync(path('t.json'), '{"issues":["a"],"issues":["b"]}');
    const { status, stderr } = await run(['train', path('t.json'), '--taxonomy', path('t.json'), '--out', path('m')]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('there twice. (INVALID_TAXONOMY)')]);
  });

  test('is found in any JSON, and nowhere else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        fc.pre(name !== '__proto__');
        const text = JSON.stringify(value);
        fc.pre(!text.includes('"__proto__":'));
        expect(findMisread(text)).toBe(null);
        const field = JSON.stringify(name);
        expect(findMisread(`[${text},{${field}:${text},${field}:${text}}]`)).toMatchObject({
          what: expect.stringContaining('twice'),
        });
      }),
    );
  });
});

describe('a table with a column twice', () => {
  it.each(['text,text\na,b\n', 'id,text,id\n1,a,2\n', 'text; text ;x\na;b;c\n'])('is refused: %j', async (table) => {
    const answers = await run(['analyze', '--input', 'csv', '--format', 'ndjson'], { stdin: table });
    expect(answers.status).toBe(1);
    expect(parseLines(answers.stdout)).toMatchObject([
      { error: { code: 'INVALID_CSV', message: expect.stringContaining('twice') } },
    ]);
    expect(codeOf(() => readExamples(table, { format: 'csv' }))).toBe('INVALID_CSV');
  });

  it('may have columns without a name', async () => {
    const { status } = await run(['analyze', '--input', 'csv', '--format', 'ndjson'], { stdin: 'text,,\na,b,c\n' });
    expect(status).toBe(0);
  });
});

describe('a day that is none', () => {
  const none = [
    '2024-02-31',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-04-31',
    '0000-00-00',
    '2024-01-01x',
    '',
  ];

  it.each(none)('is refused everywhere: %j', async (date) => {
    expect(codeOf(() => analyze('Oslo agreed.', { date }))).toBe('INVALID_OPTION');
    expect(codeOf(() => createAnalyzer({ actors: [{ name: 'A', from: date }] }).analyze('x'))).toBe('INVALID_ACTOR');
    const { status, stdout } = await run(['analyze', '--format', 'ndjson'], {
      stdin: ndjson({ id: 1, text: 'Oslo agreed.', date }),
    });
    expect([status, parseLines(stdout)]).toMatchObject([1, [{ id: 1, error: { code: 'INVALID_OPTION' } }]]);
    expect((await run(['report', '--since', date], { stdin: '' })).status).toBe(2);
  });

  it('is told from those that are', () => {
    for (const date of ['2024-02-29', '2024-02-29T23:00:00Z', '2024-12-31 10:00', '1999-01-01']) {
      expect(codeOf(() => analyze('Oslo agreed.', { date }))).toBe(null);
    }
  });

  it('in the settings of a page is left out', async () => {
    writeFileSync(path('page.md'), '---\ndate: 2024-02-31\n---\nOslo agreed.\n');
    const { status, stdout } = await run(['analyze', path('page.md'), '--format', 'ndjson']);
    expect([status, parseLines(stdout)[0]]).toEqual([0, expect.objectContaining({ id: path('page.md') })]);
  });
});

describe('numbers of a model', () => {
  const shipped = (name: string) => JSON.parse(readFileSync(new URL(`../../models/${name}`, import.meta.url), 'utf8'));
  const statements = shipped('geopolitics.json');
  const attitudes = shipped('targets.json');
  /** All numbers in base64 of the part for statements. */
  const places: readonly (readonly [part: string, field: string])[] = [
    ...['issueHead', 'stanceHead'].map((part) => [part, 'weights'] as const),
    ...['means', 'deviations', 'inner', 'innerShifts', 'outer', 'outerShifts'].map(
      (field) => ['issueLayer', field] as const,
    ),
  ];
  const load = (part: string, field: string, value: number) => {
    const own = statements.statements[part];
    const length = Buffer.from(own[field], 'base64').length / 4;
    const json = {
      ...statements.statements,
      [part]: { ...own, [field]: encodeFloats(new Float32Array(length).fill(value)) },
    };
    return loadModel({ ...statements, statements: json }, defaultVectors(), attitudes);
  };
  const numbersOf = (model: ReturnType<typeof load>) =>
    createAnalyzer({ model })
      .analyze('France will never lift the sanctions, and Oslo knows it.')
      .statements.flatMap(({ issues, sentiment }) => [
        ...issues.flatMap((issue) => [issue.probability, ...Object.values(issue.probabilities)]),
        ...Object.values(sentiment.probabilities),
      ]);

  it.each(places)('in %s.%s are refused where they are too large or none', (part, field) => {
    for (const value of [3.4e38, -3.4e38, 1.1e9, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codeOf(() => load(part, field, value))).toBe('INVALID_MODEL');
    }
  });

  it.each(places)('in %s.%s give probabilities at their bounds', (part, field) => {
    for (const value of field === 'deviations' ? [1e9, 1e-8] : [1e9, -1e9, 0]) {
      for (const p of numbersOf(load(part, field, value))) expect(p >= 0 && p <= 1).toBe(true);
    }
  });

  it('that others are divided by are refused where they are next to nothing', () => {
    for (const value of [0, 1e-38, 1e-12, -1])
      expect(codeOf(() => load('issueLayer', 'deviations', value))).toBe('INVALID_MODEL');
  });
});

describe('links', () => {
  it.each([
    ['a folder', (place: string) => place],
    ['a pattern', (place: string) => `${place}/**/*.txt`],
  ])('in %s that lead to each other are answered in their place, with a code', async (name, argument) => {
    const place = path(`loop-${name}`);
    mkdirSync(place);
    for (const file of ['a.txt', 'z.txt']) writeFileSync(join(place, file), 'Oslo agreed.');
    symlinkSync(join(place, 'y.txt'), join(place, 'x.txt'));
    symlinkSync(join(place, 'x.txt'), join(place, 'y.txt'));
    const { status, stdout } = await run(['analyze', argument(place), '--format', 'ndjson']);
    const answers = parseLines(stdout);
    expect([status, answers.length]).toEqual([1, 4]);
    for (const answer of answers.slice(1, 3)) expect(answer).toMatchObject({ error: { code: 'FILE_UNREADABLE' } });
  });

  it('that lead back to a folder around them are told, and end', async () => {
    mkdirSync(path('tree/sub'), { recursive: true });
    writeFileSync(path('tree/sub/a.txt'), 'Oslo agreed.');
    symlinkSync(path('tree'), path('tree/sub/back'));
    const { status, stdout } = await run(['analyze', path('tree'), '--format', 'ndjson']);
    expect([status, parseLines(stdout)]).toMatchObject([
      1,
      [
        { id: path('tree/sub/a.txt') },
        { error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('back') } },
      ],
    ]);
  });

  it('of which two lead to each next folder are read once, not 2^30 times', async () => {
    mkdirSync(path('bomb'));
    for (let i = 0; i <= 30; i++) mkdirSync(path(`bomb/.d${i}`));
    for (let i = 0; i < 30; i++)
      for (const name of ['l', 'r']) symlinkSync(path(`bomb/.d${i + 1}`), path(`bomb/.d${i}/${name}`));
    writeFileSync(path('bomb/.d30/a.txt'), 'Oslo agreed.');
    symlinkSync(path('bomb/.d0'), path('bomb/start'));
    const { status, stdout } = await run(['analyze', path('bomb'), '--format', 'ndjson']);
    expect([status, parseLines(stdout).length]).toEqual([0, 1]);
  });
});
