/** How many threads may be asked for, by whichever program. */

/** As many as large machines have processors. Each takes 150 to 300 MB, so that a number that was mistyped would take all memory. */
export const MOST_THREADS = 64;
