/** The service over HTTP. Loaded by `stancekit serve` alone. */
export { openServed } from './models';
export { type Answered, LIMITS } from './options';
export { type Service, startService } from './start';
