import fc from 'fast-check';
import { isStancekitError, type StancekitError } from 'stancekit';
import { readDoccano, readLabelStudio } from 'stancekit/report';
import { describe, expect, it } from 'vitest';

const jsonl = (...rows: readonly unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
const TEXT = '🕊 Anna Keller wants talks with Norway, and no tariffs.';

describe('readDoccano', () => {
  it.each<[string, unknown, object[]]>([
    [
      'spans',
      {
        id: 3,
        text: TEXT,
        label: [
          [2, 54, 'trade: favor'],
          [2, 54, 'diplomacy: favor'],
          [2, 13, 'source'],
          [31, 37, 'target: positive'],
        ],
      },
      [
        {
          text: TEXT.slice(3),
          issues: { trade: 'favor', diplomacy: 'favor' },
          actor: 'Anna Keller',
          targets: { Norway: 'positive' },
          document: '3',
        },
      ],
    ],
    [
      'entities of a project with relations',
      {
        id: 3,
        text: TEXT,
        entities: [{ id: 1, start_offset: 14, end_offset: 25, label: 'diplomacy: favor' }],
        relations: [],
      },
      [{ text: 'wants talks', issues: { diplomacy: 'favor' }, document: '3' }],
    ],
    [
      'statements about nothing',
      { text: TEXT, labels: [[14, 25, 'statement']] },
      [{ text: 'wants talks', issues: {} }],
    ],
    [
      'whole texts',
      { id: 4, text: TEXT, label: ['trade: favor', 'a: b: against'], document: 'd' },
      [{ text: TEXT, issues: { trade: 'favor', 'a: b': 'against' }, document: 'd' }],
    ],
    [
      'a statement within a statement, whose source is its own',
      {
        text: 'Ann said Bo fears talks',
        label: [
          [0, 23, 'statement'],
          [9, 23, 'diplomacy: against'],
          [0, 3, 'source'],
          [9, 11, 'source'],
        ],
      },
      [
        { text: 'Ann said Bo fears talks', issues: {}, actor: 'Ann' },
        { text: 'Bo fears talks', issues: { diplomacy: 'against' }, actor: 'Bo' },
      ],
    ],
    ['nothing', { id: 4, text: TEXT, label: [] }, []],
  ])('reads %s', (_, row, wanted) => {
    expect(readDoccano(`\uFEFF${jsonl(row, '')}\r\n`)).toEqual(wanted);
  });

  it.each([
    ['no JSON', '{', 'INVALID_JSON', /^Line 2 is not valid JSON\.$/],
    ['no object', 'null', 'INVALID_ROW', /^Line 2: expected an object, got `null`\.$/],
    ['no text', { label: [] }, 'INVALID_ROW', /^Line 2: .*`text`.*undefined/],
    ['labels that are no list', { text: 'a', label: 'x' }, 'INVALID_ROW', /`label`.*`x` \(string\)/],
    ['a label without a name', { text: 'a', label: [[0, 1]] }, 'INVALID_ROW', /\[start, end, "label"\]/],
    [
      'a label of another project',
      { text: 'a', label: [[0, 1, 'PERSON']] },
      'INVALID_ROW',
      /like `trade: favor`, got `PERSON`/,
    ],
    ['a stance that is none', { text: 'a', label: ['trade: for'] }, 'INVALID_ROW', /`trade: for`/],
    [
      'a span outside the text',
      { text: '🕊', label: [[0, 2, 'statement']] },
      'INVALID_ROW',
      /text of 1 characters, got `0` \(number\) to `2`/,
    ],
    ['an empty span', { text: 'ab', label: [[1, 1, 'statement']] }, 'INVALID_ROW', /span/],
    [
      'two stances on one issue',
      { text: 'a', label: ['t: favor', 't: against'] },
      'INVALID_ROW',
      /both favor and against/,
    ],
    [
      'a name of every object',
      { text: 'a', label: ['__proto__: favor'] },
      'INVALID_ROW',
      /cannot be used, `__proto__`/,
    ],
    ['another name of every object', { text: 'a', label: ['constructor: favor'] }, 'INVALID_ROW', /cannot be used/],
  ])('names the line that has %s', (_, row, code, message) => {
    const content = jsonl({ text: 'a', label: [] }, row);
    expect(() => readDoccano(content)).toThrow(
      expect.objectContaining({ code, details: { line: 2 }, message: expect.stringMatching(message) }),
    );
    expect(() => readDoccano(content, { file: 'x.jsonl' })).toThrow(
      expect.objectContaining({
        code,
        details: { file: 'x.jsonl', line: 2 },
        message: expect.stringMatching(/^x\.jsonl, line 2/),
      }),
    );
  });

  it('is not changed by a field that is named after the prototype', () => {
    expect(readDoccano('{"text":"a","__proto__":{"label":["x: favor"]}}')).toEqual([]);
  });
});

const region = (id: string, start: number, end: number, label: string) => ({
  ...{ id, from_name: 'label', to_name: 'text', type: 'labels', value: { start, end, labels: [label] } },
});
const positions = (id: string, choices: string[], place = {}) => ({
  ...{ id, from_name: 'positions', to_name: 'text', type: 'choices', value: { ...place, choices } },
});
const task = (...result: unknown[]) => ({ id: 9, data: { text: TEXT }, annotations: [{ result }] });
const read = (...tasks: unknown[]) => readLabelStudio(JSON.stringify(tasks));

describe('readLabelStudio', () => {
  it('reads regions with positions, actor and targets', () => {
    const place = { start: 2, end: 54 };
    const actor = {
      id: 'r1',
      from_name: 'actor',
      to_name: 'text',
      type: 'textarea',
      value: { ...place, text: [' Anna Keller '] },
    };
    expect(
      read(
        task(
          region('r1', 2, 54, 'statement'),
          positions('r1', ['trade: favor'], place),
          actor,
          region('r2', 31, 37, 'target: negative'),
        ),
      ),
    ).toEqual([
      {
        text: TEXT.slice(3),
        issues: { trade: 'favor' },
        actor: 'Anna Keller',
        targets: { Norway: 'negative' },
        document: '9',
      },
    ]);
  });

  it('reads choices on a whole task', () => {
    expect(read(task(positions('x', ['trade: against'])))).toEqual([
      { text: TEXT, issues: { trade: 'against' }, document: '9' },
    ]);
  });

  it('passes over other controls, and over tasks that nobody has labelled', () => {
    const other = { id: 'q', from_name: 'quality', type: 'rating', value: { rating: 3 } };
    const cancelled = { was_cancelled: true, result: [region('r', 0, 1, 'statement')] };
    expect(
      read(
        { id: 1, data: { text: TEXT }, annotations: [cancelled] },
        { data: { text: 'x' }, annotations: [] },
        task(other),
      ),
    ).toEqual([]);
  });

  it('takes the ground truth, else the last annotation', () => {
    const by = (stance: string, fields = {}) => ({ ...fields, result: [positions('x', [`trade: ${stance}`])] });
    const stances = (...annotations: unknown[]) =>
      read({ data: { text: TEXT }, annotations }).map(({ issues }) => issues.trade);
    expect(stances(by('favor'), by('against'))).toEqual(['against']);
    expect(stances(by('favor', { ground_truth: true }), by('against'))).toEqual(['favor']);
    expect(stances(by('favor'), by('against', { was_cancelled: true }))).toEqual(['favor']);
  });

  it('tells by the words beside them where offsets count UTF-16 units', () => {
    const at = (start: number, end: number, text?: string) => ({
      ...region('r', start, end, 'statement'),
      value: { start, end, labels: ['statement'], ...(text && { text }) },
    });
    expect(read(task(at(14, 25))).map((r) => r.text)).toEqual(['wants talks']);
    expect(read(task(at(14, 25, 'wants talks'))).map((r) => r.text)).toEqual(['wants talks']);
    expect(read(task(at(15, 26, 'wants talks'))).map((r) => r.text)).toEqual(['wants talks']);
    // Where both would fit, they are code points.
    const both = [at(1, 2, 'x'), { ...at(2, 3, 'x'), id: 'r2' }];
    expect(read({ data: { text: '🕊xx' }, annotations: [{ result: both }] })).toHaveLength(2);
  });

  it.each([
    ['no object', 5, /^Task 2: expected an object, got `5`/],
    ['no annotations', { data: { text: 'a' }, label: [] }, /`annotations`.*JSON-MIN/],
    ['no text', { data: {}, annotations: [{ result: [] }] }, /`text`/],
    ['no result', { data: { text: 'a' }, annotations: [{}] }, /`result`/],
    ['a region outside the text', task(region('r', 50, 56, 'statement')), /text of 54 characters/],
    ['a label of another project', task(region('r', 0, 1, 'PER')), /like `trade: favor`, got `PER`/],
    ['a choice that is no position', task(positions('r', ['yes'])), /`yes`/],
    ['choices that are no list', task({ ...positions('r', []), value: { choices: 'x' } }), /`choices`/],
    ['a name of every object', task(positions('r', ['__proto__: favor'])), /cannot be used/],
  ])('names the task that has %s', (_, bad, message) => {
    expect(() => read({ data: { text: 'a' }, annotations: [] }, bad)).toThrow(
      expect.objectContaining({ code: 'INVALID_ROW', details: { line: 2 }, message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['{', 'INVALID_JSON', 'x.json is not valid JSON.'],
    ['{}', 'INVALID_ROW', 'x.json: expected a list of tasks, got `{}` (object).'],
  ])('refuses %s as a whole', (content, code, message) => {
    expect(() => readLabelStudio(content, { file: 'x.json' })).toThrow(
      expect.objectContaining({ code, message, details: { file: 'x.json' } }),
    );
  });
});

it('tells who wants to be told of what cannot be used, and reads the rest', () => {
  const told: [string, unknown][] = [];
  const onInvalid = ({ code, details }: StancekitError) => told.push([code, details]);
  const good = { text: 'a', label: ['t: favor'] };
  const row = { text: 'a', issues: { t: 'favor' } };
  expect(readDoccano(jsonl('{', good, { ...good, label: ['t'] }, '', good), { onInvalid, file: 'f' })).toEqual([
    row,
    row,
  ]);
  const tasks = [
    task(positions('x', ['t: favor'])),
    5,
    task(positions('x', ['t'])),
    task(positions('x', ['t: favor'])),
  ];
  expect(readLabelStudio(JSON.stringify(tasks), { onInvalid })).toEqual([
    { ...row, text: TEXT, document: '9' },
    { ...row, text: TEXT, document: '9' },
  ]);
  expect(told).toEqual([
    ['INVALID_JSON', { file: 'f', line: 1 }],
    ['INVALID_ROW', { file: 'f', line: 3 }],
    ['INVALID_ROW', { line: 2 }],
    ['INVALID_ROW', { line: 3 }],
  ]);
});

it('answers any JSON by rows or by an error with a code', () => {
  const anyTask = fc.record(
    {
      id: fc.anything(),
      data: fc.oneof(fc.anything(), fc.record({ text: fc.string() })),
      annotations: fc.array(fc.record({ result: fc.anything() })),
    },
    { requiredKeys: [] },
  );
  const attempt = (work: () => unknown[]) => {
    try {
      return Array.isArray(work());
    } catch (error) {
      return isStancekitError(error);
    }
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        anyTask.map((t) => JSON.stringify([t])),
      ),
      (json) => {
        expect([attempt(() => readLabelStudio(json)), attempt(() => readDoccano(json))]).toEqual([true, true]);
      },
    ),
  );
});
