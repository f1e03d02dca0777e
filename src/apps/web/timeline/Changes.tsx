/** Where positions change, in words. */
import type { Timeline } from 'stancekit/report';
import { Figure } from '../explain/Figure';
import { IssueName } from '../explain/IssueName';
import { signed } from '../parts/figures';
import { Titles } from '../parts/Titles';

/** How sure a strength is (Kass & Raftery 1995). */
function grade(strength: number): string {
  return strength >= 10 ? 'very strong' : strength >= 6 ? 'strong' : strength >= 2 ? 'positive' : 'weak';
}

export function Changes({ timeline: { series } }: { readonly timeline: Timeline }) {
  const changes = series.flatMap(({ party, issue, changes }) => changes.map((change) => ({ party, issue, ...change })));
  if (changes.length === 0) return <p class="hint">No change that is more than chance.</p>;
  return (
    <div class="scroll">
      <table class="changes">
        <caption>Changes</caption>
        <thead>
          <tr>
            <Titles of={['Who', 'Issue', 'From', 'Mean before', 'Mean after', 'Strength', 'Evidence']} />
          </tr>
        </thead>
        <tbody>
          {changes.map(({ party, issue, period, before, after, strength }) => (
            <tr key={`${party.id} ${issue} ${period}`}>
              <td>{party.name}</td>
              <td>
                <IssueName issue={issue} />
              </td>
              <td>{period}</td>
              <td class="figure">
                <Figure name="before" values={{ mean: signed(before) }}>
                  {signed(before)}
                </Figure>
              </td>
              <td class="figure">
                <Figure name="after" values={{ mean: signed(after) }}>
                  {signed(after)}
                </Figure>
              </td>
              <td class="figure">
                <Figure name="strength" values={{ strength: strength.toFixed(1) }}>
                  {strength.toFixed(1)}
                </Figure>
              </td>
              <td>{grade(strength)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
