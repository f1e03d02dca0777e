/** What goes between the thread that reads and those that analyse. */

import type { Document } from '../../document';
import type { ErrorCode, ErrorDetails } from '../../errors';
import type { ModelOrigin } from '../../labels';
import type { ActorDefinition } from '../../mentions';
import type { ReaderOrigin } from '../../readers';
import type { Taxonomy } from '../../taxonomy';
import type { AnalyzeOptions } from '../types';

/** What a thread needs to make its analyzer. */
export interface ThreadSetup {
  readonly model: ModelOrigin;
  readonly taxonomy: Taxonomy;
  readonly actors: readonly ActorDefinition[];
  readonly minimumProbability?: number;
  readonly minimumConfidence?: number;
  readonly encoder?: ReaderOrigin;
  readonly reader?: ReaderOrigin;
}

/** A text to analyse. Its id stays behind: it is not looked at. */
export interface ThreadTask extends Pick<AnalyzeOptions, 'date' | 'title' | 'offsets' | 'deeds' | 'minimumConfidence'> {
  readonly text: string;
}

/** A task as a thread gets it, which says its number when it begins. */
export interface NumberedTask extends ThreadTask {
  readonly number: number;
}

/** What a thread says when it begins with a task: only then its time runs. */
export interface Begun {
  readonly begun: number;
}

/** A document without what the other side has; or why there is none, since errors lose their class on the way. */
export type ThreadOutcome =
  | { readonly document: Omit<Document, 'id' | 'text'> }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails } };

/** Threads that analyse one text each at a time. */
export interface ThreadPool {
  /**
   * Is kept when the text has been analysed. Fails where the thread that had it ended; another one takes its place.
   *
   * @param milliseconds Its thread is ended when it has been at the text for so long.
   * @throws WORK_TIMEOUT.
   */
  run(task: ThreadTask, milliseconds: number): Promise<ThreadOutcome>;
  /** Why threads end before they have begun; nothing can be run then. */
  readonly broken: Error | undefined;
  /** Ends all threads, also in the midst of their work. */
  close(): Promise<void>;
}
