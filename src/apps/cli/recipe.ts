/** How results were made, kept beside them: a run that goes on with them must make the rest in the same way. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { version } from '../../../package.json';
import { packageFile } from '../../runtime/packageFile';
import { cannotWrite } from './failures';
import { refused } from './outputs';

/** All that decides what an answer is, besides its row. */
export interface Recipe {
  /** Version of this package. */
  readonly stancekit: string;
  /** Hash of the model file; null where the workers of a queue have one of theirs. */
  readonly model: string | null;
  /** What names the reader; null for none, and where the workers of a queue have one of theirs. */
  readonly reader: string | null;
  readonly offsets: string;
  readonly withText: boolean;
  readonly deeds: boolean;
  /** From which probability on issues are told, where it was said. */
  readonly minimumProbability?: number;
  /** From which confidence on statements are told, where it was said. */
  readonly minimumConfidence?: number;
  /** Hash of the list of actors, where there is one. */
  readonly actors?: string;
}

interface RecipeOptions {
  readonly offsets: string;
  readonly deeds?: boolean;
  readonly withText?: boolean;
}

interface AnalyzeRecipeOptions extends RecipeOptions {
  readonly model?: string;
  readonly actors?: string;
  readonly minimumProbability?: number;
  readonly minimumConfidence?: number;
}

/** What is told where the one differs. */
const names: Readonly<Record<keyof Recipe, string>> = {
  stancekit: 'another version of stancekit',
  model: 'another model',
  reader: 'another --reader',
  offsets: 'other --offsets',
  withText: 'another --with-text',
  deeds: 'another --no-deeds',
  minimumProbability: 'another --minimum-probability',
  minimumConfidence: 'another --minimum-confidence',
  actors: 'another --actors',
};

/** The recipe of `analyze`. @param reader What names the reader, where there is one. */
export function recipeOf(given: AnalyzeRecipeOptions, reader: string | null): Recipe {
  const { model, actors, minimumProbability, minimumConfidence, ...options } = given;
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const hash = hashOf(model ?? packageFile('models/geopolitics.bin'));
  return {
    ...recipeOfQueue(options),
    model: hash,
    reader,
    ...(minimumProbability !== undefined && { minimumProbability }),
    ...(minimumConfidence !== undefined && { minimumConfidence }),
    ...(actors !== undefined && { actors: hashOf(actors) }),
  };
}

/** The recipe of `submit`. */
export function recipeOfQueue({ offsets, withText = false, deeds = true }: RecipeOptions): Recipe {
  return { stancekit: version, model: null, reader: null, offsets, withText, deeds };
}

/** How every recipe begins; one that was torn has less of it. */
const BEGINNING = '{"stancekit":';

function isOwn(text: string): boolean {
  return BEGINNING.startsWith(text.slice(0, BEGINNING.length)) || text.trim() === 'null';
}

/** @throws UsageError (OUTPUT_EXISTS) where another program has written FILE.run. */
export async function writeRecipe(file: string, recipe: Recipe): Promise<void> {
  const path = pathOf(file);
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!isOwn(text)) {
    throw refused('OUTPUT_EXISTS', `${path} holds something else. Choose another --out`);
  }
  await writeFile(path, `${JSON.stringify(recipe)}\n`).catch((error) => cannotWrite(file, error));
}

/**
 * Compares with how results were begun.
 *
 * @returns What is another now, such as "another model"; nothing where all is the same, or where it is not known how they were begun.
 */
export async function differences(file: string, recipe: Recipe): Promise<readonly string[]> {
  const before = await readRecipe(file);
  const keys = Object.keys(names) as (keyof Recipe)[];
  return before ? keys.filter((key) => before[key] !== recipe[key]).map((key) => names[key]) : [];
}

async function readRecipe(file: string): Promise<Partial<Recipe> | null> {
  try {
    const found: unknown = JSON.parse(await readFile(pathOf(file), 'utf8'));
    return typeof found === 'object' ? found : null;
  } catch {
    return null;
  }
}

function pathOf(file: string): string {
  return `${file}.run`;
}
