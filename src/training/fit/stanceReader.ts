/** Weights of features as a second reader of stances, beside the head over rows. */
import { stances } from '../../document';
import { addStanceWords, type WordWeightsJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import type { Material, RowSource, StanceInstance } from '../rows';
import type { SecondReader } from './fitHead';
import { layStanceWords, stanceWordsJson, type TrainedStanceWords, trainStanceWords } from './trainStanceWords';

export interface StanceReader {
  /** For `fitClasses`. */
  readonly second: SecondReader;
  /** What was learned from all stances, its answers multiplied by a share. */
  json(share: number): WordWeightsJson;
}

/**
 * Makes the reader. Only models that count pieces of words have one: it pays on few rows.
 *
 * @param material What was counted.
 * @param instances The stances to learn from.
 * @param source The rows of these stances.
 * @param seed Decides their order.
 */
export function stanceReader(
  { views, issues }: Material,
  instances: readonly StanceInstance[],
  { folds }: RowSource,
  seed: number,
): StanceReader | undefined {
  if (!views.some(({ view }) => view === 'letters')) return undefined;
  const sizes = views.map(({ features }) => features.length);
  const rows = instances.map(({ example, issue, stance }) => ({
    features: views.map((view) => itemAt(view.rows, example)),
    issue,
    stance,
  }));
  const laid = layStanceWords(rows, sizes, issues.length);
  const places = rows.map((_, row) => row);
  const learn = (without: number): TrainedStanceWords =>
    trainStanceWords(
      laid,
      places.filter((row) => folds[row] !== without),
      seed,
    );
  return {
    second(fold) {
      const words = learn(fold);
      return (row) => {
        const { features, issue } = itemAt(rows, row);
        const scores = new Float64Array(stances.length);
        addStanceWords(words, features, issue, scores);
        return scores;
      };
    },
    json: (share) => stanceWordsJson(learn(-1), share),
  };
}
