/** What a reader makes of statements and of propositions, for issues that are told by them. */
import { checkVector } from '../encoders';
import { StancekitError } from '../errors';
import { type Meanings, type Model, readerOfPropositions, type StatementInput, textForIssue } from '../labels';
import type { Reader } from '../readers';
import { askOther } from '../runtime/others';

/** Reads statements for such issues; nothing where there are none, or no reader that their weights are for. */
export type ReadMeanings = (inputs: readonly StatementInput[]) => Promise<readonly Meanings[] | undefined>;

/** Makes what reads; each proposition is encoded once. */
export function meaningsBy({ propositions = [], words }: Model, reader: Reader | undefined): ReadMeanings {
  if (!reader?.encode || reader.id !== readerOfPropositions || propositions.length === 0) return async () => undefined;
  let known: Promise<ReadonlyMap<string, Float32Array>> | undefined;
  return async (inputs) => {
    if (inputs.length === 0) return [];
    // What could not be read is asked again the next time.
    known ??= encodeAll(
      reader,
      propositions.map(({ issue }) => issue.proposition),
    ).catch((error) => {
      known = undefined;
      throw error;
    });
    const own = await known;
    const texts = inputs.map((input) => propositions.map((scorer) => textForIssue(scorer, input, words)));
    const read = await encodeAll(reader, texts.flat());
    return texts.map(
      (asked) =>
        new Map(
          propositions.map(({ issue: { id, proposition } }, k) => [
            id,
            { statement: vectorOf(read, asked[k]), proposition: vectorOf(own, proposition) },
          ]),
        ),
    );
  };
}

/** Texts that are the same are encoded once: most statements name nothing that a proposition does. */
async function encodeAll(reader: Reader, texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
  const different = [...new Set(texts)];
  const vectors = (await askOther(async () => reader.encode?.(different))) ?? [];
  for (const vector of vectors) checkVector(vector);
  return new Map(different.flatMap((text, i) => (vectors[i] ? [[text, vectors[i]]] : [])));
}

/** @throws INVALID_READING where a text has none, or one of another length than the weights. */
function vectorOf(vectors: ReadonlyMap<string, Float32Array>, text = ''): Float32Array {
  const vector = vectors.get(text);
  if (vector) return vector;
  throw new StancekitError('INVALID_READING', 'Expected of the reader a vector for each text, got none.');
}
