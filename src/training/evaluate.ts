/** Measures a model on labelled statements that it has not seen. */
import type { StatementInput } from '../features/input';
import { stances } from '../model/contrasts';
import type { Model } from '../model/model';
import type { Example } from './examples';
import {
  type CalibrationBin,
  type ClassificationScore,
  type ClassScore,
  scoreCalibration,
  scoreClassification,
  scoreCounts,
} from './metrics';
import { prepareWithNames } from './prepare';

export interface Evaluation {
  readonly rows: number;
  readonly issues: Readonly<Record<string, ClassScore>>;
  readonly issuesMicroF1: number;
  /** Rows off every topic, and how many of them were left without an issue. */
  readonly offTopic: { readonly rows: number; readonly leftAlone: number };
  /** Stance where the issue is given. */
  readonly stance: ClassificationScore;
  readonly calibration: { readonly bins: readonly CalibrationBin[]; readonly error: number };
  /** Stances that the model did not abstain from. */
  readonly kept: { readonly share: number; readonly accuracy: number };
  /** Issue and stance together, end to end. */
  readonly pairs: ClassScore;
}

/**
 * Measures a model.
 *
 * @param model The model.
 * @param examples Labelled statements; issues that the model does not know count as missed.
 * @param prepare Finds the names, the cue and the content of an example.
 */
export function evaluate(
  model: Model,
  examples: readonly Example[],
  prepare: (example: Example) => StatementInput = prepareWithNames(model.issues),
): Evaluation {
  const counts = new Map(model.issues.map((issue) => [issue, { hits: 0, alarms: 0, misses: 0 }]));
  const pairs = { hits: 0, alarms: 0, misses: 0 };
  const offTopic = { rows: 0, leftAlone: 0 };
  const truth: number[] = [];
  const predicted: number[] = [];
  const certainty: number[] = [];
  const kept: boolean[] = [];
  for (const example of examples) {
    const input = prepare(example);
    const found = new Map(model.classify(input).issues.map(({ issue, stance }) => [issue, stance]));
    const wanted = Object.entries(example.issues);
    if (wanted.length === 0) {
      offTopic.rows++;
      if (found.size === 0) offTopic.leftAlone++;
    }
    for (const [issue, own] of counts) {
      const isWanted = Object.hasOwn(example.issues, issue);
      if (found.has(issue)) isWanted ? own.hits++ : own.alarms++;
      else if (isWanted) own.misses++;
      if (found.has(issue) && found.get(issue) === example.issues[issue]) pairs.hits++;
      else {
        if (found.has(issue)) pairs.alarms++;
        if (isWanted) pairs.misses++;
      }
    }
    for (const [issue, stance] of wanted) {
      if (!counts.has(issue)) continue;
      const [answer] = model.classify(input, { issue }).issues;
      truth.push(stances.indexOf(stance));
      predicted.push(stances.indexOf(answer!.stance));
      certainty.push(answer!.probabilities[answer!.stance]);
      kept.push(!answer!.abstained);
    }
  }
  const right = predicted.map((p, i) => p === truth[i]);
  const keptCount = kept.filter(Boolean).length;
  const all = [...counts.values()];
  const sum = (key: 'hits' | 'alarms' | 'misses') => all.reduce((total, own) => total + own[key], 0);
  return {
    rows: examples.length,
    issues: Object.fromEntries(
      [...counts].map(([issue, c]) => [
        issue,
        { ...scoreCounts(c.hits, c.alarms, c.misses), support: c.hits + c.misses },
      ]),
    ),
    issuesMicroF1: scoreCounts(sum('hits'), sum('alarms'), sum('misses')).f1,
    offTopic,
    stance: scoreClassification(truth, predicted, stances),
    calibration: scoreCalibration(certainty, right),
    kept: {
      share: keptCount / (kept.length || 1),
      accuracy: right.filter((r, i) => r && kept[i]).length / (keptCount || 1),
    },
    pairs: { ...scoreCounts(pairs.hits, pairs.alarms, pairs.misses), support: pairs.hits + pairs.misses },
  };
}
