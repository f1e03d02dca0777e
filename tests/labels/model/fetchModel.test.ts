import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultModel } from '../../../src/labels/files/index';
import { fetchModel } from '../../../src/labels/model/fetchModel';

const models = new URL('../../../models/', import.meta.url);
const serve = (answer: (name: string) => Response | Promise<Response>) => {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return answer(url.split('/').at(-1)!);
  });
  return fetched;
};
const file = (name: string) => new Response(readFileSync(new URL(name, models)));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchModel', () => {
  it.each(['https://example.org/models', 'https://example.org/models/', new URL('https://example.org/models/')])(
    'loads from %s the model that Node reads from files',
    async (base) => {
      const fetched = serve(file);
      const model = await fetchModel(base);
      expect(fetched.sort()).toEqual(
        ['geopolitics.bin', 'targets.bin', 'vectors.bin'].map((name) => `https://example.org/models/${name}`),
      );
      const input = { text: 'We will lift the sanctions.', names: [] };
      expect(model.classify(input)).toEqual(defaultModel().classify(input));
    },
  );

  it.each([
    ['a missing file', () => new Response('', { status: 404 }), 'FILE_NOT_FOUND'],
    ['a broken server', () => new Response('', { status: 500 }), 'FILE_UNREADABLE'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'FILE_UNREADABLE'],
    ['a page instead of a model', () => new Response('<!doctype html>'), 'INVALID_MODEL'],
  ])('refuses %s', async (_, answer, code) => {
    serve(answer);
    await expect(fetchModel('https://example.org')).rejects.toMatchObject({ name: 'StancekitError', code });
  });

  it('stops by its signal', async () => {
    serve(() => Promise.reject(new DOMException('stopped', 'AbortError')));
    await expect(fetchModel('https://example.org', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ABORTED',
    });
  });
});
