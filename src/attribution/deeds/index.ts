/** In: text, syntax and its attributions. Out: those with the deeds that they are, and the deeds that are no statement. */
import type { TextLayer } from '../../document';
import type { GrammarLayer } from '../../grammar';
import { createContext } from '../context';
import { deedPass } from '../passes/deeds';
import type { Attribution } from '../types';
import { withEvent } from './events';

/**
 * Finds deeds between actors.
 *
 * @param layer The text layer.
 * @param syntax The syntax layer of the same text.
 * @param attributions What `attribute` found in it.
 * @returns The attributions in their order, each with its `event` if it is one, and the deeds besides them, in order of the text.
 */
export function findDeeds(
  layer: TextLayer,
  syntax: GrammarLayer,
  attributions: readonly Attribution[],
): { readonly attributions: readonly Attribution[]; readonly deeds: readonly Attribution[] } {
  const context = createContext(layer, syntax);
  return {
    attributions: attributions.map((attribution) => withEvent(context, attribution)),
    deeds: deedPass(context, attributions),
  };
}
