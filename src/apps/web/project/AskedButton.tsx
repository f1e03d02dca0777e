/** A button that asks before it does anything. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface AskedButtonProps {
  readonly name: string;
  readonly question: string;
  readonly disabled: boolean;
  readonly onYes: () => void;
}

export function AskedButton({ name, question, disabled, onYes }: AskedButtonProps) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The keyboard goes on where the question is, and back; before it is shown, so that no key is lost.
  useLayoutEffect(() => {
    if (asking || wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={first} type="button" disabled={disabled} onClick={() => setAsking(true)}>
        {name}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame, and a legend that breaks the row.
    <span
      role="group"
      aria-label={question}
      class="row asked"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span>{question}</span>
      <button ref={first} type="button" onClick={() => setAsking(false)}>
        No
      </button>
      <button
        type="button"
        class="main"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        Yes, {name.toLowerCase()}
      </button>
    </span>
  );
}
