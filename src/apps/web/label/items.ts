/** Statements as items to label, with what the model takes them for. */
import type { Statement } from 'stancekit';
import type { Item } from '../state/labelling';
import type { ReadArticle } from '../state/project';

export function itemsOf(articles: readonly ReadArticle[]): (Item & { readonly checked: boolean })[] {
  return articles.flatMap((article) =>
    article.statements.map((statement) => ({
      key: `${article.id}\n${statement.id}`,
      document: article.id,
      statement: statement.id,
      text: statement.text,
      checked: statement.checked,
      actors: actorsOf(statement, article),
      reason: '',
      draft: {
        actor: statement.actor?.name ?? null,
        issues: statement.issues.map(({ issue, stance }) => ({ issue, stance })),
        slot: 0,
        targets: statement.targets.map(({ actor, label }) => ({ name: actor.name, attitude: label })),
        target: 0,
      },
    })),
  );
}

/** Its own first, then all others of the article. */
function actorsOf({ actor }: Statement, { actors }: ReadArticle): string[] {
  return [...new Set([...(actor ? [actor.name] : []), ...actors.map(({ name }) => name)])];
}
