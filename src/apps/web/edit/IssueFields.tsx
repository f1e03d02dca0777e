/** On which issues a row takes a stance, and which. */
import type { Stance } from 'stancekit';
import type { ProjectStatement } from 'stancekit/project';
import { toneNames } from '../parts/colours';
import { usePage } from '../state/page';
import type { Correct } from './useCorrect';
import { Was } from './Was';

const stances: readonly Stance[] = ['favor', 'against', 'neutral'];

export function IssueFields({ statement, correct }: { statement: ProjectStatement; correct: Correct }) {
  const { issues, project } = usePage().state;
  const coded = project.codebook?.issues.map(({ id, label }) => ({ id, label: label ?? id })) ?? [];
  const own = statement.issues.map(({ issue }) => issue);
  const all = new Map([...issues, ...coded].map(({ id, label }) => [id, label]));
  // Those that a coder took out are told, so that nothing is forgotten.
  const gone = Object.keys(statement.said).flatMap((key) => {
    const issue = key.startsWith('stance:') ? key.slice('stance:'.length) : null;
    return issue === null || own.includes(issue) ? [] : [issue];
  });
  return (
    <>
      {statement.issues.map(({ issue, stance, abstained }) => (
        <div key={issue} class="row field">
          <label>
            {all.get(issue) ?? issue}{' '}
            <select
              aria-label={`Stance on ${issue}`}
              value={stance}
              onChange={({ currentTarget: { value } }) =>
                correct('stance', value === '' ? null : (value as Stance), issue)
              }
            >
              {stances.map((one) => (
                <option key={one} value={one}>
                  {toneNames[one]}
                </option>
              ))}
              <option value="">not about it</option>
            </select>
          </label>
          {abstained && (
            <button type="button" onClick={() => correct('stance', stance, issue)}>
              Sure
            </button>
          )}
          <Was statement={statement} field="stance" of={issue} now={stance} tell={(value) => String(value ?? 'none')} />
        </div>
      ))}
      {gone.map((issue) => (
        <div key={issue} class="row field">
          <span>{all.get(issue) ?? issue}</span>
          <Was statement={statement} field="stance" of={issue} now="none" tell={(value) => String(value ?? 'none')} />
        </div>
      ))}
      <div class="row field">
        <select
          aria-label="Add an issue"
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            if (value !== '') correct('stance', 'neutral', value);
          }}
        >
          <option value="">Add an issue …</option>
          {[...all]
            .filter(([id]) => !own.includes(id))
            .map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </div>
    </>
  );
}
