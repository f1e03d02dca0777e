/**
 * What a text says of the issues of its statements: "The ban has cost us eleven weeks" is about whatever its neighbours are about (Thomas,
 * Pang & Lee, EMNLP 2006, tie what one speaker says in a debate). Log-odds of whatever
 * reader go in, measured from the lines from which on it finds an issue, and log-odds come out.
 */
import { itemAt, largest } from '../../runtime/lists';
import type { ArticleLayer } from '../data/articleWeights';
import { articleEvidence, type IssueCase, type StatementPlace } from './articleEvidence';
import type { IssueScores } from './decideIssues';
import { logOdds, sigmoid } from './head';

/** A statement of a text as the layer takes it. */
export interface PlacedStatement {
  /** By its own words (`marginsOf`). */
  readonly margins: Float64Array;
  /** Whose it is, by a name that each has alone. */
  readonly actor: string | null;
  readonly place: StatementPlace;
  /** Margins of the words by which things that it speaks of were named ("the treaty"). */
  readonly meant: readonly Float64Array[];
}

/** Log-odds beyond this say nothing more. */
const SURE = 6;

/** Sentences behind the first that count as lead. */
const LEAD = 2;

/**
 * What the sentences around may add to log-odds. They could add 4.4; but of 1,449 statements of 96 articles that 215 issues were found in, all
 * were, whose log-odds fell short of the line by more than this without them, about none. A third of the sentences are read so, not all.
 */
const AROUND_ADDS = 2;

/** The numbers of the evidence, by what it rests on; sentences around are read for the last alone. */
const [PLACE, TOLD, AROUND] = (['place', undefined, 'around'] as const).map((of) =>
  articleEvidence.flatMap((evidence, i) => (evidence.of === of ? [i] : [])),
) as [number[], number[], number[]];

/** The sentences of a text as the layer hears them: each is read when it is first asked for, and until then about nothing. */
export class HeardSentences {
  /** The probabilities of each issue. */
  readonly #told: (Float64Array | undefined)[] = [];
  /** Their sums, of each issue. */
  readonly #sums: number[] = [];

  /** @param count How many there are. @param margins Those of a sentence, by its number. */
  constructor(
    readonly count: number,
    readonly margins: (sentence: number) => Float64Array,
  ) {}

  /** Reads sentences, of which some may lie outside the text. */
  hear(first: number, last: number): void {
    for (let i = Math.max(0, first); i <= Math.min(last, this.count - 1); i++) {
      if (this.#told[i]) continue;
      const told = this.margins(i).map(sigmoid);
      this.#told[i] = told;
      told.forEach((probability, issue) => {
        this.#sums[issue] = (this.#sums[issue] ?? 0) + probability;
      });
    }
  }

  probability(sentence: number, issue: number): number {
    return this.#told[sentence]?.[issue] ?? 0;
  }

  /** The mean over all sentences. */
  share(issue: number): number {
    return (this.#sums[issue] ?? 0) / Math.max(1, this.count);
  }
}

/**
 * The cases of each statement, one an issue.
 *
 * @param statements In order of the text.
 * @param sentences Those of the text; title and lead have been heard.
 */
export function issueCases(statements: readonly PlacedStatement[], sentences: HeardSentences): IssueCase[][] {
  const said = statements.map(({ margins }) => margins.map(sigmoid));
  const width = statements[0]?.margins.length ?? 0;
  const sums = sum(said, width);
  const actors = sumsByActor(statements, said, width);
  const lead = Float64Array.from({ length: width }, (_, issue) =>
    largest(Array.from({ length: LEAD }, (__, n) => sentences.probability(n + 1, issue))),
  );
  return statements.map(({ margins, place, actor, meant }, k) => {
    const others = actor === null ? null : (actors.get(actor) ?? null);
    const [first, second] = largestTwo(margins);
    const position = place.sentence / Math.max(1, sentences.count - 1);
    return Array.from(margins, (own, i) => {
      const probability = said[k]?.[i] ?? 0;
      const without = (total: number, count: number) => (total - probability) / Math.max(1, count - 1);
      return {
        place,
        own,
        rival: own === first ? second : first,
        sentenceAt: (distance) => sentences.probability(place.sentence + distance, i),
        meant: meant.reduce((most, words) => Math.max(most, sigmoid(words[i] ?? -SURE)), 0),
        title: sentences.probability(0, i),
        lead: lead[i] ?? 0,
        statements: without(sums[i] ?? 0, statements.length),
        share: () => sentences.share(i),
        actor: others && others.count > 1 ? without(others.sums[i] ?? 0, others.count) : null,
        position,
      };
    });
  });
}

/**
 * The log-odds of each issue of each statement by all that the text tells. What surely stays below the line is told without the sentences around.
 *
 * @param line The log-odds from which on an issue is found.
 * @param weights What each piece of evidence is worth.
 */
export function issueLogOdds(
  statements: readonly PlacedStatement[],
  sentences: HeardSentences,
  line: number,
  { weights }: ArticleLayer,
): Float64Array[] {
  if (statements.length === 0) return [];
  sentences.hear(0, LEAD);
  const cases = issueCases(statements, sentences);
  const before = cases.map((own) => {
    const place = own[0] ? weigh(own[0], PLACE, weights) : 0;
    return Float64Array.from(own, (issue) => place + weigh(issue, TOLD, weights));
  });
  const open = before.map((logOdds) => logOdds.some((own) => own + AROUND_ADDS >= line));
  statements.forEach(({ place: { sentence } }, k) => {
    if (open[k]) sentences.hear(sentence - 1, sentence + 1);
  });
  return before.map((logOdds, k) =>
    open[k] ? logOdds.map((own, i) => own + weigh(itemAt(itemAt(cases, k), i), AROUND, weights)) : logOdds,
  );
}

/** Log-odds by some of what speaks for an issue. */
function weigh(issue: IssueCase, evidence: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (const i of evidence) total += itemAt(weights, i) * itemAt(articleEvidence, i).value(issue);
  return total;
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

/** The largest, and the largest of the others. */
function largestTwo(values: Float64Array): [number, number] {
  let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}
