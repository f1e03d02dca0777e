/** The file with settings of a project: `stancekit.config.json`, or the key "stancekit" of `package.json`. */
import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { type Loaders, lilconfig } from 'lilconfig';
import { UsageError } from './failures';
import type { Io } from './io';

export interface Config {
  readonly file: string;
  /** Paths in it are counted from here. */
  readonly folder: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const PLACES = ['stancekit.config.json', 'package.json'];

/** JSON alone: a folder of texts is somebody else's at times, and nothing in it is run. */
const noCode = (path: string): never => {
  throw new Error(`${path} does not end in .json`);
};
const loaders: Loaders = { '.js': noCode, '.cjs': noCode, '.mjs': noCode, noExt: noCode };

/**
 * Reads the settings of a project, from the file that `STANCEKIT_CONFIG` names, or else from the first in this folder and those above it, up
 * to the home of the user.
 *
 * @returns Null where there are none, or where `STANCEKIT_CONFIG` is empty.
 * @throws UsageError where they cannot be read, or are no object.
 */
export async function readConfig({ env, cwd = process.cwd() }: Pick<Io, 'env' | 'cwd'>): Promise<Config | null> {
  const named = env.STANCEKIT_CONFIG;
  if (named === '') return null;
  if (named !== undefined) checkNamed(named);
  const explorer = lilconfig('stancekit', { searchPlaces: PLACES, loaders, cache: false });
  const found = await (named === undefined ? explorer.search(cwd) : explorer.load(named)).catch(cannotUse(named));
  if (!found || found.isEmpty) return null;
  const { filepath: file, config } = found;
  // A package may have no such key.
  if (config === undefined || config === null) return null;
  if (typeof config !== 'object' || Array.isArray(config)) {
    throw new UsageError(`${file}: expected an object of settings. (INVALID_OPTION)`);
  }
  return { file, folder: dirname(file), settings: config as Record<string, unknown> };
}

/** @throws UsageError where the file is not there, or is none of JSON; `lilconfig` would speak of loaders. */
function checkNamed(file: string): void {
  const reason = !existsSync(file)
    ? 'there is no such file'
    : extname(file) === '.json'
      ? null
      : 'it does not end in .json';
  if (reason === null) return;
  throw new UsageError(
    `The settings in ${file} cannot be read: ${reason}. STANCEKIT_CONFIG names a JSON file. (INVALID_OPTION)`,
  );
}

function cannotUse(named = PLACES[0]) {
  return (error: Error): never => {
    const [reason] = error.message.split('\n');
    throw new UsageError(`The settings in ${named} cannot be read: ${reason}. (INVALID_OPTION)`);
  };
}
