/**
 * Scores of statements, of their stances and attitudes: the numbers of whole rows (`features/blocks/`, from which the classifiers are
 * trained and explained), put together from what each word brings. What is linear in a word is computed when it is first met.
 */
import { attitudes as attitudeNames } from '../../../document';
import { type MaskedStatement, stanceCase, type Vocabulary, withoutTarget } from '../../features';
import type { AttitudesPart, StatementsPart } from '../parts';
import { mixScores, shareOf } from '../secondOpinion';
import { addStanceWords } from '../stanceWords';
import { createFeatureFinder, type FoundWords, type TableReader } from './featureFinder';
import { createFeatureSums } from './featureSums';
import { FoundCase } from './foundCase';
import { createIssueScorer } from './issueScorer';
import { createProducts } from './products';
import { createScorer } from './rowScorer';
import { createWordStore } from './wordStore';

export type { FoundWords } from './featureFinder';

export interface Scorers {
  /** Looks up the words of a statement. @param like The same statement, read for another target. */
  words(statement: MaskedStatement, like?: FoundWords): FoundWords;
  /** The calibrated log-odds of each issue and of any. */
  issues(found: FoundWords): Float64Array;
  /** The scores of the stances on an issue. */
  stances(found: FoundWords, issue: number): Float64Array;
  /** The scores of the attitude to the statement's target. */
  attitude(found: FoundWords): Float64Array;
  /** The scores of the tone, as if there were no target. */
  tone(found: FoundWords): Float64Array;
}

/** Contrasts of a table: one an attitude. */
const ATTITUDES = attitudeNames.length;

/** Makes the scorers of a model. */
export function createScorers(
  part: StatementsPart,
  attitudes: AttitudesPart,
  { vectors }: Pick<Vocabulary, 'vectors'>,
): Scorers {
  const { second, toneTables } = attitudes;
  const products = createProducts(vectors);
  const setting = { products, vectors, shape: { dimensions: vectors.dimensions, issues: part.issues } };
  const finder = createFeatureFinder([part.tables, attitudes.tables, second?.tables ?? []]);
  const [ofIssues, ofAttitudes, ofSecond] = finder.readers as [TableReader[], TableReader[], TableReader[]];
  const towards = { contrasts: ATTITUDES, peaks: false, beside: 0 };
  const tables = [...attitudes.tables, ...(second?.tables ?? [])];
  const sums = createFeatureSums({ ...towards, tables }, [...ofAttitudes, ...ofSecond]);
  const issues = createIssueScorer(part, setting, ofIssues);
  const stances = createScorer(part.stanceRow, part.stanceHead, setting);
  const first = { sums, first: 0 };
  const target = createScorer(attitudes.targetRow, attitudes.targetHead, setting, first);
  const tone = createScorer(attitudes.toneRow, attitudes.toneHead, setting, first);
  const opinion = second && {
    target: createScorer(second.row, second.head, setting, { sums, first: attitudes.tables.length }),
    domain: createScorer(second.domainRow, second.domainHead, setting),
  };
  const ofTone = attitudes.tables.slice(0, toneTables);
  const stored = createWordStore(products, finder, part.terms);
  const wordRow = finder.rowOf(part.tables[0]!);

  return {
    words(statement, like) {
      const known = stored(statement.words);
      return {
        statement,
        known,
        chains: finder.chains(known, like?.known.store === known.store ? like.chains : undefined),
      };
    },
    issues: (found) => issues(new FoundCase(found, part.tables, ofIssues, part.terms), found),
    stances(found, issue) {
      const { store, places } = found.known;
      const { statement, tables: own, features, terms } = new FoundCase(found, part.tables, ofIssues, part.terms);
      const asked = { statement, tables: own, features, terms };
      const rowAt = (i: number) => store.rows[places[i]! * store.rowWidth + wordRow]!;
      const scores = stances(stanceCase(asked, issue, rowAt), found);
      if (part.stanceWords) addStanceWords(part.stanceWords, features, issue, scores);
      return scores;
    },
    attitude(found) {
      const asked = new FoundCase(found, attitudes.tables, ofAttitudes, part.terms);
      const own = target(asked, found);
      if (!opinion) return own;
      const other = new FoundCase(found, second.tables, ofSecond, part.terms);
      return mixScores(own, opinion.target(other, found), shareOf(second, opinion.domain(other, found)));
    },
    tone({ known, chains, statement }) {
      const found = { known, chains, statement: withoutTarget(statement) };
      return tone(new FoundCase(found, ofTone, ofAttitudes, part.terms), found);
    },
  };
}
