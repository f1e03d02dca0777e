/** In: text and syntax. Out: attributions in order of appearance. Each pass is one file and sees what the passes before it found. */
import type { TextLayer } from '../document';
import type { SyntaxLayer } from '../syntax';
import { createContext } from './context';
import { verbPass } from './passes/verbs';
import type { Attribution } from './types';

export type { Attribution } from './types';

/** Finds who said what: spans only, nobody is identified yet. */
export function attribute(layer: TextLayer, syntax: SyntaxLayer): Attribution[] {
  const context = createContext(layer, syntax);
  return verbPass(context).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
