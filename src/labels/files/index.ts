/** The models that ship with the package, read from its folder `models/`. For Node alone. */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StancekitError } from '../../errors';
import { checkKind, type Kind, kinds } from '../../runtime/checks';
import { isTableFile, openTableFile } from '../../runtime/tableFile';
import type { GeopoliticsIssue } from '../../taxonomy';
import { loadModel, type Model, type ModelJson } from '../model';

const FILES = {
  vectors: 'vectors.bin',
  statements: 'geopolitics.bin',
  attitudes: 'targets.bin',
} as const;

/** The largest model file that is read: thirty times the shipped ones. */
const MAXIMUM_BYTES = 100_000_000;

const A_PATH: Kind = {
  expected: 'the path of a model file, or its `file:` URL',
  holds: (value) => (value instanceof URL ? value.protocol === 'file:' : kinds.word.holds(value)),
};

let model: Model<GeopoliticsIssue> | undefined;
const read = new Map<keyof typeof FILES, Uint8Array>();

/**
 * The model that ships with the package: geopolitical issues, their stances, and attitudes to targets. It is read at the
 * first call and kept.
 *
 * @returns The same model at each call.
 * @throws MODEL_REQUIRED where the package's model files are not there.
 * @example
 * defaultModel().issues.slice(0, 3) // ['neutrality', 'sovereignty', 'alliances']
 */
export function defaultModel(): Model<GeopoliticsIssue> {
  model ??= loadModel(shipped('statements'), shipped('vectors'), shipped('attitudes')) as Model<GeopoliticsIssue>;
  return model;
}

/**
 * The shipped model file for issues and stances, opened: its numbers are those of a file of tables, which can be loaded and trained from, and not be
 * written as JSON. @throws MODEL_REQUIRED where it is not there.
 */
export function defaultModelFile(): ModelJson {
  return openTableFile(shipped('statements')) as ModelJson;
}

/** The bytes of the word-vector file that ships with the package. @throws MODEL_REQUIRED where it is not there. */
export function defaultVectors(): Uint8Array {
  return shipped('vectors');
}

/**
 * Makes a model from a model file, with the shipped word vectors, and with the shipped part for attitudes where the file has none.
 *
 * @param json What a model file says.
 * @throws What `loadModel` throws.
 */
export function loadModelJson(json: unknown): Model {
  return loadModel(withShipped(json), shipped('vectors'), shipped('attitudes'));
}

/** A file of propositions alone, as `stancekit issue` writes it, adds them to the issues that the package knows. */
function withShipped(file: unknown): unknown {
  const json = file instanceof Uint8Array ? openTableFile(file) : file;
  if (typeof json !== 'object' || json === null) return json;
  const isAlone = Object.hasOwn(json, 'propositions') && !Object.hasOwn(json, 'statements');
  return isAlone ? { ...json, statements: defaultModelFile().statements } : json;
}

/**
 * Reads a model file, such as `stancekit train` writes, or a file of tables such as ships with the package: its first bytes tell.
 *
 * @typeParam IssueId The ids of its issues, for who knows them: `readModel<'tariffs' | 'quotas'>(…)` types the issues of results.
 * @param path Its path, from the working directory on, or its `file:` URL, such as `new URL('my-model.json', import.meta.url)`.
 * @returns The model, for `createAnalyzer({ model })`. Attitudes are those of the shipped model where the file has none.
 * @throws FILE_NOT_FOUND, FILE_UNREADABLE; INPUT_TOO_LARGE for more than 100,000,000 bytes; INVALID_MODEL for what is no model file; MODEL_SCHEMA,
 * MODEL_ENCODER, INVALID_TAXONOMY, as `loadModel`; MODEL_REQUIRED where the package's own files are not there; INVALID_OPTION where `path` is none.
 * @example
 * readModel('models/geopolitics.bin').issues.length // 10
 */
export function readModel<IssueId extends string = string>(path: string | URL): Model<IssueId> {
  checkKind(path, A_PATH, 'path');
  const file = String(path);
  if (!existsSync(path)) throw new StancekitError('FILE_NOT_FOUND', `There is no model file ${file}.`, { file });
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > MAXIMUM_BYTES) {
      throw new StancekitError(
        'INPUT_TOO_LARGE',
        `Expected the model file ${file} to have at most ${MAXIMUM_BYTES} bytes, got ${size}.`,
        { file },
      );
    }
    bytes = readFileSync(path);
  } catch (cause) {
    if (cause instanceof StancekitError) throw cause;
    throw new StancekitError('FILE_UNREADABLE', `The model file ${file} cannot be read.`, { file }, { cause });
  }
  const json = isTableFile(bytes) ? bytes : parse(bytes.toString('utf8'), file);
  try {
    return loadModelJson(json) as Model<IssueId>;
  } catch (cause) {
    if (!(cause instanceof StancekitError)) throw cause;
    throw new StancekitError(cause.code, `${file}: ${cause.message}`, { file }, { cause });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `The model file ${path} is not JSON. Write one with \`stancekit train\`.`;
    throw new StancekitError('INVALID_MODEL', message, { file: path }, { cause });
  }
}

/** A file that ships with the package, read at the first call, into memory that all threads can share. */
function shipped(part: keyof typeof FILES): Uint8Array {
  const bytes = read.get(part) ?? readShared(pathOf(FILES[part]));
  read.set(part, bytes);
  return bytes;
}

function readShared(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, count = 1; at < bytes.length && count > 0; at += count)
      count = readSync(file, bytes, at, bytes.length - at, at);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** `models/` lies beside `src/` and beside `dist/`, however deep below one of them this file has been bundled. */
function pathOf(name: string): string {
  // A bundle in CommonJS has no such address.
  const here: string | undefined = import.meta.url;
  let folder = here === undefined ? '' : dirname(fileURLToPath(here));
  for (let depth = 0; folder !== '' && depth < 4; depth++) {
    const path = join(folder, 'models', name);
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  const advice = 'Where a bundler has put this library into a program, keep it outside of the bundle (`external`).';
  throw new StancekitError('MODEL_REQUIRED', `The model file models/${name} is not beside this code. ${advice}`);
}
