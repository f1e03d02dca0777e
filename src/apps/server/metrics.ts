/** What the service counts of itself, for Prometheus; nothing of what was asked. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from './options';
import type { Workshop } from './workshop';

/** Seconds: a statement takes one thousandth, a long article with the contextual reader a minute. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60];

/** Methods that are counted by name; others are anybody's words. */
const METHODS = ['GET', 'HEAD', 'POST'];

export class Metrics {
  readonly #registry = new Registry();
  readonly #paths: ReadonlySet<string>;
  readonly #requests: Counter<'method' | 'path' | 'status'>;
  readonly #seconds: Histogram<'path'>;

  /** @param paths Those that are counted by name; all others are one, since anybody may ask for any. */
  constructor(paths: Iterable<string>, workshop: Pick<Workshop, 'health'>) {
    const registers = [this.#registry];
    this.#paths = new Set(paths);
    this.#requests = new Counter({
      name: 'stancekit_requests_total',
      help: 'Requests that were answered.',
      labelNames: ['method', 'path', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'stancekit_request_seconds',
      help: 'Seconds until a request was answered; of a stream, until its answer began.',
      labelNames: ['path'],
      buckets: BUCKETS,
      registers,
    });
    gauge('stancekit_threads', 'Threads that analyse.', registers, () => workshop.health().threads);
    gauge('stancekit_threads_answering', 'Threads that answer.', registers, () => workshop.health().answering);
    gauge('process_resident_memory_bytes', 'Memory of the process.', registers, () => process.memoryUsage.rss());
  }

  /** The type of what `text` gives. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  count({ method, path, status, beginning }: Answered): void {
    const known = this.#paths.has(path) ? path : 'other';
    this.#requests.inc({ method: METHODS.includes(method) ? method : 'other', path: known, status });
    this.#seconds.observe({ path: known }, beginning / 1000);
  }

  /** All figures in Prometheus's text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

function gauge(name: string, help: string, registers: Registry[], read: () => number): void {
  new Gauge({
    ...{ name, help, registers },
    collect() {
      this.set(read());
    },
  });
}
