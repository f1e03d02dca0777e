/** From what stands on the command line to files: paths, folders, patterns, and `-` for standard input. */

import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { StancekitError } from 'stancekit';
import { glob, isDynamicPattern } from 'tinyglobby';
import { append } from '../../../runtime/lists';
import type { Found } from './found';
import { extensions } from './kinds';
import { noting, walk } from './walk';

/** Standard input on the command line. */
export const STDIN = '-';

/**
 * Finds files. A folder stands for all files in it, however deep, whose names end in one of `endings`; hidden ones are left out. Of a
 * folder or a pattern, files come in the order of their names, so that it is the same everywhere; a folder in it that cannot be read
 * stands among them with its error.
 *
 * @param args Paths, folders, patterns such as "news/**\/*.html", and `-`.
 * @param endings The endings that are taken from folders.
 */
export async function findFiles(args: readonly string[], endings: readonly string[] = extensions): Promise<Found[]> {
  const found: Found[] = [];
  for (const arg of args) {
    const status = arg === STDIN ? null : await stat(arg).catch(() => undefined);
    if (status === null) found.push({ file: STDIN, size: 0 });
    else if (status?.isDirectory()) append(found, await findInFolder(arg, endings));
    // A file may have a name that looks like a pattern.
    else if (status === undefined && isDynamicPattern(arg)) append(found, await findByPattern(arg));
    // Whether it can be read is found out by reading it.
    else found.push({ file: arg, size: status?.size ?? 0 });
  }
  return found;
}

async function findInFolder(folder: string, endings: readonly string[]): Promise<Found[]> {
  const found = await walk(folder, endings);
  if (found.length > 0) return found.sort(byName);
  return [missing(folder, `The folder ${folder} holds no file that ends in ${endings.join(', ')}.`)];
}

async function findByPattern(pattern: string): Promise<Found[]> {
  const unread: Found[] = [];
  const options = { expandDirectories: false, absolute: isAbsolute(pattern) };
  const names = await glob(pattern, { ...options, fs: noting(unread) });
  if (names.length + unread.length === 0) return [missing(pattern, `No file matches ${pattern}.`)];
  return [...(await sized(names)), ...unread].sort(byName);
}

function byName(a: Found, b: Found): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}

function sized(files: readonly string[]): Promise<Found[]> {
  return Promise.all(files.map(async (file) => ({ file, size: (await stat(file).catch(() => undefined))?.size ?? 0 })));
}

function missing(file: string, message: string): Found {
  return { file, size: 0, error: new StancekitError('FILE_NOT_FOUND', message, { file }) };
}
