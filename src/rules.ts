/** Rules of a language as rows: each has a name to be told by and an example that its test executes. */

/** A row of a table that answers one question; of an ordered table the first row that applies decides. */
export interface Rule<Case, Outcome> {
  /** In plain words with hyphens; what `provenance.rule` and `explain` say. */
  readonly name: string;
  /** A sentence in which the rule decides, with the outcome marked; the test of the row. */
  readonly example: string;
  readonly when: (asked: Case) => boolean;
  readonly then: (asked: Case) => Outcome;
}

/** What a table answered, and by which of its rows. */
export interface Ruling<Case, Outcome> {
  readonly rule: Rule<Case, Outcome>;
  readonly outcome: Outcome;
}

/** The answer of the first rule that applies; null where none does. @param rows Those of the rules that may apply, where that is known. */
export function firstRule<Case, Outcome>(
  rules: readonly Rule<Case, Outcome>[],
  asked: Case,
  rows: readonly Rule<Case, Outcome>[] = rules,
): Ruling<Case, Outcome> | null {
  for (let k = 0; k < rows.length; k++) {
    const rule = rows[k] as Rule<Case, Outcome>;
    if (rule.when(asked)) return { rule, outcome: rule.then(asked) };
  }
  return null;
}

/**
 * The rows of a table that may apply to cases of a kind, for `firstRule`; each list is made when it is first asked.
 *
 * @param mayApply False where a row never applies to a case of the kind.
 */
export function rowsByKey<Row, Key>(
  rules: readonly Row[],
  mayApply: (row: Row, key: Key) => boolean,
): (key: Key) => readonly Row[] {
  const made = new Map<Key, readonly Row[]>();
  return (key) => {
    let rows = made.get(key);
    if (rows === undefined) {
      rows = rules.filter((row) => mayApply(row, key));
      made.set(key, rows);
    }
    return rows;
  };
}
