/** Counts how far statements are those that annotators marked. */
import type { Span, Statement } from '../../../src/index';
import { scoreCounts } from '../../../src/training/fit';
import { type GoldAttributions, type Role, roles } from './gold';

/** How many were found, how many are there, and how many are both. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

/** From 0 to 1. */
export const f1Of = ({ right, found, gold }: Count): number => scoreCounts(right, found - right, gold - right).f1;

/** Where a statement's attribution was right, and how sure it was. */
export interface Certainty {
  readonly confidence: number;
  readonly right: boolean;
}

const none = (): Count => ({ right: 0, found: 0, gold: 0 });

export class AttributionCounts {
  /** Spans of each role that are equal to the letter; a span of several pieces counts as several, as in published scores of IOB tags. */
  readonly exact: Readonly<Record<Role, Count>> = { source: none(), cue: none(), content: none() };
  /** Whole attributions: source and content both overlap by half (Jaccard of letters and figures). */
  readonly pairs: Count = none();
  readonly certainties: Certainty[] = [];

  add(text: string, { spans, attributions }: GoldAttributions, statements: readonly Statement[]): void {
    const predicted = {
      source: statements.flatMap(({ source }) => (source ? [source] : [])),
      cue: statements.flatMap(({ cue }) => (cue ? [cue] : [])),
      content: statements.flatMap(({ content }) => content),
    };
    for (const role of roles) this.addExact(role, predicted[role], spans[role]);
    this.addPairs(text, attributions, statements);
  }

  private addExact(role: Role, predicted: readonly Span[], annotated: readonly Span[]): void {
    const found = new Set(predicted.map(({ start, end }) => `${start}-${end}`));
    const gold = new Set(annotated.map(({ start, end }) => `${start}-${end}`));
    const count = this.exact[role];
    count.found += found.size;
    count.gold += gold.size;
    for (const key of found) if (gold.has(key)) count.right++;
  }

  private addPairs(text: string, attributions: GoldAttributions['attributions'], all: readonly Statement[]): void {
    const open = new Set(
      attributions.map(({ source, content }) => ({ source: places(text, source), content: places(text, content) })),
    );
    this.pairs.gold += open.size;
    for (const { source, content, provenance } of all) {
      const said = places(text, content);
      const who = places(text, source ? [source] : []);
      const hit = [...open].find(
        (gold) =>
          jaccard(said, gold.content) >= 0.5 && (gold.source.size ? jaccard(who, gold.source) >= 0.5 : who.size === 0),
      );
      if (hit) open.delete(hit);
      this.pairs.found++;
      if (hit) this.pairs.right++;
      this.certainties.push({ confidence: provenance.confidence, right: hit !== undefined });
    }
  }
}

/** Where letters and figures stand in spans. */
function places(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) set.add(i);
  return set;
}

/** How much two sets have in common, from 0 to 1. */
function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const place of a) if (b.has(place)) both++;
  return both / (a.size + b.size - both || 1);
}
