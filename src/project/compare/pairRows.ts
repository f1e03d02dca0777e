/** Which rows of several coders' files are one statement. */
import type { Span, Statement } from '../../document';
import type { ProjectDocument, ProjectStatement } from '../entries';
import { findAgain } from '../findAgain';

/** What the coders made of one statement of one text. */
export interface SharedRow {
  readonly document: string;
  readonly text: string;
  /** Whose it is: as the program had it, else as the first coder who names somebody; null where nobody does. */
  readonly actor: string | null;
  /** In order of the coders: as it stands; `'deleted'`; null where the coder has not coded the text, or not looked at the row. */
  readonly rows: readonly (ProjectStatement | 'deleted' | null)[];
  /** In the same order: as it stood where the coder deleted it, else null. */
  readonly deleted: readonly (ProjectStatement | null)[];
}

interface Coded {
  readonly row: ProjectStatement;
  readonly isDeleted: boolean;
}

/** One statement with the row of each coder who has it. */
interface Candidate {
  readonly span: Span;
  readonly coders: Map<number, Coded>;
}

/** Share of the longer of two spans that both have, from which on rows with other places are one. Own choice: they overlap by more than half. */
const SAME = 0.5;

/**
 * Pairs the rows of one text.
 *
 * @param versions The text in each coder's file; null where a coder has not coded it.
 * @returns In order of the text, each row of a file in one of them. A row of the program is known by its place, verb and actor; one that coders
 * added, or another analysis found elsewhere, by its words.
 */
export function pairRows(versions: readonly (ProjectDocument | null)[]): SharedRow[] {
  const candidates: Candidate[] = [];
  versions.forEach((version, coder) => {
    const rows = rowsOf(version);
    const known = new Map(findAgain(rows, candidates, ({ row }) => row.program, programsOf));
    for (const isSame of [sameActor, () => true]) findNear(rows, candidates, known, isSame);
    for (const one of rows) {
      const candidate = known.get(one);
      if (candidate) candidate.coders.set(coder, one);
      else candidates.push({ span: origin(one).span, coders: new Map([[coder, one]]) });
    }
  });
  return candidates
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((candidate) => toShared(candidate, versions));
}

/** All rows in the order in which the analysis gave them, whatever was deleted: where two readings differ, the first is likeliest the first. */
function rowsOf(version: ProjectDocument | null): Coded[] {
  const { statements = [], deleted = [] } = version ?? {};
  return [
    ...statements.map((row): Coded => ({ row, isDeleted: false })),
    ...deleted.map((row): Coded => ({ row, isDeleted: true })),
  ].sort((a, b) => ids.compare(a.row.id, b.row.id));
}

/** `s2` before `s10`. */
const ids = new Intl.Collator('en', { numeric: true });

function toShared({ span, coders }: Candidate, versions: readonly (ProjectDocument | null)[]): SharedRow {
  const { id: document = '', text = '' } = versions.find((version) => version !== null) ?? {};
  const all = [...coders.values()];
  const actor =
    all.find(({ row }) => row.program?.actor)?.row.program?.actor ?? all.find(({ row }) => row.actor)?.row.actor;
  return {
    ...{ document, text: text.slice(span.start, span.end), actor: actor?.name ?? null },
    rows: versions.map((version, coder) => {
      const own = coders.get(coder);
      // Who has coded the text, and has no such row, would not have it.
      return version === null ? null : own && !own.isDeleted ? own.row : 'deleted';
    }),
    deleted: versions.map((_, coder) => {
      const own = coders.get(coder);
      return own?.isDeleted ? own.row : null;
    }),
  };
}

/** As the program gave it, else as the coder added it. */
function origin({ row }: Coded): Statement {
  return row.program ?? row;
}

function programsOf({ coders }: Candidate): Statement[] {
  return [...coders.values()].flatMap(({ row }) => row.program ?? []);
}

/** Adds to `known` the rows that are known by their words. */
function findNear(
  rows: readonly Coded[],
  candidates: readonly Candidate[],
  known: Map<Coded, Candidate>,
  isSame: (row: Coded, candidate: Candidate) => boolean,
): void {
  const taken = new Set(known.values());
  for (const row of rows) {
    if (known.has(row)) continue;
    const share = (candidate: Candidate) => overlap(candidate.span, origin(row).span);
    const [nearest] = candidates
      .filter((one) => !taken.has(one) && share(one) > SAME && isSame(row, one))
      .sort((a, b) => share(b) - share(a));
    if (!nearest) continue;
    known.set(row, nearest);
    taken.add(nearest);
  }
}

function sameActor(row: Coded, { coders }: Candidate): boolean {
  return [...coders.values()].some((other) => origin(other).actor?.id === origin(row).actor?.id);
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}
