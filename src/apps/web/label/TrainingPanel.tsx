/** Retraining on the labels, where there is a service to do it; the new model reads all articles again. */
import { useState } from 'preact/hooks';
import type { TrainingReport } from 'stancekit/training';
import { counted } from '../../../runtime/counted';
import { score } from '../parts/figures';
import { Titles } from '../parts/Titles';
import { usePage } from '../state/page';
import { perform, refresh } from '../state/tasks';

export function TrainingPanel() {
  const page = usePage();
  const [base, setBase] = useState(true);
  const { training } = page.engine;
  const { report } = page.state;
  const rows = page.state.project.rows();
  return (
    <section aria-label="Training">
      <h2>Training</h2>
      {!training && (
        <p class="hint">
          A new model is trained by the service (`stancekit serve`) or by `stancekit train` on the saved labels; this
          page stands alone.
        </p>
      )}
      {training && (
        <div class="row">
          <button
            type="button"
            disabled={rows.length === 0 || page.state.busy !== null}
            onClick={() =>
              perform(page, 'Training', async () => {
                const trained = await training.train(rows, base);
                page.dispatch({ type: 'trained', report: trained });
                await refresh(page);
              })
            }
          >
            Train on {counted(rows.length, 'label')}
          </button>
          <label>
            <input type="checkbox" checked={base} onChange={({ currentTarget }) => setBase(currentTarget.checked)} />{' '}
            start from the shipped model
          </label>
          <button
            type="button"
            disabled={page.state.busy !== null}
            onClick={() =>
              perform(page, 'Going back', async () => {
                await training.reset();
                page.dispatch({ type: 'trained', report: null });
                await refresh(page);
              })
            }
          >
            Back to the first model
          </button>
        </div>
      )}
      {training && report && <Report report={{ ...report, ...report.encoder }} />}
    </section>
  );
}

function Report({ report: { worth, rows, issues, issuesMicroF1, stance, warnings } }: { report: TrainingReport }) {
  return (
    <div class="scroll">
      {worth && (
        <p>
          <strong>{worth.message}</strong>
        </p>
      )}
      <p>
        {rows} rows; in per cent, of those held out: issues micro-F1 {score(issuesMicroF1)}, stance macro-F1{' '}
        {score(stance.macroF1)}, accuracy {score(stance.accuracy)}. The new model is in use.
      </p>
      <table>
        <thead>
          <tr>
            <Titles of={['issue', 'precision', 'recall', 'F1', 'rows']} />
          </tr>
        </thead>
        <tbody>
          {Object.entries(issues).map(([issue, { precision, recall, f1, support }]) => (
            <tr key={issue}>
              <th scope="row">{issue}</th>
              {[score(precision), score(recall), score(f1), String(support)].map((figure, i) => (
                <td key={`${i}`} class="figure">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {warnings.length > 0 && (
        <ul class="hint">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
