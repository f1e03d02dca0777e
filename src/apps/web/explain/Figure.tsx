/** A figure that explains itself to whoever clicks it, or presses Enter on it. */
import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { type Asked, AskingContext } from './asked';

interface FigureProps extends Omit<Asked, 'key'> {
  /** Classes of its look. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function Figure({ name, values, because, look = '', children }: FigureProps) {
  const { asked, ask } = useContext(AskingContext);
  const key = useId();
  return (
    <button
      type="button"
      class={`why ${look}`}
      title="What does this mean?"
      aria-haspopup="dialog"
      aria-expanded={asked?.key === key}
      onClick={() => ask({ key, name, values, because })}
    >
      {children}
    </button>
  );
}
