/** Rows of cues under their first word, each read when a text first has that word: a text has few of thousands. */
import { forEachRow } from '../runtime/sharedRows';
import { type CueClass, type CueEntry, readCueRow } from './cueRow';

/** The texts of some classes, a row a line. */
export type CueTexts = Readonly<Partial<Record<CueClass, string>>>;

interface ClassedRow {
  readonly cueClass: CueClass;
  readonly row: string;
}

/** The rows of a first word, and what they say once they have been read. */
interface Cues {
  readonly rows: ClassedRow[];
  entries: readonly CueEntry[] | undefined;
}

/** Cues of some classes by their first word; of one word those of most words first, so that "call for" wins over "call". */
export class CueTable implements Iterable<readonly [string, readonly CueEntry[]]> {
  readonly #texts: CueTexts;
  #cues: ReadonlyMap<string, Cues> | undefined;

  constructor(texts: CueTexts) {
    this.#texts = texts;
  }

  get(word: string): readonly CueEntry[] | undefined {
    const cues = this.#index().get(word);
    return cues && (cues.entries ?? readEntries(cues));
  }

  has(word: string): boolean {
    return this.#index().has(word);
  }

  *[Symbol.iterator](): Iterator<readonly [string, readonly CueEntry[]]> {
    for (const word of this.#index().keys()) yield [word, this.get(word) ?? []];
  }

  #index(): ReadonlyMap<string, Cues> {
    this.#cues ??= indexRows(this.#texts);
    return this.#cues;
  }
}

function readEntries(cues: Cues): readonly CueEntry[] {
  const entries = cues.rows.flatMap(({ cueClass, row }) => readCueRow(cueClass, row));
  entries.sort((a, b) => b.rest.length - a.rest.length);
  cues.entries = entries;
  return entries;
}

/** Finds the first word of every row, without reading the rest. */
function indexRows(texts: CueTexts): ReadonlyMap<string, Cues> {
  const cues = new Map<string, Cues>();
  for (const [cueClass, text] of Object.entries(texts) as [CueClass, string][]) {
    forEachRow(text, (first, row) => {
      const own = cues.get(first);
      if (own) own.rows.push({ cueClass, row });
      else cues.set(first, { rows: [{ cueClass, row }], entries: undefined });
    });
  }
  return cues;
}
