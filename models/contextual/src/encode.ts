/** In: texts. Out: a vector each, for whoever trains classifiers of their own on them. */
import { othersTurn } from '../../../src/runtime/othersTurn';
import type { Edges } from './batch';
import { toBatch } from './batch';
import { invalidWeights, StancekitError } from './errors';
import type { Marked } from './marked';
import type { Session } from './session';
import type { Settings } from './settings';
import { windowsOf } from './windows';
import type { Vocabulary } from './wordPieces';

export interface EncodingParts {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly session: Session;
  readonly edges: Edges;
}

/**
 * Makes what encodes texts, one after the other (see `batch.ts`). Of a text that is longer than the network takes, the vectors of its windows are
 * averaged by their length; nothing is cut off.
 *
 * @throws MODEL_SCHEMA where the weights are older than vectors; INVALID_MODEL where the network gives others than the settings say.
 */
export function textEncoder({ settings, vocabulary, session, edges }: EncodingParts) {
  const { id, vectors: dimensions, maximumPieces } = settings;
  const encodeOne = async (text: string): Promise<Float32Array> => {
    if (dimensions === undefined) throw withoutVectors(id);
    const windows = windowsOf(unmarked(vocabulary.cut(text).map((piece) => piece.id)), maximumPieces - 2);
    const total = windows.reduce((sum, { pieces }) => sum + pieces.ids.length, 0);
    const mean = new Float32Array(dimensions);
    for (const window of windows) {
      const own = await session.vectors(toBatch(window, edges));
      await othersTurn();
      if (own.length !== dimensions) {
        throw invalidWeights(`the network gives ${own.length} numbers a vector, reader.json says ${dimensions}`);
      }
      const share = total === 0 ? 1 : window.pieces.ids.length / total;
      for (let at = 0; at < dimensions; at++) mean[at] = (mean[at] ?? 0) + share * (own[at] ?? 0);
    }
    return mean;
  };
  return async (texts: readonly string[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await encodeOne(text));
    return vectors;
  };
}

/** Nobody's attitude is asked, and towards nothing. */
function unmarked(ids: readonly number[]): Marked {
  return { ids, actor: ids.map(() => 0), targets: [] };
}

function withoutVectors(id: string): StancekitError {
  const advice = 'Install the stancekit-contextual that goes with this stancekit.';
  return new StancekitError('MODEL_SCHEMA', `The weights "${id}" of the contextual reader give no vectors. ${advice}`);
}
