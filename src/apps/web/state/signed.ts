/** What is kept with who did it and when: corrections, and taking them back. */
import type { Project, ProjectChange } from 'stancekit/project';
import { changesOf } from '../label/changes';
import { type Labelling, reduceLabels } from './labelling';
import type { Place } from './place';
import { placeOfStep, type ReadArticle } from './project';

export type SignedAction =
  | {
      readonly type: 'change';
      readonly changes: readonly ProjectChange[];
      readonly note: string;
      /** Where to go then. */
      readonly place?: Place;
    }
  | { readonly type: 'remove'; readonly documents: readonly string[] }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'accept' }
  | { readonly type: 'unlabel' };

/** What comes of it. */
export interface Signed {
  readonly project: Project;
  readonly note: string;
  readonly place?: Place;
  readonly labelling?: Labelling;
}

/** What it is about. */
interface Known {
  readonly project: Project;
  readonly coder: string;
  readonly labelling: Labelling;
  readonly articles: readonly ReadArticle[];
  readonly place: Place | null;
}

/** @throws INVALID_CHANGE where it does not fit. */
export function sign(state: Known, action: SignedAction): Signed {
  const { project, coder } = state;
  switch (action.type) {
    case 'change':
      return {
        project: project.apply(action.changes, { coder }),
        note: action.note,
        ...(action.place && { place: action.place }),
      };
    case 'remove': {
      const changes = action.documents.map((document) => ({ type: 'removal', document }) as const);
      return { project: project.apply(changes, { coder }), note: 'Removed. Undo brings it back.' };
    }
    case 'accept':
      return accept(state);
    case 'unlabel':
      return unlabel(state);
    default:
      return turn(state, action.type);
  }
}

function turn({ project, coder, place: before }: Known, type: 'undo' | 'redo'): Signed {
  const turned = type === 'undo' ? project.undo({ coder }) : project.redo({ coder });
  const last = turned.log.at(-1);
  const place = last && 'step' in last ? placeOfStep(turned, last.step) : null;
  const isThere =
    place !== null && turned.document(place.document)?.statements.some(({ id }) => id === place.statement);
  const note = type === 'undo' ? 'Taken back.' : 'Made again.';
  return { project: turned, note, ...(isThere && before?.document !== undefined && { place }) };
}

/** A label of the queue is a correction like any other. */
function accept({ project, coder, labelling, articles }: Known): Signed {
  const { queue, draft } = labelling;
  const [item] = queue;
  const article = articles.find(({ id }) => id === item?.document);
  if (!item || !draft) return { project, note: '' };
  const changes = article ? changesOf(draft, item, article, project.actors()) : null;
  if (!changes) {
    const skipped = reduceLabels(labelling, { type: 'skip' });
    return { project, note: 'The statement is there no more; it was passed over.', labelling: skipped };
  }
  const labelled = project.apply(changes, { coder });
  const last = labelled.log.at(-1);
  const step = last && 'step' in last ? { step: last.step } : {};
  return { project: labelled, note: 'Kept.', labelling: reduceLabels(labelling, { type: 'accept', ...step }) };
}

/** Takes the last label back, where nobody has done so before. */
function unlabel({ project, coder, labelling }: Known): Signed {
  const step = labelling.done.at(-1)?.step;
  const counts = step !== undefined && project.history().some((entry) => entry.step === step && entry.counts);
  const after = counts ? project.undo({ coder, step }) : project;
  return { project: after, note: 'Taken back.', labelling: reduceLabels(labelling, { type: 'undo' }) };
}
