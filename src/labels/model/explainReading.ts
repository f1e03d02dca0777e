/** What a reader adds to the reasons of a model. It is no sum of features: how much a word counts is told by reading the statement without it. */
import { type Attitude, attitudes, type Stance, stances } from '../../document';
import { BLEND, type Share } from '../data/blend';
import { mix } from './blend';
import { type AttitudeReading, attitudeScores, type Reading, stanceScores } from './reading';
import { marginOf, NONE, type Reasoner } from './reasoner';

/** A statement as it was read whole, and without each of its words. */
export interface ReadWithout {
  readonly whole: Reading;
  /** By the number of the word that was left out. */
  readonly without: readonly Reading[];
}

/** What is said of what the reader added. */
const READER = 'contextual reader';

/** Averages reasons as the decision was averaged; those of the model alone where there is no reading of it. */
function withReading(
  own: Reasoner,
  share: Share,
  read: ReadWithout | undefined,
  scoreOf: (reading: Reading) => number | undefined,
): Reasoner {
  const whole = read && scoreOf(read.whole);
  if (!read || whole === undefined) return own;
  const scoreWithout = (word: number): number => {
    const reading = word === NONE ? undefined : read.without[word];
    return (reading && scoreOf(reading)) ?? whole;
  };
  return {
    score: (of, without) => mix(own.score(of, without), scoreWithout(without), share),
    parts: (of) => [
      ...own.parts(of).map(({ name, weight }) => ({ name, weight: mix(weight, 0, share) })),
      { name: READER, weight: mix(0, whole, share) },
    ],
  };
}

export function issueWithReading(own: Reasoner, issue: string, read: ReadWithout | undefined): Reasoner {
  return withReading(own, BLEND.issues, read, ({ issues }) => issues.find((of) => of.issue === issue)?.logOdds);
}

export function stanceWithReading(
  own: Reasoner,
  issue: string,
  stance: Stance,
  read: ReadWithout | undefined,
): Reasoner {
  return withReading(own, BLEND.stances, read, ({ issues }) => {
    const found = issues.find((of) => of.issue === issue);
    return found && marginOf(stanceScores(found), stances.indexOf(stance));
  });
}

const marginOfAttitude = (reading: AttitudeReading, label: Attitude) =>
  marginOf(attitudeScores(reading), attitudes.indexOf(label));

export function toneWithReading(own: Reasoner, label: Attitude, read: ReadWithout | undefined): Reasoner {
  return withReading(own, BLEND.tone, read, ({ tone }) => marginOfAttitude(tone, label));
}

/** Of the one target that is asked about, by an actor that is told or by whoever speaks. */
export function targetWithReading(
  own: Reasoner,
  label: Attitude,
  share: Share,
  read: ReadWithout | undefined,
): Reasoner {
  return withReading(own, share, read, ({ attitudes: [first] }) => first && marginOfAttitude(first, label));
}
