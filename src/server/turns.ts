/** Who works when. An analysis holds the thread for milliseconds, so between any two of them all others get their turn. */
import { busy } from './errors';

/** Gives turns in the order in which they were asked for, and lets input and output through between them. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  /** Is kept when it is one's turn. What is then done without waiting is done alone. */
  take(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#scheduled) this.#schedule();
    });
  }

  #schedule(): void {
    this.#scheduled = true;
    setImmediate(() => {
      this.#waiting.shift()?.();
      this.#scheduled = false;
      if (this.#waiting.length > 0) this.#schedule();
    });
  }
}

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
