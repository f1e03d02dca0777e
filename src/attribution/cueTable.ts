/** Rows of cues under their first word, each read when a text first has that word: a text has few of thousands. */
import type { CueForce } from '../document';

/** The lists of `data/cues.ts`: rows by force, parted by bars and line feeds. */
export type CueRows = Readonly<Partial<Record<CueForce, string>>>;

/** A row as it is listed: words, parted by spaces. */
export interface CueRow {
  readonly force: CueForce;
  readonly row: string;
}

export class CueTable<V> implements Iterable<readonly [string, V]> {
  readonly #lists: CueRows;
  readonly #read: (rows: readonly CueRow[], word: string) => V;
  #rows: ReadonlyMap<string, readonly CueRow[]> | undefined;
  readonly #known = new Map<string, V>();

  /** @param read Makes of the rows of a first word what is kept. */
  constructor(lists: CueRows, read: (rows: readonly CueRow[], word: string) => V) {
    this.#lists = lists;
    this.#read = read;
  }

  get(word: string): V | undefined {
    let found = this.#known.get(word);
    if (found !== undefined) return found;
    const rows = this.#split().get(word);
    if (!rows) return undefined;
    found = this.#read(rows, word);
    this.#known.set(word, found);
    return found;
  }

  has(word: string): boolean {
    return this.#split().has(word);
  }

  *[Symbol.iterator](): Iterator<readonly [string, V]> {
    for (const word of this.#split().keys()) yield [word, this.get(word)!];
  }

  #split(): ReadonlyMap<string, readonly CueRow[]> {
    this.#rows ??= splitRows(this.#lists);
    return this.#rows;
  }
}

function splitRows(lists: CueRows): ReadonlyMap<string, readonly CueRow[]> {
  const rows = new Map<string, CueRow[]>();
  for (const [force, text] of Object.entries(lists)) {
    for (const line of text.split('\n')) {
      for (const part of line.split('|')) {
        const row = part.trim();
        const space = row.indexOf(' ');
        const first = space < 0 ? row : row.slice(0, space);
        const own = { force: force as CueForce, row };
        const known = rows.get(first);
        if (known) known.push(own);
        else rows.set(first, [own]);
      }
    }
  }
  return rows;
}
