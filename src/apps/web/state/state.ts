/** All that the page knows, and how it changes. */
import type { Document, Issue } from 'stancekit';
import type { TrainingReport } from 'stancekit/training';
import type { Article } from '../engine/engine';
import { type Labelling, type LabellingAction, noLabels, reduceLabels } from './labelling';

/** An article that was read. */
export type ReadArticle = Omit<Document, keyof Article> & Article;

export const views = ['read', 'matrix', 'network', 'timeline', 'label'] as const;
export type ViewName = (typeof views)[number];

/** Where one is: an article, and in it a statement. */
export interface Place {
  readonly document: string;
  readonly statement: string | null;
}

export interface State {
  readonly view: ViewName;
  readonly model: string;
  readonly issues: readonly Issue[];
  readonly articles: readonly ReadArticle[];
  readonly place: Place | null;
  readonly labelling: Labelling;
  /** Of the training that made the model in use; null where it was made elsewhere. */
  readonly report: TrainingReport | null;
  /** What is being done, for people; null where nothing is. */
  readonly busy: string | null;
  readonly error: string | null;
}

export type Action =
  | { readonly type: 'show'; readonly view: ViewName }
  | { readonly type: 'describe'; readonly model: string; readonly issues: readonly Issue[] }
  | { readonly type: 'add'; readonly article: ReadArticle }
  | { readonly type: 'reread'; readonly articles: readonly ReadArticle[] }
  | { readonly type: 'remove'; readonly document: string }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'busy'; readonly what: string | null }
  | { readonly type: 'fail'; readonly message: string | null }
  | { readonly type: 'trained'; readonly report: TrainingReport | null }
  | { readonly type: 'label'; readonly action: LabellingAction };

export const emptyState: State = {
  view: 'read',
  model: '',
  issues: [],
  articles: [],
  place: null,
  labelling: noLabels,
  report: null,
  busy: null,
  error: null,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view, error: null };
    case 'describe':
      return { ...state, model: action.model, issues: action.issues };
    case 'add':
      return {
        ...state,
        articles: [...state.articles, action.article],
        place: { document: action.article.id, statement: null },
      };
    case 'reread':
      return { ...state, articles: action.articles, place: state.place && { ...state.place, statement: null } };
    case 'remove': {
      const articles = state.articles.filter(({ id }) => id !== action.document);
      const last = articles.at(-1);
      return { ...state, articles, place: last ? { document: last.id, statement: null } : null };
    }
    case 'go':
      return { ...state, view: 'read', place: action.place };
    case 'step':
      return { ...state, place: step(state, action.by) };
    case 'busy':
      return { ...state, busy: action.what };
    case 'fail':
      return { ...state, error: action.message, busy: null };
    case 'trained':
      return { ...state, report: action.report };
    case 'label':
      return { ...state, labelling: reduceLabels(state.labelling, action.action) };
  }
}

/** The article that is open. */
export function openArticle({ articles, place }: State): ReadArticle | null {
  return articles.find(({ id }) => id === place?.document) ?? null;
}

/** The next statement or the one before, round and round. */
function step(state: State, by: 1 | -1): Place | null {
  const article = openArticle(state);
  if (!article || article.statements.length === 0) return state.place;
  const { statements, id } = article;
  const at = statements.findIndex((statement) => statement.id === state.place?.statement);
  const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % statements.length;
  return { document: id, statement: statements.at(next)!.id };
}
