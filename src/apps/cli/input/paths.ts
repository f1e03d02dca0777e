/** From what stands on the command line to files: paths, folders, patterns, and `-` for standard input. */
import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { StancekitError } from 'stancekit';
import { glob, isDynamicPattern } from 'tinyglobby';
import { extensions } from './kinds';

/** Standard input on the command line. */
export const STDIN = '-';

/** A file, or why there is none. */
export interface Found {
  readonly file: string;
  /** Bytes, for progress. */
  readonly size: number;
  readonly error?: StancekitError;
}

/**
 * Finds files. A folder stands for all files in it, however deep, whose names end in one of `endings`; hidden ones are left out. Of a
 * folder or a pattern, files come in the order of their names, so that it is the same everywhere.
 *
 * @param args Paths, folders, patterns such as "news/**\/*.html", and `-`.
 * @param endings The endings that are taken from folders.
 */
export async function findFiles(args: readonly string[], endings: readonly string[] = extensions): Promise<Found[]> {
  const found: Found[] = [];
  for (const arg of args) {
    const status = arg === STDIN ? null : await stat(arg).catch(() => undefined);
    if (status === null) found.push({ file: STDIN, size: 0 });
    else if (status?.isDirectory()) found.push(...(await findInFolder(arg, endings)));
    // A file may have a name that looks like a pattern.
    else if (status === undefined && isDynamicPattern(arg)) found.push(...(await findByPattern(arg)));
    // Whether it can be read is found out by reading it.
    else found.push({ file: arg, size: status?.size ?? 0 });
  }
  return found;
}

async function findInFolder(folder: string, endings: readonly string[]): Promise<Found[]> {
  const names = await glob(
    endings.map((ending) => `**/*${ending}`),
    { cwd: folder, caseSensitiveMatch: false },
  );
  if (names.length > 0) return sized(names.map((name) => join(folder, name)));
  return [missing(folder, `The folder ${folder} holds no file that ends in ${endings.join(', ')}.`)];
}

async function findByPattern(pattern: string): Promise<Found[]> {
  const names = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  return names.length > 0 ? sized(names) : [missing(pattern, `No file matches ${pattern}.`)];
}

function sized(files: string[]): Promise<Found[]> {
  files.sort();
  return Promise.all(files.map(async (file) => ({ file, size: (await stat(file).catch(() => undefined))?.size ?? 0 })));
}

function missing(file: string, message: string): Found {
  return { file, size: 0, error: new StancekitError('FILE_NOT_FOUND', message, { file }) };
}
