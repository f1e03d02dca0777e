/** Loads the contextual reader, where the page does all by itself; it is large, so somebody has to want it. */
import { useState } from 'preact/hooks';
import type { Page } from '../state/page';
import { perform, refresh } from '../state/tasks';

export function ReaderSwitch({ page }: { readonly page: Page }) {
  const [isOpen, setOpen] = useState(false);
  const { contextual } = page.engine;
  if (!contextual || isOpen) return null;
  return (
    <button
      type="button"
      disabled={page.state.busy !== null}
      title="Is right more often; 15 MB, loaded once"
      onClick={() =>
        perform(page, 'Loading the contextual reader', async () => {
          await contextual.open();
          setOpen(true);
          await refresh(page);
        })
      }
    >
      Read whole sentences, too
    </button>
  );
}
