/** Messages of the Model Context Protocol as lines of JSON, each bounded in length and depth. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { readLines } from '../../runtime/lines';
import { errorBody, parseJson } from '../server';

export interface Lines {
  readonly source: AsyncIterable<Uint8Array | string>;
  readonly write: (line: string) => Promise<void>;
  /** Most bytes of a message. */
  readonly limit: number;
}

/** As JSON-RPC has it for what is no message. */
const PARSE_ERROR = -32_700;

/** Ends when its source does, and all that was asked is answered. */
export class LineTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  readonly #open = new Set<unknown>();
  #isRead = false;
  #isClosed = false;

  /** @param check Throws where a value is no message. */
  constructor(
    readonly lines: Lines,
    readonly check: (value: unknown) => JSONRPCMessage,
  ) {}

  async start(): Promise<void> {
    this.#read().catch((error) => this.onerror?.(error));
  }

  async send(message: JSONRPCMessage): Promise<void> {
    try {
      if (!this.#isClosed) await this.lines.write(`${JSON.stringify(message)}\n`);
    } finally {
      if (!('method' in message)) this.#settle(message.id);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.onclose?.();
  }

  async #read(): Promise<void> {
    try {
      for await (const { bytes } of readLines(this.lines.source, this.lines.limit)) {
        if (this.#isClosed) return;
        if (!bytes || bytes.length > 0) await this.#take(bytes);
      }
    } finally {
      this.#isRead = true;
      if (this.#open.size === 0) await this.close();
    }
  }

  async #take(bytes: Uint8Array | null): Promise<void> {
    let message: JSONRPCMessage;
    try {
      if (!bytes) throw new RangeError(`Expected a message of at most ${this.lines.limit} bytes.`);
      message = this.check(parseJson(bytes));
    } catch (error) {
      await this.#refuse(error);
      return;
    }
    if ('method' in message && 'id' in message) this.#open.add(message.id);
    this.onmessage?.(message);
    // Nobody answers what was taken back.
    if ('method' in message && message.method === 'notifications/cancelled') this.#settle(message.params?.requestId);
  }

  /** Which message it was cannot be told. */
  async #refuse(error: unknown): Promise<void> {
    const { code, message } = errorBody(error);
    const told =
      error instanceof RangeError
        ? error.message
        : code === 'INTERNAL'
          ? 'Expected a message of JSON-RPC 2.0.'
          : message;
    const answer = { jsonrpc: '2.0', id: null, error: { code: PARSE_ERROR, message: told } };
    await this.lines.write(`${JSON.stringify(answer)}\n`);
  }

  #settle(id: unknown): void {
    this.#open.delete(id);
    if (this.#isRead && this.#open.size === 0) void this.close();
  }
}
