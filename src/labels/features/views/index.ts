/** All views, by the names that they have in model files. Each names its features by strings, so that a model can be read and explained. */
import type { MaskedStatement } from '../maskedStatement';
import { concept } from './conceptView';
import { letters } from './letterView';
import { liking } from './likingView';
import { outside, path, pathPair, pathTriple } from './pathViews';
import { formAt, type View } from './view';
import { beside, left, right, stem, word } from './wordViews';

export { formAt, formCounts, type View, type WordView } from './view';

export const views = {
  word,
  stem,
  pair: { kind: 'chains', length: 2 },
  triple: { kind: 'chains', length: 3 },
  left,
  right,
  beside,
  concept,
  letters,
  liking,
  path,
  pathPair,
  pathTriple,
  outside,
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as readonly ViewName[];

/** Whether a word names a view. */
export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(views, name);
}

/** The view of a name. */
export function viewOf(name: ViewName): View {
  return views[name];
}

/**
 * Lists the features of a statement in one view, in order of appearance, with repetitions.
 *
 * @example
 * const features: string[] = [];
 * eachFeature('pair', statement, (f) => features.push(f)); // "we support", "support peace"
 */
export function eachFeature(name: ViewName, statement: MaskedStatement, emit: (feature: string) => void): void {
  const view = viewOf(name);
  const { words, length } = statement;
  if (view.kind === 'names') view.each(statement, emit);
  else if (view.kind === 'chains') {
    for (let end = view.length; end <= length; end++) {
      emit(
        words
          .slice(end - view.length, end)
          .map((info) => info.word)
          .join(' '),
      );
    }
  } else {
    const to = view.to(statement);
    for (let i = view.from(statement); i < to; i++) {
      const form = formAt(view.form, statement, i);
      if (form >= 0) emit(view.name(words[i] ?? null, form));
    }
  }
}
