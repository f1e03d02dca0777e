/**
 * Who speaks of whom, and how.
 *
 * In: documents. Out: one directed tie for each two parties of which the first mentions the second in its statements. Its weight is the
 * number of mentions; the attitude is in `positive`, `negative`, `neutral` and `mean`.
 */
import type { Attitude } from '../document';
import type { MergedActor } from './mergeActors';
import { type CountOptions, compare, issueTest, type LeftOut, type Party, type Selection } from './positions';
import type { NetworkEdge, Normalization } from './ties';
import { divideTies } from './twoMode';
import { UnplacedStatements } from './unplaced';

/** One party mentions another. */
export interface Remark {
  readonly source: string;
  readonly target: string;
  readonly weights: Readonly<Record<Attitude, number>>;
}

/** Reads all mentions of others; whoever speaks or is spoken of is a party. */
export function readRemarks(
  { documents, partyOf, leftOut }: Selection,
  options: CountOptions,
): { remarks: Remark[]; parties: Party[]; leftOut: LeftOut } {
  const { by = 'actor', weighting = 'probability' } = options;
  const isAsked = issueTest(options);
  const remarks: Remark[] = [];
  const actors = new Map<string, MergedActor>();
  const spoken = new Map<string, number>();
  const unplaced = new UnplacedStatements(by);
  documents.forEach(({ statements }, document) => {
    for (const { actor, targets, issues } of statements) {
      if (targets.length === 0 || (options.issues && !issues.some(isAsked))) continue;
      const source = actor && partyOf(document, actor);
      if (!unplaced.hasPlace(source)) continue;
      actors.set(source.id, source);
      spoken.set(source.id, (spoken.get(source.id) ?? 0) + 1);
      for (const { actor: mentioned, label, probabilities } of targets) {
        const target = partyOf(document, mentioned);
        if (by === 'country' && target.country === null) continue;
        actors.set(target.id, target);
        // What somebody says of oneself is no tie.
        if (target.id === source.id) continue;
        const weights =
          weighting === 'probability' ? probabilities : { positive: 0, negative: 0, neutral: 0, [label]: 1 };
        remarks.push({ source: source.id, target: target.id, weights });
      }
    }
  });
  const parties = [...actors.values()]
    .map((party) => ({ ...party, statements: spoken.get(party.id) ?? 0 }))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name) || compare(a.id, b.id));
  return { remarks, parties, leftOut: { ...leftOut, ...unplaced.sum(), abstained: 0 } };
}

export function sentimentEdges(remarks: readonly Remark[], normalization: Normalization): NetworkEdge[] {
  const ties = new Map<string, Tie>();
  for (const { source, target, weights } of remarks) {
    const key = JSON.stringify([source, target]);
    const tie = ties.get(key) ?? { source, target, count: 0, positive: 0, negative: 0, neutral: 0 };
    ties.set(key, tie);
    tie.count++;
    tie.positive += weights.positive;
    tie.negative += weights.negative;
    tie.neutral += weights.neutral;
  }
  const edges = [...ties.values()]
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target))
    .map((tie) => ({ ...tie, weight: tie.count, mean: (tie.positive - tie.negative) / tie.count }));
  return divideTies(edges, normalization);
}

interface Tie {
  readonly source: string;
  readonly target: string;
  count: number;
  positive: number;
  negative: number;
  neutral: number;
}
