/** What of the memory of the service is held, for a look at where it grows: once in ten seconds, after all garbage has been collected. */
const EVERY = 10_000;

/** Writes lines of megabytes to standard error, where the process was started with `--expose-gc`. */
export function tellMemory(): void {
  if (!globalThis.gc) return;
  setInterval(() => {
    globalThis.gc?.();
    const { rss, ...held } = process.memoryUsage();
    const told = Object.entries({ resident: rss, ...held }).map(
      ([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(0)}`,
    );
    process.stderr.write(`${told.join(', ')} MB\n`);
  }, EVERY).unref();
}
