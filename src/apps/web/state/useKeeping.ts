/** Brings back the project that was kept, and keeps every change of it. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Keeper, openKeeper } from './keeper';
import { messageOf } from './messageOf';
import type { Action, State } from './state';
import { keepCoder, keepLabels } from './storage';

/** @returns Whether the project has been brought back, or there is none; and whether it is kept. */
export function useKeeping(state: State, dispatch: (action: Action) => void): { recalled: boolean; kept: boolean } {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const [recalled, setRecalled] = useState(false);
  useEffect(() => {
    const tell = (message: string) => dispatch({ type: 'fail', message });
    const recall = async () => {
      try {
        const opened = await openKeeper(tell);
        const { project, former } = await opened.recall();
        if (project) dispatch({ type: 'recall', project, former });
        setKeeper(opened);
      } catch (error) {
        tell(messageOf(error));
      }
      setRecalled(true);
    };
    recall();
  }, [dispatch]);
  // Kept before it is shown, since a page may be closed at any time.
  useLayoutEffect(() => keepLabels(state.labelling), [state.labelling]);
  useLayoutEffect(() => keepCoder(state.coder), [state.coder]);
  useLayoutEffect(() => keeper?.keep(state.project, state.former), [keeper, state.project, state.former]);
  return { recalled, kept: keeper !== null };
}
