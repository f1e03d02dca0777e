/** Runs the program: arguments in, exit status out. */
import type { ExitStatus } from './exitStatus';
import { endingOf } from './failures';
import { complain, createTeller, type Io, OutputClosed, type OutputStream } from './io';
import { createProgram } from './program';
import { withoutFolder } from './stdin';

/** As `process` has them. */
export type OuterIo = Omit<Io, 'stderr' | 'bar'> & { readonly stderr: OutputStream };

/**
 * Runs `stancekit`.
 *
 * @param args What stands behind the program's name.
 * @param io The streams to read and write, and the environment; `process` has them.
 * @returns The exit status. Nothing is thrown; a defect of this program has a status of its own.
 */
export async function main(args: readonly string[], io: OuterIo): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const inner: Io = { ...io, stdin: withoutFolder(io.stdin), stderr: createTeller(io.stderr), bar: io.stderr };
  try {
    const program = createProgram(inner, (result) => {
      status = result;
    });
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return end(error, inner);
  }
}

/** Tells of an error that ends the program, in one line and without a trace. */
export function end(error: unknown, io: Pick<Io, 'stderr'>): ExitStatus {
  // The reader has gone ("| head"): there is nobody to tell.
  if (error instanceof OutputClosed || (error as NodeJS.ErrnoException | null)?.code === 'EPIPE') return 0;
  const [status, message] = endingOf(error);
  if (message !== null) complain(io, message);
  return status;
}
