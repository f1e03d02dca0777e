/** One key for each thing that can be said of a statement. */
import type { Attitude, Stance } from 'stancekit';
import type { Draft, IssueLabel, Item } from '../state/labelling';

const stanceKeys: Readonly<Record<string, Stance>> = { f: 'favor', g: 'against', h: 'neutral' };
const attitudeKeys: Readonly<Record<string, Attitude>> = { j: 'positive', k: 'negative', l: 'neutral' };

/** The key of an issue by its place; the first ten have one. */
export function issueKey(place: number): string | null {
  return place < 10 ? String((place + 1) % 10) : null;
}

export function keyOf(label: Stance | Attitude, kind: 'stance' | 'attitude'): string {
  return Object.entries(kind === 'stance' ? stanceKeys : attitudeKeys).find(([, name]) => name === label)![0];
}

/**
 * What a key makes of a label.
 *
 * @param issues Ids of all issues, in order.
 * @returns The label, or null where the key says nothing about one.
 */
export function applyKey(
  draft: Draft,
  key: string,
  item: Pick<Item, 'actors'>,
  issues: readonly string[],
): Draft | null {
  const stance = stanceKeys[key];
  if (stance) return setSlot(draft, { stance });
  const attitude = attitudeKeys[key];
  if (attitude) return setAttitude(draft, draft.target, attitude);
  if (/^\d$/.test(key)) {
    const issue = issues[(Number(key) + 9) % 10];
    return issue === undefined ? null : setIssue(draft, issue);
  }
  switch (key) {
    case 'n':
      return { ...draft, issues: [], slot: 0 };
    case 'm':
      return { ...draft, slot: draft.issues.length };
    case 't':
      return draft.targets.length > 0 ? { ...draft, target: (draft.target + 1) % draft.targets.length } : draft;
    case 'w':
      return { ...draft, actor: nextActor(draft.actor, item.actors) };
    default:
      return null;
  }
}

/** Puts an issue into the slot at hand; one that is named already is chosen instead. */
export function setIssue(draft: Draft, issue: string): Draft {
  const named = draft.issues.findIndex((own) => own.issue === issue);
  return named >= 0 ? { ...draft, slot: named } : setSlot(draft, { issue });
}

export function setStance(draft: Draft, stance: Stance): Draft {
  return setSlot(draft, { stance });
}

export function setAttitude(draft: Draft, target: number, attitude: Attitude): Draft {
  return { ...draft, target, targets: draft.targets.map((own, i) => (i === target ? { ...own, attitude } : own)) };
}

function setSlot(draft: Draft, change: Partial<IssueLabel>): Draft {
  const { slot, issues } = draft;
  const before = issues[slot];
  // A stance without an issue says nothing.
  if (!before && change.issue === undefined) return draft;
  const after = { issue: '', stance: 'neutral' as Stance, ...before, ...change };
  return { ...draft, issues: [...issues.slice(0, slot), after, ...issues.slice(slot + 1)] };
}

/** Round and round, with "unknown" among them. */
function nextActor(actor: string | null, actors: readonly string[]): string | null {
  const all = [...actors, null];
  return all[(all.indexOf(actor) + 1) % all.length] ?? null;
}
