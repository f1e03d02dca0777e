/** The parts of a model in memory. Each has the rows that its classifiers were trained on, as its file names them. */
import type { DirectedCase, IssueCase, LogOddsTable, Row, StanceCase, StatementCase, TermTable } from '../features';
import type { Head } from './head';
import type { HiddenLayer } from './hiddenLayer';
import type { WordWeights } from './wordWeights';

/** The part of a model that tells issues and stances. */
export interface StatementsPart {
  readonly issues: readonly string[];
  readonly terms: TermTable;
  readonly tables: readonly LogOddsTable[];
  /** Those that tell issues, the first ones. */
  readonly issueTables: readonly LogOddsTable[];
  readonly issueRow: Row<IssueCase>;
  readonly issueHead: Head;
  readonly issueLayer: HiddenLayer;
  readonly issueWords: WordWeights;
  readonly thresholds: readonly number[];
  readonly gate: number;
  readonly stanceRow: Row<StanceCase>;
  readonly stanceHead: Head;
  /** Null in a model that does without. */
  readonly stanceWords: WordWeights | null;
  readonly abstainBelow: number;
}

/** The part of a model that tells attitudes. */
export interface AttitudesPart {
  readonly tables: readonly LogOddsTable[];
  /** How many of the tables, from the first on, need no target. */
  readonly toneTables: number;
  readonly targetRow: Row<StatementCase>;
  readonly targetHead: Head;
  readonly toneRow: Row<StatementCase>;
  readonly toneHead: Head;
  /** Null in a model that was trained on one kind of news. */
  readonly second: SecondOpinion | null;
}

/** A second opinion on attitudes to targets, for statements on international politics. */
export interface SecondOpinion {
  /** Of the same views as the first opinion's. */
  readonly tables: readonly LogOddsTable[];
  readonly row: Row<StatementCase>;
  readonly head: Head;
  readonly domainRow: Row<StatementCase>;
  /** Whether a statement is on international politics. */
  readonly domainHead: Head;
  /** How much the second opinion is heard where there is no doubt. */
  readonly share: number;
}

/** The part of a model that tells the attitude of an actor to a target. */
export interface DirectedPart {
  readonly tables: readonly LogOddsTable[];
  readonly row: Row<DirectedCase>;
  readonly head: Head;
}
