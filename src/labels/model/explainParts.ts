/** Reasons of a model's own decisions: which numbers and words made each of its classifiers say what it said. */
import { type Attitude, type Stance, stances } from '../../document';
import { itemAt } from '../../runtime/lists';
import {
  type IssueCase,
  issueCase,
  type MaskedStatement,
  type Row,
  rowOf,
  type StatementCase,
  stanceCase,
  statementCase,
  withoutTarget,
} from '../features';
import { directedCase } from './directed';
import { issueWithReading, type ReadWithout, stanceWithReading } from './explainReading';
import { marginOfGoverning } from './governed';
import type { Head } from './head';
import { hiddenParts } from './hiddenLayer';
import type { ClassifyOptions, Model } from './model';
import type { StatementsPart } from './parts';
import { type FeatureReason, marginOf, type Reasoner } from './reasoner';
import { scoreIssueRow } from './scoreIssueRow';
import { shareOfStatement } from './secondOpinion';
import { withStanceWords } from './stanceReasons';
import { wordParts } from './wordWeights';

/** What is said of what the statements around one added. */
const AROUND = 'statements around';
const SAME_ACTOR = 'other statements of the actor';
const GOVERNING = 'words that govern the target';

/** A decision to which the statements around added something. */
function withContext(own: Reasoner, name: string, added: number | undefined): Reasoner {
  if (!added) return own;
  return {
    score: (of, without) => own.score(of, without) + added,
    parts: (of) => [...own.parts(of), { name, weight: added }],
  };
}

/** A class of which one is true: its score less the mean of the others. */
function classReasoner<Case extends StatementCase>(
  { words: { vectors } }: Model,
  { row, head }: { readonly row: Row<Case>; readonly head: Head },
  index: number,
  ask: (statement: MaskedStatement) => Case,
): Reasoner {
  const margins = marginWeights(head, index);
  const numbersOf = (of: MaskedStatement) => rowOf(row, ask(of), vectors);
  return {
    score: (of) => numbersOf(of).reduce((sum, value, c) => sum + value * (margins[c] ?? 0), 0),
    parts(of) {
      const numbers = numbersOf(of);
      return row.columns.map((name, c) => ({ name, weight: (numbers[c] ?? 0) * (margins[c] ?? 0) }));
    },
  };
}

export function stanceReasoner(
  model: Model,
  issue: string,
  stance: Stance,
  { context }: ClassifyOptions,
  read: ReadWithout | undefined,
): Reasoner {
  const index = stances.indexOf(stance);
  const { tables, terms, issues, stanceRow: row, stanceHead: head, stanceWords } = model.statements;
  const at = issues.indexOf(issue);
  const ask = (of: MaskedStatement) => stanceCase(issueCase(tables, terms, of), at);
  const others = context?.stances.get(at);
  const byRow = classReasoner(model, { row, head }, index, ask);
  const byWords = withStanceWords(byRow, stanceWords, { issue: at, index }, ask);
  const own = stanceWithReading(byWords, issue, stance, read);
  return withContext(own, SAME_ACTOR, others && marginOf(others, index));
}

export function toneReasoner(model: Model, index: number): Reasoner {
  const { tables, toneTables, toneRow: row, toneHead: head } = model.attitudes;
  const own = tables.slice(0, toneTables);
  return classReasoner(model, { row, head }, index, (of) => statementCase(own, withoutTarget(of)));
}

export function directedReasoner(model: Model, index: number): Reasoner {
  const { directed, attitudes: towards, words } = model;
  if (!directed) return targetReasoner(model, index);
  return classReasoner(model, directed, index, (of) => directedCase(directed, towards, words, of));
}

/** The reasons of an attitude, with what the words that govern the target add. */
export const withGoverning = (own: Reasoner, label: Attitude, statement: MaskedStatement): Reasoner =>
  withContext(own, GOVERNING, marginOfGoverning(label, statement));

/** The attitude to a target, by both opinions as far as each is heard. Where a word moves how far, its score shows it. */
export function targetReasoner(model: Model, index: number): Reasoner {
  const { tables, targetRow: row, targetHead: head, second } = model.attitudes;
  const first = classReasoner(model, { row, head }, index, (of) => statementCase(tables, of));
  if (!second) return first;
  const other = classReasoner(model, second, index, (of) => statementCase(second.tables, of));
  const weighed = (parts: readonly FeatureReason[], by: number) =>
    parts.map(({ name, weight }) => ({ name, weight: by * weight }));
  return {
    score(of, without) {
      const share = shareOfStatement(second, model.words, of);
      return (1 - share) * first.score(of, without) + share * other.score(of, without);
    },
    parts(of) {
      const share = shareOfStatement(second, model.words, of);
      return [...weighed(first.parts(of), 1 - share), ...weighed(other.parts(of), share)];
    },
  };
}

/** A question answered yes or no, which has no others: is it about this issue? */
export function issueReasoner(
  { statements: part, words }: Model,
  issue: string,
  { context }: ClassifyOptions,
  read: ReadWithout | undefined,
): Reasoner {
  const question = part.issues.indexOf(issue);
  const ask = (of: MaskedStatement) => issueCase(part.tables, part.terms, of);
  const own: Reasoner = {
    score(of) {
      const asked = ask(of);
      const row = rowOf(part.issueRow, asked, words.vectors);
      return (scoreIssueRow(part, asked, row)[question] ?? 0) - itemAt(part.issueHead.shifts, question);
    },
    parts(of) {
      const asked = ask(of);
      return issueParts(part, asked, rowOf(part.issueRow, asked, words.vectors), question);
    },
  };
  return withContext(issueWithReading(own, issue, read), AROUND, context?.issues[question]);
}

/** What the three classifiers make of a statement, put together. */
function issueParts(part: StatementsPart, asked: IssueCase, row: Float32Array, question: number): FeatureReason[] {
  const { issueHead, issueLayer, issueRow, issueWords, issueTables, issues } = part;
  const hidden = hiddenParts(issueLayer, row, question);
  const from = question * issueHead.columns;
  const weighed = wordParts(issueWords, issueTables, asked.features, question, issues.length + 1);
  return [
    ...issueRow.columns.map((name, c) => ({
      name,
      weight: (row[c] ?? 0) * (issueHead.weights[from + c] ?? 0) + (hidden[c] ?? 0),
    })),
    ...weighed.map((weight, v) => ({ name: `weights of the view ${itemAt(issueTables, v).view}`, weight })),
  ];
}

/** The weights of a class less the mean of the others. */
function marginWeights({ classes, columns, weights, temperature }: Head, index: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, c) => {
    let others = 0;
    for (let k = 0; k < classes.length; k++) if (k !== index) others += weights[k * columns + c] ?? 0;
    return ((weights[index * columns + c] ?? 0) - others / (classes.length - 1)) / temperature;
  });
}
