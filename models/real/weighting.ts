/** How much real rows count beside those that were written. */
import type { Example, Weighting } from '../../src/training/data';
import type { RealExample } from './join';

/**
 * How often a certain real row with an issue trains; written ones with an issue are ten times as many. Chosen by hand: three copies of certain rows
 * and two of all rows, held out by document, were equal within chance (models/EXPERIMENTS.md); once was not tried.
 */
const COPIES = 3;

/**
 * How much a written row counts for probabilities and lines. A little, since some issues have three real rows: with 0.1 instead, F1 of
 * issue and stance on real rows falls by two points; with 0, that on written ones by seven.
 */
const WRITTEN = 0.02;

/** How much a doubtful label counts for them. */
const DOUBTFUL = 0.5;

/** Real rows and written ones train together; half at most of what `mostRows` allows is used today. */
const MOST_ROWS = 60_000;

/**
 * A real row with a doubtful issue stands for two, with it and without; probabilities and lines are settled by real rows, since they are
 * wanted on real prose.
 */
export function weightReal(examples: readonly RealExample[]): Weighting {
  const known = new Map(examples.map((example) => [example.origin, example]));
  const realOf = ({ origin }: Example) => (origin === undefined ? undefined : known.get(origin));
  return {
    mostRows: MOST_ROWS,
    copiesOf(example) {
      const real = realOf(example);
      return real ? copiesOf(example, real) : [example];
    },
    settles(row, issue) {
      const real = realOf(row);
      if (!real) return WRITTEN;
      if (real.soft) return 0;
      const whole = isDoubtful(real, issue) ? DOUBTFUL : 1;
      return whole / copiesOf(real, real).length;
    },
  };
}

function copiesOf<T extends Example>(example: T, { doubtful, soft }: RealExample): readonly T[] {
  if (soft) return [example];
  if (doubtful.length > 0) {
    const certain = Object.entries(example.issues).filter(([issue]) => !doubtful.includes(issue));
    return [example, { ...example, issues: Object.fromEntries(certain) }];
  }
  return new Array<T>(Object.keys(example.issues).length > 0 ? COPIES : 1).fill(example);
}

/** Whether readers may differ on an issue, or on whether there is any. */
function isDoubtful({ issues, doubtful }: RealExample, issue: string | null): boolean {
  if (issue !== null) return doubtful.includes(issue);
  return doubtful.length > 0 && Object.keys(issues).every((name) => doubtful.includes(name));
}
