/** The program and its commands. */

import { Command, Help, type Option } from 'commander';
import { version } from '../../../package.json';
import { onOneLine } from '../../runtime/controls';
import { commands } from './commands';
import type { ExitStatus } from './exitStatus';
import type { Io } from './io';
import { applySettings, variableOf } from './settings';

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
    .configureHelp({ optionDescription: describeOption })
    .hook('preSubcommand', (self, command) => (asksForHelp(self) ? undefined : applySettings(command, io)))
    .showHelpAfterError('(add --help for what can be given)')
    .addHelpText(
      'after',
      `
Exit status: 0 all is well; 1 some input could not be used, the rest was done (where one thing is made of all, as by train
and evaluate: nothing); 2 wrong usage, nothing was done; 3 something could not be written (the disk is full, it is not
permitted) or the queue is not there: call it again then; 4 a defect of this program; 130 stopped by Ctrl-C, or 143 by SIGTERM: what was written is whole.

Every option can also be set by the environment (STANCEKIT_ and its name, as \`--help\` of a command says) and by the file
stancekit.config.json, or the key "stancekit" of package.json, here or in a folder above: {"reader":"fast","serve":{"port":
80}}, by the option's name in camelCase, for all commands or for one. Of what is said for all, a command passes over what
only others can take. A flag wins over the environment, and that over the file. STANCEKIT_CONFIG names another file; empty,
none is read.

Example:
  $ stancekit analyze article.txt`,
    );
  for (const add of commands) add(program, io, done);
  return program;
}

/** With the variable by which it may be set. */
function describeOption(option: Option): string {
  const described = new Help().optionDescription(option);
  const isAsked = ['help', 'version'].includes(option.attributeName());
  return isAsked ? described : `${described} [${variableOf(option)}]`;
}

/** Help is given also where settings are wrong. */
function asksForHelp(program: Command): boolean {
  const { rawArgs } = program as Command & { readonly rawArgs: readonly string[] };
  return rawArgs.some((arg) => arg === '--help' || arg === '-h');
}
