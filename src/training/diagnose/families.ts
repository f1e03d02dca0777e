/** Families of statements that are alike, found without comparing each with each. */
import { itemAt } from '../../runtime/lists';
import { areAlike, mostChanges } from './editDistance';

/** Words in a row by which statements are looked up. */
const RUN = 3;

/**
 * Members of other families that a statement is compared with, at most. Those that share its rarest runs of words come first, so that a
 * family is missed only where a hundred others have more of them.
 */
const COMPARED = 100;

/**
 * Puts statements that are alike into one family: each is compared with the first member of the families that share a run of three words
 * with it, and joins the first that it is like. Two statements of which fewer than a fifth of the words differ share so many runs that one of the rarest
 * of either must be among them, and only these are looked up (prefix filtering: Chaudhuri, Ganti & Kaushik, ICDE 2006).
 *
 * @param statements The words of each.
 * @returns The family of each, named by the place of its first member.
 * @example
 * families([['we', 'say', 'no'], ['they', 'do', 'not'], ['we', 'say', 'no']]) // Int32Array [0, 1, 0]
 */
export function families(statements: readonly (readonly string[])[]): Int32Array {
  const runs = statements.map(runsOf);
  const frequency = countRuns(runs);
  const known = new Map<string, number[]>();
  const family = new Int32Array(statements.length);
  statements.forEach((words, place) => {
    const rare = rarest(itemAt(runs, place), words.length, frequency);
    const first = candidates(rare, known).find((other) => areAlike(words, itemAt(statements, other)));
    family[place] = first ?? place;
    if (first !== undefined) return;
    for (const run of rare) {
      const members = known.get(run);
      if (members) members.push(place);
      else known.set(run, [place]);
    }
  });
  return family;
}

/** Runs of three words, each once; of a statement that is shorter the whole. */
function runsOf(words: readonly string[]): string[] {
  if (words.length <= RUN) return [words.join(' ')];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return [...runs];
}

function countRuns(runs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const own of runs) for (const run of own) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  return frequency;
}

/** So many of the rarest runs that a statement which is alike must have one of them. A change takes three runs at most. */
function rarest(runs: readonly string[], length: number, frequency: ReadonlyMap<string, number>): string[] {
  const lost = RUN * mostChanges(length);
  const sorted = [...runs].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
  return sorted.slice(0, lost + 1);
}

function candidates(rare: readonly string[], known: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = new Set<number>();
  for (const run of rare) {
    for (const place of known.get(run) ?? []) {
      if (found.size >= COMPARED) return [...found];
      found.add(place);
    }
  }
  return [...found];
}
