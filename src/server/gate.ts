/** How many may be worked on. */
import { busy } from './errors';

/** Lets so many in, and no more. */
export class Gate {
  #inside = 0;

  constructor(readonly capacity: number) {}

  /**
   * @returns What is called on the way out; a second time it does nothing.
   * @throws BUSY where all places are taken.
   */
  enter(): () => void {
    if (this.#inside >= this.capacity) throw busy(`${this.capacity} requests are being worked on.`);
    this.#inside++;
    let isInside = true;
    return () => {
      if (isInside) this.#inside--;
      isInside = false;
    };
  }
}
