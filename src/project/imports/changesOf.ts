/** The marks on one text, held against its statements. */
import type { Span } from '../../document';
import type { Mark, MarkedText } from '../../report';
import { fold, slug } from '../../runtime/names';
import type { Change, ProjectChange, ProjectDocument, ProjectStatement } from '../entries';
import type { Project } from '../project';

/** doccano names actors by the words that are labelled `source` alone. */
export type Source = 'doccano' | 'label-studio';

export interface Import {
  readonly source: Source;
  readonly project: Project;
  /** Ids of actors that this import adds. */
  readonly known: Set<string>;
}

type StatementMark = Extract<Mark, { type: 'statement' }>;
type Fields = Change extends infer One
  ? One extends Change
    ? Omit<One, 'type' | 'document' | 'statement'>
    : never
  : never;

/** Share of the longer of two spans that both have, from which on a region is a statement whose ends were moved. */
const SAME = 0.5;

/** The changes that make the statements of a text what is marked. */
export function changesOf(document: ProjectDocument, { marks }: MarkedText, from: Import): ProjectChange[] {
  const regions = joinRegions(marks.filter((mark) => mark.type === 'statement'));
  const left = new Set(document.statements);
  const pairs = [sameId, sameSpan, overlapping].reduce(
    (all, isSame) => pair(regions, left, all, isSame),
    new Map<StatementMark, ProjectStatement>(),
  );
  // Statements of several speakers have one span, and one region.
  const twins = (statement: ProjectStatement) => regions.some((region) => sameSpan(region, statement));
  const next = rowIds(from.project, document.id);
  return [
    ...[...left]
      .filter((statement) => !twins(statement))
      .map(({ id }) => toChange(document, id, { field: 'row', after: null })),
    ...regions.flatMap((region) => {
      const statement = pairs.get(region);
      const id = statement?.id ?? next();
      const found = [
        ...(statement ? moved(region, statement) : added(region)),
        ...stances(region, statement, document),
        ...attitudes(region, statement, document, marks),
      ].map((fields) => toChange(document, id, fields));
      const changes = [...found, ...actorChanges(region, id, statement, { document, marks, from })];
      const isLeft = statement && !statement.checked && changes.length === 0 && from.source === 'label-studio';
      return isLeft ? [toChange(document, id, { field: 'checked', after: true })] : changes;
    }),
  ];
}

function toChange({ id }: ProjectDocument, statement: string, fields: Fields): ProjectChange {
  return { type: 'correction', document: id, statement, ...fields } as Change;
}

/** Several labels on one span are one region. */
function joinRegions(marks: readonly StatementMark[]): StatementMark[] {
  const joined = new Map<string, StatementMark>();
  for (const mark of marks) {
    const key = mark.id ?? `${mark.start}-${mark.end}`;
    // The words of a region are marked by themselves, and what is said of it by another.
    const known =
      joined.get(key) ?? [...joined.values()].find((one) => sameSpan(one, { span: mark }) && !(one.id && mark.id));
    const positions = [...(known?.positions ?? []), ...mark.positions];
    if (known) joined.delete(keyOf(joined, known));
    joined.set(key, { ...mark, positions, actor: known?.actor ?? mark.actor, id: mark.id ?? known?.id });
  }
  return [...joined.values()];
}

function keyOf(joined: ReadonlyMap<string, StatementMark>, mark: StatementMark): string {
  return [...joined].find(([, one]) => one === mark)?.[0] ?? '';
}

type Test = (region: StatementMark, statement: Pick<ProjectStatement, 'span'> & { readonly id?: string }) => boolean;

const sameId: Test = (region, { id }) => region.id !== undefined && region.id === id;
const sameSpan: Test = ({ start, end }, { span }) => start === span.start && end === span.end;
const overlapping: Test = (region, { span }) => {
  const shared = Math.min(region.end, span.end) - Math.max(region.start, span.start);
  return shared / Math.max(region.end - region.start, span.end - span.start) > SAME;
};

function pair(
  regions: readonly StatementMark[],
  left: Set<ProjectStatement>,
  pairs: Map<StatementMark, ProjectStatement>,
  isSame: Test,
): Map<StatementMark, ProjectStatement> {
  for (const region of regions) {
    if (pairs.has(region)) continue;
    const statement = [...left].find((one) => isSame(region, one));
    if (!statement) continue;
    left.delete(statement);
    pairs.set(region, statement);
  }
  return pairs;
}

function rowIds(project: Project, document: string): () => string {
  let number = Number(project.newRowId(document).slice(1));
  return () => `c${number++}`;
}

function added({ start, end }: Span): Fields[] {
  return [{ field: 'row', after: { start, end } }];
}

function moved(region: StatementMark, statement: ProjectStatement): Fields[] {
  const { start, end } = region;
  return sameSpan(region, statement) ? [] : [{ field: 'span', after: { start, end } }];
}

/** What is said of a region; of statements with one span, one says it of the issue. */
function stances(
  region: StatementMark,
  statement: ProjectStatement | undefined,
  { statements }: ProjectDocument,
): Fields[] {
  const wanted = new Map(region.positions.map(({ issue, stance }) => [issue, stance]));
  const twins = statements.filter(
    (one) => one !== statement && statement && sameSpan({ ...region, ...statement.span }, one),
  );
  const saidByTwin = (issue: string, stance: string) =>
    twins.some((twin) => twin.issues.some((one) => one.issue === issue && one.stance === stance));
  const said = new Map((statement?.issues ?? []).map(({ issue, stance }) => [issue, stance]));
  return [
    ...[...wanted].flatMap(([of, after]): Fields[] =>
      said.get(of) === after || saidByTwin(of, after) ? [] : [{ field: 'stance', of, after }],
    ),
    ...[...said.keys()].flatMap((of): Fields[] => (wanted.has(of) ? [] : [{ field: 'stance', of, after: null }])),
  ];
}

/** Attitudes to those whose words are marked. */
function attitudes(
  region: StatementMark,
  statement: ProjectStatement | undefined,
  { statements, actors }: ProjectDocument,
  marks: readonly Mark[],
): Fields[] {
  const targets = marks.filter((mark) => mark.type === 'target');
  // Of a mention that stands in several statements, the last one was written.
  const written = new Map(
    statements.flatMap((one) => one.targets.map((target) => [placeOf(target), target.label] as const)),
  );
  const known = (statement?.targets ?? []).flatMap((target): Fields[] => {
    const mark = targets.find((one) => placeOf(one) === placeOf(target));
    if (mark && (mark.attitude === target.label || mark.attitude === written.get(placeOf(target)))) return [];
    return [{ field: 'attitude', of: target.actor.id, after: mark?.attitude ?? null }];
  });
  const places = new Set((statement?.targets ?? []).map(placeOf));
  const further = targets.flatMap((mark): Fields[] => {
    const isInside = mark.start >= region.start && mark.end <= region.end;
    if (!isInside || places.has(placeOf(mark)) || (statement && written.get(placeOf(mark)) === mark.attitude))
      return [];
    const actor = actors.find(({ mentions }) => mentions.some((mention) => placeOf(mention) === placeOf(mark)));
    return actor ? [{ field: 'attitude', of: actor.id, after: mark.attitude }] : [];
  });
  return [...known, ...further];
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

interface Beside {
  readonly document: ProjectDocument;
  readonly marks: readonly Mark[];
  readonly from: Import;
}

/** Who speaks: in Label Studio by name, in doccano by the words that are marked as source. */
function actorChanges(
  region: StatementMark,
  id: string,
  statement: ProjectStatement | undefined,
  { document, marks, from }: Beside,
): ProjectChange[] {
  const correct = (after: string | null) => toChange(document, id, { field: 'actor', after });
  const name = region.actor ?? (from.source === 'label-studio' ? null : sourceOf(region, statement, document, marks));
  if (name === undefined || name === (statement?.actor?.name ?? null)) return [];
  if (name === null) return [correct(null)];
  const known =
    document.actors.find((actor) => isNamed(actor, name)) ??
    from.project.actors().find((actor) => isNamed(actor, name));
  if (known) return known.id === statement?.actor?.id ? [] : [correct(known.id)];
  const own = `person:${slug(name)}`;
  const isNew = !from.known.has(own);
  from.known.add(own);
  return [...(isNew ? [{ type: 'actor', id: own, name, kind: 'person', country: null } as const] : []), correct(own)];
}

function isNamed(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  wanted: string,
): boolean {
  return [name, ...aliases].some((one) => fold(one) === fold(wanted));
}

/** The words that are marked as source of a region where they are others than before; undefined where they are the same, or none. */
function sourceOf(
  region: StatementMark,
  statement: ProjectStatement | undefined,
  { statements, actors, text }: ProjectDocument,
  marks: readonly Mark[],
): string | undefined {
  const isInside = (mark: Span) => mark.start >= region.start && mark.end <= region.end;
  const written = new Set(statements.flatMap(({ source }) => (source ? [placeOf(source)] : [])));
  const source = marks.find((mark) => mark.type === 'source' && isInside(mark) && !written.has(placeOf(mark)));
  if (!source || (statement?.source && placeOf(source) === placeOf(statement.source))) return undefined;
  const actor = actors.find(({ mentions }) => mentions.some((mention) => placeOf(mention) === placeOf(source)));
  return actor?.name ?? text.slice(source.start, source.end);
}
