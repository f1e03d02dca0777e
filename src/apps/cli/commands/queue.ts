/** `stancekit queue` */
import { createOutput, type Io } from '../io';
import type { AddCommand } from '../options';
import { addQueueOptions, orUnopened, type QueueOptions } from '../queueOptions';

interface QueueCommandOptions extends QueueOptions {
  readonly deadLetters?: boolean;
}

export const addQueue: AddCommand = (program, io, done) => {
  addQueueOptions(program.command('queue'))
    .option('--dead-letters', 'write the documents that were given up, with why, as NDJSON')
    .summary('tell how far a queue has come, and which documents it gave up')
    .description('Tells how many documents a queue has in which state, or which it has given up.')
    .addHelpText(
      'after',
      `
Without an option, a line of JSON: {"waiting","active","delayed","completed","failed"}; delayed ones wait for their next
attempt, completed ones for whoever submitted them, failed ones were given up. Dead letters are rows as they were submitted,
with "error", and can be submitted again.

Example:
  $ stancekit queue --queue news --dead-letters | stancekit submit --queue news --format ndjson`,
    )
    .action(async (options: QueueCommandOptions) => {
      await run(options, io);
      done(0);
    });
};

async function run({ redis, queue, deadLetters }: QueueCommandOptions, io: Io): Promise<void> {
  // Only here, so that the other commands start without it.
  const { watchQueue } = await import('../../queue');
  const watched = await orUnopened(watchQueue({ redis, queue }));
  const output = createOutput(io.stdout);
  try {
    if (!deadLetters) await output.write(`${JSON.stringify(await watched.counts())}\n`);
    else for await (const letter of watched.deadLetters()) await output.write(`${JSON.stringify(letter)}\n`);
  } finally {
    await watched.close();
  }
}
