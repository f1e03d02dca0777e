/** `stancekit serve` */

import { once } from 'node:events';
import { InvalidArgumentError } from 'commander';
import { isStancekitError } from 'stancekit';
import type { ReaderName } from '../../../runtime/openContextual';
import { READING_TIMEOUT, WORK_TIMEOUT } from '../../../runtime/workTime';
import type { ExitStatus } from '../exitStatus';
import { UsageError } from '../failures';
import { readActors } from '../input/actors';
import { createOutput, type Io } from '../io';
import { whichReader } from '../models';
import {
  type AddCommand,
  addActors,
  addModel,
  addReader,
  createDuration,
  createWorkTimeout,
  integer,
  positive,
  threadCount,
} from '../options';
import { addLog, createServiceLog, type LogShape } from '../serviceLog';

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly model?: string;
  readonly reader?: ReaderName;
  readonly actors?: string;
  readonly maxBody: number;
  readonly maxBatch: number;
  readonly timeout: number;
  readonly concurrency: number;
  readonly threads: number;
  readonly streams: number;
  readonly workTimeout?: number;
  readonly grace: number;
  readonly allowedHost: readonly string[];
  readonly insecure?: boolean;
  readonly page: boolean;
  readonly verbose?: boolean;
  readonly log?: LogShape;
}

export const addServe: AddCommand = (program, io, done) => {
  addLog(addActors(addReader(addModel(program.command('serve')))), 'request')
    .summary('answer other programs over HTTP, and show the page')
    .description('Starts a service over HTTP for other programs, and the page to read and label in, until Ctrl-C.')
    .option('--port <number>', 'where to listen; 0 for a port that is free', port, 8080)
    .option('--host <address>', 'the address to listen on; 0.0.0.0 for all, which needs a token', '127.0.0.1')
    .option(
      '--allowed-host <name>',
      'a name by which it may be called, such as of a proxy; may be repeated',
      several(),
      [],
    )
    .option('--insecure', 'listen on other addresses than loopback also without a token')
    .option('--token <token>', 'what /v1/* asks for as "Authorization: Bearer …"; others can see it here')
    .option('--max-body <size>', 'longest body, or line of a stream: bytes, or with kb or mb', size, 2 ** 20)
    .option('--max-batch <number>', 'most texts in a body; a stream has no limit', positive, 100)
    .addOption(createDuration('--timeout <duration>', 'in which a body must have come: s, or ms', 10_000))
    .option('--concurrency <number>', 'most requests at a time; others are told to come back', positive, 1024)
    .option('--streams <number>', 'most streams of rows at a time; others are told to come back', positive, 256)
    .option(
      '--threads <number>',
      'how many texts are worked on at the same time, up to 64; each takes memory',
      threadCount,
      2,
    )
    .addOption(createWorkTimeout())
    .addOption(
      createDuration('--grace <duration>', 'in which, when it is stopped, what was begun must be finished', 25_000),
    )
    .option('--no-page', 'do not show the page at /')
    .option('--verbose', 'the same as --log lines')
    .addHelpText(
      'after',
      `
Endpoints: POST /v1/analyze, /v1/classify (JSON for one text or many, application/x-ndjson for a stream), /v1/explain,
/v1/suggest, /v1/train, /v1/model/reset; GET /v1/model, /v1/taxonomy, /healthz, /metrics (for
Prometheus), /openapi.json (which describes them all). Every answer has an X-Request-Id, the request's own where it has one.
Errors are {"error":{"code","message"}}. Texts are neither kept nor logged. SIGTERM and Ctrl-C let what was begun be
finished, within --grace; a second one ends at once.

Example:
  $ stancekit serve --port 8080 &
  $ curl -d '{"text":"We condemn the embargo and call for its end."}' -H 'content-type: application/json' localhost:8080/v1/classify`,
    )
    .action(async (options: ServeOptions) => done(await run(options, io)));
};

async function run(given: ServeOptions, io: Io): Promise<ExitStatus> {
  const { page, allowedHost, verbose, workTimeout, log: asked, ...options } = given;
  // Only here, so that the other commands start without it.
  const { startService } = await import('../../server');
  const reader = whichReader(options.reader, io);
  const log = createServiceLog(io, asked ?? (verbose ? 'lines' : undefined));
  const settings = {
    ...options,
    reader,
    actors: await readActors(options.actors),
    workTimeout: workTimeout ?? (reader === 'fast' ? WORK_TIMEOUT : READING_TIMEOUT),
    allowedHosts: allowedHost,
    onTrouble: (message) => log({ level: 'error', message }),
    ...(!page && { page: null }),
    onAnswered: ({ id, milliseconds, beginning: _, ...request }) => {
      const { method, path, status } = request;
      const rounded = Number(milliseconds.toFixed(1));
      const message = `${method} ${path} ${status} ${milliseconds.toFixed(1)} ms`;
      log({ level: 'info', id, message, fields: { ...request, milliseconds: rounded } });
    },
  } satisfies Partial<Parameters<typeof startService>[0]>;
  // Before anybody can connect, so that whoever stops it does so in the right way.
  const stop = io.interruptible?.();
  const service = await startService(settings).catch(refuse);
  await createOutput(io.stdout).write(`stancekit answers at ${service.url} (Ctrl-C ends it)\n`);
  if (stop && !stop.aborted) await once(stop, 'abort');
  await service.stop();
  return 0;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there. Choose another --port, or 0 for one that is free',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'there is no such host',
  EACCES: 'that is not permitted. Ports from 1024 on are',
};

/** @throws UsageError where the model cannot be used, or the port. */
function refuse(error: NodeJS.ErrnoException): never {
  if (isStancekitError(error)) throw new UsageError(`${error.message} (${error.code})`);
  const reason = reasons[error.code ?? ''];
  if (!reason) throw error;
  throw new UsageError(`Cannot listen: ${reason} (${error.code}).`);
}

function port(value: string): number {
  const number = integer(value);
  if (number < 0 || number > 65_535) throw new InvalidArgumentError('It must be from 0 to 65535.');
  return number;
}

/** Flags together, without what the environment says. */
function several(): (value: string) => readonly string[] {
  const given: string[] = [];
  return (value) => {
    given.push(value);
    return [...given];
  };
}

/** Bytes. */
function size(value: string): number {
  const [, number, unit = 'b'] = /^(\d{1,9})(b|kb|mb)?$/i.exec(value) ?? [];
  const bytes = Number(number) * { b: 1, kb: 2 ** 10, mb: 2 ** 20 }[unit.toLowerCase() as 'b' | 'kb' | 'mb'];
  if (!(bytes >= 1 && bytes <= 2 ** 30))
    throw new InvalidArgumentError('It must be such as 500kb or 1mb, up to 1024mb.');
  return bytes;
}
