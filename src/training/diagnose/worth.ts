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

/** Whether stances of held-out rows are told better than by chance. */
export interface ChanceTest {
  /** False where dealing the stances of an issue out among its rows by chance would be right about as often. */
  readonly isBetter: boolean;
  /** Share of stances that are right, from 0 to 1. */
  readonly accuracy: number;
  /** The same of always saying the most frequent stance of the issue, from 0 to 1. */
  readonly majority: number;
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
  /** Whether stances are told better than by chance; null where nothing was trained. */
  readonly chance: ChanceTest | null;
  /** The same of favor and against alone, of rows that are one of them and were taken for one; null where no issue has both, too. */
  readonly sides: ChanceTest | null;
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
 * @param tests Whether the held-out stances are told better than by chance, where something was trained.
 */
export function worthOf(
  diagnoses: readonly Diagnosis[],
  rows: number,
  leaking: number,
  measure: () => FiguresOfUnlike | null,
  { chance, sides }: Pick<Worth, 'chance' | 'sides'>,
): Worth {
  const unlike = rows - leaking;
  const figures = leaking > 0 && unlike >= FEWEST_MEASURED ? measure() : null;
  const message = [...tellTests(chance, sides), ...tellWhatFlatters(diagnoses, { rows, unlike, figures })].join(' ');
  const expected = `Nothing was found that makes the held-out figures too high: expect them of statements like these ${rows}.`;
  return { message: message || expected, rows, unlike, figures, chance, sides };
}

/** Of both tests the first that fails: without any stances there are no sides. */
function tellTests(chance: ChanceTest | null, sides: ChanceTest | null): string[] {
  if (chance?.isBetter === false) return [tellChance(chance)];
  return sides?.isBetter === false ? [tellSides(sides)] : [];
}

function tellChance({ accuracy, majority, stances }: ChanceTest): string {
  return `Held-out stances are right in ${percent(accuracy)} per cent, and always saying the most frequent one of the issue would be in ${percent(majority)}: of ${stances} stances, no better than chance. About stances these labels teach nothing that holds on other rows.`;
}

function tellSides({ accuracy, stances }: ChanceTest): string {
  return `Of ${stances} held-out stances that are favor or against and were taken for one of them, ${percent(accuracy)} per cent are right, no better than chance: these labels teach which statements are neutral, and not which side the others take.`;
}

function tellWhatFlatters(
  diagnoses: readonly Diagnosis[],
  { rows, unlike, figures }: Pick<Worth, 'rows' | 'unlike' | 'figures'>,
): string[] {
  const others = diagnoses.filter(({ name, flatters }) => flatters && name !== 'leakage').map(({ name }) => name);
  const because = others.length > 0 ? ` (${others.join(', ')})` : '';
  if (diagnoses.some(({ name }) => name === 'leakage')) {
    const most = `${rows - unlike} of ${rows} rows are like rows that were learned from${because}`;
    const said = 'the held-out figures say how well known sentences are found again, not how new ones are read';
    if (unlike === 0) return [`${most}: ${said}; of new ones they say nothing.`];
    if (figures) return [`${most}: ${said}. Of the other ${unlike}: ${describe(figures)}.`];
    return unlike < FEWEST_MEASURED
      ? [`${most}: ${said}. The other ${unlike} are too few to measure.`]
      : [`${most}: ${said}.`];
  }
  if (others.length > 0) {
    return [`The held-out figures are too high for statements of other kinds (${others.join(', ')}).`];
  }
  return [];
}

function describe({ issuesMicroF1, stanceAccuracy }: FiguresOfUnlike): string {
  return `issues micro-F1 ${percent(issuesMicroF1)}, stance accuracy ${percent(stanceAccuracy)}; expect that of new ones`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
