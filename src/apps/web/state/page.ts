/** What every part of the page can reach: the state, how to change it, and who works. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Engine } from '../engine/engine';
import type { Action, State } from './state';

export interface Page {
  readonly state: State;
  /** The state as it is now, for work that began with an earlier one. */
  readonly current: () => State;
  readonly dispatch: (action: Action) => void;
  readonly engine: Engine;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of the page stands outside of it.');
  return page;
}
