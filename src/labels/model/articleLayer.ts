/**
 * What a text says of the issues of its statements: "The ban has cost us eleven weeks" is about whatever its neighbours are about (Thomas,
 * Pang & Lee, EMNLP 2006, tie what one speaker says in a debate). Log-odds of whatever
 * reader go in, measured from the lines from which on it finds an issue, and log-odds come out.
 */
import { itemAt } from '../../runtime/lists';
import type { ArticleLayer } from '../data/articleWeights';
import { LEAD, type PlacedStatement, TextCase, TextCases } from './articleCases';
import { articleEvidence, type IssueCase } from './articleEvidence';
import type { HeardSentences } from './heardSentences';

/**
 * What the sentences around may add to log-odds. They could add 5.3; but of 1,449 statements of 96 articles that 215 issues were found in, all
 * were, whose log-odds fell short of the line by more than this without them, about none. A third of the sentences are read so, not all.
 */
const AROUND_ADDS = 2;

/** The numbers of the evidence, by what it rests on; sentences around are read for the last alone. */
const [PLACE, TOLD, AROUND] = (['place', undefined, 'around'] as const).map((of) =>
  articleEvidence.flatMap((evidence, i) => (evidence.of === of ? [i] : [])),
) as [number[], number[], number[]];

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
  const cases = new TextCases(statements, sentences);
  const one = new TextCase(sentences);
  const told = statements.map((_, k) => {
    cases.begin(k, one);
    const own = new Float64Array(cases.issues);
    const place = own.length > 0 ? weigh(one, PLACE, weights) : 0;
    for (let i = 0; i < own.length; i++) {
      cases.turnTo(k, i, one);
      own[i] = place + weigh(one, TOLD, weights);
    }
    return own;
  });
  const open = told.map((logOdds) => logOdds.some((own) => own + AROUND_ADDS >= line));
  statements.forEach(({ place: { sentence } }, k) => {
    if (open[k]) sentences.hear(sentence - 1, sentence + 1);
  });
  told.forEach((own, k) => {
    if (!open[k]) return;
    cases.begin(k, one);
    for (let i = 0; i < own.length; i++) {
      cases.turnTo(k, i, one);
      own[i] = itemAt(own, i) + weigh(one, AROUND, weights);
    }
  });
  return told;
}

/** Log-odds by some of what speaks for an issue. */
function weigh(issue: IssueCase, evidence: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let e = 0; e < evidence.length; e++) {
    const i = itemAt(evidence, e);
    total += itemAt(weights, i) * itemAt(articleEvidence, i).value(issue);
  }
  return total;
}
