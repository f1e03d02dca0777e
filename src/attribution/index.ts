/** In: text and grammar. Out: attributions in order of appearance. Each pass is one file and reads one kind of cue. */
import type { TextLayer } from '../document';
import type { GrammarLayer } from '../grammar';
import { opensFreely, withAntecedent } from './antecedents';
import { type Context, createContext } from './context';
import { withNegation } from './negation';
import { boundNested } from './nested';
import { accordingToPass } from './passes/accordingTo';
import { adjectivePass } from './passes/adjectives';
import { agentNounPass } from './passes/agentNouns';
import { bylinePass } from './passes/bylines';
import { colonPass } from './passes/colons';
import { lightVerbPass } from './passes/lightVerbs';
import { nounPass } from './passes/nouns';
import { verbPass } from './passes/verbs';
import { boundReadings } from './readings';
import { withoutRepeats } from './repeats';
import { isSupposed } from './suppositions';
import type { Attribution } from './types';

export { createContext } from './context';
export { findDeeds } from './deeds';
export { namesHappening, namesPeople, namesThing } from './humans';
export { VERBS, verbTakes } from './lexicon';
export { boundNested } from './nested';
export { openDeedPass as findOpenDeeds } from './passes/openDeeds';
export { SPEECH_WORDS } from './quotes';
export type { Attribution } from './types';

/** In order: what an earlier pass made a cue of, a later one leaves alone ("expressed concern" is no "concern"). */
const PASSES: readonly ((context: Context) => Attribution[])[] = [
  lightVerbPass,
  verbPass,
  accordingToPass,
  nounPass,
  adjectivePass,
  agentNounPass,
  colonPass,
  bylinePass,
];

/**
 * Finds who said what: spans only, nobody is identified yet.
 *
 * @param layer The text layer.
 * @param grammar The grammar layer of the same text.
 * @param context Both joined, where they have been.
 * @returns Attributions in order of their content; one a cue.
 */
export function attribute(
  layer: TextLayer,
  grammar: GrammarLayer,
  context: Context = createContext(layer, grammar),
): Attribution[] {
  const cues = new Set<number>();
  const found: Attribution[] = [];
  for (const pass of PASSES) {
    for (const attribution of pass(context)) {
      const { cue, content } = attribution;
      // Behind "unhappy with, and opposed to," a cue reaches over its comma and takes nothing: who says nothing is not told.
      if (content.length === 0 || (cue && cues.has(cue.first)) || isSupposed(context, attribution)) continue;
      if (opensFreely(context, attribution.source)) continue;
      if (cue) for (let i = cue.first; i < cue.last; i++) cues.add(i);
      found.push(withNegation(context, withAntecedent(context, attribution)));
    }
  }
  const sorted = [...withoutRepeats(context, found)].sort(
    (a, b) => startOf(a) - startOf(b) || (a.cue?.first ?? 0) - (b.cue?.first ?? 0),
  );
  return boundReadings(boundNested(layer, sorted));
}

const startOf = ({ content }: Attribution): number => content[0]?.start ?? 0;
