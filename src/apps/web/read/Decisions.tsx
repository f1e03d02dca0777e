/** All that was decided of a statement, and the evidence for each decision. */

import type { Explanation, Issue, Statement } from 'stancekit';
import type { Values } from '../explain/table';
import { useIssues } from '../explain/useIssues';
import { useReasons } from '../explain/useReasons';
import { attitudeValues, issueValues, stanceValues } from '../explain/values';
import { Evidence } from './Evidence';
import { RowConfidence } from './RowConfidence';

export function Decisions({ statement }: { statement: Statement }) {
  const { source, actor, provenance } = statement;
  return (
    <div class="decisions">
      <blockquote>{statement.text}</blockquote>
      <dl>
        <dt>Whose</dt>
        <dd>
          {actor?.name ?? 'unknown'}
          {actor?.role && `, ${actor.role}`}
          {actor?.country && ` (${actor.country})`}
          {source && `; told by a ${source.type}`}
        </dd>
        {statement.addressees.length > 0 && (
          <>
            <dt>To</dt>
            <dd>{statement.addressees.map((addressee) => addressee.actor.name).join(', ')}</dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>{statement.kind}</dd>
        <dt>Rule</dt>
        <dd>
          {provenance.rule}, <RowConfidence provenance={provenance}>{(share) => `confidence ${share}`}</RowConfidence>
          {statement.negated && ', negated'}
        </dd>
        {provenance.warnings.length > 0 && (
          <>
            <dt>Beware</dt>
            <dd>{provenance.warnings.join(', ')}</dd>
          </>
        )}
      </dl>
      <Reasons statement={statement} />
    </div>
  );
}

function Reasons({ statement }: { statement: Statement }) {
  const issues = useIssues();
  const explanations = useReasons(statement);
  if (!explanations) return <p class="hint">Looking for reasons …</p>;
  return (
    <ul class="reasons">
      {explanations.map((explanation, i) => (
        <li key={explanation.decision}>
          <Evidence
            explanation={explanation}
            statement={statement}
            values={valuesOf(statement, explanation, issues)}
            likelihoods={likelihoodsOf(statement, explanation)}
            open={i === 0}
          />
        </li>
      ))}
    </ul>
  );
}

/** The probabilities behind a decision, the likeliest first. */
function likelihoodsOf({ issues, sentiment, targets }: Statement, { decision }: Explanation): [string, number][] {
  const issue = issues.find((own) => decision === `issue ${own.issue}`);
  if (issue) return [[issue.issue, issue.probability]];
  const own =
    decision === 'sentiment'
      ? sentiment
      : (issues.find((one) => decision === `stance on ${one.issue}`) ??
        targets.find((one) => decision === `attitude to ${one.actor.name}`));
  return Object.entries(own?.probabilities ?? {}).sort((a, b) => b[1] - a[1]);
}

/** What is known of the figures of a decision. */
function valuesOf(
  { issues, sentiment, targets }: Statement,
  { decision }: Explanation,
  known: readonly Issue[],
): Values {
  const own = issues.find(({ issue }) => decision === `issue ${issue}` || decision === `stance on ${issue}`);
  if (own) return { ...issueValues(known, own.issue), ...stanceValues(own) };
  const target = targets.find(({ actor }) => decision === `attitude to ${actor.name}`);
  return target ? attitudeValues(target, target.actor.name) : attitudeValues(sentiment);
}
