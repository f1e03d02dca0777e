/** In: a text and its attributions. Out: those with the deeds that they are, and the deeds that are no statement. */
import type { Context } from '../context';
import { deedPass } from '../passes/deeds';
import type { Attribution } from '../types';
import { withEvent } from './events';

/**
 * Finds deeds between actors.
 *
 * @param context The text as `createContext` joined it.
 * @param attributions What `attribute` found in it.
 * @returns The attributions in their order, each with its `event` if it is one, and the deeds besides them, in order of the text.
 */
export function findDeeds(
  context: Context,
  attributions: readonly Attribution[],
): { readonly attributions: readonly Attribution[]; readonly deeds: readonly Attribution[] } {
  return {
    attributions: attributions.map((attribution) => withEvent(context, attribution)),
    deeds: deedPass(context, attributions),
  };
}
