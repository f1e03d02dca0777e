/** The service over HTTP, and its work for whoever asks in another way. Loaded by `stancekit serve` and `stancekit mcp` alone. */
export { errorBody } from './errors';
export { parseJson } from './json';
export { GRACE, LIMITS, THREADS } from './options';
export { startService } from './start';
export { openTools, type Tool, type Toolbox } from './tools';
