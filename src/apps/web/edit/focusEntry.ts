/** The entry that is chosen now gets the focus, so that the keyboard goes on there. @param statement null where there is none. */
export function focusEntry(statement: string | null): void {
  requestAnimationFrame(() => {
    const entry = statement === null ? null : document.querySelector<HTMLElement>(`[data-entry="${statement}"] .entry`);
    (entry ?? document.getElementById('tab-read'))?.focus();
  });
}
