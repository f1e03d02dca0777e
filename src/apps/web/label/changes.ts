/** From a label to corrections of the project. */
import type { ProjectActor, ProjectChange } from 'stancekit/project';
import { correction } from '../edit/correction';
import type { Draft, Item } from '../state/labelling';
import type { ReadArticle } from '../state/project';

/** @returns What a label says otherwise than the row does, and that the row was looked at; null where the row is there no more. */
export function changesOf(
  draft: Draft,
  item: Pick<Item, 'statement'>,
  article: ReadArticle,
  actors: readonly ProjectActor[],
): readonly ProjectChange[] | null {
  const said = article.statements.find(({ id }) => id === item.statement);
  if (!said) return null;
  const at = { document: article.id, statement: said.id };
  const named = new Set(draft.issues.map(({ issue }) => issue));
  const isKnown = (issue: string, stance: string) =>
    said.issues.some((own) => own.issue === issue && own.stance === stance);
  const find = (name: string) => [...article.actors, ...actors].find((actor) => actor.name === name)?.id;
  const actor = draft.actor === null ? null : find(draft.actor);
  return [
    ...(draft.actor !== (said.actor?.name ?? null) && actor !== undefined ? [correction(at, 'actor', actor)] : []),
    ...said.issues.filter(({ issue }) => !named.has(issue)).map(({ issue }) => correction(at, 'stance', null, issue)),
    ...draft.issues
      .filter(({ issue, stance }) => !isKnown(issue, stance))
      .map(({ issue, stance }) => correction(at, 'stance', stance, issue)),
    ...said.targets.flatMap(({ actor: { id, name }, label }) => {
      const own = draft.targets.find((target) => target.name === name);
      return own && own.attitude !== label ? [correction(at, 'attitude', own.attitude, id)] : [];
    }),
    correction(at, 'checked', true),
  ];
}
