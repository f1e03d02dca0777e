/**
 * Scores of statements, of their stances and attitudes: the numbers of whole rows (`features/blocks/`, from which the classifiers are
 * trained and explained), put together from what each word brings. What is linear in a word is computed when it is first met.
 */
import {
  type IssueCase,
  type MaskedStatement,
  type StatementCase,
  stanceCase,
  type Vocabulary,
  withoutTarget,
} from '../../features';
import type { AttitudesPart, StatementsPart } from '../parts';
import { mixScores, shareOf } from '../secondOpinion';
import { addStanceWords } from '../stanceWords';
import { createFeatureFinder, type FoundWords } from './featureFinder';
import { createIssueScorer } from './issueScorer';
import { createProducts } from './products';
import { createScorer } from './rowScorer';
import { createWordStore } from './wordStore';

export type { FoundWords } from './featureFinder';

/** A statement of which words and features have been found. */
export interface FoundStatement extends FoundWords {
  /** What the questions about issues are asked of. */
  readonly asked: IssueCase;
}

export interface Scorers {
  /** Looks up the words of a statement. @param like The same statement, read for another target. */
  words(statement: MaskedStatement, like?: FoundWords): FoundWords;
  /** Looks up the features that the next two ask for. */
  features(found: FoundWords): FoundStatement;
  /** The calibrated log-odds of each issue and of any. */
  issues(found: FoundStatement): Float64Array;
  /** The scores of the stances on an issue. */
  stances(found: FoundStatement, issue: number): Float64Array;
  /** The scores of the attitude to the statement's target. */
  attitude(found: FoundWords): Float64Array;
  /** The scores of the tone, as if there were no target. */
  tone(found: FoundWords): Float64Array;
}

/** The parts of a model that have tables, by their number in the finder. */
const [STATEMENTS, ATTITUDES, SECOND] = [0, 1, 2] as const;

/** Makes the scorers of a model. */
export function createScorers(
  part: StatementsPart,
  attitudes: AttitudesPart,
  { vectors }: Pick<Vocabulary, 'vectors'>,
): Scorers {
  const { second, toneTables } = attitudes;
  const products = createProducts(vectors);
  const setting = { products, vectors, shape: { dimensions: vectors.dimensions, issues: part.issues } };
  const issues = createIssueScorer(part, setting);
  const stances = createScorer(part.stanceRow, part.stanceHead, setting);
  const target = createScorer(attitudes.targetRow, attitudes.targetHead, setting);
  const tone = createScorer(attitudes.toneRow, attitudes.toneHead, setting);
  const opinion = second && {
    target: createScorer(second.row, second.head, setting),
    domain: createScorer(second.domainRow, second.domainHead, setting),
  };
  const finder = createFeatureFinder([part.tables, attitudes.tables, second?.tables ?? []]);
  const stored = createWordStore(products, finder);
  const rows = (own: number, found: FoundWords) => finder.rows(own, found);
  const wordRow = finder.rowOf(part.tables[0]!);

  return {
    words: (statement, like) => ({
      statement,
      known: stored(statement.words),
      chains: finder.chains(statement, like?.chains),
    }),
    features: (found) => {
      const { statement, known, chains } = found;
      const { tables, terms } = part;
      return {
        statement,
        known,
        chains,
        asked: { statement, tables, features: rows(STATEMENTS, found), terms },
      };
    },
    issues: ({ asked, known }) => issues(asked, known),
    stances({ asked, known }, issue) {
      const { store, places } = known;
      const scores = stances(
        stanceCase(asked, issue, (i) => store.rows[places[i]! * store.rowWidth + wordRow]!),
        known,
      );
      if (part.stanceWords) addStanceWords(part.stanceWords, asked.features, issue, scores);
      return scores;
    },
    attitude(found) {
      const { statement, known } = found;
      const asked: StatementCase = { statement, tables: attitudes.tables, features: rows(ATTITUDES, found) };
      const first = target(asked, known);
      if (!opinion) return first;
      const other: StatementCase = { statement, tables: second.tables, features: rows(SECOND, found) };
      return mixScores(first, opinion.target(other, known), shareOf(second, opinion.domain(other, known)));
    },
    tone(found) {
      const statement = withoutTarget(found.statement);
      const { known, chains } = found;
      const features = finder.rows(ATTITUDES, { statement, known, chains }, toneTables);
      return tone({ statement, tables: attitudes.tables, features }, known);
    },
  };
}
