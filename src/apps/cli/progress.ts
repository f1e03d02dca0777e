/** How far long work has come. */
import { SingleBar } from 'cli-progress';
import type { Io, OutputStream } from './io';

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

/** Nothing is shown. */
export const noProgress: Progress = { show: () => {}, aside: (write) => write(), stop: () => {} };

/**
 * A bar on a terminal; elsewhere lines, and those only where they were asked for.
 *
 * @param title What is being done.
 */
export function createProgress(title: string, io: Io, verbose: boolean): Progress {
  if (io.stderr.isTTY && io.bar) return createBar(title, io.bar);
  if (!verbose) return noProgress;
  return { ...noProgress, show: (done) => void io.stderr.write(`${title}: ${Math.round(100 * done)} %\n`) };
}

function createBar(title: string, stream: OutputStream): Progress {
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
