import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it } from 'vitest';
import { ndjson, parseLines, run } from '../cli/run';

describe('stancekit mcp', () => {
  it('answers a client over standard input and output, and ends with it', async () => {
    const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', '--reader', 'fast'],
      stderr: 'inherit',
    });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    expect(client.getServerVersion()?.name).toBe('stancekit');
    await client.listTools();
    const input = { text: 'Norway rejected the sanctions.' };
    const { structuredContent } = await client.callTool({ name: 'analyze', arguments: input });
    expect(structuredContent).toMatchObject({ statements: [{ actor: { country: 'NO' } }] });
    await client.close();
  });

  it('refuses what is no message, goes on, and answers what was asked before its input ends', async () => {
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const deep = '['.repeat(1000) + ']'.repeat(1000);
    const stdin = ndjson(
      '{',
      deep,
      { jsonrpc: '2.0' },
      { jsonrpc: '2.0', id: 1, method: 'initialize', params },
      { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'issues' } },
    );
    const { status, stdout } = await run(['mcp'], { stdin });
    const answers = parseLines(stdout);
    expect([status, answers.map(({ id }) => id)]).toEqual([0, [null, null, null, 1, 2]]);
    expect(answers.slice(0, 3)).toMatchObject(Array(3).fill({ error: { code: -32_700 } }));
    expect(answers[4]).toMatchObject({ result: { structuredContent: { issues: expect.anything() } } });
  });

  it('passes over a message that is too long', async () => {
    const stdin = ndjson('x'.repeat(9 * 2 ** 20), { jsonrpc: '2.0', id: 1, method: 'ping' });
    const { stdout } = await run(['mcp'], { stdin });
    expect(parseLines(stdout)).toMatchObject([
      { id: null, error: { code: -32_700 } },
      { id: 1, result: {} },
    ]);
  });
});
