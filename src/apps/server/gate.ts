/** How much may be worked on. */
import { busy } from './errors';

/** Lets so much in, and no more. */
export class Gate {
  #inside = 0;

  /** @param what Of what there is so much, such as "requests". */
  constructor(
    readonly capacity: number,
    readonly what: string,
  ) {}

  /**
   * @param size How much place is taken.
   * @returns What is called on the way out; a second time it does nothing.
   * @throws BUSY where there is no place for it.
   */
  enter(size = 1): () => void {
    if (this.#inside + size > this.capacity) throw busy(`${this.capacity} ${this.what} are being worked on.`);
    this.#inside += size;
    let isInside = true;
    return () => {
      if (isInside) this.#inside -= size;
      isInside = false;
    };
  }
}
