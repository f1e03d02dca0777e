/** One run at a time writes a file: two would go on from the same line, and do every row behind it twice. */
import { readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { StancekitError } from 'stancekit';
import { cannotWrite, UsageError } from './failures';

/** Who writes. */
interface Owner {
  readonly host: string;
  readonly process: number;
}

/** Milliseconds after which a lock that names nobody is left over: whoever makes one writes its name at once. */
const NAMELESS = 10_000;

/** What this process writes, since a process of another start of a container may have had its number. */
const own = new Set<string>();

/**
 * Takes a file for this run, by making FILE.lock, which only one can make. What a run that was killed has left is cleared away.
 *
 * @param file None, or what is no file, such as a pipe, is not taken.
 * @returns Gives the file free.
 * @throws UsageError (RESULTS_IN_USE) where another run has it, or may have it on another machine; where no file can be made there.
 */
export async function lock(file: string | undefined): Promise<() => Promise<void>> {
  if (file === undefined || !(await isPlain(file))) return async () => {};
  const path = `${file}.lock`;
  if (!(await make(path, file))) {
    await clear(path, file);
    if (!(await make(path, file))) throw inUse(file, path, await readOwner(path));
  }
  own.add(path);
  return async () => {
    own.delete(path);
    await unlink(path).catch(() => {});
  };
}

/** A file, or nothing yet: no pipe and no device. */
export async function isPlain(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => true,
  );
}

/** Whether it was not there before. */
async function make(path: string, file: string): Promise<boolean> {
  const owner: Owner = { host: hostname(), process: process.pid };
  try {
    await writeFile(path, `${JSON.stringify(owner)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return cannotWrite(file, error);
  }
}

/**
 * Removes the lock of a run that is over. Only one does so at a time, and looks again before: else the second of two could remove the
 * new lock of the first.
 */
async function clear(path: string, file: string): Promise<void> {
  if (!(await isLeft(path))) return;
  const turn = `${path}.clearing`;
  if (!(await make(turn, file))) throw inUse(file, turn, await readOwner(turn));
  try {
    if (await isLeft(path)) await unlink(path);
  } finally {
    await unlink(turn);
  }
}

async function isLeft(path: string): Promise<boolean> {
  const owner = await readOwner(path);
  if (!owner) {
    const found = await stat(path).catch(() => null);
    return found !== null && Date.now() - found.mtimeMs > NAMELESS;
  }
  if (owner.host !== hostname()) return false;
  return owner.process === process.pid ? !own.has(path) : !isRunning(owner.process);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is there, and of somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const { host, process } = JSON.parse(await readFile(path, 'utf8'));
    return typeof host === 'string' && Number.isSafeInteger(process) && process > 0 ? { host, process } : null;
  } catch {
    return null;
  }
}

function inUse(file: string, path: string, owner: Owner | null): UsageError {
  const who = owner ? `process ${owner.process} on ${owner.host}` : 'another run';
  const { message, code } = new StancekitError(
    'RESULTS_IN_USE',
    `${file} is being written by ${who}. Wait for it or choose another file; if that run is over, remove ${path}.`,
  );
  return new UsageError(`${message} (${code})`);
}
