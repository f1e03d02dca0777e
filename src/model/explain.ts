/**
 * Why a model decided as it did. Every classifier is linear, so the score of a class is the sum of its features' parts;
 * what a word did is told by blanking it and looking how the score falls.
 */
import type { Span } from '../document';
import type { StatementInput } from '../features/input';
import { blank, type Reading, read } from '../features/reading';
import { attitudes, stances } from './contrasts';
import type { Head } from './head';
import { type ClassifyOptions, type Model, rowInput } from './model';
import { attitudeRow, issueRow, type NamedRow, stanceRow } from './namedRows';

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
  const { statements, attitudes: tone, words } = model;
  const { issues, sentiment, target } = model.classify(input, options);
  const reading = read(input, words);
  const decide = (
    decision: string,
    label: string,
    head: Head,
    index: number,
    rowOf: (of: Reading) => NamedRow,
  ): Explanation =>
    explainDecision(
      { decision, label, head, index, isQuestion: head === statements.issueHead, rowOf },
      input.text,
      reading,
      model,
    );
  const explanations = issues.flatMap(({ issue, stance }) => {
    const at = statements.issues.indexOf(issue);
    const material = (of: Reading) => ({ ...rowInput(statements.tables, words, of), terms: statements.terms });
    return [
      decide(`issue ${issue}`, issue, statements.issueHead, at, (of) => issueRow(material(of), statements.issues)),
      decide(`stance on ${issue}`, stance, statements.stanceHead, stances.indexOf(stance), (of) =>
        stanceRow(material(of), statements.issues, at),
      ),
    ];
  });
  const plain = (of: Reading) =>
    attitudeRow(rowInput(tone.tables.slice(0, tone.toneTables), words, { ...of, target: -1 }));
  explanations.push(decide('sentiment', sentiment.label, tone.toneHead, attitudes.indexOf(sentiment.label), plain));
  if (target) {
    const towards = (of: Reading) => attitudeRow(rowInput(tone.tables, words, of));
    explanations.push(decide('target', target.label, tone.targetHead, attitudes.indexOf(target.label), towards));
  }
  return explanations;
}

interface Decision {
  readonly decision: string;
  readonly label: string;
  readonly head: Head;
  /** The class in the head. */
  readonly index: number;
  /** Answered yes or no, so that no class stands against another. */
  readonly isQuestion: boolean;
  readonly rowOf: (reading: Reading) => NamedRow;
}

function explainDecision(decision: Decision, text: string, reading: Reading, { words }: Model): Explanation {
  const margins = marginWeights(decision);
  const scoreOf = ({ row }: NamedRow) => row.reduce((sum, value, c) => sum + value * margins[c]!, 0);
  const whole = decision.rowOf(reading);
  const score = scoreOf(whole);
  const told: WordReason[] = [];
  for (let i = 0; i < Math.min(reading.length, MAXIMUM_WORDS); i++) {
    // Blanking a marked name would take away the place that is asked about.
    if (i === reading.target || i === reading.source) continue;
    const weight = score - scoreOf(decision.rowOf(blank(reading, i, words)));
    const { start, end } = reading.spans[i]!;
    if (Math.abs(weight) > NEGLIGIBLE) told.push({ start, end, text: text.slice(start, end), weight });
  }
  const { decision: name, label } = decision;
  return { decision: name, label, score, features: heaviest(whole, margins), words: told };
}

/** The weights of a class less the mean of the others; a question has no others. */
function marginWeights({ head, index, isQuestion }: Decision): Float64Array {
  const { classes, columns, weights, temperature } = head;
  return Float64Array.from({ length: columns }, (_, c) => {
    const own = weights[index * columns + c]! / temperature;
    if (isQuestion) return own;
    let others = 0;
    for (let k = 0; k < classes.length; k++) if (k !== index) others += weights[k * columns + c]! / temperature;
    return own - others / (classes.length - 1);
  });
}

function heaviest({ row, columns }: NamedRow, margins: Float64Array): FeatureReason[] {
  const sums = new Map<string, number>();
  columns.forEach((column, c) => {
    const name = column.startsWith('vector ') ? column.replace(/ \d+$/, '') : column;
    const part = row[c]! * margins[c]!;
    if (column !== 'constant' && part !== 0) sums.set(name, (sums.get(name) ?? 0) + part);
  });
  return [...sums]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOLD);
}
