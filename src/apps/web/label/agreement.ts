/** How far two coders agree. */
import type { CodedRow } from './rows';

export interface Kappa {
  readonly count: number;
  /** Share of equal answers. */
  readonly agreement: number;
  /** From −1 to 1, 0 by chance; null where both always give one answer, so that chance explains all. */
  readonly kappa: number | null;
}

export interface Agreement {
  /** Statements that both labelled. */
  readonly statements: number;
  /** Yes or no for each statement and each issue that either of them ever names. */
  readonly issues: Kappa;
  /** Where both name the issue. */
  readonly stance: Kappa;
  /** Where both name the mention. */
  readonly attitude: Kappa;
}

/** Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"). */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const count = pairs.length;
  const share = (of: (pair: readonly [string, string]) => boolean) => pairs.filter(of).length / (count || 1);
  const agreement = share(([a, b]) => a === b);
  const answers = [...new Set(pairs.flat())];
  const chance = answers.reduce((sum, own) => sum + share(([a]) => a === own) * share(([, b]) => b === own), 0);
  return { count, agreement, kappa: count === 0 || chance === 1 ? null : (agreement - chance) / (1 - chance) };
}

/** Rows are of one statement where their text is the same. */
export function compareCoders(first: readonly CodedRow[], second: readonly CodedRow[]): Agreement {
  const others = new Map(second.map((row) => [row.text.trim(), row]));
  const both = first.flatMap((row) => {
    const other = others.get(row.text.trim());
    return other ? [[row, other] as const] : [];
  });
  const issues = [...new Set(both.flat().flatMap((row) => Object.keys(row.issues)))];
  const shared = (of: (row: CodedRow) => Readonly<Record<string, string>>) =>
    both.flatMap(([a, b]) =>
      Object.entries(of(a)).flatMap(([name, label]) => {
        const other = Object.hasOwn(of(b), name) ? of(b)[name] : undefined;
        return other === undefined ? [] : [[label, other] as const];
      }),
    );
  return {
    statements: both.length,
    issues: cohensKappa(
      both.flatMap(([a, b]) =>
        issues.map(
          (issue) => [String(Object.hasOwn(a.issues, issue)), String(Object.hasOwn(b.issues, issue))] as const,
        ),
      ),
    ),
    stance: cohensKappa(shared((row) => row.issues)),
    attitude: cohensKappa(shared((row) => row.targets ?? {})),
  };
}
