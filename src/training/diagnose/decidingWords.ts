/** Words that decide a stance by themselves. */
import { type Stance, stances } from '../../document';
import type { ExampleSet } from './exampleSet';

/** A word that stands in nearly all statements with a stance on an issue, and in hardly any other on it. */
export interface DecidingWord {
  readonly word: string;
  readonly issue: string;
  readonly stance: Stance;
  /** How well the word alone finds the stance among the issue's statements. */
  readonly f1: number;
  /** The statements with that stance. */
  readonly rows: readonly number[];
}

/**
 * In the 30 classes of the 36,516 statements in `datasets/`, no word reaches more than 0.70; in 20 draws of 150 to 2,000 of them, when they
 * were 17,046, and 12 of 40 statements on one issue, where chance does most, no more than 0.84.
 */
const DECIDES = 0.9;

/** Of smaller classes some word tells any other by chance. */
const FEWEST_ROWS = 10;

/** The largest share that a stance may have: of more than 0.81 of the statements any word that is in all of them would find 0.9. */
const LARGEST_SHARE = 0.75;

/** The best such word of each class, where there is one. */
export function decidingWords(set: ExampleSet): DecidingWord[] {
  return set.issues.flatMap((issue) => {
    const rows = set.examples.flatMap((example, row) => (Object.hasOwn(example.issues, issue) ? [row] : []));
    return stances.flatMap((stance) => decidingWord(set, issue, stance, rows) ?? []);
  });
}

function decidingWord(
  { examples, words }: ExampleSet,
  issue: string,
  stance: Stance,
  rows: readonly number[],
): DecidingWord | null {
  const own = rows.filter((row) => examples[row]?.issues[issue] === stance);
  const others = rows.length - own.length;
  if (own.length < FEWEST_ROWS || others < FEWEST_ROWS || own.length > LARGEST_SHARE * rows.length) return null;
  const inAll = countWords(words, rows);
  let best: { word: string; f1: number } | null = null;
  for (const [word, hits] of countWords(words, own)) {
    const f1 = (2 * hits) / (own.length + (inAll.get(word) ?? hits));
    if (f1 > (best?.f1 ?? 0)) best = { word, f1 };
  }
  return best && best.f1 >= DECIDES ? { ...best, issue, stance, rows: own } : null;
}

/** In how many of the rows each word stands. */
function countWords(words: readonly (readonly string[])[], rows: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of new Set(words[row])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
