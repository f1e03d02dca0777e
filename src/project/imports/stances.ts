/** What is marked of issues on a region, held against what its rows say. */
import type { ProjectStatement } from '../entries';
import type { Region, StatementMark } from './regions';

type Position = StatementMark['positions'][number];

/** A stance that a row takes, or an issue that it is no longer about. */
export interface StanceFields {
  readonly field: 'stance';
  readonly of: string;
  readonly after: Position['stance'] | null;
}

/** @param row One of the region's; undefined where the region is new. */
export function stances({ mark, rows }: Region, row: ProjectStatement | undefined): StanceFields[] {
  const { positions } = mark;
  const said = new Map((row?.issues ?? []).map(({ issue, stance }) => [issue, stance]));
  const isMarked = ({ issue, stance }: Position) =>
    positions.some((one) => one.issue === issue && one.stance === stance);
  const isSaid = ({ issue, stance }: Position) =>
    rows.some((one) => one.issues.some((own) => own.issue === issue && own.stance === stance));
  const isNew = (position: Position) => !isSaid(position) && (!row || takersOf(position, rows, isMarked).includes(row));
  const wanted = new Map([
    // A label that is gone may be replaced by one that another row of the region has.
    ...positions.filter(({ issue }) => said.has(issue)).map(({ issue, stance }) => [issue, stance] as const),
    ...(row?.issues ?? []).filter(isMarked).map(({ issue, stance }) => [issue, stance] as const),
    ...positions.filter(isNew).map(({ issue, stance }) => [issue, stance] as const),
  ]);
  return [
    ...[...wanted].flatMap(([of, after]) => (said.get(of) === after ? [] : [toFields(of, after)])),
    ...[...said.keys()].flatMap((of) => (wanted.has(of) ? [] : [toFields(of, null)])),
  ];
}

function toFields(of: string, after: StanceFields['after']): StanceFields {
  return { field: 'stance', of, after };
}

/** Whose a new label is: of the rows whose own on that issue is gone, else of those that had none, else of all. */
function takersOf({ issue }: Position, rows: readonly ProjectStatement[], isMarked: (position: Position) => boolean) {
  const own = (row: ProjectStatement) => row.issues.find((one) => one.issue === issue);
  const replaced = rows.filter((row) => {
    const position = own(row);
    return position && !isMarked(position);
  });
  if (replaced.length > 0) return replaced;
  const without = rows.filter((row) => !own(row));
  return without.length > 0 ? without : rows;
}
