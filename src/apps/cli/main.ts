/** Runs the program: arguments in, exit status out. */
import { CommanderError } from 'commander';
import { isStancekitError } from 'stancekit';
import { type ExitStatus, type Io, OutputClosed, UsageError } from './io';
import { createProgram } from './program';

/**
 * Runs `stancekit`.
 *
 * @param args What stands behind the program's name.
 * @param io The streams to read and write, and the environment; `process` has them.
 * @returns The exit status. Nothing is thrown but what is a defect of this program.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // The reader has gone ("| head"): there is nobody to tell.
    if (error instanceof OutputClosed) return 0;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) return fail(io, error.message, 2);
    if (isStancekitError(error)) return fail(io, `${error.message} (${error.code})`, 1);
    throw error;
  }
}

function fail(io: Io, message: string, status: 1 | 2): ExitStatus {
  io.stderr.write(`stancekit: ${message}\n`);
  return status;
}
