import { describe, expect, it } from 'vitest';
import { start } from './service';

/** The thread runs the built file: `npm test` builds before. */
const { url, get, post } = await start({ maxBody: 200_000 });

const rows = Array.from({ length: 40 }, (_, i) => ({
  text: `${i % 2 ? 'We welcome' : 'We reject'} the new road number ${i} through the valley.`,
  issues: { roads: i % 2 ? 'favor' : 'against' },
  document: `d${i % 8}`,
}));
const ask = async () => (await post('/v1/classify', { text: 'We reject the road.', issue: 'roads' })).body;

describe('/v1/train', () => {
  it('trains beside other requests, one at a time, and takes the model into use until it is reset', async () => {
    const before = (await get('/v1/model')).body;
    const both = [post('/v1/train', { rows, seed: 2 }), post('/v1/train', { rows, seed: 2 })];
    // Whichever comes first is trained.
    const second = await Promise.race(both);
    expect([second.status, second.body.error?.code]).toEqual([503, 'BUSY']);
    expect((await post('/v1/classify', { text: 'We will lift the tariffs.' })).status).toBe(200);
    expect((await get('/v1/model')).body).toEqual(before);

    const { body } = (await Promise.all(both)).find(({ status }) => status === 200)!;
    expect(body.model).toMatchObject({ name: 'custom', encoder: before.encoder, issues: ['roads'] });
    expect(body.report).toMatchObject({ rows: 40, seed: 2, grouped: true });
    expect((await get('/v1/model')).body).toEqual(body.model);
    expect((await get('/v1/taxonomy')).body).toEqual({ issues: [{ id: 'roads' }] });
    expect((await ask()).issues[0]).toMatchObject({ issue: 'roads', stance: 'against' });

    expect((await post('/v1/model/reset', '')).body).toEqual(before);
    expect((await ask()).error.code).toBe('UNKNOWN_ISSUE');
  });

  it('tells what is wrong with the rows as a whole, and is free afterwards', async () => {
    for (let round = 0; round < 2; round++) {
      const { status, body } = await post('/v1/train', {
        rows: rows.map((row) => ({ ...row, issues: { a: 'favor' } })),
      });
      expect([status, body.error.code]).toEqual([400, 'TOO_FEW_EXAMPLES']);
    }
  });

  it('refuses vectors of a reader that it does not answer with, and a reader that is none', async () => {
    const { status, body } = await post('/v1/train', { rows, reader: 'contextual' });
    expect([status, body.error.code]).toEqual([400, 'INVALID_OPTION']);
    expect(body.error.message).toContain('--reader contextual');
    expect((await post('/v1/train', { rows, reader: 'slow' })).status).toBe(400);
  });

  it('refuses a training that would take more memory than it may, and is free afterwards', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ text: `Row ${i}.`, issue: `issue ${i}`, stance: 'favor' }));
    for (let round = 0; round < 2; round++) {
      const { status, body } = await post('/v1/train', { rows: many });
      expect([status, body.error.code]).toEqual([413, 'TRAINING_TOO_LARGE']);
      expect(body.error.message).toContain('Join issues');
    }
  });

  it('stops where nobody waits for it any more, and is free then', async () => {
    const stop = new AbortController();
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ rows }) };
    setTimeout(() => stop.abort(), 100);
    await expect(fetch(`${url}/v1/train`, { ...init, signal: stop.signal })).rejects.toThrow('aborted');
    await new Promise((done) => setTimeout(done, 200));
    expect((await post('/v1/train', { rows: [] })).body.error.code).toBe('TOO_FEW_EXAMPLES');
  });
});
