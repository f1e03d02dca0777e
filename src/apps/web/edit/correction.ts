/** Corrections as the project takes them. */
import type { Change, Field, FieldValues } from 'stancekit/project';
import { usePage } from '../state/page';

/** A row of an article. */
export interface RowPlace {
  readonly document: string;
  readonly statement: string;
}

/** @param of The issue of a stance, the actor of an attitude. */
export function correction<F extends Field>(at: RowPlace, field: F, after: FieldValues[F], of?: string): Change {
  return { type: 'correction', ...at, field, after, ...(of !== undefined && { of }) } as Change;
}

export type Correct = <F extends Field>(field: F, after: FieldValues[F], of?: string) => void;

/** Corrects a row of the page at once. */
export function useCorrect(at: RowPlace): Correct {
  const { dispatch } = usePage();
  return (field, after, of) =>
    dispatch({ type: 'change', changes: [correction(at, field, after, of)], note: `${field} corrected.` });
}
