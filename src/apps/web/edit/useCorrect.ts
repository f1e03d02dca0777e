/** Corrections of a row of the page. */
import type { Field, FieldValues } from 'stancekit/project';
import { usePage } from '../state/page';
import { correction, type RowPlace } from './correction';

export type Correct = <F extends Field>(field: F, after: FieldValues[F], of?: string) => void;

/** Corrects a row of the page at once. */
export function useCorrect(at: RowPlace): Correct {
  const { dispatch } = usePage();
  return (field, after, of) =>
    dispatch({ type: 'change', changes: [correction(at, field, after, of)], note: `${field} corrected.` });
}
