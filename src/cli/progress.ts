/** How far long work has come. */
import { SingleBar } from 'cli-progress';
import type { Io } from './io';

export interface Progress {
  /** Takes the share of the work that is done, from 0 to 1. */
  show(done: number): void;
  /** Takes the bar away; may be called twice. */
  stop(): void;
}

/** Parts of the bar; a terminal redraws it at most ten times a second. */
const PARTS = 1000;

/**
 * A bar on a terminal; elsewhere lines, and those only where they were asked for.
 *
 * @param title What is being done.
 */
export function createProgress(title: string, io: Io, verbose: boolean): Progress {
  if (io.stderr.isTTY) return createBar(title, io);
  return {
    show: (done) => void (verbose && io.stderr.write(`${title}: ${Math.round(100 * done)} %\n`)),
    stop: () => {},
  };
}

function createBar(title: string, io: Io): Progress {
  const bar = new SingleBar({
    stream: io.stderr,
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
  bar.start(PARTS, 0);
  return {
    show: (done) => bar.update(Math.round(PARTS * done)),
    stop: () => bar.stop(),
  };
}
