/** The files of a folder, however deep, with what cannot be read in their places. */
import * as fs from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isStancekitError, StancekitError } from 'stancekit';
import type { FileSystemAdapter } from 'tinyglobby';
import { fileError } from './decode';
import type { Found } from './found';

/**
 * Lists the files of a folder whose names end in one of `endings`, hidden ones left out. Links are followed. A folder that several links
 * lead to is read once; a link that leads back to a folder around it is a loop, and told as an error.
 */
export async function walk(folder: string, endings: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  const enter = async (path: string, around: readonly string[]): Promise<void> => {
    const own = await realpath(path);
    if (around.includes(own)) throw loop(path);
    if (seen.has(own)) return;
    seen.add(own);
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.')) await visit(join(path, name), [...around, own]);
    }
  };
  const visit = async (path: string, around: readonly string[]): Promise<void> => {
    const isWanted = endings.some((ending) => path.toLowerCase().endsWith(ending));
    try {
      const status = await statusOf(path);
      if (status?.isDirectory()) await enter(path, around);
      else if (isWanted) found.push({ file: path, size: status?.size ?? 0 });
    } catch (error) {
      found.push(unreadable(path, error));
    }
  };
  await visit(folder, []);
  return found;
}

/** Null for a link that leads nowhere. */
async function statusOf(path: string): Promise<fs.Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function loop(path: string): StancekitError {
  const message = `The folder ${path} is a link to a folder that it lies in, and is passed over.`;
  return new StancekitError('FILE_UNREADABLE', message, { file: path });
}

function unreadable(file: string, error: unknown): Found {
  const told = isStancekitError(error) ? error : fileError(error, file);
  if (!isStancekitError(told)) throw told;
  return { file, size: 0, error: told };
}

type Done = (error: NodeJS.ErrnoException | null, result?: unknown) => void;
type Call = (path: string, options: unknown, done: Done) => void;

/** The platform's functions for a search, by which folders that cannot be read, and loops of links, are noted. */
export function noting(found: Found[]): FileSystemAdapter {
  const noted = (call: Call) => (path: string, first: unknown, second?: Done) => {
    const [options, done] = second ? [first, second] : [undefined, first as Done];
    call(path, options, (error, result) => {
      if (error && !NOTHING_THERE.includes(error.code ?? '')) found.push(unreadable(path.replace(/[\\/]$/, ''), error));
      done(error, result);
    });
  };
  return { readdir: noted(fs.readdir as Call), realpath: noted(fs.realpath as Call) } as unknown as FileSystemAdapter;
}

const NOTHING_THERE = ['ENOENT', 'ENOTDIR'];
