/** How far long work has come. */
import type { Io } from './io';
import type { Progress } from './progressBar';

export type { Progress };

/** Nothing is shown. */
export const noProgress: Progress = { show: () => {}, aside: (write) => write(), stop: () => {} };

/**
 * A bar on a terminal; elsewhere lines, and those only where they were asked for.
 *
 * @param title What is being done.
 */
export async function createProgress(title: string, io: Io, verbose: boolean): Promise<Progress> {
  // Only here, so that a program without a bar starts without what draws it.
  if (io.stderr.isTTY && io.bar) return (await import('./progressBar')).createBar(title, io.bar);
  if (!verbose) return noProgress;
  return { ...noProgress, show: (done) => void io.stderr.write(`${title}: ${Math.round(100 * done)} %\n`) };
}
