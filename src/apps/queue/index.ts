/** Documents beyond one machine: who submits them, who analyses them, and who looks on. */
export type { JobData } from './jobs';
export { openSubmitter, type Submitter } from './submit';
export { watchQueue } from './watch';
export { startWorker } from './worker';
