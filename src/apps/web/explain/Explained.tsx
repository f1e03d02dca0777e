/** A part of the page whose figures explain themselves. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Asked, AskingContext } from './asked';
import { ExplanationDialog } from './ExplanationDialog';

export function Explained({ children }: { readonly children: ComponentChildren }) {
  const [asked, ask] = useState<Asked | null>(null);
  const asking = useMemo(() => ({ asked, ask }), [asked]);
  return (
    <AskingContext.Provider value={asking}>
      {children}
      {asked && <ExplanationDialog key={asked.key} asked={asked} onClose={() => ask(null)} />}
    </AskingContext.Provider>
  );
}
