/** Attitudes to targets, as the parts of a model and a reader see them: what `fitBlend.ts` fits their shares on. */
import { attitudes } from '../../src/document';
import { asPrinted, isDirected, maskStatement } from '../../src/labels/features';
import type { Model } from '../../src/labels/model';
import { scoreDirected } from '../../src/labels/model/directed';
import { createScorers } from '../../src/labels/model/scoring';
import { type Reader, readAll } from '../../src/readers';
import { itemAt } from '../../src/runtime/lists';
import type { AttitudeExample } from '../../src/training/data';

/** One question: the scores of each attitude by all who are asked, and the number of the true one. */
export interface Felt {
  /** By the part of the model that asks nobody whose attitude it is. */
  readonly whoever: readonly number[];
  /** By the part that was trained on pairs of actor and target; the same as `whoever` where no actor is told. */
  readonly pair: readonly number[];
  readonly reader: readonly number[];
  readonly truth: number;
  readonly weight: number;
}

/**
 * Asks a model and a reader.
 *
 * @param sets Questions; each set counts alike, however many it has.
 */
export async function feel(
  model: Model,
  reader: Reader,
  sets: readonly (readonly AttitudeExample[])[],
): Promise<Felt[]> {
  const asked = sets.flatMap((set) => set.map((own) => ({ ...own, weight: 1 / set.length })));
  const readings = await readAll(
    reader,
    asked.map(({ input: { text, names, actor, target } }) => ({
      ...{ text, names, actor: actor ?? null },
      targets: target ? [target] : [],
    })),
  );
  const scorers = createScorers(model.statements, model.attitudes, model.words);
  return asked.map(({ input, label, weight }, i): Felt => {
    const statement = asPrinted(maskStatement(input, model.words));
    const whoever = [...scorers.attitude(scorers.words(statement))];
    const { directed } = model;
    const pair =
      directed && isDirected(statement)
        ? [...scoreDirected(directed, model.attitudes, model.words, statement)]
        : whoever;
    const [read] = itemAt(readings, i).attitudes;
    if (!read) throw new Error(`The reader says nothing of the target in "${input.text}".`);
    return {
      ...{ whoever, pair, weight },
      reader: attitudes.map((attitude) => read[attitude]),
      truth: attitudes.indexOf(label),
    };
  });
}
