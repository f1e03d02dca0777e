/** Labelling: the queue, the label at hand, and what becomes of the labels. */
import { NoArticles } from '../parts/NoArticles';
import { useKeys } from '../parts/useKeys';
import type { LabellingAction } from '../state/labelling';
import { usePage } from '../state/page';
import { perform } from '../state/tasks';
import { AgreementPanel } from './AgreementPanel';
import { Choices } from './Choices';
import { itemsOf } from './items';
import { applyKey } from './keys';
import { LabelFile } from './LabelFile';
import { TrainingPanel } from './TrainingPanel';

/** Statements in a queue: about half an hour's work. */
const QUEUE = 50;

export function LabelView() {
  const page = usePage();
  const { articles, labelling, issues, coder } = page.state;
  const { queue, draft, done } = labelling;
  const item = queue[0];
  const change = (action: LabellingAction) => page.dispatch({ type: 'label', action });
  const fill = () =>
    perform(page, 'Choosing statements', async () => {
      const known = new Set(done.map((own) => own.item.text));
      const items = itemsOf(articles).filter(({ text, checked }) => !checked && !known.has(text));
      const chosen = await page.engine.suggest(
        items.map(({ key, text }) => ({ key, text })),
        QUEUE,
      );
      const byKey = new Map(items.map((own) => [own.key, own]));
      change({ type: 'fill', items: chosen.map(({ key, reason }) => ({ ...byKey.get(key)!, reason })) });
    });
  useKeys((key) => {
    if (key === 'u' && done.length > 0) page.dispatch({ type: 'unlabel' });
    else if (!item || !draft) return false;
    else if (key === 'Enter') page.dispatch({ type: 'accept' });
    else if (key === 's') change({ type: 'skip' });
    else {
      const edited = applyKey(
        draft,
        key,
        item,
        issues.map(({ id }) => id),
      );
      if (!edited) return false;
      change({ type: 'edit', draft: edited });
    }
    return true;
  });
  if (articles.length === 0 && !item && done.length === 0) return <NoArticles />;
  return (
    <section class="labelling" aria-label="Labelling">
      <div class="row">
        <label>
          Coder{' '}
          <input
            defaultValue={coder}
            size={10}
            onChange={({ currentTarget }) => page.dispatch({ type: 'coder', name: currentTarget.value.trim() })}
          />
        </label>
        <button type="button" disabled={articles.length === 0} onClick={fill}>
          Suggest statements
        </button>
        <progress aria-label="Progress" max={Math.max(1, done.length + queue.length)} value={done.length} />
        <span>
          {done.length} of {done.length + queue.length}
        </span>
        <button type="button" disabled={done.length === 0} onClick={() => page.dispatch({ type: 'unlabel' })}>
          Undo <kbd>u</kbd>
        </button>
      </div>
      {item && draft && (
        <Choices
          item={item}
          draft={draft}
          issues={issues}
          onChange={change}
          onAccept={() => page.dispatch({ type: 'accept' })}
        />
      )}
      {!item && <p class="hint">The queue is empty. Let statements be suggested.</p>}
      <LabelFile />
      <AgreementPanel />
      <TrainingPanel />
    </section>
  );
}
