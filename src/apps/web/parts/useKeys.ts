/** Keys for the whole page, but not where somebody types. Heard before the page is painted, so that fast typing loses none. */
import { useLayoutEffect } from 'preact/hooks';

/** @param onKey Tells whether the key meant something; then nothing else comes of it. */
export function useKeys(onKey: (key: string) => boolean): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest('input, textarea, select')) return;
      // Enter on a button or a link is its own.
      if (key === 'Enter' && target instanceof Element && target.closest('button, a, summary')) return;
      if (onKey(key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** Keys with Ctrl, or Cmd on a Mac, for the whole page; where somebody types they are his own. */
export function useChords(onChord: (key: string, isShifted: boolean) => boolean): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea')) return;
      if (onChord(key.toLowerCase(), shiftKey)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
