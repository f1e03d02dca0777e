/** How issue and stance are written as one label, for tools whose labels are single words: "trade: favor". */
import type { Attitude, IssueStance, Stance } from '../../document';
import { attitudes, stances } from '../../document';

const SEPARATOR = ': ';

export function toLabel({ issue, stance }: Pick<IssueStance, 'issue' | 'stance'>): string {
  return issue + SEPARATOR + stance;
}

/** Issue and stance of a label; null where it is none. Issues may have the separator in their name. */
export function fromLabel(label: string): { issue: string; stance: Stance } | null {
  const at = label.lastIndexOf(SEPARATOR);
  const stance = stances.find((name) => name === label.slice(at + SEPARATOR.length));
  return at > 0 && stance ? { issue: label.slice(0, at), stance } : null;
}

export function toTargetLabel(attitude: Attitude): string {
  return `target${SEPARATOR}${attitude}`;
}

export function fromTargetLabel(label: string): Attitude | null {
  return attitudes.find((attitude) => label === toTargetLabel(attitude)) ?? null;
}

/** Marks a statement that is about no issue, so that it is not lost. */
export const STATEMENT_LABEL = 'statement';

/** Marks the words that name who makes a statement. */
export const SOURCE_LABEL = 'source';
