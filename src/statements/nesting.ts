/**
 * In: drafts. Out: drafts without those that tell again what another tells, or that another only mentions.
 * "She said she wanted to discuss it" is one statement of hers; "X said Y, according to a report" is X's, known from a report;
 * "X said that Mali wants peace" is also Mali's, but "X met those who want peace" and "X dismissed their plan to leave" are X's alone.
 */

import type { Span } from '../document';
import { itemAt, valueFor } from '../runtime/lists';
import type { StatementDraft } from './identify';
import { BODIES, isRelative } from './sources';

/** How much of a content must lie inside another's to be nested; own choice, contents are mostly either apart or wholly inside. */
const INSIDE = 0.9;
/** From which share on it is all that is told; own choice. */
const MOST = 0.5;

/**
 * Drops a speaker's report of itself inside its own statement, and turns "according to" somebody unnamed around a statement into a note on it.
 *
 * @param drafts In order of their spans' starts or nearly so; only drafts whose spans overlap are compared.
 * @param text What their offsets count in.
 */
export function settleNesting(drafts: readonly StatementDraft[], text: string): StatementDraft[] {
  const dropped = new Set<StatementDraft>();
  const notes = new Map<StatementDraft, string>();
  const byStart = [...drafts].sort((a, b) => a.span.start - b.span.start);
  byStart.forEach((first, i) => {
    for (let j = i + 1; j < byStart.length && itemAt(byStart, j).span.start < first.span.end; j++) {
      settle(first, itemAt(byStart, j), text, dropped, notes);
      settle(itemAt(byStart, j), first, text, dropped, notes);
    }
  });
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => (notes.has(draft) ? { ...draft, warnings: [...draft.warnings, valueFor(notes, draft)] } : draft));
}

function settle(
  outer: StatementDraft,
  inner: StatementDraft,
  text: string,
  dropped: Set<StatementDraft>,
  notes: Map<StatementDraft, string>,
): void {
  if (dropped.has(outer) || dropped.has(inner) || !coversCue(outer, inner)) return;
  if (size(inner) >= size(outer) || shareInside(inner, outer) < INSIDE) return;
  if (outer.rule === 'according-to') {
    if (inner.rule === 'according-to') return;
    if (mentioned(outer, inner, text)) {
      dropped.add(inner);
      return;
    }
    // A transcript or two diplomats only tell what somebody said; somebody named says so.
    const unknown = !outer.actor || outer.actor.kind === 'unnamed' || outer.actor.kind === 'group';
    if (unknown && size(inner) > MOST * size(outer)) dropped.add(outer);
    notes.set(inner, `reported by “${outer.actor?.name ?? 'a source'}”`);
  } else if (outer.actor !== null && inner.actor?.id === outer.actor.id) dropped.add(inner);
  else if (speaksFor(outer, inner)) dropped.add(inner);
  else if (mentioned(outer, inner, text)) dropped.add(inner);
}

/** "The minister said Oslo was willing to talk": whoever speaks for a state tells its mind, and the state does not do so beside it. */
const speaksFor = ({ actor, rule }: StatementDraft, inner: StatementDraft): boolean =>
  actor !== null &&
  actor.kind !== 'state' &&
  actor.country !== null &&
  inner.actor?.kind === 'state' &&
  inner.actor.country === actor.country &&
  rule !== 'turn';

/** Rules whose cue is a noun. */
const NOUNS = new Set(['noun', 'noun-agent']);
/** Rules whose cue is no main verb of a clause of its own. */
const BY_THE_WAY = new Set(['verb-infinitive', 'verb-passive', 'verb-unsourced', 'verb-relative']);
/** Rules whose content is a main clause before its cue. */
const VOUCHING = new Set(['verb-behind', 'verb-as', 'according-to']);
/** Rules whose content is the whole clause around a noun ("Oslo's refusal drew criticism from Riga"): the noun tells as much. */
const AROUND = new Set(['light-verb', 'verb-passive']);

/** Does the outer statement only mention the inner one: in a noun, an infinitive, a clause behind "who", of somebody unknown, of "they"? */
function mentioned(outer: StatementDraft, inner: StatementDraft, text: string): boolean {
  if (outer.rule === 'turn' || outer.rule === 'colon' || inner.rule === 'according-to') return false;
  // "Jets bombed a camp, residents said": the deed is the clause, and somebody vouches for it.
  if (inner.rule === 'deed' && VOUCHING.has(outer.rule)) return false;
  if (NOUNS.has(inner.rule)) return !AROUND.has(outer.rule);
  if (BY_THE_WAY.has(inner.rule) || inner.cue?.force === 'act' || inner.cue?.force === 'intend') return true;
  if (!inner.source || !inner.actor) return inner.kind === 'indirect';
  if (isRelative(text, inner.source)) return true;
  const own = outer.rule !== 'according-to' && inner.source.type === 'pronoun';
  // What a state or body holds counts also where another reports it.
  if (own && !BODIES.has(inner.actor.kind)) return true;
  const { start } = inner.source;
  return (
    inner.confidence < CLAUSE && !outer.content.some((piece) => start >= piece.start && start - piece.start <= OPENING)
  );
}
/** Above it stand statements whose content is a clause; those of a mere noun group lie below. */
const CLAUSE = 0.62;
/** Characters that may stand before the subject of what is said ("that ", "“"). */
const OPENING = 8;

const size = (draft: StatementDraft): number => draft.content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Is the inner's cue part of what the outer says? */
const coversCue = (outer: StatementDraft, inner: StatementDraft): boolean =>
  inner.cue !== null && outer.content.some(({ start, end }) => inner.cue!.start >= start && inner.cue!.end <= end);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function shareInside(inner: StatementDraft, outer: StatementDraft): number {
  let inside = 0;
  for (const a of inner.content) for (const b of outer.content) inside += overlap(a, b);
  return inside / size(inner);
}
