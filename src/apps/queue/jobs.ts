/** What lies in the queue: one job a document, under a name made from the document, so that it is there once. */
import { createHash } from 'node:crypto';
import type { Document, ErrorCode } from 'stancekit';

/** A document that is to be analysed. */
export interface JobData {
  readonly id: string | number | null;
  readonly text: string;
  readonly date?: unknown;
  readonly title?: unknown;
}

/** What a worker answers. Errors that would be the same each time are answers too. */
export type JobResult =
  | { readonly document: Omit<Document, 'id' | 'text'> }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } };

/** All jobs are of one kind. */
export const JOB = 'analyze';

/** The name of a document's job: the same document has the same, whoever submits it. */
export function jobIdOf({ id, text, date = null, title = null }: JobData): string {
  const hash = createHash('sha256').update(JSON.stringify([id, text, date, title]));
  return `document-${hash.digest('hex')}`;
}
