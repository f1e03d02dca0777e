/**
 * 0: all is well. 1: some input failed. 2: wrong usage, nothing was done. 3: something could not be written. 4: a defect of this
 * program. 130: stopped by Ctrl-C (128 + SIGINT).
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 130;
