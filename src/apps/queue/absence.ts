/** Watches a connection: says that Redis has gone, which is waited for, and gives it up where that takes too long. */
import type { Redis } from 'ioredis';
import { StancekitError } from 'stancekit';

/** What is done where Redis goes in the midst of the work. */
export interface Absence {
  /** Is told in a line that it has gone, and that it is there again. */
  readonly tell: (message: string) => void;
  /** Milliseconds after which it is given up; never without it. */
  readonly patience?: number;
}

/** Milliseconds between attempts to connect, growing from the one to the other, as the driver has them. */
const SHORT = 50;
const LONG = 2000;

export class AbsenceWatch {
  readonly #absence: Absence;
  /** When it went. */
  #since: number | undefined;
  /** Why it was given up. */
  gone: StancekitError | undefined;

  constructor(absence: Absence) {
    this.#absence = absence;
  }

  get isAway(): boolean {
    return this.#since !== undefined;
  }

  /** For the driver: milliseconds until the next attempt; null where it is given up, and whatever waits for an answer of Redis fails. */
  readonly retry = (attempts: number): number | null => {
    const { patience = Number.POSITIVE_INFINITY } = this.#absence;
    const left = this.#since === undefined ? patience : this.#since + patience - performance.now();
    if (left > 0) return Math.min(attempts * SHORT, LONG, Math.ceil(left));
    const told = 'Redis has gone and did not come back in time. Call it again when it runs.';
    this.gone = new StancekitError('QUEUE_UNREACHABLE', told);
    return null;
  };

  /**
   * @param connection One that is there.
   * @returns Ends the watch: from then on the connection may end.
   */
  begin(connection: Redis): () => void {
    const { tell, patience } = this.#absence;
    // Told once, though each attempt to connect ends so.
    const onClose = () => {
      if (this.isAway) return;
      this.#since = performance.now();
      tell(`Redis has gone; it is waited for${patience === undefined ? '' : `, for ${patience / 1000} s at most`}.`);
    };
    const onReady = () => {
      if (!this.isAway) return;
      this.#since = undefined;
      tell('Redis is there again.');
    };
    connection.on('close', onClose).on('ready', onReady);
    return () => connection.off('close', onClose).off('ready', onReady);
  }
}
