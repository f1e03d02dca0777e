/** The row that new models are trained on. */
import {
  isOfView,
  knownViews,
  layRow,
  type Row,
  type RowKind,
  retrainedViews,
  type ViewName,
  type Vocabulary,
} from '../../labels/features';

/** The row of a kind for some issues. @param views Those that are counted; of others it has no log-odds. */
export function trainedRow<Case>(
  { blocks }: RowKind<Case>,
  words: Vocabulary,
  issues: readonly string[],
  views: readonly ViewName[] = retrainedViews,
): Row<Case> {
  const missing = knownViews.filter((view) => !views.includes(view));
  return layRow(
    blocks.filter((block) => !missing.some((view) => isOfView(block, view))),
    { dimensions: words.vectors.dimensions, issues },
  );
}

/** The views that have been counted, as `trainedRow` takes them. */
export const viewNamesOf = (views: readonly { readonly view: ViewName }[]): readonly ViewName[] =>
  views.map(({ view }) => view);
