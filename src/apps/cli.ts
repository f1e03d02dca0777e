#!/usr/bin/env node
import { main } from './cli/main';

const { stdin, stdout, stderr, env } = process;

const status = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  interruptible(signals = ['SIGINT']) {
    const stop = new AbortController();
    for (const signal of signals) process.once(signal, () => stop.abort());
    return stop.signal;
  },
});
process.exitCode = status;
// Standard input may still be open, and would be waited for.
if (status === 130) stdout.write('', () => process.exit());
