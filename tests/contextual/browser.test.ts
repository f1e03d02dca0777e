import { afterEach, describe, expect, it, vi } from 'vitest';
import { contextual } from '../../models/contextual/src/browser';

/** What a connection gives that breaks in the midst of a file. */
const torn = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(8));
        controller.error(new TypeError('network error'));
      },
    }),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the reader for browsers', () => {
  it.each<[string, string, () => Promise<Response>]>([
    ['a server that cannot be reached', 'FILE_UNREADABLE', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a connection that breaks in a file', 'FILE_UNREADABLE', async () => torn()],
    ['a file that is not there', 'FILE_NOT_FOUND', async () => new Response('', { status: 404 })],
    ['a server that fails', 'FILE_UNREADABLE', async () => new Response('', { status: 503 })],
  ])('tells of %s, with the file', async (_, code, fetch) => {
    vi.stubGlobal('fetch', fetch);
    await expect(contextual({ weights: 'https://example.org/weights' })).rejects.toMatchObject({
      code,
      message: expect.stringContaining('https://example.org/weights/'),
    });
  });
});
