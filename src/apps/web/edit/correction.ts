/** Corrections as the project takes them. */
import type { Change, Field, FieldValues } from 'stancekit/project';

/** A row of an article. */
export interface RowPlace {
  readonly document: string;
  readonly statement: string;
}

/** @param of The issue of a stance, the actor of an attitude. */
export function correction<F extends Field>(at: RowPlace, field: F, after: FieldValues[F], of?: string): Change {
  return { type: 'correction', ...at, field, after, ...(of !== undefined && { of }) } as Change;
}
