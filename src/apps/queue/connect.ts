/** BullMQ and its driver for Redis, which users install themselves, and a connection. */
import type * as Bullmq from 'bullmq';
import type { Redis } from 'ioredis';
import { StancekitError } from 'stancekit';
import { loadPeers } from '../../runtime/missingPeer';
import { type Absence, AbsenceWatch } from './absence';

export interface QueueAddress {
  /** Such as "redis://user:password@host:6379/0", or "rediss://" for TLS. */
  readonly redis: string;
  readonly queue: string;
}

export interface Connected {
  readonly bullmq: typeof Bullmq;
  readonly connection: Redis;
  readonly watch: AbsenceWatch;
  disconnect(): void;
}

/** Milliseconds in which Redis must be reached at first; later it is waited for as `Absence` says. */
const FIRST_CONTACT = 10_000;

/**
 * Connects to Redis.
 *
 * @param absence What is done where it goes later.
 * @throws INVALID_OPTION for an address of something else; PEER_MISSING where BullMQ or its driver is not installed; QUEUE_UNREACHABLE where
 * there is no Redis that lets one in.
 */
export async function connect(
  { redis }: Pick<QueueAddress, 'redis'>,
  absence: Absence = { tell: () => {} },
): Promise<Connected> {
  checkScheme(redis);
  const [bullmq, driver] = await loadPeers(() => Promise.all([import('bullmq'), import('ioredis')]), ADVICE);
  const watch = new AbsenceWatch(absence);
  const connection = new driver.Redis(redis, {
    lazyConnect: true,
    // Commands wait while Redis is away, as BullMQ asks for.
    maxRetriesPerRequest: null,
    connectTimeout: FIRST_CONTACT,
    retryStrategy: watch.retry,
  });
  // Without this, each attempt would be printed.
  let last: Error | undefined;
  connection.on('error', (error: Error) => {
    last = error;
  });
  try {
    await connection.connect();
    await connection.ping();
  } catch (cause) {
    connection.disconnect();
    const reason = (last ?? (cause as Error)).message;
    // The address may hold a password, and is not repeated.
    const message = `Redis cannot be reached at the address that was given: ${reason}. Check --redis, and whether it runs.`;
    throw new StancekitError('QUEUE_UNREACHABLE', message, {}, { cause });
  }
  const end = watch.begin(connection);
  return {
    ...{ bullmq, connection, watch },
    disconnect() {
      end();
      connection.disconnect();
    },
  };
}

/** A driver would take the name of any other for that of a machine. @throws INVALID_OPTION. */
function checkScheme(redis: string): void {
  const [, scheme = 'redis'] = /^([a-z][a-z\d+.-]*):\/\//i.exec(redis) ?? [];
  if (SCHEMES.includes(scheme.toLowerCase())) return;
  throw new StancekitError(
    'INVALID_OPTION',
    `Expected \`--redis\` to begin with redis:// or rediss://, got ${scheme}://. Give the address of a Redis.`,
  );
}

const SCHEMES = ['redis', 'rediss'];

const ADVICE =
  'Queues need BullMQ and ioredis, which stancekit does not bring along. Install them beside it: npm install bullmq@6 ioredis@6';
