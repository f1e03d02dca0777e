/** The marks on one text, held against its statements. */
import type { Span } from '../../document';
import type { Mark, MarkedText } from '../../report';
import { fold, slug } from '../../runtime/names';
import type { Change, ProjectChange, ProjectDocument, ProjectStatement } from '../entries';
import type { Project } from '../project';
import { attitudes } from './attitudes';
import { findRegions, isAt, isInside, type Region } from './regions';
import { stances } from './stances';

/** doccano names actors by the words that are labelled `source` alone. */
export type Source = 'doccano' | 'label-studio';

export interface Import {
  readonly source: Source;
  readonly project: Project;
  /** Ids of actors that this import adds. */
  readonly known: Set<string>;
}

type Fields = Change extends infer One
  ? One extends Change
    ? Omit<One, 'type' | 'document' | 'statement'>
    : never
  : never;

/** The changes that make the statements of a text what is marked. */
export function changesOf(document: ProjectDocument, { marks }: MarkedText, from: Import): ProjectChange[] {
  const { regions, left } = findRegions(document.statements, marks);
  const next = rowIds(from.project, document.id);
  const isOnce = from.source === 'label-studio';
  const rowChanges = (region: Region, row: ProjectStatement | undefined): ProjectChange[] => {
    const { mark } = region;
    const id = row?.id ?? next();
    const found = [
      ...(row ? moved(mark, row) : added(mark)),
      ...stances(region, row),
      ...attitudes(mark, row, document, marks, isOnce),
    ].map((fields) => toChange(document, id, fields));
    const changes = [...found, ...actorChanges(id, row, { region, regions, document, marks, from })];
    const isLeft = row && !row.checked && changes.length === 0 && isOnce;
    return isLeft ? [toChange(document, id, { field: 'checked', after: true })] : changes;
  };
  return [
    ...left.map(({ id }) => toChange(document, id, { field: 'row', after: null })),
    ...regions.flatMap((region) =>
      region.rows.length === 0 ? rowChanges(region, undefined) : region.rows.flatMap((row) => rowChanges(region, row)),
    ),
  ];
}

function toChange({ id }: ProjectDocument, statement: string, fields: Fields): ProjectChange {
  return { type: 'correction', document: id, statement, ...fields } as Change;
}

function rowIds(project: Project, document: string): () => string {
  let number = Number(project.newRowId(document).slice(1));
  return () => `c${number++}`;
}

function added({ start, end }: Span): Fields[] {
  return [{ field: 'row', after: { start, end } }];
}

function moved({ start, end }: Span, { span }: ProjectStatement): Fields[] {
  return isAt({ start, end }, span) ? [] : [{ field: 'span', after: { start, end } }];
}

interface Beside {
  readonly region: Region;
  readonly regions: readonly Region[];
  readonly document: ProjectDocument;
  readonly marks: readonly Mark[];
  readonly from: Import;
}

/** Who speaks: in Label Studio by name, in doccano by the words that are marked as source. */
function actorChanges(id: string, statement: ProjectStatement | undefined, beside: Beside): ProjectChange[] {
  const { region, document, from } = beside;
  const correct = (after: string | null) => toChange(document, id, { field: 'actor', after });
  const name = region.mark.actor ?? (from.source === 'label-studio' ? null : sourceOf(statement, beside));
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

/**
 * Who is named by the words that are marked as source of a row, where they are others than before; undefined where they are the same, or none. Of
 * several rows of a region the first whose own words are no longer marked, and who is not named by the new ones, has the first new ones.
 */
function sourceOf(row: ProjectStatement | undefined, beside: Beside): string | undefined {
  const { region, document, marks } = beside;
  const { rows } = region;
  const isMarked = (span: Span) => marks.some((mark) => mark.type === 'source' && isAt(mark, span));
  const names = newSources(beside).map((source) => nameAt(source, document));
  if (!row || rows.length === 1) return names[0];
  const others = names.filter((name) => !rows.some(({ actor }) => actor?.name === name));
  const place = rows
    .filter(({ source, actor }) => !(source && isMarked(source)) && !names.includes(actor?.name ?? ''))
    .indexOf(row);
  return place === -1 ? undefined : (others[place] ?? others.at(-1));
}

/** A source belongs to the smallest region around it. */
function newSources({ region, regions, document, marks }: Beside): Mark[] {
  const written = document.statements.flatMap(({ source }) => source ?? []);
  return marks.filter((mark) => {
    if (mark.type !== 'source' || written.some((one) => isAt(one, mark))) return false;
    const around = regions.filter((one) => isInside(mark, one.mark));
    const length = ({ mark: { start, end } }: Region) => end - start;
    return around.sort((a, b) => length(a) - length(b))[0] === region;
  });
}

function nameAt(source: Span, { actors, text }: ProjectDocument): string {
  const actor = actors.find(({ mentions }) => mentions.some((mention) => isAt(mention, source)));
  return actor?.name ?? text.slice(source.start, source.end);
}
