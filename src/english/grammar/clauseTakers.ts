/** Words that tell how clauses hang together. */

/**
 * Verbs whose clause needs no "that", so that a noun group behind them is its subject ("officials who said Bern left"); own compilation
 * from Quirk et al. (1985, 16.31).
 */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  'say think believe know hope claim add feel suggest report tell warn insist argue see mean guess suppose wish fear note'.split(
    ' ',
  ),
);
