/** What the program reads from and writes to. */
import { once } from 'node:events';
import { onOneLine, withoutControls } from '../../runtime/controls';
import { failedWrite, WriteError } from './failures';

/** The part of a writable stream that is needed here. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where people are told something. */
export type Teller = Pick<OutputStream, 'isTTY' | 'columns'> & { write(text: string): unknown };

/** The part of `process` that is needed here; tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: OutputStream;
  /** Shows no control sequence of a text; `bar` is the same without that. */
  readonly stderr: Teller;
  /** Where a bar of progress draws itself. */
  readonly bar?: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the file with settings is looked for; the folder of the process where it is absent. */
  readonly cwd?: string;
  /** From now on the first Ctrl-C or SIGTERM does not end the program but this signal, with its name for a reason; the second one does. */
  readonly interruptible?: () => AbortSignal;
}

/** Whoever read the output has closed it. */
export class OutputClosed extends Error {}

/** Writes in order and waits while the reader is slower. */
export interface Output {
  /** @throws OutputClosed where nobody reads any more; WriteError where it cannot be written. */
  write(text: string): Promise<void>;
}

/**
 * Writes to a stream. A terminal is given no control sequence of a text.
 *
 * @param coloured The texts hold none but those of colours: whoever made them has seen to it.
 */
export function createOutput(stream: OutputStream, coloured = false): Output {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = asClosed(error);
  });
  const shown = stream.isTTY && !coloured ? withoutControls : (text: string) => text;
  return {
    async write(text) {
      if (failure) throw failure;
      try {
        if (text !== '' && !stream.write(shown(text))) await once(stream, 'drain');
      } catch (error) {
        throw asClosed(error as Error);
      }
    },
  };
}

function asClosed(error: Error): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosed();
  return failedWrite(error) ? new WriteError('Standard output', error) : error;
}

/** Standard error as people may see it: without control sequences. Where it cannot be written, there is nobody to tell. */
export function createTeller(stream: Teller): Teller {
  return {
    ...{ isTTY: stream.isTTY === true, columns: stream.columns ?? 0 },
    write(text) {
      try {
        return stream.write(withoutControls(text));
      } catch {
        return false;
      }
    },
  };
}

/** Tells of something that is wrong, in one line. */
export function complain(io: Pick<Io, 'stderr'>, message: string): void {
  io.stderr.write(`stancekit: ${onOneLine(message)}\n`);
}

/** Tells of progress: only to a terminal, or where it was asked for. */
export function createLog(io: Io, verbose: boolean): (message: string) => void {
  return io.stderr.isTTY || verbose ? (message) => io.stderr.write(`${onOneLine(message)}\n`) : () => {};
}
