/** Rows of cues under their first word, each read when a text first has that word: a text has few of thousands. */
import { type CueClass, type CueEntry, readCueRow } from './cueRow';

/** The texts of some classes, a row a line. */
export type CueTexts = Readonly<Partial<Record<CueClass, string>>>;

interface ClassedRow {
  readonly cueClass: CueClass;
  readonly row: string;
}

/** Cues of some classes by their first word; of one word those of most words first, so that "call for" wins over "call". */
export class CueTable implements Iterable<readonly [string, readonly CueEntry[]]> {
  readonly #texts: CueTexts;
  #rows: ReadonlyMap<string, readonly ClassedRow[]> | undefined;
  readonly #known = new Map<string, readonly CueEntry[]>();

  constructor(texts: CueTexts) {
    this.#texts = texts;
  }

  get(word: string): readonly CueEntry[] | undefined {
    const known = this.#known.get(word);
    if (known) return known;
    const rows = this.#index().get(word);
    if (!rows) return undefined;
    const entries = rows.flatMap(({ cueClass, row }) => readCueRow(cueClass, row));
    entries.sort((a, b) => b.rest.length - a.rest.length);
    this.#known.set(word, entries);
    return entries;
  }

  has(word: string): boolean {
    return this.#index().has(word);
  }

  *[Symbol.iterator](): Iterator<readonly [string, readonly CueEntry[]]> {
    for (const word of this.#index().keys()) yield [word, this.get(word) ?? []];
  }

  #index(): ReadonlyMap<string, readonly ClassedRow[]> {
    this.#rows ??= indexRows(this.#texts);
    return this.#rows;
  }
}

/** Finds the first word of every row, without reading the rest. */
function indexRows(texts: CueTexts): ReadonlyMap<string, readonly ClassedRow[]> {
  const rows = new Map<string, ClassedRow[]>();
  for (const [cueClass, text] of Object.entries(texts) as [CueClass, string][]) {
    for (const row of text.split('\n')) {
      if (row === '') continue;
      const first = row.slice(0, row.indexOf(' '));
      const own = rows.get(first);
      if (own) own.push({ cueClass, row });
      else rows.set(first, [{ cueClass, row }]);
    }
  }
  return rows;
}
