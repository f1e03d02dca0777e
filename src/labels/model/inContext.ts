/** The issues of a text's statements, each decided with an eye on what stands around it. */
import type { IssueStance } from '../../document';
import { itemAt } from '../../runtime/lists';
import { articleLayers } from '../data/articleWeights';
import { issueLogOdds } from './articleLayer';
import { articleLineOf, type ClassifyOptions, decideIssues, type IssueScores } from './decideIssues';
import type { HeardSentences } from './heardSentences';
import { marginsOf } from './margins';
import { type OwnStance, stanceShifts, type TextContext } from './textContext';
import type { TextStatement, TextWords } from './textStatements';

/** What a text has beside the statements. */
interface Around {
  readonly sentences: HeardSentences | undefined;
  /** The margins of words that are no statement. */
  readonly readAlone: (words: TextWords) => Float64Array;
}

type Asked = Pick<ClassifyOptions, 'issue' | 'issues' | 'minimumProbability'>;

/** The issues of each statement with the stance by its own words, and what the statements around it add to both. */
export function readInContext(
  texts: readonly TextStatement[],
  scored: readonly IssueScores[],
  { sentences, readAlone }: Around,
  { issue, issues, minimumProbability }: Asked,
): { readonly own: readonly (readonly IssueStance[])[]; readonly contexts: readonly TextContext[] } {
  const asked: Asked = { issue, issues, minimumProbability };
  const around = sentences && sentences.count > 1 ? sentences : null;
  const layer = articleLayers[texts.some(({ reading }) => reading) ? 'reader' : 'model'];
  const line = around ? layer.line : null;
  const placed = () =>
    texts.map(({ actor, place, meant }, k) => ({
      ...{ actor, place, meant: meant.map(readAlone) },
      margins: marginsOf(itemAt(scored, k)),
    }));
  const shifts = around
    ? issueLogOdds(placed(), around, articleLineOf(asked, layer), layer).map((told, k) =>
        shiftsTo(told, itemAt(scored, k)),
      )
    : scored.map(({ scores }) => new Float64Array(scores.length - 1));
  const alone = new Map<number, readonly number[]>();
  const own = scored.map((statement, k) =>
    // What its actor says elsewhere is to move its stance first.
    decideIssues(statement, asked, { issues: itemAt(shifts, k), stances: alone, line, sure: null }),
  );
  const added = stanceShifts(
    texts.map(({ actor }, k) => ({ actor, found: stancesOf(itemAt(own, k), itemAt(scored, k)) })),
  );
  const contexts = shifts.map((shift, k) => ({
    ...{ issues: shift, stances: itemAt(added, k), line },
    sure: around ? itemAt(texts, k).confidence : null,
  }));
  return { own, contexts };
}

/** What is to be added to scores so that they become the log-odds that the text tells. */
function shiftsTo(told: Float64Array, { scores }: IssueScores): Float64Array {
  const shifts = new Float64Array(told.length);
  for (let i = 0; i < told.length; i++) shifts[i] = itemAt(told, i) - itemAt(scores, i);
  return shifts;
}

function stancesOf(found: readonly IssueStance[], { issues }: IssueScores): OwnStance[] {
  return found.map(({ issue, probability, probabilities: { favor, against, neutral } }) => ({
    issue: issues.indexOf(issue),
    probability,
    stance: [favor, against, neutral],
  }));
}
