import * as entry from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { document, stance } from './make';

const report = { ...entry };
const given = document([{ by: 'AA', issues: [stance('trade', 'favor')] }], { date: '2025-03-12' });
const matrix = report.positionMatrix([given]);
const line = report.timeline([given]);
const ties = report.network([given], { type: 'affiliation' });
const [first] = given.statements;
const withStance = (fields: object) => ({
  ...given,
  statements: [{ ...first, issues: [{ ...first?.issues[0], ...fields }] }],
});
const withSpan = (start: number, end: number) => ({ ...given, statements: [{ ...first, span: { start, end } }] });
const task = (result: unknown) => JSON.stringify([{ data: { text: 'We agree.' }, annotations: [{ result }] }]);
const region = { id: 'r', from_name: 'labels', type: 'labels', value: { start: 0, end: 9, labels: ['statement'] } };
const labels = (...list: readonly unknown[]) => [{ text: 'We agree.', labels: list }];

/** Each with what it is given, and the code of the error. */
const cases: readonly (readonly [name: keyof typeof report, given: readonly unknown[], code: string])[] = [
  // Windows
  ['positionMatrix', [[given], { window: { from: null } }], 'INVALID_OPTION'],
  ['positionMatrix', [[given], { window: new Date() }], 'INVALID_OPTION'],
  ['timeline', [[given], { window: new Map() }], 'INVALID_OPTION'],
  ['timeline', [[given], { limit: 1.5 }], 'INVALID_OPTION'],
  ['network', [[given], { type: 'conflict', minimumWeight: Number.POSITIVE_INFINITY }], 'INVALID_OPTION'],
  ['network', [[given], { type: 'conflict', minimumStatements: 1.5 }], 'INVALID_OPTION'],
  ['network', [[given], { type: 'conflict', normalization: 'activity' }], 'INVALID_OPTION'],
  ['network', [[given], {}], 'INVALID_OPTION'],
  ['documentsWithin', [null], 'INVALID_DOCUMENT'],
  ['documentsWithin', [[null, 5]], 'INVALID_DOCUMENT'],
  ...(['documentsWithin', 'positionMatrix', 'findCopies', 'countOnce'] as const).map(
    (name) => [name, [new Array(2)], 'INVALID_DOCUMENT'] as const,
  ),
  // Documents
  ['checkDocument', [withStance({ probability: 2 })], 'INVALID_DOCUMENT'],
  ['checkDocument', [withStance({ probabilities: { favor: 1, against: 1, neutral: 1 } })], 'INVALID_DOCUMENT'],
  ['checkDocument', [withSpan(3, 1)], 'INVALID_DOCUMENT'],
  ['checkDocument', [{ ...given, offsets: 'codepoints' }], 'INVALID_DOCUMENT'],
  ['checkDocument', [{ ...given, warnings: 5 }], 'INVALID_DOCUMENT'],
  ['toBrat', [withSpan(0, 5)], 'INVALID_DOCUMENT'],
  ...(['toDoccano', 'toLabelStudio', 'toQdpx', 'toRdna', 'toDnaProject'] as const).map(
    (name) => [name, [[withSpan(0, 5)]], 'INVALID_DOCUMENT'] as const,
  ),
  ['toCodePointOffsets', [null], 'INVALID_DOCUMENT'],
  ['toCodePointOffsets', [{ ...given, statements: [{ ...first, content: 5 }] }], 'INVALID_DOCUMENT'],
  ['mergeActors', [null], 'INVALID_DOCUMENT'],
  // Options
  ...(['toDnaEvents', 'toDnaProject', 'toRdna', 'dnaLeftOut'] as const).flatMap((name) => [
    [name, [[given], { abstained: 'no' }], 'INVALID_OPTION'] as const,
    [name, [[given], { abstaind: true }], 'UNKNOWN_OPTION'] as const,
    [name, [[given], null], 'INVALID_OPTION'] as const,
  ]),
  ['networkPicture', [ties, { group: 'kind' }], 'UNKNOWN_OPTION'],
  ['networkPicture', [ties, { groups: 'Country' }], 'INVALID_OPTION'],
  ['networkLayout', [ties, { labels: Number.NaN }], 'INVALID_OPTION'],
  ['networkLayout', [ties, { pinned: { AA: { x: 1, y: 1 } } }], 'INVALID_OPTION'],
  ['networkLayout', [ties, { pinned: new Map([['AA', { x: Number.NaN, y: 1 }]]) }], 'INVALID_OPTION'],
  ['timelinePicture', [line, { widht: 5 }], 'UNKNOWN_OPTION'],
  ...[Number.NaN, -5, 1e308].map((width) => ['timelinePicture', [line, { width }], 'INVALID_OPTION'] as const),
  ['bratConfig', [], 'INVALID_OPTION'],
  ['labelStudioConfig', [[5, null]], 'INVALID_OPTION'],
  // Figures
  ['meanInterval', [2, 5], 'INVALID_OPTION'],
  ['meanInterval', [0, 0], 'INVALID_OPTION'],
  ['changePoints', [[{ favour: 1, against: 2 }]], 'INVALID_OPTION'],
  ['changePoints', [null], 'INVALID_OPTION'],
  ['toCsvLine', [[Number.NaN]], 'INVALID_OPTION'],
  ['toCsvLine', [['a'], '\t'], 'INVALID_OPTION'],
  ['findDate', [5], 'INVALID_OPTION'],
  ['findDate', ['2022-02-24-a.txt'], 'INVALID_OPTION'],
  // Labels
  ['readDoccano', [null], 'INVALID_TEXT'],
  ['readDoccano', ['', null], 'INVALID_OPTION'],
  ['readDoccano', ['', { onInvald() {} }], 'UNKNOWN_OPTION'],
  ['readDoccano', ['x', { onInvalid: 5 }], 'INVALID_OPTION'],
  ['readDoccanoMarks', ['{"text":"We agree."}'], 'INVALID_ROW'],
  ['readDoccanoMarks', ['{"text":"We agree.","label":null}'], 'INVALID_ROW'],
  ['readLabelStudio', [{}], 'INVALID_TEXT'],
  ['readLabelStudio', [task([null])], 'INVALID_ROW'],
  ['readLabelStudioMarks', [task([region])], 'INVALID_ROW'],
  ['readLabelledTexts', [null], 'INVALID_ROW'],
  ['readLabelledTexts', [[null]], 'INVALID_ROW'],
  ['readLabelledTexts', [[{ text: 'We agree.' }]], 'INVALID_ROW'],
  ['readLabelledTexts', [labels(null)], 'INVALID_ROW'],
  ['readLabelledTexts', [labels({ start: 0, end: 2, lable: 'statement' })], 'INVALID_ROW'],
  ['readLabelledTexts', [labels({ start: 0, end: 2, label: 'statement', actor: 5 })], 'INVALID_ROW'],
];

it.each(cases)('%s(%j) is refused as %s', (name, list, code) => {
  const run = report[name] as (...given: readonly unknown[]) => unknown;
  expect(() => run(...list)).toThrow(expect.objectContaining({ name: 'StancekitError', code }));
});

describe('what is made of a report', () => {
  const others = { undefined: undefined, null: null, 'an object': {}, documents: [given], matrix, line, ties };
  const takers = {
    ...{ matrixToCsv: matrix, matrixPicture: matrix, timelineToCsv: line, timelinePicture: line },
    ...{ toDot: ties, toGexf: ties, toGraphml: ties, edgesToCsv: ties, networkPicture: ties, networkLayout: ties },
    toSvg: report.matrixPicture(matrix),
  } as const;

  it.each(Object.entries(takers))('%s takes its own alone', (name, own) => {
    const run = report[name as keyof typeof takers] as (value: unknown) => unknown;
    expect(() => run(own)).not.toThrow();
    for (const other of Object.values(others).filter((one) => one !== own)) {
      expect(() => run(other)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });

  it.each([undefined, {}, new Set()])('is not written as JSON of %s', (value) => {
    expect(() => report.toJson(value as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});

it('passes over bad texts where somebody is told of them', () => {
  const told: string[] = [];
  const texts = [null, ...labels({ start: 0, end: 9, label: 'trade: favor' })] as never;
  const rows = report.readLabelledTexts(texts, { onInvalid: ({ code }) => void told.push(code) });
  expect([rows.length, told]).toEqual([1, ['INVALID_ROW']]);
});

it('finds no merged actor for one who is not there', () => {
  const index = report.mergeActors([given]);
  for (const other of [null, { id: 'zzz', name: 'Z', kind: 'person' }])
    expect(() => index(0, other as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
});
