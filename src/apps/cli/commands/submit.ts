/** `stancekit submit` */
import type { Command } from 'commander';
import { type AnswerOptions, addAnswerOptions, withFormat } from '../answerOptions';
import { inQueue } from '../inQueue';
import { complain, type Io } from '../io';
import { type AddCommand, createDuration, positive } from '../options';
import { addQueueOptions, orUnopened, type QueueOptions } from '../queueOptions';
import { answerFiles } from '../reading';
import { recipeOfQueue } from '../recipe';
import { createView, finishWith } from './analyze';

interface SubmitCommandOptions extends AnswerOptions, QueueOptions {
  readonly attempts: number;
  readonly backoff: number;
  readonly patience: number;
}

export const addSubmit: AddCommand = (program, io, done) => {
  addQueueOptions(addAnswerOptions(program.command('submit')))
    .option('--attempts <number>', 'how often a document is tried before it is given up', positive, 3)
    .addOption(
      createDuration(
        '--backoff <duration>',
        'how long after the first failure it is tried again; then twice as long each time',
        1000,
      ),
    )
    .addOption(
      createDuration(
        '--patience <duration>',
        'how long Redis is waited for where it goes in the midst of the work; exit status 3 then',
        60_000,
      ),
    )
    .summary('have documents analysed by the workers of a queue')
    .description('Puts documents into a queue in Redis (BullMQ), and writes what its workers find, as `analyze` does.')
    .addHelpText(
      'after',
      `
Input and output are those of \`stancekit analyze\`, in the same order; about a thousand documents are under way at a time.
A document is in the queue once, however often it is submitted. Where this program is stopped, the queue goes on, and the
results wait for seven days: call it again, with --out and --resume to pass over what has been written. A document that was
given up is answered by {"id","error":{"code":"DEAD_LETTER",…}}, and stays on the list of dead letters until it is submitted
again. Needs BullMQ and a driver beside stancekit: npm install bullmq@6 ioredis@6.

Example:
  $ stancekit submit corpus.ndjson --redis redis://queue.example.org:6379 --queue news --out results.ndjson --resume`,
    )
    .action(async (files, options: SubmitCommandOptions, command: Command) =>
      done(await run(files, withFormat(options, command), io)),
    );
};

async function run(files: readonly string[], options: SubmitCommandOptions, io: Io) {
  // Only here, so that the other commands start without it.
  const { openSubmitter } = await import('../../queue');
  const { redis, queue, attempts, backoff, patience } = options;
  const absence = { tell: (message: string) => complain(io, message), patience };
  const submitter = await orUnopened(openSubmitter({ redis, queue, attempts, backoff, absence }));
  try {
    const answers = inQueue(submitter, finishWith(options));
    return await answerFiles(files, options, io, {
      answers,
      view: createView(options),
      recipe: () => recipeOfQueue(options),
    });
  } finally {
    await submitter.close();
  }
}
