/** Documents beyond one machine: who submits them, who analyses them, and who looks on. */
export { openSubmitter } from './submit';
export { watchQueue } from './watch';
export { startWorker } from './worker';
