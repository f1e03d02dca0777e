/** Which figure is being explained: one at a time on the whole page. */
import { createContext } from 'preact';
import type { Statement } from 'stancekit';
import type { FigureName, Values } from './table';

/** A figure that somebody clicked. */
export interface Asked {
  /** Tells it from others on the page. */
  readonly key: string;
  readonly name: FigureName;
  readonly values: Values;
  /** What the program said, and of which decisions about it the words are told. */
  readonly because?: { readonly statement: Statement; readonly decisions: readonly string[] } | undefined;
}

export interface Asking {
  readonly asked: Asked | null;
  readonly ask: (asked: Asked | null) => void;
}

export const AskingContext = createContext<Asking>({ asked: null, ask: () => {} });
