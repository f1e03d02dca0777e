import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { createAnalyzer } from 'stancekit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveTools } from '../../../src/apps/mcp';
import { LIMITS } from '../../../src/apps/server';

const TEXT = 'France said on Monday that it would lift the sanctions. Norway rejected the offer.';
const STATEMENT = 'We will never lift the embargo.';

const analyzer = createAnalyzer();
/** As JSON has it. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const session = await serveTools(ours, { ...LIMITS, threads: 1, maxBatch: 3, reader: 'fast' });
  await client.connect(theirs);
  // From now on the client holds answers against the schemas that the tools have.
  await client.listTools();
  afterAll(() => session.close());
});

const call = async (name: string, input: Record<string, unknown>) => {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: input });
  const [{ text }] = content as [{ text: string }];
  return { isError, value: JSON.parse(text), structuredContent };
};

describe('tools', () => {
  it('are told with what they take and give', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['analyze', 'classify', 'explain', 'report', 'issues']);
    for (const { inputSchema, outputSchema, description, annotations } of tools) {
      expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual(['object', 'object', true]);
      expect(description).not.toBe('');
    }
  });

  const statements = plain(analyzer.analyze(TEXT).statements);
  const article = { date: '2025-02-24', outlet: 'The Harbour Post', url: 'https://harbour.example/1' };
  it.each<[string, Record<string, unknown>, unknown]>([
    ['analyze', { text: TEXT, ...article }, { id: null, ...article, statements }],
    ['classify', { text: STATEMENT, id: 7 }, { id: 7, ...plain(analyzer.classify({ text: STATEMENT })) }],
    ['explain', { text: STATEMENT }, { explanations: plain(analyzer.explain({ text: STATEMENT })) }],
    ['issues', {}, { issues: expect.arrayContaining([expect.objectContaining({ id: 'sanctions' })]) }],
  ])('%s answers what the library finds', async (name, input, wanted) => {
    const { isError, value, structuredContent } = await call(name, input);
    expect([isError, structuredContent]).toEqual([false, value]);
    expect(value).toMatchObject(wanted as object);
  });

  it('report counts positions, and tells of texts that cannot be read', async () => {
    const documents = [{ text: TEXT, date: '2025-02-24' }, { text: TEXT, date: 'soon', id: 'x' }, { text: TEXT }];
    const { value } = await call('report', { documents, by: 'country', from: '2025-01-01' });
    expect(value.rows).toContainEqual(expect.objectContaining({ id: 'NO' }));
    expect(value.rows.flatMap(({ cells }: { cells: { statements: { document: unknown }[] }[] }) => cells)).toEqual(
      expect.arrayContaining([expect.objectContaining({ statements: [expect.objectContaining({ document: 1 })] })]),
    );
    expect(value.leftOut).toMatchObject({ documents: 1, undated: 1, withoutCountry: 0, actorsWithoutCountry: [] });
    expect(value.failed).toMatchObject([{ id: 'x', error: { code: 'INVALID_OPTION' } }]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['analyze', 'INVALID_TEXT', {}],
    ['analyze', 'INVALID_OPTION', { text: 'x', offsets: 'bytes' }],
    ['analyze', 'BODY_TOO_LARGE', { text: 'x'.repeat(LIMITS.maxBody) }],
    ['classify', 'UNKNOWN_ISSUE', { text: STATEMENT, issue: 'weather' }],
    ['classify', 'INVALID_SPAN', { text: STATEMENT, target: { start: 5, end: 500 } }],
    ['explain', 'INVALID_TEXT', { text: 'x'.repeat(4001) }],
    ['report', 'INVALID_OPTION', { documents: Array(4).fill({ text: 'x' }) }],
    ['report', 'INVALID_OPTION', { documents: [], from: 'soon' }],
    ['fetch', 'NOT_FOUND', {}],
  ])('%s answers what is wrong by %s', async (name, code, input) => {
    const { isError, value } = await call(name, input);
    expect([isError, value.error.code]).toEqual([true, code]);
    expect(value.error.message).toMatch(/^[A-Z].*\.$/);
  });
});
