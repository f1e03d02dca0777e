/** In: text and syntax. Out: attributions in order of appearance. Each pass is one file and reads one kind of cue. */
import type { TextLayer } from '../document';
import type { SyntaxLayer } from '../grammar';
import { type Context, createContext } from './context';
import { accordingToPass } from './passes/accordingTo';
import { adjectivePass } from './passes/adjectives';
import { agentNounPass } from './passes/agentNouns';
import { colonPass } from './passes/colons';
import { lightVerbPass } from './passes/lightVerbs';
import { nounPass } from './passes/nouns';
import { verbPass } from './passes/verbs';
import { boundReadings } from './readings';
import type { Attribution } from './types';

export type { Attribution } from './types';

const PASSES: readonly ((context: Context) => Attribution[])[] = [
  lightVerbPass,
  verbPass,
  accordingToPass,
  nounPass,
  adjectivePass,
  agentNounPass,
  colonPass,
];

/**
 * Finds who said what: spans only, nobody is identified yet.
 *
 * @param layer The text layer.
 * @param syntax The syntax layer of the same text.
 * @returns Attributions in order of their content; one a cue.
 */
export function attribute(layer: TextLayer, syntax: SyntaxLayer): Attribution[] {
  const context = createContext(layer, syntax);
  const cues = new Set<number>();
  const found: Attribution[] = [];
  for (const pass of PASSES) {
    for (const attribution of pass(context)) {
      const { cue } = attribution;
      if (cue && cues.has(cue.first)) continue;
      if (cue) for (let i = cue.first; i < cue.last; i++) cues.add(i);
      found.push(attribution);
    }
  }
  const sorted = found.sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start || (a.cue?.first ?? 0) - (b.cue?.first ?? 0),
  );
  return boundReadings(sorted);
}
