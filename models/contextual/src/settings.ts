/** Reads `reader.json`, which says what the weights are and how they are to be asked. */
import { describe, invalidWeights, StancekitError } from './errors';

export const FORMAT = 'stancekit-contextual';

/** Raised whenever weights of the version before can no longer be asked. */
export const VERSION = 1;

/** By what the scores of each part are divided, so that they become calibrated. */
export interface Temperatures {
  readonly issues: number;
  readonly stances: number;
  readonly attitudes: number;
  readonly tone: number;
}

export interface Settings {
  /** Begins as the SHA-256 of `reader.onnx` does, in hexadecimal. */
  readonly id: string;
  readonly issues: readonly string[];
  /** Pieces that are read at a time, the two at the ends included. */
  readonly maximumPieces: number;
  /** Lines of `vocabulary.txt`; nothing where the weights are older than this. */
  readonly pieces?: number | undefined;
  /** Whether names are read as they are, or masked by one piece each. */
  readonly names: 'kept' | 'masked';
  /** Where they are masked. */
  readonly maskPiece?: string | undefined;
  /** How many numbers a vector of a text has; nothing where the network gives none, which older ones do not. */
  readonly vectors?: number | undefined;
  readonly temperature: Temperatures;
}

/** Fewer could not hold a window and its overlap; more no encoder of this kind takes. */
const FEWEST_PIECES = 16;
const MOST_PIECES = 512;

/** More would make rows for training that no memory holds. */
const MOST_NUMBERS = 4096;

const PARTS = ['issues', 'stances', 'attitudes', 'tone'] as const;

/** @throws INVALID_MODEL where the file is malformed; MODEL_SCHEMA where it is of another version. */
export function readSettings(text: string): Settings {
  let json: Partial<Settings> & { readonly format?: unknown; readonly version?: unknown };
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw invalidWeights('reader.json is not JSON', cause);
  }
  const { format, version, id, issues, maximumPieces = 0, pieces, names, maskPiece, vectors, temperature } = json ?? {};
  if (format !== FORMAT) throw invalidWeights(`expected \`format\` to be "${FORMAT}", got ${describe(format)}`);
  if (version !== VERSION) {
    throw new StancekitError(
      'MODEL_SCHEMA',
      `Expected weights of version ${VERSION}, got ${describe(version)}. Install the stancekit-contextual that goes with this stancekit.`,
    );
  }
  if (typeof id !== 'string' || !/^[0-9a-f]{16,64}$/.test(id)) {
    throw invalidWeights(`expected \`id\` to be 16 hexadecimal digits or more, got ${describe(id)}`);
  }
  if (!Array.isArray(issues) || issues.length === 0 || !issues.every((issue) => typeof issue === 'string')) {
    throw invalidWeights(`expected \`issues\` to be a list of names, got ${describe(issues)}`);
  }
  if (!(Number.isSafeInteger(maximumPieces) && maximumPieces >= FEWEST_PIECES && maximumPieces <= MOST_PIECES)) {
    const wanted = `an integer from ${FEWEST_PIECES} to ${MOST_PIECES}`;
    throw invalidWeights(`expected \`maximumPieces\` to be ${wanted}, got ${describe(maximumPieces)}`);
  }
  if (pieces !== undefined && !(Number.isSafeInteger(pieces) && pieces >= 1)) {
    throw invalidWeights(`expected \`pieces\` to be an integer from 1 up, got ${describe(pieces)}`);
  }
  if (names !== 'kept' && names !== 'masked') {
    throw invalidWeights(`expected \`names\` to be "kept" or "masked", got ${describe(names)}`);
  }
  if (names === 'masked' && typeof maskPiece !== 'string') {
    throw invalidWeights(`expected \`maskPiece\` to be a piece, got ${describe(maskPiece)}`);
  }
  if (vectors !== undefined && !(Number.isSafeInteger(vectors) && vectors >= 1 && vectors <= MOST_NUMBERS)) {
    const wanted = `an integer from 1 to ${MOST_NUMBERS}`;
    throw invalidWeights(`expected \`vectors\` to be ${wanted}, got ${describe(vectors)}`);
  }
  return { id, issues, maximumPieces, pieces, names, maskPiece, vectors, temperature: readTemperatures(temperature) };
}

function readTemperatures(temperature: unknown): Temperatures {
  const given = (temperature ?? {}) as Partial<Temperatures>;
  for (const part of PARTS) {
    const own = given[part];
    if (typeof own !== 'number' || !Number.isFinite(own) || own <= 0) {
      throw invalidWeights(`expected \`temperature.${part}\` to be above 0, got ${describe(own)}`);
    }
  }
  return given as Temperatures;
}
