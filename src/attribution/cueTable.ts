/** Rows of cues under their first word, each read when a text first has that word: a text has few of thousands. */
import { type CueClass, type CueEntry, readCueRow } from './cueRow';

/** Rows by the first word of their lemma. */
export type CueIndex = ReadonlyMap<string, readonly string[]>;

/** Finds the first word of every row, without reading the rest. */
export function indexRows(texts: readonly string[]): CueIndex {
  const rows = new Map<string, string[]>();
  for (const text of texts) {
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      if (end > start) {
        const first = text.slice(start, text.indexOf(' ', start));
        const row = text.slice(start, end);
        const own = rows.get(first);
        if (own) own.push(row);
        else rows.set(first, [row]);
      }
      start = end + 1;
    }
  }
  return rows;
}

/** The cues of some classes by their first word; of one word those of most words first, so that "call for" wins over "call". */
export class CueTable implements Iterable<readonly [string, readonly CueEntry[]]> {
  readonly #index: () => CueIndex;
  readonly #classes: ReadonlySet<CueClass>;
  /** What has been asked for; null where there is no cue of the classes. */
  readonly #known = new Map<string, readonly CueEntry[] | null>();

  constructor(index: () => CueIndex, classes: readonly CueClass[]) {
    this.#index = index;
    this.#classes = new Set(classes);
  }

  get(word: string): readonly CueEntry[] | undefined {
    let entries = this.#known.get(word);
    if (entries === undefined) {
      const rows = this.#index().get(word);
      if (!rows) return undefined;
      entries = this.#read(rows);
      this.#known.set(word, entries);
    }
    return entries ?? undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  *[Symbol.iterator](): Iterator<readonly [string, readonly CueEntry[]]> {
    for (const word of this.#index().keys()) {
      const entries = this.get(word);
      if (entries) yield [word, entries];
    }
  }

  #read(rows: readonly string[]): readonly CueEntry[] | null {
    const entries = rows.flatMap(readCueRow).filter((entry) => this.#classes.has(entry.class));
    return entries.length > 0 ? entries.sort((a, b) => b.rest.length - a.rest.length) : null;
  }
}
