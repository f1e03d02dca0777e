/** The process of the service: where it answers, what it holds in memory, and how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Host {
  readonly url: string;
  /** Megabytes (a million bytes) that it holds in memory. */
  resident(): number;
  /** Asks it to end; its status, and the milliseconds that it took. */
  stop(): Promise<{ readonly status: number | null; readonly milliseconds: number }>;
  kill(): void;
}

export async function startHost(): Promise<Host> {
  const file = fileURLToPath(new URL('host.ts', import.meta.url));
  const child = spawn(process.execPath, [...(globalThis.gc ? ['--expose-gc'] : []), '--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const failed = once(child, 'exit').then(([status]) => {
    throw new Error(`The service has not started: status ${status}.`);
  });
  const [line] = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), failed]);
  failed.catch(() => {});
  return {
    url: String(line).trim(),
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1000,
    async stop() {
      const begun = performance.now();
      child.kill('SIGTERM');
      const [status] = (await once(child, 'exit')) as [number | null];
      return { status, milliseconds: performance.now() - begun };
    },
    kill: () => child.kill('SIGKILL'),
  };
}
