/** What is reached without learning from rows; a figure means little without these beside it. */

import { type Attitude, type Stance, stances } from '../../document';
import type { Example } from '../data';
import { type ClassificationScore, scoreClassification, scoreCounts } from '../fit';

/** What is reached by always saying what is most frequent; scores from 0 to 1. */
export interface MajorityBaselines {
  /** Every statement is about the issue that most are about, and nothing else. */
  readonly issuesMicroF1: number;
  /** Every stance is the most frequent one; macro-F1 and accuracy. */
  readonly majority: Pick<ClassificationScore, 'macroF1' | 'accuracy'> & {
    /** The most frequent stance. */
    readonly stance: Stance;
  };
}

/** What is reached without learning from rows; scores from 0 to 1. */
export interface Baselines extends MajorityBaselines {
  /** The tone of the words, without a reader, as stance: positive is favor, negative against, neutral neutral. */
  readonly tone: Pick<ClassificationScore, 'macroF1' | 'accuracy'>;
}

const stanceOfTone: Readonly<Record<Attitude, Stance>> = { positive: 'favor', negative: 'against', neutral: 'neutral' };

/** A stance that is to be told, and the tone of the statement. */
export interface TonedStance {
  readonly stance: Stance;
  readonly tone: Attitude;
}

/**
 * Scores the baselines.
 *
 * @param examples Labelled statements.
 * @param told Those of their stances that the model was asked for.
 */
export function scoreBaselines(examples: readonly Example[], told: readonly TonedStance[]): Baselines {
  const tone = scoreClassification(
    told.map(({ stance }) => stances.indexOf(stance)),
    told.map((own) => stances.indexOf(stanceOfTone[own.tone])),
    stances,
  );
  return {
    ...scoreMajority(
      examples,
      told.map(({ stance }) => stance),
    ),
    tone: { macroF1: tone.macroF1, accuracy: tone.accuracy },
  };
}

/** Scores the baselines that need no words. @param told The stances that are to be told. */
export function scoreMajority(examples: readonly Example[], told: readonly Stance[]): MajorityBaselines {
  const stance = mostFrequent(told) ?? 'favor';
  const { macroF1, accuracy } = scoreClassification(
    told.map((own) => stances.indexOf(own)),
    told.map(() => stances.indexOf(stance)),
    stances,
  );
  const issues = examples.flatMap((example) => Object.keys(example.issues));
  const issue = mostFrequent(issues);
  const hits = issues.filter((own) => own === issue).length;
  return {
    issuesMicroF1: scoreCounts(hits, examples.length - hits, issues.length - hits).f1,
    majority: { stance, macroF1, accuracy },
  };
}

function mostFrequent<T extends string>(names: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
