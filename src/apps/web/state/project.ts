/** The project as the page shows it: its texts as articles, and what is added to it. */
import type { Document } from 'stancekit';
import type { Project, ProjectDocument } from 'stancekit/project';
import type { Article } from '../engine/engine';

/** An article as the program read it. */
export type Analysed = Omit<Document, keyof Article> & Article;

/** An article with its corrections. */
export type ReadArticle = Omit<ProjectDocument, 'title' | 'date'> & Article;

const made = new WeakMap<ProjectDocument, ReadArticle>();

/** The articles of a project; one that has not changed is the same object as before. */
export function articlesOf(project: Project): readonly ReadArticle[] {
  return project.documents().map((document) => {
    const known = made.get(document);
    if (known) return known;
    const { title, date, ...rest } = document;
    const article = { ...rest, title: title ?? document.id, date: date ?? null };
    made.set(document, article);
    return article;
  });
}

/** @returns The project with a further article, and the id that it got there. */
export function withArticle(project: Project, article: Analysed, model: string): { project: Project; id: string } {
  const { title, date, outlet = null, text } = article;
  const taken = new Set(project.log.flatMap((entry) => (entry.type === 'text' ? [entry.id] : [])));
  const id = freeName(title, taken);
  const added = project.add({
    type: 'text',
    id,
    text,
    title: id,
    ...(date !== null && { date }),
    ...(outlet !== null && { outlet }),
  });
  return { project: withAnalysis(added, { ...article, id }, model), id };
}

/** The project with a new analysis of an article that is there. */
export function withAnalysis(project: Project, { id, statements, actors, warnings }: Analysed, model: string): Project {
  const time = new Date().toISOString();
  return project.add({ type: 'analysis', document: id, model, statements, actors, warnings, time });
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const first = title.trim() || 'text';
  let name = first;
  for (let i = 2; taken.has(name); i++) name = `${first} (${i})`;
  return name;
}

/** The statement that a step was about; null where it was about none. */
export function placeOfStep(project: Project, step: string): { document: string; statement: string } | null {
  const entry = project.log.findLast((one) => one.type === 'correction' && one.step === step);
  return entry?.type === 'correction' ? { document: entry.document, statement: entry.statement } : null;
}
