/** The program, with the streams and the environment of this process. */
import { createTeller } from './io';
import { end, main } from './main';

const { stdin, stdout, stderr, env } = process;

// What nobody waits for ends the program too, and in the same way.
const onDefect = (error: unknown) => process.exit(end(error, { stderr: createTeller(stderr) }));
process.on('uncaughtException', onDefect);
process.on('unhandledRejection', onDefect);
// There is nobody left to tell of it.
stderr.on('error', () => {});

/** Ctrl-C, and what asks a program to end that nobody sits before. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

const status = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  interruptible() {
    const stop = new AbortController();
    const onSignal = (signal: NodeJS.Signals) => {
      for (const name of STOPPING) process.off(name, onSignal);
      stop.abort(signal);
    };
    for (const name of STOPPING) process.on(name, onSignal);
    return stop.signal;
  },
});
process.exitCode = status;
// Standard input may still be open, and would be waited for.
if (status === 130 || status === 143) stdout.write('', () => process.exit());
if (status === 3 || status === 4) process.exit();
