/** The program and its commands. */

import { Command } from 'commander';
import { version } from '../../../package.json';
import { onOneLine } from '../../runtime/controls';
import { commands } from './commands';
import type { ExitStatus } from './exitStatus';
import type { Io } from './io';

/**
 * Describes the program to commander.
 *
 * @param io Where help and complaints go.
 * @param done Is told the exit status of the command that ran.
 */
export function createProgram(io: Io, done: (status: ExitStatus) => void): Command {
  const program = new Command('stancekit')
    .description('Reads news: who said or did what, to whom, on which issue, with which stance.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // It quotes what it was given.
      outputError: (text, write) => write(`${onOneLine(text.trimEnd())}\n`),
      getOutHelpWidth: () => io.stdout.columns || 100,
      getErrHelpWidth: () => io.stderr.columns || 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(add --help for what can be given)')
    .addHelpText(
      'after',
      `
Exit status: 0 all is well; 1 some input could not be used, the rest was done; 2 wrong usage, nothing was done;
3 something could not be written (the disk is full, it is not permitted) or the queue has gone: call it again then;
4 a defect of this program; 130 stopped by Ctrl-C, what was written is whole.

Example:
  $ stancekit analyze article.txt`,
    );
  for (const add of commands) add(program, io, done);
  return program;
}
