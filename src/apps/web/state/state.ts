/** All that the page knows, and how it changes. */
import type { Issue } from 'stancekit';
import { createProject, type Project } from 'stancekit/project';
import type { TrainingReport } from 'stancekit/training';
import { itemsOf } from '../label/items';
import { type Labelling, type LabellingAction, noLabels, reduceLabels } from './labelling';
import { messageOf } from './messageOf';
import type { Place } from './place';
import { type Analysed, articlesOf, type ReadArticle, withAnalysis, withArticle } from './project';
import { type SignedAction, sign } from './signed';

export type { ReadArticle } from './project';

export const views = ['read', 'matrix', 'network', 'timeline', 'actors', 'compare', 'label'] as const;
export type ViewName = (typeof views)[number];

/** The project of a second coder, to be compared. */
export interface Second {
  readonly name: string;
  readonly project: Project;
  /** The own project when the other one came: agreement is of what both said before they settled anything. */
  readonly before: Project;
  /** Disagreements in which the own value stays. */
  readonly settled: readonly string[];
}

export interface State {
  readonly view: ViewName;
  readonly model: string;
  readonly issues: readonly Issue[];
  readonly project: Project;
  /** The project that stood here before "New" or "Open", to go back to. */
  readonly former: Project | null;
  readonly second: Second | null;
  /** The articles of the project with their corrections: what every view shows. */
  readonly articles: readonly ReadArticle[];
  readonly place: Place | null;
  /** Who corrects; empty where nobody has said. */
  readonly coder: string;
  /** What waits for somebody to say who he is. */
  readonly pending: Action | null;
  readonly labelling: Labelling;
  /** Of the training that made the model in use; null where it was made elsewhere. */
  readonly report: TrainingReport | null;
  /** What is being done, for people; null where nothing is. */
  readonly busy: string | null;
  /** What has just been done, for people. */
  readonly note: string | null;
  readonly error: string | null;
}

export type Action =
  | SignedAction
  | { readonly type: 'show'; readonly view: ViewName }
  | { readonly type: 'describe'; readonly model: string; readonly issues: readonly Issue[] }
  | { readonly type: 'add'; readonly article: Analysed }
  | { readonly type: 'reread'; readonly articles: readonly Analysed[] }
  | { readonly type: 'open' | 'recall'; readonly project: Project; readonly former: Project | null }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'coder'; readonly name: string }
  | { readonly type: 'forget' }
  | { readonly type: 'second'; readonly second: Second }
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
  project: createProject(),
  former: null,
  second: null,
  articles: [],
  place: null,
  coder: '',
  pending: null,
  labelling: noLabels,
  report: null,
  busy: null,
  note: null,
  error: null,
};

/** What cannot be done changes nothing, and is told. */
export function reduce(state: State, action: Action): State {
  try {
    return reduceBare(state, action);
  } catch (error) {
    return { ...state, error: messageOf(error) };
  }
}

function reduceBare(state: State, action: Action): State {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view, error: null, note: null };
    case 'describe':
      return { ...state, model: action.model, issues: action.issues };
    case 'add': {
      const { project, id } = withArticle(state.project, action.article, state.model);
      return { ...withProject(state, project), place: { document: id, statement: null } };
    }
    case 'reread': {
      const known = new Set(state.project.documentIds);
      const project = action.articles
        .filter(({ id }) => known.has(id))
        .reduce((before, article) => withAnalysis(before, article, state.model), state.project);
      const after = withProject(state, project);
      const labelling = reduceLabels(state.labelling, { type: 'redraft', items: itemsOf(after.articles) });
      return { ...after, labelling, place: state.place && { ...state.place, statement: null } };
    }
    case 'open':
    case 'recall': {
      const labelling = action.type === 'open' ? noLabels : state.labelling;
      const opened = withProject({ ...state, labelling, second: null }, action.project);
      return { ...opened, former: action.former, place: firstPlace(action.project), note: null };
    }
    case 'title':
      return withProject(state, state.project.withTitle(action.title));
    case 'coder':
    case 'forget':
      return reduceCoder(state, action);
    case 'second':
      return { ...state, second: action.second, error: null };
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
    default:
      return reduceSigned(state, action);
  }
}

function reduceSigned(state: State, action: SignedAction): State {
  if (state.coder === '') return { ...state, pending: action };
  const { project, note, place, labelling = state.labelling } = sign(state, action);
  const after = { ...withProject(state, project), labelling, note, error: null };
  return place === undefined ? withPlace(after) : { ...after, place };
}

/** What has waited for the name is done then. */
function reduceCoder(state: State, action: { type: 'coder'; name: string } | { type: 'forget' }): State {
  const { pending, ...rest } = state;
  if (action.type === 'forget') return { ...rest, pending: null };
  const named = { ...rest, coder: action.name, pending: null };
  return pending ? reduce(named, pending) : named;
}

function withProject(state: State, project: Project): State {
  return { ...state, project, articles: articlesOf(project) };
}

/** Leaves an article that is there no more. */
function withPlace(state: State): State {
  return openArticle(state) ? state : { ...state, place: firstPlace(state.project) };
}

function firstPlace(project: Project): Place | null {
  const last = project.documentIds.at(-1);
  return last === undefined ? null : { document: last, statement: null };
}

/** The article that is open. */
export function openArticle({ articles, place }: Pick<State, 'articles' | 'place'>): ReadArticle | null {
  return articles.find(({ id }) => id === place?.document) ?? null;
}

/** The next statement or the one before, round and round. */
function step(state: State, by: 1 | -1): Place | null {
  const article = openArticle(state);
  const next = article && neighbour(article, state.place?.statement, by);
  return next ? { document: article.id, statement: next } : state.place;
}

/** The id of the statement behind another one, or before it. */
export function neighbour(
  { statements }: ReadArticle,
  statement: string | null | undefined,
  by: 1 | -1,
): string | null {
  const at = statements.findIndex(({ id }) => id === statement);
  const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % statements.length;
  return statements.at(next)?.id ?? null;
}
