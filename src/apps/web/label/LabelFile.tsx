/** The labels as a file, and starting anew. */
import { usePage } from '../state/page';
import { toJsonLines, toRows } from './rows';

export function LabelFile() {
  const { state, dispatch } = usePage();
  const rows = toRows(state.labelling);
  const save = () => {
    const url = URL.createObjectURL(new Blob([toJsonLines(rows)], { type: 'application/x-ndjson' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `labels${state.labelling.coder && `-${state.labelling.coder}`}.jsonl`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div class="row">
      <button type="button" disabled={rows.length === 0} onClick={save}>
        Save {rows.length} labels
      </button>
      <button
        type="button"
        disabled={rows.length === 0}
        onClick={() => dispatch({ type: 'label', action: { type: 'clear' } })}
      >
        Clear
      </button>
      <span class="hint">
        JSONL rows, as `stancekit train` reads them. Labels are kept in this browser until they are cleared.
      </span>
    </div>
  );
}
