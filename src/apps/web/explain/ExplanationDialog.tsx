/** Tells what a figure means, over the page. A dialog of the browser: Escape closes it, and the focus goes back to the figure. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Asked } from './asked';
import { Lines } from './Lines';
import { tell } from './table';
import { useIssues } from './useIssues';
import { useReasons } from './useReasons';
import { tellWords } from './words';

const GUIDE = 'https://github.com/stancekit/stancekit/blob/main/.github/guides/FIGURES.md';

export function ExplanationDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { name, values, because } = asked;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The focus goes to the button at its end; one reads from the beginning.
    dialog.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="explained"
      // A click beside it closes it, too.
      closedby="any"
      onClose={onClose}
      // Keys of the page are not meant while it is open.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="explained">{tell(name, values).title}</h2>
      <Lines name={name} values={values} />
      {because && <Because {...because} />}
      <div class="row">
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <a href={GUIDE} target="_blank" rel="noreferrer">
          Figures and limits
        </a>
      </div>
    </dialog>
  );
}

function Because({ statement, decisions }: NonNullable<Asked['because']>) {
  const issues = useIssues();
  const reasons = useReasons(statement);
  if (!reasons) return <p class="hint">Looking for words …</p>;
  return (
    <ul aria-label="Words">
      {reasons
        .filter(({ decision }) => decisions.includes(decision))
        .map((reason) => (
          <li key={reason.decision}>{tellWords(reason, issues)}</li>
        ))}
    </ul>
  );
}
