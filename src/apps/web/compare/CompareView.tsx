/** A second coder's project beside the own one: how far both agree, and what they have to settle. */
import { useMemo } from 'preact/hooks';
import { type Comparison, compareCoders, openProject } from 'stancekit/project';
import { counted } from '../../../runtime/counted';
import { NoArticles } from '../parts/NoArticles';
import { Titles } from '../parts/Titles';
import { messageOf } from '../state/messageOf';
import { usePage } from '../state/page';
import type { Second } from '../state/state';
import { Disagreements } from './Disagreements';

export function CompareView() {
  const { state, current, dispatch } = usePage();
  const { second, articles } = state;
  const open = async (file: File | undefined) => {
    try {
      if (!file) return;
      const project = openProject(await file.text(), { file: file.name });
      const name = file.name.replace(/\.stancekit$/, '');
      dispatch({ type: 'second', second: { name, project, before: current().project, settled: [] } });
    } catch (error) {
      dispatch({ type: 'fail', message: messageOf(error) });
    }
  };
  if (articles.length === 0) return <NoArticles />;
  return (
    <section class="compare" aria-label="Compare">
      <label class="button">
        Open a second coder’s project
        <input
          type="file"
          accept=".stancekit"
          onChange={({ currentTarget }) => {
            open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      {second === null ? (
        <p class="hint">
          Texts are the same where their words are; compared are those in which both corrected or checked a row.
        </p>
      ) : (
        <Compared second={second} />
      )}
    </section>
  );
}

function Compared({ second }: { readonly second: Second }) {
  const { name, project, before } = second;
  const comparison = useMemo(() => compareCoders([before, project]), [before, project]);
  const { documents, rows } = comparison;
  if (documents === 0) return <p>There is no text in which both you and {name} corrected or checked a row.</p>;
  return (
    <>
      <p>
        You and {name}: {counted(documents, 'text')} in common with {counted(rows, 'row')}.
      </p>
      <Agreement comparison={comparison} />
      <Disagreements second={second} />
    </>
  );
}

const figure = (value: number | null) => (value === null ? '' : value.toFixed(3));

function Agreement({ comparison: { fields } }: { readonly comparison: Comparison }) {
  return (
    <div class="scroll">
      <table class="agreement">
        <caption>Agreement before anything is settled here; alpha is Krippendorff’s</caption>
        <thead>
          <tr>
            <Titles of={['Field', 'Units', 'Agreement', 'Alpha', 'Ordinal', 'Interval']} />
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, units, agreement, alpha, ordinal, interval }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td class="figure">{units}</td>
              {[agreement, alpha, ordinal, interval].map((value, i) => (
                <td key={`${field} ${i}`} class="figure">
                  {figure(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
