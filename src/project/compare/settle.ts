/** What has to change in one coder's project so that a disagreement is settled. */
import type { Actor } from '../../document';
import { describe, StancekitError } from '../../errors';
import { checkKind, isObject, type Kind } from '../../runtime/checks';
import { having, isListOf, isOneOf, isText, orNull } from '../../runtime/doors';
import { actorIdsOf } from '../checks';
import type {
  ActorChange,
  Change,
  Field,
  FieldValues,
  ProjectChange,
  ProjectDocument,
  ProjectStatement,
} from '../entries';
import type { Project } from '../project';
import { checkProjects } from '../projectForm';
import { type Disagreement, FIELDS } from './compareCoders';
import { pairRows } from './pairRows';

/**
 * Settles a disagreement as one of the coders has it.
 *
 * @param disagreement Of `compareCoders` on the same projects.
 * @param projects The first is the one to change.
 * @param by Whose value is taken: the place of his project. With 0 the first coder's own value is said again, so that it is kept who decided so.
 * @returns What to `apply` to the first project; nothing where the first coder stays without a row.
 * @throws INVALID_OPTION where a project does not have the text or the row, or something is none of these; INVALID_CHANGE where the first coder has merged the two actors into one.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * const correction = { type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions' };
 * const mine = begun.apply({ ...correction, after: 'against' }, { coder: 'AB' });
 * const theirs = begun.apply({ ...correction, after: 'neutral' }, { coder: 'CD' });
 * const [first] = compareCoders([mine, theirs]).disagreements;
 * changesToSettle(first, [mine, theirs], 1)
 * // [{ type: 'correction', document: 'a', statement: 's1', field: 'stance', after: 'neutral', of: 'sanctions' }]
 */
export function changesToSettle(
  disagreement: Disagreement,
  projects: readonly Project[],
  by: number,
): readonly ProjectChange[] {
  checkKind(disagreement, DISAGREEMENT, 'disagreement');
  checkProjects(projects);
  checkKind(by, placeAmong(projects), 'by');
  const [into] = projects;
  const from = projects[by];
  const text = into?.document(disagreement.document);
  const other = text && from && sameText(from, text);
  if (!into || !from || !text || !other) throw notThere('text', disagreement.document);
  const sides = { into, from, text };
  const own = disagreement.statements[0];
  const source = other.statements.find(({ id }) => id === disagreement.statements[by]);
  if (disagreement.field === 'row') return rowChanges(disagreement, sides, projects, source);
  if (own === null || own === undefined || !source) throw notThere('row', disagreement.text);
  return valueChanges(disagreement, sides, { document: text.id, statement: own }, source);
}

const isDisagreement = having({
  ...{ document: isText, text: isText, field: isOneOf(FIELDS) },
  ...{ values: isListOf(orNull(isText)), statements: isListOf(orNull(isText)) },
});
const OF_SEVERAL = isOneOf(['issue', 'stance', 'attitude']);
const DISAGREEMENT: Kind = {
  expected: 'what `compareCoders` gives among its `disagreements`',
  holds: (value) => isDisagreement(value) && isObject(value) && (!OF_SEVERAL(value.field) || isText(value.of)),
};

function placeAmong({ length }: readonly Project[]): Kind {
  const holds = (by: unknown) => Number.isInteger(by) && (by as number) >= 0 && (by as number) < length;
  return { expected: `the place of one of ${length} projects, from 0 up`, holds };
}

/** The text of another project that has the same words. */
const sameText = (project: Project, { text }: ProjectDocument): ProjectDocument | undefined =>
  project.documents().find((one) => one.text === text);

function notThere(what: string, given: string): StancekitError {
  return new StancekitError(
    'INVALID_OPTION',
    `Expected a disagreement of these projects, got one on a ${what} that is not there: ${describe(given)}. Compare them again.`,
  );
}

interface Sides {
  readonly into: Project;
  readonly from: Project;
  /** As it stands in the first project. */
  readonly text: ProjectDocument;
}

interface RowPlace {
  readonly document: string;
  readonly statement: string;
}

function rowChanges(
  { statements }: Disagreement,
  sides: Sides,
  projects: readonly Project[],
  source: ProjectStatement | undefined,
): readonly ProjectChange[] {
  const { into, text } = sides;
  const own = statements[0];
  if (typeof own === 'string') {
    const at = { document: text.id, statement: own };
    return [source ? correction(at, 'checked', true) : correction(at, 'row', null)];
  }
  const deleted = ownDeleted(statements, text, projects);
  if (deleted?.program) {
    const { start, end } = deleted.program.span;
    return [correction({ document: text.id, statement: deleted.id }, 'row', source ? { start, end } : null)];
  }
  return source ? copyOf(source, sides, { document: text.id, statement: into.newRowId(text.id) }) : [];
}

/** The row that the first coder deleted, whichever other coder still has it. */
function ownDeleted(statements: Disagreement['statements'], text: ProjectDocument, projects: readonly Project[]) {
  const rows = pairRows(projects.map((project) => sameText(project, text) ?? null));
  return rows.find((shared) =>
    shared.rows.some((row, i) => row !== null && row !== 'deleted' && row.id === statements[i]),
  )?.deleted[0];
}

/** A row that another coder added, with all that is said of it. */
function copyOf(source: ProjectStatement, sides: Sides, at: RowPlace): readonly ProjectChange[] {
  const { span, content, actor, addressees, issues, targets, negated, sentiment } = source;
  const people = [actor, ...[...addressees, ...targets].map((one) => one.actor)].flatMap((one) => one ?? []);
  return [
    ...people.flatMap((one) => introduce(one, sides)),
    correction(at, 'row', { start: span.start, end: span.end }),
    ...(content.length > 0 ? [contentOf(source, at)] : []),
    correction(at, 'actor', actor?.id ?? null),
    correction(at, 'negated', negated),
    addresseesOf(source, at),
    ...issues.map(({ issue, stance }) => correction(at, 'stance', stance, issue)),
    ...targets.map((target) => correction(at, 'attitude', target.label, target.actor.id)),
    correction(at, 'sentiment', sentiment.label),
  ];
}

function valueChanges(
  { field, of = '' }: Disagreement,
  sides: Sides,
  at: RowPlace,
  source: ProjectStatement,
): readonly ProjectChange[] {
  const stance = source.issues.find(({ issue }) => issue === of)?.stance ?? null;
  switch (field) {
    case 'actor':
      return actorChanges(source.actor, sides, at);
    case 'negated':
      return [correction(at, 'negated', source.negated)];
    case 'content':
      return [contentOf(source, at)];
    case 'addressees':
      return [...source.addressees.flatMap(({ actor }) => introduce(actor, sides)), addresseesOf(source, at)];
    case 'sentiment':
      return [correction(at, 'sentiment', source.sentiment.label)];
    case 'attitude': {
      const target = source.targets.find(({ actor }) => actor.name === of);
      return target
        ? [...introduce(target.actor, sides), correction(at, 'attitude', target.label, target.actor.id)]
        : [];
    }
    default:
      return [correction(at, 'stance', stance, of)];
  }
}

function actorChanges(actor: Actor | null, sides: Sides, at: RowPlace): readonly ProjectChange[] {
  if (!actor) return [correction(at, 'actor', null)];
  const { into, from } = sides;
  const registry = into.registry();
  const survivor = registry.idOf(actor.id);
  if (into !== from && survivor !== actor.id) {
    const name = registry.actorOf(survivor)?.name ?? survivor;
    throw new StancekitError(
      'INVALID_CHANGE',
      `“${actor.name}” is merged into “${name}” in your project. Split the two to tell them apart.`,
    );
  }
  return [...introduce(actor, sides), correction(at, 'actor', actor.id)];
}

/** What another project says of an actor whom this one does not know, or names otherwise. */
function introduce({ id, name, kind, country }: Actor, { into, from }: Sides): readonly ActorChange[] {
  if (into === from) return [];
  const isKnown =
    into.registry().has(id) || into.log.some((one) => one.type === 'analysis' && actorIdsOf(one).includes(id));
  const said = from.actorList().find((one) => one.id === id);
  const ownName = into.actors().find((one) => one.id === id)?.name ?? name;
  if (isKnown && (ownName === name || !said)) return [];
  return [said ?? { type: 'actor', id, name, kind, country }];
}

function contentOf({ content }: ProjectStatement, at: RowPlace): Change {
  return correction(
    at,
    'content',
    content.map(({ start, end }) => ({ start, end })),
  );
}

function addresseesOf({ addressees }: ProjectStatement, at: RowPlace): Change {
  return correction(
    at,
    'addressees',
    addressees.map(({ actor, start, end }) => ({ actor: actor.id, start, end })),
  );
}

function correction<F extends Field>(at: RowPlace, field: F, after: FieldValues[F], of?: string): Change {
  return { type: 'correction', ...at, field, after, ...(of !== undefined && { of }) } as Change;
}
