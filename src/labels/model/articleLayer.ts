/**
 * What a text says of the issues of its statements: "The ban has cost us eleven weeks" is about whatever its neighbours are about (Thomas,
 * Pang & Lee, EMNLP 2006, tie what one speaker says in a debate). Log-odds of whatever
 * reader go in, measured from the lines from which on it finds an issue, and log-odds come out.
 */
import { itemAt, largest } from '../../runtime/lists';
import { articleWeights } from '../data/articleWeights';
import { articleEvidence, type IssueCase, type StatementPlace } from './articleEvidence';
import type { IssueScores } from './decideIssues';
import { sigmoid } from './head';

/** A statement of a text as the layer takes it. */
export interface PlacedStatement {
  /** By its own words (`marginsOf`). */
  readonly margins: Float64Array;
  /** Whose it is, by a name that each has alone. */
  readonly actor: string | null;
  readonly place: StatementPlace;
}

/** Log-odds beyond this say nothing more. */
const SURE = 6;

/** Sentences behind the first that count as lead. */
const LEAD = 2;

/**
 * The cases of each statement, one an issue.
 *
 * @param statements In order of the text.
 * @param sentences The margins of each sentence of the text by itself.
 */
export function issueCases(statements: readonly PlacedStatement[], sentences: readonly Float64Array[]): IssueCase[][] {
  const own = statements.map(({ margins }) => margins);
  const said = own.map((margins) => margins.map(sigmoid));
  const read = sentences.map((margins) => margins.map(sigmoid));
  const width = own[0]?.length ?? 0;
  const sums = sum(said, width);
  const share = sum(read, width).map((total) => total / Math.max(1, read.length));
  const actors = sumsByActor(statements, said, width);
  const inSentence = (sentence: number, issue: number): number => read[sentence]?.[issue] ?? 0;
  const lead = Float64Array.from({ length: width }, (_, i) =>
    largest(Array.from({ length: LEAD }, (__, n) => inSentence(n + 1, i))),
  );
  return statements.map(({ place, actor }, k) => {
    const mine = itemAt(own, k);
    const others = actor === null ? null : (actors.get(actor) ?? null);
    const first = largest(mine);
    const second = secondLargest(mine);
    return Array.from(mine, (score, i) => {
      const probability = said[k]?.[i] ?? 0;
      const without = (total: number, count: number) => (total - probability) / Math.max(1, count - 1);
      return {
        place,
        own: score,
        rival: score === first ? second : first,
        sentenceAt: (distance) => inSentence(place.sentence + distance, i),
        title: inSentence(0, i),
        lead: lead[i] ?? 0,
        statements: without(sums[i] ?? 0, statements.length),
        share: share[i] ?? 0,
        actor: others && others.count > 1 ? without(others.sums[i] ?? 0, others.count) : null,
        position: place.sentence / Math.max(1, read.length - 1),
      };
    });
  });
}

/** The log-odds of each issue of each statement by all that the text tells. */
export function issueLogOdds(
  statements: readonly PlacedStatement[],
  sentences: readonly Float64Array[],
): Float64Array[] {
  return issueCases(statements, sentences).map((cases) => Float64Array.from(cases, weigh));
}

/** Log-odds by all that speaks for an issue. */
function weigh(issue: IssueCase): number {
  return articleEvidence.reduce((total, { value }, i) => total + (articleWeights[i] ?? 0) * value(issue), 0);
}

/** By how much the log-odds of each issue, and of any, lie above the lines of whoever speaks: the smaller of both. */
export function marginsOf({ scores, lines, unread }: Pick<IssueScores, 'scores' | 'lines' | 'unread'>): Float64Array {
  return scores.slice(0, -1).map((score, i) => {
    const apart = unread?.has(i) ? unread : null;
    const { thresholds, gate } = apart?.lines ?? lines;
    const any = (apart?.any ?? scores.at(-1) ?? 0) - logOdds(gate);
    return Math.max(-SURE, Math.min(SURE, score - logOdds(thresholds[i] ?? 0.5), any));
  });
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

function sum(rows: readonly Float64Array[], width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  return sums;
}

function sumsByActor(statements: readonly PlacedStatement[], said: readonly Float64Array[], width: number) {
  const rows = new Map<string, Float64Array[]>();
  statements.forEach(({ actor }, k) => {
    if (actor === null) return;
    const own = rows.get(actor);
    if (own) own.push(itemAt(said, k));
    else rows.set(actor, [itemAt(said, k)]);
  });
  return new Map([...rows].map(([actor, own]) => [actor, { count: own.length, sums: sum(own, width) }]));
}

/** The largest but one: the same again where two are. */
function secondLargest(values: Float64Array): number {
  const sorted = values.toSorted();
  return sorted.at(-2) ?? Number.NEGATIVE_INFINITY;
}
