/**
 * Statements that have no place in a report: those of which it is not known whose they are, and, by country, those of actors who have none.
 *
 * In: the party of each statement, as `Selection.partyOf` gives it. Out: how many have no place, and why: `{ statements: 3, withoutCountry: 2, actorsWithoutCountry: ['EU', 'NATO'] }`.
 */
import type { MergedActor } from './mergeActors';

/** Counts them, one statement after the other. */
export class UnplacedStatements {
  private unknown = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly by: 'actor' | 'country') {}

  /** Whether a statement of this party has a place; where it has none, it is counted here. */
  hasPlace(party: MergedActor | null): party is MergedActor {
    if (party === null) this.unknown++;
    else if (this.by === 'actor' || party.country !== null) return true;
    else this.counts.set(party.name, (this.counts.get(party.name) ?? 0) + 1);
    return false;
  }

  /** As reports tell it, see `LeftOut`. */
  sum() {
    const named = [...this.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const withoutCountry = named.reduce((sum, [, count]) => sum + count, 0);
    const actorsWithoutCountry = named.map(([name]) => name);
    return { statements: this.unknown + withoutCountry, withoutCountry, actorsWithoutCountry };
  }
}
