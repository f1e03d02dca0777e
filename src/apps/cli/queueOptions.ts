/** What the commands for queues have in common. */
import { type Command, Option } from 'commander';
import { type ErrorCode, isStancekitError } from 'stancekit';
import { UsageError } from './failures';

export interface QueueOptions {
  readonly redis: string;
  readonly queue: string;
}

export function addQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--redis <url>',
        'where Redis is: redis://[user:password@]host:port, rediss:// for TLS; others can see it here',
      ).default('redis://127.0.0.1:6379'),
    )
    .option('--queue <name>', 'the queue of the documents', 'stancekit');
}

/** To call it again would not help. */
const USAGE: readonly ErrorCode[] = ['PEER_MISSING', 'INVALID_OPTION'];

/** Opens a queue. @throws UsageError where it is called wrongly; QUEUE_UNREACHABLE, which passes. */
export async function orUnopened<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    if (isStancekitError(error) && USAGE.includes(error.code)) throw new UsageError(`${error.message} (${error.code})`);
    throw error;
  }
}
