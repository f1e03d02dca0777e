/** Counts the answers of a run: each article must have exactly one, and none an error. */

/** How every answer to an article begins. */
const BEGINNING = /^\{"id":"a(\d+)",("error")?/;

export class Tally {
  readonly #seen: Uint8Array;
  #answers = 0;
  #withStatements = 0;
  readonly #faults: string[] = [];

  /** @param count Articles 0 to this one are expected. */
  constructor(readonly count: number) {
    this.#seen = new Uint8Array(count);
  }

  /** @returns The number of the article that the line answers, or -1. */
  take(line: string): number {
    const found = BEGINNING.exec(line);
    const index = found ? Number(found[1]) : -1;
    this.#answers++;
    if (line.includes('"statements":[{')) this.#withStatements++;
    if (!found || found[2] || index >= this.count || this.#seen[index]) this.fault(`Answer ${line.slice(0, 200)}`);
    else this.#seen[index] = 1;
    return index;
  }

  fault(what: string): void {
    if (this.#faults.length < 5) this.#faults.push(what);
  }

  /**
   * @returns How many articles have statements.
   * @throws Error where an article has no answer, or two, or there is another answer.
   */
  finish(): number {
    if (this.#faults.length > 0) throw new Error(`Not as it should be: ${this.#faults.join('; ')}`);
    if (this.#answers !== this.count) throw new Error(`${this.#answers} answers to ${this.count} articles.`);
    return this.#withStatements;
  }
}
