/** The row that new models are trained on. */
import { layRow, type Row, type RowKind, type Vocabulary } from '../../labels/features';

/** The row of a kind for some issues. */
export function trainedRow<Case>({ blocks }: RowKind<Case>, words: Vocabulary, issues: readonly string[]): Row<Case> {
  return layRow(blocks, { dimensions: words.vectors.dimensions, issues });
}
