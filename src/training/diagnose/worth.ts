/** What figures of held-out rows are worth. */
import type { Diagnosis } from './table';

/** Figures of those held-out rows that are like no row that was learned from. */
export interface FiguresOfUnlike {
  /** Micro-F1 of issues, from 0 to 1. */
  readonly issuesMicroF1: number;
  /** Share of stances that are right where the issue is given, from 0 to 1. */
  readonly stanceAccuracy: number;
  /** How many stances that is of. */
  readonly stances: number;
}

/** What figures of held-out rows are worth. */
export interface Worth {
  /** For people: what the held-out figures stand for. */
  readonly message: string;
  /** How many there are. */
  readonly rows: number;
  /** How many rows are like none that was learned from while they were held out. */
  readonly unlike: number;
  /** Null where nothing was trained, or where there are too few such rows. */
  readonly figures: FiguresOfUnlike | null;
}

/** Of fewer rows, an interval of the figures at 95 % is wider than a third of all there is. */
const FEWEST_MEASURED = 30;

/**
 * Says what figures of held-out rows are worth.
 *
 * @param diagnoses What was found.
 * @param rows All rows.
 * @param leaking How many of them are like a row that was learned from.
 * @param measure Gives the figures of the others.
 */
export function worthOf(
  diagnoses: readonly Diagnosis[],
  rows: number,
  leaking: number,
  measure: () => FiguresOfUnlike | null,
): Worth {
  const unlike = rows - leaking;
  const figures = leaking > 0 && unlike >= FEWEST_MEASURED ? measure() : null;
  return { message: tell(diagnoses, { rows, unlike, figures }), rows, unlike, figures };
}

function tell(diagnoses: readonly Diagnosis[], { rows, unlike, figures }: Omit<Worth, 'message'>): string {
  const others = diagnoses.filter(({ name, flatters }) => flatters && name !== 'leakage').map(({ name }) => name);
  const because = others.length > 0 ? ` (${others.join(', ')})` : '';
  if (diagnoses.some(({ name }) => name === 'leakage')) {
    const most = `${rows - unlike} of ${rows} rows are like rows that were learned from${because}`;
    const said = 'the held-out figures say how well known sentences are found again, not how new ones are read';
    if (unlike === 0) return `${most}: ${said}; of new ones they say nothing.`;
    if (figures) return `${most}: ${said}. Of the other ${unlike}: ${describe(figures)}.`;
    return unlike < FEWEST_MEASURED
      ? `${most}: ${said}. The other ${unlike} are too few to measure.`
      : `${most}: ${said}.`;
  }
  if (others.length > 0) {
    return `The held-out figures are too high for statements of other kinds (${others.join(', ')}).`;
  }
  return `Nothing was found that makes the held-out figures too high: expect them of statements like these ${rows}.`;
}

function describe({ issuesMicroF1, stanceAccuracy }: FiguresOfUnlike): string {
  return `issues micro-F1 ${percent(issuesMicroF1)}, stance accuracy ${percent(stanceAccuracy)}; expect that of new ones`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
