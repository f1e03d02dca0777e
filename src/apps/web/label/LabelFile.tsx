/** The labels as a file. */

import { counted } from '../../../runtime/counted';
import { saveText } from '../parts/save';
import { usePage } from '../state/page';
import { toJsonLines } from './rows';

export function LabelFile() {
  const { state } = usePage();
  const rows = state.project.rows();
  const save = () =>
    saveText(`labels${state.coder && `-${state.coder}`}.jsonl`, 'application/x-ndjson', toJsonLines(rows));
  return (
    <div class="row">
      <button type="button" disabled={rows.length === 0} onClick={save}>
        Save {counted(rows.length, 'label')}
      </button>
      <span class="hint">Rows for `stancekit train`: what was labelled here or corrected in Read.</span>
    </div>
  );
}
