/** Agreement with a second coder, whose file is opened here. */
import { useState } from 'preact/hooks';
import { issuesToGive } from 'stancekit/project';
import type { Kappa } from '../../../runtime/cohensKappa';
import { counted } from '../../../runtime/counted';
import { Figure } from '../explain/Figure';
import { usePage } from '../state/page';
import { compareCoders } from './agreement';
import { type CodedRow, readRows } from './rows';

export function AgreementPanel() {
  const { state, dispatch } = usePage();
  const [second, setSecond] = useState<readonly CodedRow[] | null>(null);
  const open = async (file: File | undefined) => {
    try {
      if (file) setSecond(readRows(await file.text()));
    } catch (error) {
      dispatch({ type: 'fail', message: `${file?.name}: ${(error as Error).message}` });
    }
  };
  const found = second && compareCoders(state.project.rows(), second, issuesToGive([state.project]));
  return (
    <section aria-label="Agreement">
      <h2>Agreement</h2>
      <label class="button">
        Open a second coder’s labels
        <input type="file" accept=".jsonl" onChange={({ currentTarget }) => open(currentTarget.files?.[0])} />
      </label>
      {found && (
        <table>
          <caption>{counted(found.statements, 'statement')} that both labelled</caption>
          <thead>
            <tr>
              <th scope="col">of</th>
              <th scope="col">decisions</th>
              <th scope="col">equal</th>
              <th scope="col">Cohen’s kappa</th>
            </tr>
          </thead>
          <tbody>
            <Row name="issues" kappa={found.issues} />
            <Row name="stance" kappa={found.stance} />
            <Row name="attitude" kappa={found.attitude} />
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ name, kappa: { count, agreement, kappa } }: { name: string; kappa: Kappa }) {
  const equal = count === 0 ? '–' : agreement.toFixed(2);
  const beyond = kappa === null ? '–' : kappa.toFixed(2);
  const decisions = counted(count, 'decision');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure">{count}</td>
      <td class="figure">
        <Figure name="equal" values={{ equal, decisions }}>
          {equal}
        </Figure>
      </td>
      <td class="figure">
        <Figure name="kappa" values={{ kappa: beyond, decisions }}>
          {beyond}
        </Figure>
      </td>
    </tr>
  );
}
