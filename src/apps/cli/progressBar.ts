/** A bar on a terminal. */
import { SingleBar } from 'cli-progress';
import type { OutputStream } from './io';

export interface Progress {
  /** Takes the share of the work that is done, from 0 to 1. */
  show(done: number): void;
  /** Lets somebody else write to the terminal. */
  aside(write: () => void): void;
  /** Takes the bar away; may be called twice. */
  stop(): void;
}

/** Parts of the bar; a terminal redraws it at most ten times a second. */
const PARTS = 1000;

/** A bar that tells its title and how far the work has come. */
export function createBar(title: string, stream: OutputStream): Progress {
  const bar = new SingleBar({
    stream,
    format: `${title} {bar} {percentage} %, {duration_formatted}, {eta_formatted} to go`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    // Nothing that an abrupt end would leave behind in the terminal, and no handlers of signals.
    hideCursor: null,
    linewrap: true,
    gracefulExit: false,
  });
  let part = 0;
  return {
    show(done) {
      part = Math.round(PARTS * done);
      if (bar.isActive) bar.update(part);
      else bar.start(PARTS, part);
    },
    aside(write) {
      const wasActive = bar.isActive;
      bar.stop();
      write();
      if (wasActive) bar.start(PARTS, part);
    },
    stop: () => bar.stop(),
  };
}
