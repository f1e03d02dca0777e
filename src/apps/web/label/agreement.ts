/** How far two coders agree. */
import { cohensKappa, type Kappa } from '../../../runtime/cohensKappa';
import { groupBy } from '../../../runtime/lists';
import type { CodedRow } from './rows';

export interface Agreement {
  /** Statements that both labelled. */
  readonly statements: number;
  /** Yes or no for each statement and each issue that it can be given. */
  readonly issues: Kappa;
  /** Where both name the issue. */
  readonly stance: Kappa;
  /** Where both name the mention. */
  readonly attitude: Kappa;
}

/**
 * Compares the rows of two coders.
 *
 * @param given The issues that a statement can be given, as `issuesToGive` has them; those that the rows name are added.
 */
export function compareCoders(
  first: readonly CodedRow[],
  second: readonly CodedRow[],
  given: readonly string[] = [],
): Agreement {
  const both = pairRows(first, second);
  const named = [...first, ...second].flatMap((row) => Object.keys(row.issues));
  const issues = [...new Set([...given, ...named])];
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

/** Rows are of one statement where their text is the same; of several with one text, those of one actor, else in their order. */
function pairRows(first: readonly CodedRow[], second: readonly CodedRow[]): (readonly [CodedRow, CodedRow])[] {
  const pairs = new Map<CodedRow, CodedRow>();
  const taken = new Set<CodedRow>();
  const textOf = ({ text }: CodedRow) => text.trim();
  for (const keyOf of [(row: CodedRow) => `${textOf(row)}\n${row.actor ?? ''}`, textOf]) {
    const free = groupBy(second, (row) => [keyOf(row)]);
    for (const row of first) {
      const other = pairs.has(row) ? undefined : free.get(keyOf(row))?.find((one) => !taken.has(one));
      if (!other) continue;
      pairs.set(row, other);
      taken.add(other);
    }
  }
  return first.flatMap((row) => {
    const other = pairs.get(row);
    return other ? [[row, other] as const] : [];
  });
}
