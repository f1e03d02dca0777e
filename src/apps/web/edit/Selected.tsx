/** What can be made of the words that are selected, or without a mouse of those of the row that is chosen. */
import type { ProjectStatement } from 'stancekit/project';
import { usePage } from '../state/page';
import type { ReadArticle } from '../state/project';
import { correction } from './correction';
import { focusEntry } from './focusEntry';
import { useSelection } from './useSelection';

interface SelectedProps {
  readonly article: ReadArticle;
  readonly chosen: ProjectStatement | undefined;
}

export function Selected({ article, chosen }: SelectedProps) {
  const { state, dispatch } = usePage();
  const selected = useSelection(article.text);
  const words = selected ?? chosen?.span;
  const add = () => {
    if (!words) return;
    const statement = state.project.newRowId(article.id);
    const at = { document: article.id, statement };
    const changes = [correction(at, 'row', { start: words.start, end: words.end })];
    dispatch({ type: 'change', changes, note: 'Row added.', place: at });
    focusEntry(statement);
  };
  const take = () => {
    if (!selected || !chosen) return;
    const at = { document: article.id, statement: chosen.id };
    dispatch({ type: 'change', changes: [correction(at, 'content', [selected])], note: 'Words corrected.' });
  };
  // The words stay selected while a button is pressed.
  const stay = (event: Event) => event.preventDefault();
  return (
    <section class="row selected" aria-label="Selected words">
      <button type="button" disabled={!words} onPointerDown={stay} onMouseDown={stay} onClick={add}>
        {selected || !chosen ? 'Add a row from the selection' : 'Add a row of the same words'}
      </button>
      <button type="button" disabled={!selected || !chosen} onPointerDown={stay} onMouseDown={stay} onClick={take}>
        Selection is the content
      </button>
      {!words && <span class="hint">Select words of the article to add a row.</span>}
    </section>
  );
}
