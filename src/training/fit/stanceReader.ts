/** Weights of features as a second reader of stances, beside the head over rows. */
import { stances } from '../../document';
import { addStanceWords, type WordWeightsJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import type { Material, StanceInstance } from '../rows';
import type { SecondReader } from './fitHead';
import { layStanceWords, stanceWordsJson, type TrainedStanceWords, trainStanceWords } from './trainStanceWords';

export interface StanceReader {
  /** For `fitClasses`. */
  readonly second: SecondReader;
  /** What was learned from all stances, its answers multiplied by a share. */
  json(share: number): WordWeightsJson;
}

/**
 * Makes the reader. Only models that count pieces of words have one.
 *
 * @param material What was counted; all of its stances are learned from.
 * @param asked Those that the head learns from, which the reader is asked for.
 * @param seed Decides their order.
 */
export function stanceReader(
  { views, issues, folds, instances }: Material,
  asked: readonly StanceInstance[],
  seed: number,
): StanceReader | undefined {
  if (!views.some(({ view }) => view === 'letters')) return undefined;
  const sizes = views.map(({ features }) => features.length);
  const featuresOf = (example: number) => views.map((view) => itemAt(view.rows, example));
  const rows = instances.map(({ example, issue, stance }) => ({ features: featuresOf(example), issue, stance }));
  const laid = layStanceWords(rows, sizes, issues.length);
  const places = rows.map((_, row) => row);
  const learn = (without: number): TrainedStanceWords =>
    trainStanceWords(
      laid,
      places.filter((row) => folds[itemAt(instances, row).example] !== without),
      seed,
    );
  return {
    second(fold) {
      const words = learn(fold);
      return (row) => {
        const { example, issue } = itemAt(asked, row);
        const scores = new Float64Array(stances.length);
        addStanceWords(words, featuresOf(example), issue, scores);
        return scores;
      };
    },
    json: (share) => stanceWordsJson(learn(-1), share),
  };
}
