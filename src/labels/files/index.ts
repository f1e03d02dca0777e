/** The models that ship with the package, read from its folder `models/`. For Node alone. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StancekitError } from '../../errors';
import type { GeopoliticsIssue } from '../../taxonomy';
import { loadModel, type Model, type ModelJson, rememberOrigin } from '../model';

const FILES = {
  vectors: 'vectors.bin',
  statements: 'geopolitics.json',
  attitudes: 'targets.json',
} as const;

/** The largest model file that is read: thirty times the shipped ones. */
const MAXIMUM_BYTES = 100_000_000;

let model: Model<GeopoliticsIssue> | undefined;
let vectors: Uint8Array | undefined;

/**
 * The model that ships with the package: geopolitical issues, their stances, and attitudes to targets. It is read at the
 * first call and kept.
 *
 * @throws MODEL_REQUIRED where the package's model files are not there.
 */
export function defaultModel(): Model<GeopoliticsIssue> {
  model ??= rememberOrigin(
    loadModel(readModelFile(FILES.statements), defaultVectors(), readModelFile(FILES.attitudes)),
    'shipped',
  ) as Model<GeopoliticsIssue>;
  return model;
}

/** The shipped model file for issues and stances, parsed. @throws MODEL_REQUIRED where it is not there. */
export function defaultModelJson(): ModelJson {
  return readModelFile(FILES.statements) as ModelJson;
}

/** The bytes of the word-vector file that ships with the package. @throws MODEL_REQUIRED where it is not there. */
export function defaultVectors(): Uint8Array {
  vectors ??= new Uint8Array(readFileSync(pathOf(FILES.vectors)));
  return vectors;
}

/**
 * Makes a model from a model file, with the shipped word vectors, and with the shipped part for attitudes where the file has none.
 *
 * @param json A model file, parsed.
 * @throws What `loadModel` throws.
 */
export function loadModelJson(json: unknown): Model {
  return loadModel(withShipped(json), defaultVectors(), readModelFile(FILES.attitudes));
}

/** A file of propositions alone, as `stancekit issue` writes it, adds them to the issues that the package knows. */
function withShipped(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const isAlone = Object.hasOwn(json, 'propositions') && !Object.hasOwn(json, 'statements');
  return isAlone ? { ...json, statements: defaultModelJson().statements } : json;
}

/**
 * Reads a model file, such as `stancekit train` writes.
 *
 * @typeParam IssueId The ids of its issues, for who knows them: `readModel<'tariffs' | 'quotas'>(…)` types the issues of results.
 * @param path Its path.
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE, INPUT_TOO_LARGE, INVALID_MODEL, MODEL_SCHEMA, MODEL_ENCODER.
 */
export function readModel<IssueId extends string = string>(path: string): Model<IssueId> {
  if (!existsSync(path)) throw new StancekitError('FILE_NOT_FOUND', `There is no model file ${path}.`, { file: path });
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAXIMUM_BYTES) {
      throw new StancekitError(
        'INPUT_TOO_LARGE',
        `Expected the model file ${path} to have at most ${MAXIMUM_BYTES} bytes, got ${size}.`,
        { file: path },
      );
    }
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof StancekitError) throw cause;
    throw new StancekitError('FILE_UNREADABLE', `The model file ${path} cannot be read.`, { file: path }, { cause });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new StancekitError(
      'INVALID_MODEL',
      `The model file ${path} is not JSON. Write one with \`stancekit train\`.`,
      { file: path },
      { cause },
    );
  }
  try {
    return loadModelJson(json) as Model<IssueId>;
  } catch (cause) {
    if (!(cause instanceof StancekitError)) throw cause;
    throw new StancekitError(cause.code, `${path}: ${cause.message}`, { file: path }, { cause });
  }
}

function readModelFile(name: string): unknown {
  return JSON.parse(readFileSync(pathOf(name), 'utf8'));
}

/** `models/` lies beside `src/` and beside `dist/`, however deep below one of them this file has been bundled. */
function pathOf(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 4; depth++) {
    const path = join(folder, 'models', name);
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  throw new StancekitError('MODEL_REQUIRED', `The model file models/${name} is missing from the package.`);
}
