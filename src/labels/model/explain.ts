/**
 * Why a model decided as it did. The score of a class is the sum of its features' parts: each classifier is linear, and a
 * layer of hidden units is so around a given row. What a word did is told by blanking it and looking how the score falls.
 */

import type { Reference } from '../../coreference';
import { attitudes, type Span, type Stance, stances } from '../../document';
import { itemAt } from '../../runtime/lists';
import type { Issue } from '../../taxonomy';
import { asPrinted, blank, isDirected, type MaskedStatement, maskStatement, type StatementInput } from '../features';
import { shareOf } from './blend';
import {
  directedReasoner,
  issueReasoner,
  stanceReasoner,
  targetReasoner,
  toneReasoner,
  withGoverning,
} from './explainParts';
import { type ReadWithout, targetWithReading, toneWithReading } from './explainReading';
import type { ClassifyOptions, Model } from './model';
import { type PropositionScorer, propositionOf } from './propositions';
import { presenceReasoner, sideReasoner } from './propositions/reasons';
import { type FeatureReason, NONE, type Reasoner } from './reasoner';

export type { FeatureReason } from './reasoner';

/** A word at its place in the text, offsets in UTF-16 units, and by how much the score falls without it. */
export interface WordReason extends Span {
  /** The word. */
  readonly text: string;
  /** Log-odds; above 0 it speaks for the label, below against. */
  readonly weight: number;
}

/** Words by which a thing was named before the statement speaks of it again, offsets in UTF-16 units into the text. */
export interface BorrowedWords extends Span {
  /** The words. */
  readonly text: string;
}

/** One decision and its reasons. */
export interface Explanation {
  /** What was decided: "issue sanctions", "stance on sanctions", "sentiment", "target"; "actor", "addressee" of a statement of a document. */
  readonly decision: string;
  /** The issue that it is about, as the analyzer's taxonomy describes it; not there for tone and targets. */
  readonly issue?: Pick<Issue, 'id' | 'label' | 'proposition'>;
  /** The class that won. */
  readonly label: string;
  /**
   * The score of that class less the mean of the others; for an issue its log-odds; for an actor or addressee the log-odds that it is meant
   * against nobody who was mentioned before, 0 where nothing was weighed. `features` add up to it but for the constant.
   */
  readonly score: number;
  /** The features that weigh most, for or against; the dimensions of a vector are one. Of an actor or addressee, all evidence. */
  readonly features: readonly FeatureReason[];
  /** Every word that changed something, in order of the text. */
  readonly words: readonly WordReason[];
  /** Of an issue of a statement of a document: words of the text that "the treaty" stands for and that were read beside its own, where there are any. */
  readonly borrowed?: readonly BorrowedWords[];
  /** Of an actor or addressee: how it was found out who is meant. */
  readonly reference?: Reference;
}

/** How many features are reported. */
const REPORTED_FEATURES = 12;

/** Words of a statement that are blanked one by one; each costs a look at the whole statement. */
const MAXIMUM_WORDS = 400;

/** The same of a statement that is read by a reader too, to which each word costs as much as a statement. */
const MOST_READ = 100;

/** Below this a word has changed nothing worth reporting. */
const NEGLIGIBLE = 1e-4;

/**
 * Explains what `model.classify` says of a statement.
 *
 * @param model The model.
 * @param input The statement.
 * @param options As for `classify`.
 * @param read What a reader said of it, as for `classify`, and what it says where a word is left out (`wordsToLeaveOut`).
 * @returns For each issue found, why it was and why its stance; then the sentiment and, with a target, the attitude to it.
 * @throws What `classify` throws.
 */
export function explain(
  model: Model,
  input: StatementInput,
  options: ClassifyOptions = {},
  read?: ReadWithout,
): Explanation[] {
  const { issues, sentiment, target } = model.classify(input, { ...options, reading: read?.whole });
  const statement = maskStatement(input, model.words);
  const printed = asPrinted(statement);
  const decide = (decision: string, label: string, reasoner: Reasoner, of = printed): Explanation => ({
    decision,
    label,
    ...explainScore(reasoner, input.text, of, model, read ? MOST_READ : MAXIMUM_WORDS),
  });
  const explanations: Explanation[] = issues.flatMap(({ issue, stance }) => {
    const scorer = propositionOf(model, issue);
    if (scorer) return explainProposition(scorer, stance, input, model, options.meanings);
    const about = issueReasoner(model, issue, options, read);
    const side = stanceReasoner(model, issue, stance, options, read);
    const told = [
      decide(`issue ${issue}`, issue, about, statement),
      decide(`stance on ${issue}`, stance, side, statement),
    ];
    return told.map((own) => ({
      ...own,
      issue: { id: issue, label: issue, proposition: '' },
    }));
  });
  const tone = toneReasoner(model, attitudes.indexOf(sentiment.label));
  explanations.push(decide('sentiment', sentiment.label, toneWithReading(tone, sentiment.label, read)));
  if (target) {
    const asked = isDirected(printed) && model.directed ? 'directed' : 'attitudes';
    const reasoner = asked === 'directed' ? directedReasoner : targetReasoner;
    const own = reasoner(model, attitudes.indexOf(target.label));
    const reasons = withGoverning(
      targetWithReading(own, target.label, shareOf(asked, printed.targetIs), read),
      target.label,
      printed,
    );
    explanations.push(decide('target', target.label, reasons));
  }
  return explanations;
}

/** Why a statement is about an issue that is told by its proposition, and why its stance. */
function explainProposition(
  scorer: PropositionScorer,
  stance: Stance,
  input: StatementInput,
  model: Model,
  meanings: ClassifyOptions['meanings'],
): Explanation[] {
  const { id: issue, label = issue, proposition } = scorer.issue;
  const statement = scorer.mask(input);
  const decided: readonly [string, string, Reasoner][] = [
    [`issue ${issue}`, issue, presenceReasoner(scorer, meanings?.get(issue))],
    [`stance on ${issue}`, stance, sideReasoner(scorer, stances.indexOf(stance), meanings?.get(issue))],
  ];
  return decided.map(([decision, won, reasoner]) => ({
    decision,
    label: won,
    ...explainScore(reasoner, input.text, statement, model, MAXIMUM_WORDS),
    issue: { id: issue, label, proposition },
  }));
}

/** The words of a statement that a reader is to be asked without, by their places in its text. */
export function wordsToLeaveOut({ words }: Model, input: StatementInput): readonly Span[] {
  return maskStatement(input, words).spans.slice(0, MOST_READ);
}

function explainScore(
  reasoner: Reasoner,
  text: string,
  statement: MaskedStatement,
  { words }: Model,
  most: number,
): Omit<Explanation, 'decision' | 'label'> {
  const score = reasoner.score(statement, NONE);
  const reasons: WordReason[] = [];
  for (let i = 0; i < Math.min(statement.length, most); i++) {
    // Blanking a marked name would take away the place that is asked about.
    if (i === statement.target || i === statement.source) continue;
    const weight = score - reasoner.score(blank(statement, i, words), i);
    const { start, end } = itemAt(statement.spans, i);
    if (Math.abs(weight) > NEGLIGIBLE) reasons.push({ start, end, text: text.slice(start, end), weight });
  }
  return { score, features: heaviest(reasoner.parts(statement)), words: reasons };
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
    .slice(0, REPORTED_FEATURES);
}
