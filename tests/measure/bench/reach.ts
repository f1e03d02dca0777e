/** What should be reached, beside what is. */
import { contextualArticle, faster, textsOf, training, twoThreads } from './reach/analysis';
import type { Figure } from './reach/figure';
import { firstMark, librarySize } from './reach/page';
import { importAndFirst, memory, oneFile } from './reach/processes';
import { printTable } from './table';

interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measure: (texts: () => readonly string[]) => Figure | Promise<Figure>;
}

/** Compromise takes minutes for what the others read in a second. */
const FEW = 20;

export const goals: Readonly<Record<string, Goal>> = {
  wink: { what: 'analysis, × wink-nlp', goal: '≥ 1.0 ×', measure: (texts) => faster('wink-nlp', texts(), 1) },
  compromise: {
    what: 'analysis, × compromise',
    goal: '≥ 15 ×',
    measure: (texts) => faster('compromise', texts().slice(0, FEW), 15),
  },
  import: { what: 'import + first article, over bare Node', goal: '≤ 120 ms', measure: () => importAndFirst(120) },
  file: { what: 'stancekit analyze one.txt', goal: '≤ 200 ms', measure: () => oneFile(200) },
  memory: { what: 'resident after 10,000 articles', goal: '≤ 160 MB, flat', measure: () => memory(10_000, 160) },
  threads: { what: 'two threads, × one, 2,000 articles', goal: '≥ 1.7 ×', measure: () => twoThreads(1.7) },
  contextual: { what: 'both readers, natively, 3 kB', goal: '≤ 40 ms', measure: () => contextualArticle(40) },
  training: { what: 'training, 3,000 rows, ten issues', goal: '≤ 5 s', measure: () => training(5) },
  page: { what: 'page, first mark, processor ÷ 4', goal: '≤ 1 s', measure: () => firstMark(1) },
  size: { what: 'library of the page, brotli', goal: '≤ 190 kB', measure: () => librarySize(190) },
};

/** Prints one table of them all, or of those that are named. */
export async function benchReach(folder: string | undefined, only: readonly string[]): Promise<void> {
  const unknown = only.find((name) => !(name in goals));
  if (unknown !== undefined) throw new Error(`Expected one of ${Object.keys(goals).join(', ')}, got ${unknown}.`);
  const rows: string[][] = [];
  for (const [name, { what, goal, measure }] of Object.entries(goals)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const { told, isReached } = await measure(() => textsOf(folder));
    rows.push([what, told, goal, isReached === null ? 'not measured' : isReached ? 'reached' : 'missed']);
  }
  printTable(`What should be reached; texts of ${folder ?? 'bench/corpus.ts'}`, ['', 'is', 'goal', ''], rows);
}
