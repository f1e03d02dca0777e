/** Numbers that tell of a statement's shape, a column each. */
import { itemAt } from '../../../runtime/lists';
import type { MaskedStatement } from '../maskedStatement';
import { column, type StanceCase, type StatementCase } from './block';

export const lengthOf = column('length', ({ statement }: StatementCase) => Math.log1p(statement.length));

/** Takes up what standardising takes off. */
export const constant = column('constant', () => 1);

/** From 0 at the beginning to 1; one half where there is none. */
const placeIn = ({ length }: MaskedStatement, place: number): number => (place < 0 ? 0.5 : place / Math.max(1, length));

export const placeOfFocus = column('place of the focus', ({ statement, focus }: StanceCase) =>
  placeIn(statement, focus.centre),
);
export const placeOfTarget = column('place of the target', ({ statement }: StatementCase) =>
  placeIn(statement, statement.target),
);

export const negations = column('negations', ({ statement: { words } }: StatementCase) => {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (itemAt(words, i).negates) count++;
  return count;
});

/** How often the target is named. */
export const targets = column('targets', ({ statement: { words } }: StatementCase) => {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (itemAt(words, i).marksTarget) count++;
  return count;
});
