/** The service over HTTP. Loaded by `stancekit serve` alone. */
export { openServed } from './models';
export { LIMITS } from './options';
export { startService } from './start';
