/** The regions of statements that are marked on a text, each with the rows that it stands for. */
import type { Span } from '../../document';
import type { Mark } from '../../report';
import type { ProjectStatement } from '../entries';

export type StatementMark = Extract<Mark, { type: 'statement' }>;

/** A stretch of text that is marked as a statement. */
export interface Region {
  readonly mark: StatementMark;
  /**
   * None where it is new; several where rows of several speakers have one span, and the program has one region for them: what is changed there is
   * changed in each row that had it.
   */
  readonly rows: readonly ProjectStatement[];
}

/** Share of the longer of two spans that both have, from which on a region is a statement whose ends were moved. */
const SAME = 0.5;

/** @returns The regions, and the rows that no region stands for. */
export function findRegions(statements: readonly ProjectStatement[], marks: readonly Mark[]) {
  const regions = joinRegions(marks.filter((mark) => mark.type === 'statement')).map((mark) => ({
    ...{ mark, rows: [] as ProjectStatement[] },
  }));
  const left = new Set(statements);
  for (const isSame of [sameId, sameSpeaker, sameSpan, overlapping]) {
    for (const { mark, rows } of regions) {
      const row = rows.length > 0 ? undefined : [...left].find((one) => isSame(mark, one));
      if (!row) continue;
      rows.push(row);
      left.delete(row);
    }
  }
  for (const row of left) {
    const region = regions.find((one) => isShared(one.mark) && one.rows.some(({ span }) => isAt(span, row.span)));
    if (!region) continue;
    region.rows.push(row);
    left.delete(row);
  }
  return { regions, left: [...left] };
}

/** Where the program keeps neither ids nor speakers, it has one region for all rows of a span. */
function isShared({ id, actor }: StatementMark): boolean {
  return id === undefined && actor === undefined;
}

/** Several labels on one span are one region, unless they are of several speakers. */
function joinRegions(marks: readonly StatementMark[]): StatementMark[] {
  const joined = new Map<string, StatementMark>();
  for (const mark of marks) {
    const key = mark.id ?? `${mark.start}-${mark.end} ${mark.actor ?? ''}`;
    // The words of a region are marked by themselves, and what is said of it by another.
    const known = joined.get(key) ?? [...joined.values()].find((one) => isOne(one, mark));
    const positions = [...(known?.positions ?? []), ...mark.positions];
    if (known) joined.delete(keyOf(joined, known));
    joined.set(key, { ...mark, positions, actor: known?.actor ?? mark.actor, id: mark.id ?? known?.id });
  }
  return [...joined.values()];
}

function isOne(one: StatementMark, mark: StatementMark): boolean {
  const isOther = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  return isAt(one, mark) && !(one.id && mark.id) && !isOther(one.actor, mark.actor);
}

function keyOf(joined: ReadonlyMap<string, StatementMark>, mark: StatementMark): string {
  return [...joined].find(([, one]) => one === mark)?.[0] ?? '';
}

type Test = (mark: StatementMark, row: ProjectStatement) => boolean;

const sameId: Test = (mark, { id }) => mark.id !== undefined && mark.id === id;
const sameSpan: Test = (mark, { span }) => isAt(mark, span);
const sameSpeaker: Test = (mark, row) =>
  sameSpan(mark, row) && mark.actor !== undefined && mark.actor === row.actor?.name;
const overlapping: Test = (mark, { span }) => {
  const shared = Math.min(mark.end, span.end) - Math.max(mark.start, span.start);
  return shared / Math.max(mark.end - mark.start, span.end - span.start) > SAME;
};

export function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

export function isInside(inner: Span, { start, end }: Span): boolean {
  return inner.start >= start && inner.end <= end;
}
