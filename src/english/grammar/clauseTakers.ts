/** Words that tell how clauses hang together. */

/**
 * Verbs whose clause needs no "that", so that a noun group behind them is its subject ("officials who said Bern left"); own compilation
 * from Quirk et al. (1985, 16.31).
 */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  'say think believe know hope claim add feel suggest report tell warn insist argue see mean guess suppose wish fear note realize understand remember decide ensure show find mean agree deny announce declare assume imagine bet expect'.split(
    ' ',
  ),
);

/** Pronouns that are subjects right before a verb. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i he she we they it you there'.split(' '));

/** Verbs that stand alone before their subject in questions ("do you agree"). */
export const QUESTION_VERBS: ReadonlySet<string> = new Set(
  'do have will would can could should may might shall must'.split(' '),
);
