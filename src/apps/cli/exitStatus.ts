/**
 * 0: all is well. 1: some input failed; of rows, the rest was done, where one thing is made of all, nothing. 2: wrong usage, nothing was done. 3: something could not be written. 4: a defect of this
 * program. 130: stopped by Ctrl-C (128 + SIGINT). 143: stopped by SIGTERM (128 + SIGTERM).
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | Stopped;

type Stopped = 130 | 143;

/** What a run ends by that was stopped. @param stop As `interruptible` gives it: its reason is the signal. */
export function stoppedBy({ reason }: AbortSignal): Stopped {
  return reason === 'SIGTERM' ? 143 : 130;
}
