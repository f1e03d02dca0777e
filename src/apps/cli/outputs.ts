/** Files that the program writes: never over what somebody else has written, and whole or not at all. */

import { fstatSync, type Stats } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { type ErrorCode, StancekitError } from 'stancekit';
import { cannotWrite, UsageError } from './failures';
import type { Found } from './input/found';
import { STDIN } from './input/paths';
import type { Io } from './io';

export interface OverwriteOptions {
  readonly force?: boolean;
}

/** @param held What may be written over. */
export function addForce(command: Command, held = 'what --out holds'): Command {
  return command.option('--force', `write over ${held}, also where another program wrote it; never over an input`);
}

/** What is read: files that were found, and others that options name. */
export interface Inputs {
  readonly found: readonly Pick<Found, 'file'>[];
  readonly others?: readonly (string | undefined)[];
}

/**
 * Looks whether files may be written, before anything is done.
 *
 * @param isOwn Whether this program has written a file, which then is written anew without being asked.
 * @throws UsageError: OUTPUT_IS_INPUT where one is also read, by whatever name or link; OUTPUT_EXISTS where one holds something.
 */
export async function checkOutputs(
  outputs: readonly string[],
  { found, others = [] }: Inputs,
  { stdin }: Pick<Io, 'stdin'>,
  { force = false }: OverwriteOptions,
  isOwn: (file: string) => Promise<boolean> = async () => false,
): Promise<void> {
  const files = [...found.map(({ file }) => file), ...others.filter((file) => file !== undefined)];
  const read = new Map<string, string>();
  for (const file of files) {
    const status = file === STDIN ? statusOfStdin(stdin) : await statusOf(file);
    if (status?.isFile()) read.set(identity(status), file === STDIN ? 'standard input' : file);
  }
  for (const out of outputs) {
    const status = await statusOf(out);
    if (status?.isDirectory()) throw new UsageError(`${out} is a folder. Name a file, such as one in it.`);
    if (!status?.isFile()) continue;
    const input = read.get(identity(status));
    if (input !== undefined) {
      throw refused('OUTPUT_IS_INPUT', `${out} is read too, as ${input}. Choose another file to write`);
    }
    if (force || status.size === 0 || (await isOwn(out))) continue;
    throw refused('OUTPUT_EXISTS', `${out} holds something. Choose another file, or write over it by --force`);
  }
}

export function refused(code: ErrorCode, what: string): UsageError {
  const error = new StancekitError(code, `${what}.`);
  return new UsageError(`${error.message} (${code})`);
}

/** Null where there is none, or none that can be looked at: whoever reads or writes it will say so. */
async function statusOf(file: string): Promise<Stats | null> {
  return stat(file).catch(() => null);
}

/** Standard input may be a file: `stancekit … < file`. */
function statusOfStdin({ fd }: Io['stdin']): Stats | null {
  try {
    return fd === undefined ? null : fstatSync(fd);
  } catch {
    return null;
  }
}

/** The same for all names and links of a file. */
function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** A file, and what it is to hold. */
export type Content = readonly [file: string, content: string | Uint8Array];

/**
 * Writes files beside their places and renames them when all are whole, so that none is ever half there. What is no file, such as
 * /dev/stdout, is written as it is.
 *
 * @throws UsageError where there is no such place; WriteError where nothing can be written there, with nothing left behind.
 */
export async function writeWhole(files: readonly Content[]): Promise<void> {
  const parts: Part[] = [];
  try {
    for (const [file, content] of files) {
      const part = await openPart(file);
      parts.push(part);
      await part.write(content);
      await part.finish();
    }
    for (const part of parts) await part.settle();
  } catch (error) {
    for (const part of parts) await part.drop();
    throw error;
  }
}

/** A file in the making. */
export interface Part {
  write(content: string | Uint8Array): Promise<void>;
  /** Nothing is written any more; it is on the disk, and not yet in its place. */
  finish(): Promise<void>;
  /** Puts it in its place. */
  settle(): Promise<void>;
  /** Leaves nothing of it, unless it is in its place. */
  drop(): Promise<void>;
}

/** Begins a file. @throws As `writeWhole`; so do the functions of what it returns. */
export async function openPart(file: string): Promise<Part> {
  // Behind a link lies what is meant.
  const place = await realpath(file).catch(() => file);
  const before = await statusOf(place);
  const isPlain = before === null || before.isFile();
  const path = isPlain ? `${place}.${process.pid}.part` : place;
  const orTell = <T>(work: Promise<T>) => work.catch((error) => cannotWrite(file, error));
  // One of this name was left by a process of the same number.
  if (isPlain) await rm(path, { force: true }).catch(() => {});
  const handle = await orTell(open(path, isPlain ? 'wx' : 'w', before?.mode));
  return {
    write: (content) => orTell(handle.appendFile(content)),
    async finish() {
      // Some disks say only now that they are full.
      if (isPlain) await orTell(handle.sync());
      await orTell(handle.close());
    },
    async settle() {
      if (isPlain) await orTell(rename(path, place));
    },
    async drop() {
      await handle.close().catch(() => {});
      if (isPlain) await rm(path, { force: true }).catch(() => {});
    },
  };
}

/** Whether a file begins so. */
export async function beginsWith(file: string, pattern: RegExp): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    return pattern.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
