/**
 * Why a model decided as it did. The score of a class is the sum of its features' parts: each classifier is linear, and a
 * layer of hidden units is so around a given row. What a word did is told by blanking it and looking how the score falls.
 */
import type { Span } from '../../document';
import type { StatementInput } from '../features/input';
import { blank, type Reading, read } from '../features/reading';
import { shareOfReading } from './abroad';
import { attitudes, stances } from './contrasts';
import { directedInput, isDirected } from './directed';
import type { Head } from './head';
import { hiddenParts } from './hiddenLayer';
import { type ClassifyOptions, type Model, scoreIssueRow } from './model';
import { attitudeRow, directedRow, issueRow, type NamedRow, stanceRow } from './namedRows';
import { rowInput, type StatementRowInput, statementViews } from './rows';
import { wordParts } from './wordWeights';

/** A feature and how much it spoke for the class (above 0) or against it (below). */
export interface FeatureReason {
  readonly name: string;
  readonly weight: number;
}

/** A word at its place in the text, offsets in UTF-16 units, and by how much the score falls without it. */
export interface WordReason extends Span {
  readonly text: string;
  readonly weight: number;
}

/** One decision and its reasons. */
export interface Explanation {
  /** What was decided: "issue sanctions", "stance on sanctions", "sentiment", "target". */
  readonly decision: string;
  /** The class that won. */
  readonly label: string;
  /** The score of that class less the mean of the others; for an issue its log-odds. `features` add up to it but for the constant. */
  readonly score: number;
  /** The features that weigh most, for or against; the dimensions of a vector are one. */
  readonly features: readonly FeatureReason[];
  /** Every word that changed something, in order of the text. */
  readonly words: readonly WordReason[];
}

/** How many features are told. */
const TOLD = 12;

/** Words of a statement that are blanked one by one; each costs a look at the whole statement. */
const MAXIMUM_WORDS = 400;

/** Below this a word has changed nothing worth telling. */
const NEGLIGIBLE = 1e-4;

/**
 * Explains what `model.classify` says of a statement.
 *
 * @param model The model.
 * @param input The statement.
 * @param options As for `classify`.
 * @returns For each issue found, why it was and why its stance; then the sentiment and, with a target, the attitude to it.
 * @throws What `classify` throws.
 */
export function explain(model: Model, input: StatementInput, options: ClassifyOptions = {}): Explanation[] {
  const { statements, attitudes: tone, directed, words } = model;
  const { issues, sentiment, target } = model.classify(input, options);
  const reading = read(input, words);
  const decide = (decision: string, label: string, reasoner: Reasoner): Explanation => ({
    decision,
    label,
    ...explainScore(reasoner, input.text, reading, model),
  });
  const { around } = options;
  const explanations = issues.flatMap(({ issue, stance }) => {
    const at = statements.issues.indexOf(issue);
    const side = stances.indexOf(stance);
    const others = around?.stances.get(at);
    const material = (of: Reading) => ({ ...rowInput(statements.tables, words, of), terms: statements.terms });
    return [
      decide(
        `issue ${issue}`,
        issue,
        withAround(questionReasoner(statements, at, material), AROUND, around?.issues[at]),
      ),
      decide(
        `stance on ${issue}`,
        stance,
        withAround(
          classReasoner(statements.stanceHead, side, (of) => stanceRow(material(of), statements.issues, at)),
          SAME_ACTOR,
          others && marginOf(others, side),
        ),
      ),
    ];
  });
  const plain = (of: Reading) =>
    attitudeRow(rowInput(tone.tables.slice(0, tone.toneTables), words, { ...of, target: -1 }));
  explanations.push(
    decide('sentiment', sentiment.label, classReasoner(tone.toneHead, attitudes.indexOf(sentiment.label), plain)),
  );
  if (target && directed && isDirected(reading)) {
    const between = (of: Reading) => directedRow(directedInput(directed, tone, words, of));
    explanations.push(
      decide('target', target.label, classReasoner(directed.head, attitudes.indexOf(target.label), between)),
    );
  } else if (target) {
    explanations.push(decide('target', target.label, targetReasoner(model, attitudes.indexOf(target.label))));
  }
  return explanations;
}

/** Takes a decision apart. */
interface Reasoner {
  /** The score of the class, its constant apart. */
  score(reading: Reading): number;
  /** What the score is made of. */
  parts(reading: Reading): FeatureReason[];
}

/** What is told of what the statements around one added. */
const AROUND = 'statements around';
const SAME_ACTOR = 'other statements of the actor';

/** A decision to which the statements around added something. */
function withAround(own: Reasoner, name: string, added: number | undefined): Reasoner {
  if (!added) return own;
  return {
    score: (of) => own.score(of) + added,
    parts: (of) => [...own.parts(of), { name, weight: added }],
  };
}

/** A score less the mean of the others. */
function marginOf(scores: readonly number[], index: number): number {
  const others = scores.reduce((sum, score, k) => (k === index ? sum : sum + score), 0);
  return scores[index]! - others / (scores.length - 1);
}

function explainScore(
  reasoner: Reasoner,
  text: string,
  reading: Reading,
  { words }: Model,
): Omit<Explanation, 'decision' | 'label'> {
  const score = reasoner.score(reading);
  const told: WordReason[] = [];
  for (let i = 0; i < Math.min(reading.length, MAXIMUM_WORDS); i++) {
    // Blanking a marked name would take away the place that is asked about.
    if (i === reading.target || i === reading.source) continue;
    const weight = score - reasoner.score(blank(reading, i, words));
    const { start, end } = reading.spans[i]!;
    if (Math.abs(weight) > NEGLIGIBLE) told.push({ start, end, text: text.slice(start, end), weight });
  }
  return { score, features: heaviest(reasoner.parts(reading)), words: told };
}

/** A class of which one is true: its score less the mean of the others. */
function classReasoner(head: Head, index: number, rowOf: (of: Reading) => NamedRow): Reasoner {
  const margins = marginWeights(head, index);
  return {
    score: (of) => rowOf(of).row.reduce((sum, value, c) => sum + value * margins[c]!, 0),
    parts: (of) => {
      const { row, columns } = rowOf(of);
      return columns.map((name, c) => ({ name, weight: row[c]! * margins[c]! }));
    },
  };
}

/** The attitude to a target, by both opinions as far as each is heard. Where the gate is moved by a word, its score shows it. */
function targetReasoner({ attitudes: { tables, targetHead, abroad }, words }: Model, index: number): Reasoner {
  const first = classReasoner(targetHead, index, (of) => attitudeRow(rowInput(tables, words, of)));
  if (!abroad) return first;
  const second = classReasoner(abroad.head, index, (of) => attitudeRow(rowInput(abroad.tables, words, of), SECOND));
  return {
    score: (of) => {
      const share = shareOfReading(abroad, words, of);
      return (1 - share) * first.score(of) + share * second.score(of);
    },
    parts: (of) => {
      const share = shareOfReading(abroad, words, of);
      const weighed = (parts: readonly FeatureReason[], by: number) =>
        parts.map(({ name, weight }) => ({ name, weight: by * weight }));
      return [...weighed(first.parts(of), 1 - share), ...weighed(second.parts(of), share)];
    },
  };
}

/** Told behind log-odds of the second opinion. */
const SECOND = ' in international politics';

/** A question answered yes or no, which has no others: is it about this issue? */
function questionReasoner(
  part: Model['statements'],
  question: number,
  inputOf: (of: Reading) => StatementRowInput,
): Reasoner {
  const { issueHead, issueLayer, issueWords, issues } = part;
  return {
    score: (of) => {
      const input = inputOf(of);
      return scoreIssueRow(part, input, issueRow(input, issues).row)[question]! - issueHead.shifts[question]!;
    },
    parts: (of) => {
      const input = inputOf(of);
      const { row, columns } = issueRow(input, issues);
      const hidden = hiddenParts(issueLayer, row, question);
      const from = question * issueHead.columns;
      const weighed = wordParts(issueWords, input.tables, input.features, question, issues.length + 1);
      return [
        ...columns.map((name, c) => ({ name, weight: row[c]! * issueHead.weights[from + c]! + hidden[c]! })),
        ...weighed.map((weight, v) => ({ name: `weights of the view ${statementViews[v]}`, weight })),
      ];
    },
  };
}

/** The weights of a class less the mean of the others. */
function marginWeights({ classes, columns, weights, temperature }: Head, index: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, c) => {
    let others = 0;
    for (let k = 0; k < classes.length; k++) if (k !== index) others += weights[k * columns + c]!;
    return (weights[index * columns + c]! - others / (classes.length - 1)) / temperature;
  });
}

function heaviest(parts: readonly FeatureReason[]): FeatureReason[] {
  const sums = new Map<string, number>();
  for (const { name: column, weight } of parts) {
    const name = column.startsWith('vector ') ? column.replace(/ \d+$/, '') : column;
    if (column !== 'constant' && weight !== 0) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return [...sums]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOLD);
}
