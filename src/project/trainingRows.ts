/** From corrected statements to rows for `train`. */
import type { LabelledRow } from '../report';
import type { ProjectDocument, ProjectStatement, Said } from './entries';

/** A row for `train`, with who labelled it. */
export interface ProjectRow extends LabelledRow {
  /** Who looked at the statement last. */
  readonly coder: string;
}

/** The rows of a text. Whoever corrects one field of a statement has looked at it, so that the others count as well. */
export function toRows({ id, statements }: ProjectDocument): ProjectRow[] {
  return statements.filter(({ touched }) => touched).map((statement) => toRow(id, statement));
}

function toRow(document: string, { text, actor, issues, targets, said, checked }: ProjectStatement): ProjectRow {
  // What the model doubts is taken from it only where a coder said that all is right.
  const sure = issues.filter(({ abstained }) => checked || !abstained);
  return {
    text,
    issues: Object.fromEntries(sure.map(({ issue, stance }) => [issue, stance])),
    ...(actor && { actor: actor.name }),
    ...(targets.length > 0 && { targets: Object.fromEntries(targets.map((one) => [one.actor.name, one.label])) }),
    document,
    coder: lastCoder(Object.values(said)),
  };
}

function lastCoder(said: readonly Said[]): string {
  const [last] = said.toSorted((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1));
  return last?.coder ?? '';
}
