/** What reads, explains and learns for the page: the service that it came from, or the library in the page itself. */
import type { Document, Explanation, Issue, Statement } from 'stancekit';
import type { LabelledRow } from 'stancekit/report';
import type { TrainingReport } from 'stancekit/training';

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** The paper that brought it. */
  readonly outlet?: string | null;
  readonly text: string;
}

/** A statement to choose for labelling; `key` tells which. */
export interface Candidate {
  readonly key: string;
  readonly text: string;
}

export interface Chosen {
  readonly key: string;
  readonly reason: string;
}

export interface Description {
  readonly model: string;
  readonly issues: readonly Issue[];
}

export interface Engine {
  readonly kind: 'service' | 'local';
  describe(): Promise<Description>;
  analyze(article: Article): Promise<Document>;
  explain(statement: Statement): Promise<readonly Explanation[]>;
  suggest(rows: readonly Candidate[], count: number): Promise<readonly Chosen[]>;
  /** Absent where a service reads, which has the reader that it was started with. */
  readonly contextual?: {
    /** Loads the contextual reader, which then reads beside the model. */
    open(): Promise<void>;
  };
  /** Absent where there is no service to train in. */
  readonly training?: {
    train(rows: readonly LabelledRow[], base: boolean): Promise<TrainingReport>;
    /** Back to the model that the service was started with. */
    reset(): Promise<void>;
  };
}

/** What went wrong, for people; `code` is the library's or the service's. */
export class EngineError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
