/** Asks for the health of the service every 20 ms until it is told to stop; then says how long that took. */
export function watchHealth(url: string): () => Promise<string> {
  const waits: number[] = [];
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      const begun = performance.now();
      await (await fetch(`${url}/healthz`)).text();
      waits.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  return async () => {
    isDone = true;
    await watching;
    waits.sort((a, b) => a - b);
    const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!.toFixed(0);
    return `health p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
  };
}
