/** Processor time of this process beside the time on the wall, since others may be busy on the machine. */
export interface Time {
  /** Milliseconds of processor time, in user and system mode, of all threads. */
  readonly processor: number;
  /** Milliseconds on the wall. */
  readonly wall: number;
}

export function timeOf(run: () => unknown): Time {
  const wall = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, wall: performance.now() - wall };
}

/** Megabytes (a million bytes) that the process holds in memory. */
export function resident(): number {
  return process.memoryUsage.rss() / 1e6;
}
