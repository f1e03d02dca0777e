/** The service as it is built, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Running {
  readonly url: string;
  /** Megabytes (a million bytes) that it holds in memory. */
  resident(): number;
  stop(): Promise<void>;
}

export async function serve(...options: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return {
    url: /http:\S+/.exec(line)![0],
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1000,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
