/** What one endpoint is. */
import type { IncomingMessage } from 'node:http';
import type * as v from 'valibot';
import type { InUse } from './crew';
import type { Trainer } from './trainer';
import type { Workshop } from './workshop';

/** What endpoints work with. */
export interface Desk {
  /** The model in use; a trained one may take its place. */
  inUse: InUse;
  /** The model that the service was started with. */
  readonly first: InUse;
  readonly workshop: Workshop;
  readonly trainer: Trainer;
}

/** A request that has been let in. */
export interface Asked {
  readonly incoming: IncomingMessage;
  /** The client has gone. */
  readonly signal: AbortSignal;
}

export interface Endpoint {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** For generated clients. */
  readonly name: string;
  readonly summary: string;
  /** What a body must be; without it there is none, or, by POST, an empty object. */
  readonly body?: v.GenericSchema;
  readonly answer: v.GenericSchema;
  /** Needs no token. */
  readonly isOpen?: boolean;
  /** Answers the body, parsed; a text is JSON already. */
  readonly handle: (desk: Desk, body: unknown, asked: Pick<Asked, 'signal'>) => object | Promise<object | string>;
  /** Takes rows of NDJSON too, and answers each. */
  readonly rows?: {
    readonly type: 'application/x-ndjson';
    readonly description: string;
    readonly handle: (desk: Desk, asked: Asked) => (row: unknown) => Promise<string>;
  };
}
