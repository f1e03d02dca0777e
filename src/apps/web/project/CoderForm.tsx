/** Asks once who corrects; what was to be done is done then. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../state/page';

export function CoderForm() {
  const { dispatch } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="who" onClose={() => dispatch({ type: 'forget' })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get('coder')).trim();
          if (name === '') return;
          // Closed by itself, a dialog gives the focus back.
          dialog.current?.close();
          dispatch({ type: 'coder', name });
        }}
      >
        <h2 id="who">Who corrects?</h2>
        <p class="hint">Changes are kept with your name and the time.</p>
        <div class="row">
          <label>
            Your name or initials <input name="coder" required maxLength={100} autocomplete="nickname" />
          </label>
          <button type="submit" class="main">
            Go on
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Leave it
          </button>
        </div>
      </form>
    </dialog>
  );
}
