/** What may end the program, and by which status and words it is told. */

import { CommanderError } from 'commander';
import { type ErrorCode, isStancekitError } from 'stancekit';
import type { ExitStatus } from './exitStatus';

/** The program was called in a way that cannot be followed. */
export class UsageError extends Error {}

/** Something cannot be written, though it was called in the right way: the disk is full, or it is not permitted. */
export class WriteError extends Error {
  constructor(what: string, cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException;
    super(`${what} cannot be written (${code}).${hints[code ?? ''] ?? ''}`, { cause });
  }
}

const hints: Readonly<Record<string, string>> = {
  ENOSPC: ' The disk is full: make room, and call it again.',
  EACCES: ' It is not permitted: change the rights there, or choose another place.',
  EPERM: ' It is not permitted: change the rights there, or choose another place.',
  EROFS: ' That disk can only be read: choose another place.',
  EEXIST: ' There is something of this name already: choose another name, or remove it.',
  EDQUOT: ' No more may be stored there: make room, and call it again.',
};

/** There is no such place: whoever named it can name another, and nothing has been done. */
const NO_PLACE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];

/** @throws UsageError where there is no such place; the error itself where whoever read it has gone, as of standard output; else WriteError. */
export function cannotWrite(file: string, error: unknown): never {
  if (error instanceof WriteError || error instanceof UsageError) throw error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE') throw error;
  if (NO_PLACE.includes(code ?? '')) throw new UsageError(`${file} cannot be written (${code}).`);
  throw new WriteError(file, error);
}

/** What the system calls that write are called. */
const WRITING = ['write', 'writev', 'fsync', 'ftruncate', 'close'];

/** Whether a system call that writes has failed. */
export function failedWrite(error: unknown): boolean {
  const { syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return WRITING.includes(syscall ?? '');
}

/** Codes that say nothing of the input: the queue is not there, or has gone in the midst of the work. */
const ELSEWHERE: readonly ErrorCode[] = ['QUEUE_UNREACHABLE'];

/** How the program ends by an error: its status, and what is told; nothing where nobody listens, or where it has been told. */
export function endingOf(error: unknown): readonly [status: ExitStatus, message: string | null] {
  if (error instanceof CommanderError) return [error.exitCode === 0 ? 0 : 2, null];
  if (error instanceof UsageError) return [2, error.message];
  if (error instanceof WriteError) return [3, error.message];
  if (failedWrite(error)) return [3, new WriteError('The output', error).message];
  const { syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (syscall === 'uv_cwd') return [2, 'The folder that this was started in is gone. Start it in one that exists.'];
  if (syscall === 'connect') return [3, `${(error as Error).message}.`];
  if (isStancekitError(error) && error.code !== 'INTERNAL') {
    return [ELSEWHERE.includes(error.code) ? 3 : 1, `${error.message} (${error.code})`];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [
    4,
    isStancekitError(error) ? `${reason} (INTERNAL)` : `A defect of this program: ${reason}. Please report it.`,
  ];
}
