/** What the program reads from and writes to. */
import { once } from 'node:events';

/** 0: all is well. 1: some input failed. 2: wrong usage, nothing was done. 130: stopped by Ctrl-C (128 + SIGINT). */
export type ExitStatus = 0 | 1 | 2 | 130;

/** The part of a writable stream that is needed here. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** The part of `process` that is needed here; tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From now on the first Ctrl-C (or one of these signals) does not end the program but this signal; the second one does. */
  readonly interruptible?: (signals?: readonly NodeJS.Signals[]) => AbortSignal;
}

/** The program was called in a way that cannot be followed. */
export class UsageError extends Error {}

/** @throws UsageError, of a file that somebody named for the results. */
export function cannotWrite(file: string, error: unknown): never {
  throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
}

/** Whoever read the output has closed it. */
export class OutputClosed extends Error {}

/** Writes in order and waits while the reader is slower. */
export interface Output {
  /** @throws OutputClosed where nobody reads any more. */
  write(text: string): Promise<void>;
}

export function createOutput(stream: OutputStream): Output {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = asClosed(error);
  });
  return {
    async write(text) {
      if (failure) throw failure;
      if (text === '' || stream.write(text)) return;
      try {
        await once(stream, 'drain');
      } catch (error) {
        throw asClosed(error as Error);
      }
    },
  };
}

function asClosed(error: Error): Error {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error;
}

/** Tells of progress: only to a terminal, or where it was asked for. */
export function createLog(io: Io, verbose: boolean): (message: string) => void {
  return io.stderr.isTTY || verbose ? (message) => io.stderr.write(`${message}\n`) : () => {};
}
