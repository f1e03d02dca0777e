/** What ships: the files of a model as tables, which open without decoding. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectorTables } from '../../src/labels/features';
import { modelTables } from '../../src/labels/model';

/** The model files that are trained, and the tables that ship in their stead. */
export const tableFiles = { 'geopolitics.json': 'geopolitics.bin', 'targets.json': 'targets.bin' } as const;

/** The tables of the files in a folder, by the names that they ship with; the same files give the same bytes. */
export function packTables(folder: string): Readonly<Record<string, Uint8Array>> {
  const models = Object.entries(tableFiles).map(([json, name]) => {
    const model = JSON.parse(readFileSync(join(folder, json), 'utf8'));
    return [name, modelTables(model)] as const;
  });
  return {
    ...Object.fromEntries(models),
    'vectors.bin': vectorTables(new Uint8Array(readFileSync(join(folder, 'vectors.bin')))),
  };
}

/** Writes them beside the files, where all are there. @returns The names of those that are others than before. */
export function writeTables(folder: string): readonly string[] {
  return Object.entries(packTables(folder))
    .filter(([name, bytes]) => !existsSync(join(folder, name)) || !readFileSync(join(folder, name)).equals(bytes))
    .map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return name;
    });
}
