/** The labels as a file. */

import { counted } from '../../../runtime/counted';
import { saveFile } from '../project/files';
import { usePage } from '../state/page';
import { toJsonLines } from './rows';

export function LabelFile() {
  const { state } = usePage();
  const rows = state.project.rows();
  const save = () =>
    saveFile(`labels${state.coder && `-${state.coder}`}.jsonl`, 'application/x-ndjson', toJsonLines(rows));
  return (
    <div class="row">
      <button type="button" disabled={rows.length === 0} onClick={save}>
        Save {counted(rows.length, 'label')}
      </button>
      <span class="hint">
        JSONL rows, as `stancekit train` reads them: every statement that was labelled here or corrected in Read.
      </span>
    </div>
  );
}
