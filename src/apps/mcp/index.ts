/** The Model Context Protocol, by its official SDK, which users install themselves. Loaded by `stancekit mcp` alone. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { version } from '../../../package.json';
import { loadPeers } from '../../runtime/missingPeer';
import { errorBody, openTools, type Tool, type Toolbox } from '../server';
import { type Lines, LineTransport } from './lineTransport';

const ADVICE =
  'MCP needs its SDK, which stancekit does not bring along. Install it beside it: npm install @modelcontextprotocol/sdk@1';

const INSTRUCTIONS =
  'Reads English news offline: who says or does what, to whom, on which issue, with which stance. Begin with `issues`; give whole articles to `analyze`, several to `report`, single statements to `classify`.';

/** What a session is opened with. */
export type Settings = Parameters<typeof openTools>[0];

export interface Session {
  /** Is kept when the other side has gone, and all that it asked is answered. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves tools over lines of JSON.
 *
 * @throws PEER_MISSING where the SDK is not installed; what `readModel` throws.
 */
export async function serveLines(lines: Lines, settings: Settings): Promise<Session> {
  const { JSONRPCMessageSchema } = (await loadSdk())[1];
  return serveTools(new LineTransport(lines, (value) => JSONRPCMessageSchema.parse(value)), settings);
}

/** The same over any transport of the SDK. @throws As `serveLines`. */
export async function serveTools(transport: Transport, settings: Settings): Promise<Session> {
  const [{ Server }, { CallToolRequestSchema, ListToolsRequestSchema }] = await loadSdk();
  const toolbox = await openTools(settings);
  const capabilities = { tools: {} };
  const server = new Server({ name: 'stancekit', version }, { capabilities, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolbox.tools.map(describe) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    answer(toolbox, params.name, params.arguments ?? {}, signal),
  );
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  await server.connect(transport);
  return {
    ended,
    async close() {
      await server.close();
      await toolbox.close();
    },
  };
}

function loadSdk() {
  const load = () =>
    Promise.all([
      import('@modelcontextprotocol/sdk/server/index.js'),
      import('@modelcontextprotocol/sdk/types.js'),
    ] as const);
  return loadPeers(load, ADVICE);
}

/** Nothing is written, and nothing outside is asked. */
const HINTS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

type Schema = { type: 'object'; [name: string]: unknown };

function describe({ name, description, input, output }: Tool) {
  return { name, description, inputSchema: input as Schema, outputSchema: output as Schema, annotations: HINTS };
}

/** Errors are answers too, so that the model that called reads them. */
async function answer(toolbox: Toolbox, name: string, input: unknown, signal: AbortSignal) {
  try {
    const found = await toolbox.call(name, input, signal);
    return { structuredContent: { ...found }, content: [{ type: 'text' as const, text: JSON.stringify(found) }] };
  } catch (error) {
    return { isError: true, content: [{ type: 'text' as const, text: JSON.stringify({ error: errorBody(error) }) }] };
  }
}
