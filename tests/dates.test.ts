import { analyze, createAnalyzer } from 'stancekit';
import { checkDocument, documentsWithin, positionMatrix } from 'stancekit/report';
import { describe, expect, it } from 'vitest';

const DAYS = [
  ...['2023-02-30', '2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '30.02.2023', '2023-2-3', '0000-01-01'],
  ...['2023-02-03 banana', '2023-02-03T99:99', '2023-02-03T10:00 in the morning', '2023-02-03x', ''],
];

describe.each(DAYS)('%s, which is no day, is refused', (date) => {
  it.each([
    ['by analyze', () => analyze('Oslo agreed.', { date }), 'INVALID_OPTION'],
    ['by the actors of an analyzer', () => createAnalyzer({ actors: [{ name: 'A', from: date }] }), 'INVALID_ACTOR'],
    ['by the last day of an actor', () => createAnalyzer({ actors: [{ name: 'A', to: date }] }), 'INVALID_ACTOR'],
    ['by the window of a report', () => positionMatrix([], { window: { from: date } }), 'INVALID_OPTION'],
    ['by the end of a window', () => documentsWithin([], { to: date }), 'INVALID_OPTION'],
    ['by a document', () => checkDocument({ date, statements: [] }), 'INVALID_DOCUMENT'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/YYYY-MM-DD.*got/) }));
  });

  it('by a stream, in its place', async () => {
    const answers = [];
    for await (const answer of createAnalyzer().analyzeStream([{ id: 'a', text: 'Oslo agreed.', date }]))
      answers.push(answer);
    expect(answers).toEqual([{ id: 'a', error: expect.objectContaining({ code: 'INVALID_OPTION' }) }]);
  });
});

it.each([
  ...['2025-03-12', '2025-03-12T08:30', '2025-03-12 08:30:00', '2025-03-12T08:30:00.123Z', '2025-03-12T083000Z'],
  ...[
    '2025-03-12 08:30 UTC',
    '2025-03-12 08:30:00 +0000 UTC',
    '2025-03-12T08:30+01:00[Europe/Oslo]',
    '2025-03-12T24:00',
  ],
])('%s is of a day', (date) => expect(analyze('', { date }).date).toBe(date));
