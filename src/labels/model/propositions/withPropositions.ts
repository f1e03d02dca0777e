/** A model that tells issues by their propositions besides those that it was trained for. */
import type { IssueStance } from '../../../document';
import { itemAt } from '../../../runtime/lists';
import type { StatementInput, StatementTokens } from '../../features';
import { type ClassifyOptions, checkIssue, stanceOf } from '../decideIssues';
import { sigmoid } from '../head';
import type { Model } from '../model';
import { readPropositions } from './check';
import type { PropositionJson } from './schema';
import { createPropositionScorer, type PropositionScorer } from './scorer';

type Asked = Pick<ClassifyOptions, 'issue' | 'issues' | 'minimumProbability' | 'meanings'>;

/**
 * Adds issues to a model.
 *
 * @param issues What they are; none gives the model itself.
 * @throws INVALID_TAXONOMY for a proposition that cannot be used, or an id that the model has.
 */
export function withPropositions(model: Model, issues: readonly PropositionJson[]): Model {
  if (issues.length === 0) return model;
  const { words } = model;
  const scorers = readPropositions(issues, model.issues, words).map((read) => createPropositionScorer(read, words));
  const all = Object.freeze([...model.issues, ...issues.map(({ id }) => id)]);
  const answer = (input: StatementInput, asked: Asked, tokens?: StatementTokens): IssueStance[] =>
    scorers.flatMap((scorer) => askOne(scorer, input, asked, tokens) ?? []);
  const join = (trained: readonly IssueStance[], told: readonly IssueStance[]): readonly IssueStance[] =>
    told.length === 0 ? trained : [...trained, ...told].sort((a, b) => b.probability - a.probability);
  return Object.freeze<Model>({
    ...model,
    issues: all,
    propositions: Object.freeze([...(model.propositions ?? []), ...scorers]),
    classify(input, options = {}, tokens = undefined) {
      checkIssues(options, all);
      const trained = model.classify(input, ofTrained(options, model.issues), tokens);
      return { ...trained, issues: join(trained.issues, answer(input, options, tokens)) };
    },
    classifyText(texts, options = {}) {
      checkIssues(options, all);
      const told = texts.map(({ input, tokens, meanings }) => answer(input, { ...options, meanings }, tokens));
      const asked = texts.map((text, k) => (itemAt(told, k).length > 0 ? { ...text, needsIssue: false } : text));
      return model.classifyText(asked, ofTrained(options, model.issues)).map((trained, k) => {
        return trained && { ...trained, issues: join(trained.issues, itemAt(told, k)) };
      });
    },
  });
}

/** Whether an issue is told by its proposition. */
export function propositionOf({ propositions = [] }: Pick<Model, 'propositions'>, issue: string) {
  return propositions.find((scorer) => scorer.issue.id === issue);
}

/** What is asked of the model that was trained: nothing where one of the others alone is wanted. */
function ofTrained<Options extends Asked>({ issue, issues, ...options }: Options, own: readonly string[]) {
  const isOwn = issue === undefined || own.includes(issue);
  const ownIssues = issues?.filter((id) => own.includes(id));
  return { ...options, ...(ownIssues && { issues: ownIssues }), ...(isOwn ? { issue } : { issues: [] }) };
}

function checkIssues({ issue, issues }: Asked, all: readonly string[]): void {
  if (issue !== undefined) checkIssue('issue', issue, issues ?? all);
  for (const one of issues ?? []) checkIssue('issues', one, all);
}

function askOne(
  scorer: PropositionScorer,
  input: StatementInput,
  { issue, issues, minimumProbability, meanings }: Asked,
  tokens?: StatementTokens,
): IssueStance | null {
  const { id } = scorer.issue;
  if (issues && !issues.includes(id)) return null;
  if (issue !== undefined && issue !== id) return null;
  const { logOdds, line, stances, abstainBelow } = scorer.score(scorer.mask(input, tokens), meanings?.get(id));
  const probability = sigmoid(logOdds);
  const isWanted =
    issue === id || (minimumProbability === undefined ? logOdds >= line : probability >= minimumProbability);
  if (!isWanted) return null;
  const { stance, probabilities, abstained } = stanceOf({ abstainBelow }, stances);
  return { issue: id, probability, stance, probabilities, abstained, origin: 'proposition' };
}
