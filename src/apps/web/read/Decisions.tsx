/** All that was decided of a statement, and the evidence for each decision. */

import { useEffect, useState } from 'preact/hooks';
import type { Explanation, Statement } from 'stancekit';
import { percent } from '../parts/figures';
import { usePage } from '../state/page';
import { Evidence } from './Evidence';

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
          {provenance.rule}, confidence {percent(provenance.confidence)}
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
  const { engine, dispatch } = usePage();
  const [explanations, setExplanations] = useState<readonly Explanation[] | null>(null);
  useEffect(() => {
    let current = true;
    setExplanations(null);
    engine.explain(statement).then(
      (found) => current && setExplanations(found),
      (error) => dispatch({ type: 'fail', message: String(error.message) }),
    );
    return () => {
      current = false;
    };
  }, [engine, statement, dispatch]);
  if (!explanations) return <p class="hint">Looking for reasons …</p>;
  return (
    <ul class="reasons">
      {explanations.map((explanation, i) => (
        <li key={explanation.decision}>
          <Evidence explanation={explanation} likelihoods={likelihoodsOf(statement, explanation)} open={i === 0} />
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
