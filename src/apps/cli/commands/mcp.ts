/** `stancekit mcp` */
import { once } from 'node:events';
import type { ReaderName } from '../../../runtime/openContextual';
import { READING_TIMEOUT, WORK_TIMEOUT } from '../../../runtime/workTime';
import { type ExitStatus, stoppedBy } from '../exitStatus';
import { readActors } from '../input/actors';
import { complain, createOutput, type Io } from '../io';
import { asUsage, whichReader } from '../models';
import { type AddCommand, addActors, addModel, addReader, createWorkTimeout } from '../options';

interface McpOptions {
  readonly model?: string;
  readonly reader?: ReaderName;
  readonly actors?: string;
  readonly workTimeout?: number;
}

/** Bytes of a message: those of the longest call, where every character of it is escaped. */
const LONGEST_MESSAGE = 8 * 2 ** 20;

export const addMcp: AddCommand = (program, io, done) => {
  addActors(addReader(addModel(program.command('mcp'))))
    .addOption(createWorkTimeout())
    .summary('answer assistants by the Model Context Protocol')
    .description(
      'Gives assistants the tools analyze, classify, explain, report and issues, over standard input and output.',
    )
    .addHelpText(
      'after',
      `
Needs the SDK of the protocol beside stancekit: npm install @modelcontextprotocol/sdk@1. It is started by the assistant's
program, whose settings name it. Nothing is fetched, written or kept; a call may have 1 MB of texts. Errors are answers with
isError and {"error":{"code","message"}}.

Example (settings of a client):
  {"mcpServers":{"stancekit":{"command":"npx","args":["stancekit","mcp"]}}}`,
    )
    .action(async (options: McpOptions) => done(await run(options, io)));
};

async function run({ model, reader: asked, actors, workTimeout }: McpOptions, io: Io): Promise<ExitStatus> {
  // Only here, so that the other commands start without them.
  const [{ serveLines }, { LIMITS }] = await Promise.all([import('../../mcp'), import('../../server')]);
  const reader = whichReader(asked, io);
  const output = createOutput(io.stdout);
  const lines = { source: io.stdin, write: (line: string) => output.write(line), limit: LONGEST_MESSAGE };
  const settings = {
    ...LIMITS,
    ...{ model, reader, threads: 1, actors: await readActors(actors) },
    workTimeout: workTimeout ?? (reader === 'fast' ? WORK_TIMEOUT : READING_TIMEOUT),
    onTrouble: (message: string) => complain(io, message),
  };
  const stop = io.interruptible?.();
  const session = await serveLines(lines, settings).catch((error) => {
    throw asUsage(error);
  });
  try {
    if (!stop?.aborted) await Promise.race([session.ended, ...(stop ? [once(stop, 'abort')] : [])]);
    return stop?.aborted ? stoppedBy(stop) : 0;
  } finally {
    await session.close();
  }
}
