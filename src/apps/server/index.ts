/** The service over HTTP. Loaded by `stancekit serve` alone. */
export { GRACE, LIMITS, THREADS } from './options';
export { startService } from './start';
