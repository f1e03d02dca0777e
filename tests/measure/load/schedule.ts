/**
 * Requests by a clock that waits for nobody: each is sent when its time has come, whatever became of those before, and its time counts
 * from then on. Clients that ask again only when they have been answered would ask less often the slower the answers are, and so hide it.
 */
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Question } from './ask';

export interface Offered {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** How answers were lost, and statuses other than 200. */
  readonly failed: readonly string[];
}

export async function offer(url: string, question: Question, rate: number, seconds: number): Promise<Offered> {
  const agent = new Agent({ keepAlive: true });
  const waits: number[] = [];
  const failed: string[] = [];
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = start + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    asked.push(
      ask(url, agent, question).then(({ status, lost }) => {
        if (status !== 200) failed.push(lost ?? String(status));
        waits.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(asked);
  agent.destroy();
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!;
  return { rate, p50: at(0.5), p99: at(0.99), longest: at(1), failed };
}

/**
 * The highest rate at which answers do not wait for one another more and more: half of them come within `bearable` milliseconds after
 * so many seconds.
 *
 * @param most A rate that is too high, or nearly so.
 */
export async function sustained(
  url: string,
  question: Question,
  most: number,
  seconds: number,
  bearable = 250,
): Promise<number> {
  let [low, high] = [0, most];
  for (let rate = most; ; rate = (low + high) / 2) {
    const { p50, failed } = await offer(url, question, rate, seconds);
    if (p50 <= bearable && failed.length === 0) low = rate;
    else high = rate;
    if (low === most || high - low < most / 16) return low;
  }
}
