/** What lies in the queue: lots of documents, under names made from the documents, so that each is there once. */
import { createHash } from 'node:crypto';
import type { Document, ErrorCode } from 'stancekit';

/** A document that is to be analysed. */
export interface JobData {
  readonly id: string | number | null;
  readonly text: string;
  readonly date?: unknown;
  readonly title?: unknown;
}

/** What became of a document. Errors that would be the same each time are answers too. */
export type JobResult =
  | { readonly document: Omit<Document, 'id' | 'text'> }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } };

/** The data of a job: documents that go to a worker together, since a job costs Redis and both programs more than a short text does. */
export interface LotData {
  readonly documents: readonly JobData[];
}

/** What a worker answers, in the order of the documents. One that another attempt may serve better is to be submitted by itself. */
export interface LotResult {
  readonly answers: readonly (JobResult | { readonly again: string })[];
}

/** All jobs are of one kind. */
export const JOB = 'analyze';

/** The name of a document, and of its job where it has one to itself: the same document has the same, whoever submits it. */
export function jobIdOf({ id, text, date = null, title = null }: JobData): string {
  return `document-${sha256(JSON.stringify([id, text, date, title]))}`;
}

/** The name of the job of these documents. It tells how many they are. */
export function lotIdOf(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length === 1 ? only : `lot-${names.length}-${sha256(names.join(' '))}`;
}

/** How many documents a job has. */
export function sizeOfLot(id: string): number {
  return Number(/^lot-(\d+)-/.exec(id)?.[1] ?? 1);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
