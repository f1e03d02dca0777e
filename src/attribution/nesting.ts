/**
 * In: drafts. Out: drafts without those that tell again what another tells.
 * "She said she wanted to discuss it" is one statement of hers; "X said Y, according to a report" is X's, known from a report.
 */
import type { Span } from '../document';
import type { StatementDraft } from './statements';

/** How much of a content must lie inside another's to be nested; own choice, contents are mostly either apart or wholly inside. */
const INSIDE = 0.9;

/** Drops a speaker's report of itself inside its own statement, and turns "according to" around a statement into a note on it. */
export function settleNesting(drafts: readonly StatementDraft[]): StatementDraft[] {
  const dropped = new Set<StatementDraft>();
  const notes = new Map<StatementDraft, string>();
  for (const outer of drafts) {
    for (const inner of drafts) {
      if (inner === outer || dropped.has(outer) || !overlaps(outer.span, inner.span)) continue;
      if (shareInside(inner, outer) < INSIDE || size(inner) >= size(outer)) continue;
      if (outer.rule === 'according-to') {
        if (inner.cue && inner.rule !== 'according-to' && coversCue(outer, inner)) {
          dropped.add(outer);
          notes.set(inner, `reported by “${outer.actor?.name ?? 'a source'}”`);
        }
      } else if (outer.actor !== null && inner.actor?.id === outer.actor.id && inner.cue && coversCue(outer, inner))
        dropped.add(inner);
    }
  }
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => ({ ...draft, warnings: notes.has(draft) ? [notes.get(draft)!] : draft.warnings }));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const size = (draft: StatementDraft): number => draft.content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Is the inner's cue part of what the outer says? */
const coversCue = (outer: StatementDraft, inner: StatementDraft): boolean =>
  outer.content.some(({ start, end }) => inner.cue !== null && inner.cue.start >= start && inner.cue.end <= end);

function shareInside(inner: StatementDraft, outer: StatementDraft): number {
  let inside = 0;
  for (const a of inner.content)
    for (const b of outer.content) inside += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return inside / size(inner);
}
