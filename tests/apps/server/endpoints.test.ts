import { createAnalyzer, geopolitics } from 'stancekit';
import { suggest } from 'stancekit/training';
import { describe, expect, it } from 'vitest';
import { start, TEXT } from './service';

const analyzer = createAnalyzer();
const service = await start({ maxBatch: 3, maxBody: 20_000 });
const guarded = await start({ token: 'open-sesame' });
const listed = await start({
  threads: 1,
  actors: [{ id: 'q7', name: 'Anna Keller', kind: 'person', country: 'AT' }],
});
const { get, post } = service;
const STATEMENT = 'We will never lift the embargo of China.';
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the service says what the library says', () => {
  it('of an article', async () => {
    const { statements, actors, warnings } = plain(analyzer.analyze(TEXT, { date: '2024-01-01' }));
    const { status, body } = await post('/v1/analyze', { id: 'a', text: TEXT, date: '2024-01-01', title: null });
    expect([status, body]).toEqual([200, { id: 'a', date: '2024-01-01', statements, actors, warnings }]);
  });

  it('of who is who, by a list of the request or of the service', async () => {
    const actors = [{ id: 'q7', name: 'Anna Keller', country: 'AT', aliases: null }];
    const who = (body: { statements: { actor: { id: string; country: string } }[] }) =>
      body.statements.map(({ actor }) => [actor.id, actor.country]);
    const wanted = [
      ['state:FR', 'FR'],
      ['q7', 'AT'],
    ];
    expect(who((await post('/v1/analyze', { text: TEXT, actors })).body)).toEqual(wanted);
    expect(who((await listed.post('/v1/analyze', { text: TEXT })).body)).toEqual(wanted);
    expect(who((await listed.post('/v1/analyze', { text: TEXT, actors: [] })).body)[1]?.[0]).toBe('person:anna-keller');
    const wrong = await post('/v1/analyze', { text: TEXT, actors: [{ name: '' }] });
    expect([wrong.status, wrong.body.error.code]).toEqual([400, 'INVALID_ACTOR']);
  });

  it('of several, with what is wrong in its place', async () => {
    const documents = [
      { id: 1, text: TEXT },
      { id: 'two', text: 5 },
      { text: '😀 Oslo said no.', offsets: 'codePoints' },
    ];
    const { status, body } = await post('/v1/analyze', { documents });
    expect(status).toBe(200);
    expect(body.documents[0]).toMatchObject({ id: 1, statements: plain(analyzer.analyze(TEXT).statements) });
    expect(body.documents[1]).toEqual({ id: 'two', error: { code: 'INVALID_TEXT', message: expect.any(String) } });
    expect(body.documents[2]).toMatchObject({ id: null, offsets: 'codePoints', statements: [{ span: { start: 2 } }] });
  });

  it('of statements from a confidence on, for each article its own', async () => {
    const asked = [1, null, 2].map((minimumConfidence) => ({ text: TEXT, minimumConfidence }));
    const [none, all, wrong] = (await post('/v1/analyze', { documents: asked })).body.documents;
    expect([none.statements, all.statements]).toEqual([[], plain(analyzer.analyze(TEXT).statements)]);
    expect(wrong.error.code).toBe('INVALID_OPTION');
  });

  it('of a statement, and of several', async () => {
    const target = { start: 34, end: 39 };
    const whole = { id: null, ...plain(analyzer.classify({ text: STATEMENT, target })) };
    expect((await post('/v1/classify', { text: STATEMENT, target, issue: null })).body).toEqual(whole);
    const one = plain(analyzer.classify({ text: STATEMENT, issue: 'trade' }));
    const { body } = await post('/v1/classify', {
      statements: [
        { id: 1, text: STATEMENT, issue: 'trade' },
        { text: STATEMENT, issue: 'chess' },
      ],
    });
    expect(body).toEqual({
      statements: [
        { id: 1, ...one },
        { id: null, error: expect.objectContaining({ code: 'UNKNOWN_ISSUE' }) },
      ],
    });
  });

  it('in the offsets that were asked for all documents, but of those that ask for others', async () => {
    const text = '😀😀 France rejected the plan.';
    const ask = async (document: object, beside: object) =>
      (await post('/v1/analyze', { documents: [{ text, other: 1, ...document }], ...beside })).body.documents[0];
    const start = async (document: object, beside: object = {}) =>
      (await ask(document, beside)).statements[0].span.start;
    expect([await start({}), await start({}, { offsets: 'codePoints' })]).toEqual([5, 3]);
    expect(await start({ offsets: 'utf16' }, { offsets: 'codePoints' })).toBe(5);
    expect(await ask({}, { offsets: 'codePoints' })).toMatchObject({ offsets: 'codePoints' });
  });

  it('of its reasons', async () => {
    const { body } = await post('/v1/explain', { text: STATEMENT, issue: 'sanctions' });
    expect(body).toEqual({ explanations: plain(analyzer.explain({ text: STATEMENT, issue: 'sanctions' })) });
  });

  it('of what to label', async () => {
    const rows = [
      { key: 'x', text: STATEMENT },
      { key: 'y', text: 'The choir sang well.' },
    ];
    const [first] = await suggest(analyzer.model, rows, { count: 1 });
    const { score, uncertainty, similarity, issue, reason } = first!;
    expect((await post('/v1/suggest', { rows, count: 1 })).body).toEqual({
      rows: [{ ...first!.row, score, uncertainty, similarity, unsure_of: issue, reason }],
    });
  });

  it('on connections that are kept for longer than a proxy keeps them', async () => {
    const [, seconds] = /timeout=(\d+)/.exec((await get('/healthz')).headers.get('Keep-Alive')!)!;
    expect(Number(seconds)).toBeGreaterThan(60);
  });

  it('of itself', async () => {
    expect((await get('/healthz')).body).toEqual({ status: 'ok', threads: 2, answering: 2 });
    expect((await get('/v1/taxonomy')).body).toEqual({ issues: plain(geopolitics.issues) });
    expect((await get('/v1/model')).body).toMatchObject({ name: 'geopolitics', issues: [...analyzer.model.issues] });
    const used = (await get('/v1/model')).body;
    for (const nothing of ['', {}]) expect((await post('/v1/model/reset', nothing)).body).toEqual(used);
  });
});

describe('a request that cannot be used', () => {
  it.each<[string, unknown, number, string]>([
    ['/v1/analyze', '{', 400, 'INVALID_JSON'],
    ['/v1/analyze', '', 400, 'INVALID_JSON'],
    ['/v1/analyze', Uint8Array.from([0x22, 0xff, 0x22]), 400, 'INVALID_JSON'],
    ['/v1/analyze', '{"text":"a","__proto__":{"text":"b"}}', 400, 'INVALID_JSON'],
    ['/v1/analyze', '{"text":"a","text":"b"}', 400, 'INVALID_JSON'],
    ['/v1/analyze', '['.repeat(15_000), 400, 'INVALID_JSON'],
    ['/v1/analyze', { text: 'a', id: { b: 1 } }, 400, 'INVALID_OPTION'],
    ['/v1/analyze', [], 400, 'INVALID_OPTION'],
    ['/v1/analyze', 'null', 400, 'INVALID_OPTION'],
    ['/v1/analyze', {}, 400, 'INVALID_TEXT'],
    ['/v1/analyze', { text: null }, 400, 'INVALID_TEXT'],
    ['/v1/analyze', { text: 'a', offsets: 'bytes' }, 400, 'INVALID_OPTION'],
    ['/v1/analyze', { documents: {} }, 400, 'INVALID_OPTION'],
    ['/v1/analyze', { documents: [{}, {}, {}, {}] }, 413, 'BATCH_TOO_LONG'],
    ['/v1/analyze', { text: 'a'.repeat(20_000) }, 413, 'BODY_TOO_LARGE'],
    ['/v1/classify', { text: 'a', issue: 'chess' }, 400, 'UNKNOWN_ISSUE'],
    ['/v1/classify', { text: 'a', issue: 5 }, 400, 'INVALID_OPTION'],
    ['/v1/classify', { text: 'a', target: { start: 0, end: 9 } }, 400, 'INVALID_SPAN'],
    ['/v1/classify', { text: 'a', target: { start: 0.5, end: 1 } }, 400, 'INVALID_SPAN'],
    ['/v1/classify', { text: 'a', actor: 'b' }, 400, 'INVALID_SPAN'],
    ['/v1/explain', { text: 'a '.repeat(3000) }, 400, 'INVALID_TEXT'],
    ['/v1/explain', { statements: [] }, 400, 'INVALID_TEXT'],
    ['/v1/suggest', { rows: [{ text: 'a' }, {}] }, 400, 'INVALID_ROW'],
    ['/v1/suggest', { rows: [], count: 0 }, 400, 'INVALID_OPTION'],
    ['/v1/train', { rows: [] }, 400, 'TOO_FEW_EXAMPLES'],
    ['/v1/train', { rows: [{ text: 'a', issue: 'b', stance: 'yes' }] }, 400, 'INVALID_ROW'],
    ['/v1/train', { rows: [{ text: 'a', issue: 'b' }] }, 400, 'INVALID_ROW'],
    ['/v1/train', { rows: [], seed: 0.5 }, 400, 'INVALID_OPTION'],
    ['/v1/train', { rows: [], seeds: 1 }, 400, 'UNKNOWN_OPTION'],
    // Passed over, they are too few.
    ['/v1/train', { rows: [{ text: 'a', issue: '', stance: '' }] }, 400, 'TOO_FEW_EXAMPLES'],
    ['/v1/train', { rows: [{ text: 'a', issue: null, stance: null, document: null }] }, 400, 'TOO_FEW_EXAMPLES'],
    ['/v1/train', { rows: [{ text: 'a', issue: '', stance: 'favor' }] }, 400, 'INVALID_ROW'],
    ['/v1/analyze', { text: 'a', ofsets: 'utf16' }, 400, 'UNKNOWN_OPTION'],
    ['/v1/analyze', { documents: [], text: 'a' }, 400, 'UNKNOWN_OPTION'],
    ['/v1/analyze', { documents: [], deeds: false }, 400, 'UNKNOWN_OPTION'],
    ['/v1/analyze', { documents: [], offsets: 'bytes' }, 400, 'INVALID_OPTION'],
    ['/v1/classify', { statements: [], issue: 'trade' }, 400, 'UNKNOWN_OPTION'],
    ['/v1/suggest', { rows: [], limit: 1 }, 400, 'UNKNOWN_OPTION'],
    ['/v1/model/reset', { model: 'mine' }, 400, 'UNKNOWN_OPTION'],
    ['/v1/model/reset', '[]', 400, 'INVALID_OPTION'],
    ['/v1/model/reset', '5', 400, 'INVALID_OPTION'],
    ['/v1/model/reset', '{', 400, 'INVALID_JSON'],
    ['/v1/nothing', {}, 404, 'NOT_FOUND'],
    ['/v1/model', {}, 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %j: %i %s', async (path, sent, status, code) => {
    const answer = await post(path, sent);
    expect([answer.status, answer.body]).toEqual([
      status,
      { error: expect.objectContaining({ code, message: expect.stringMatching(/^[A-Z].+\.$/) }) },
    ]);
    expect(answer.headers.get('Content-Type')).toBe('application/json');
  });

  it('of another type is told the right ones', async () => {
    const answer = await post('/v1/analyze', 'text=a', { 'Content-Type': 'text/plain' });
    expect([answer.status, answer.body.error]).toEqual([
      415,
      {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'Expected the header Content-Type to be application/json or application/x-ndjson.',
      },
    ]);
    expect((await post('/v1/explain', '', { 'Content-Type': 'application/x-ndjson' })).status).toBe(415);
  });

  it('names the row that is wrong', async () => {
    const good = { text: 'a', issue: 'b', stance: 'favor' };
    const { body } = await post('/v1/train', { rows: [good, { ...good, issue: 'x\ny' }] });
    expect(body.error).toMatchObject({
      code: 'INVALID_ROW',
      details: { line: 2 },
      message: expect.stringMatching(/^Row 2: /),
    });
  });
});

describe('who may ask', () => {
  it('needs the token, where there is one, but not for its health and description', async () => {
    for (const [header, status] of [
      [undefined, 401],
      ['Bearer wrong', 401],
      ['Basic open-sesame', 401],
      ['Bearer open-sesame ', 200],
      ['bearer open-sesame', 200],
    ] as const) {
      const answer = await guarded.get('/v1/model', header === undefined ? {} : { Authorization: header });
      expect([header, answer.status]).toEqual([header, status]);
      if (status === 401) expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
    expect((await guarded.post('/v1/analyze', '{')).body.error.code).toBe('UNAUTHORIZED');
    expect((await guarded.get('/healthz')).status).toBe(200);
    expect((await guarded.get('/openapi.json')).body.components.securitySchemes).toBeDefined();
  });

  it('is no page of somebody else', async () => {
    expect((await get('/v1/model', { 'Sec-Fetch-Site': 'cross-site' })).body.error.code).toBe('FORBIDDEN');
    expect((await get('/v1/model', { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  });
});
