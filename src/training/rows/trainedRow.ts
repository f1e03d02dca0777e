/** The row that new models are trained on. */
import {
  knownViews,
  layRow,
  logOddsBlock,
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
  const missing = knownViews.filter((view) => !views.includes(view)).map(logOddsBlock);
  return layRow(
    blocks.filter(({ name }) => !missing.includes(name)),
    { dimensions: words.vectors.dimensions, issues },
  );
}

/** The views that have been counted, as `trainedRow` takes them. */
export const viewNamesOf = (views: readonly { readonly view: ViewName }[]): readonly ViewName[] =>
  views.map(({ view }) => view);
