/** What the passes write whose cue is a verb with its noun: "is an advocate of", "made the claim that". */
import type { Phrase } from '../../grammar';
import type { Following } from '../frames';
import type { CueEntry } from '../lexicon';
import type { Attribution } from '../types';

/** Set by hand, a little above that of a noun alone (0.6), which has no verb to vouch for it. */
const CONFIDENCE = 0.65;

/** The attribution of a cue from the verb to the noun, or as far as the content's opening belongs to it. */
export function verbNounAttribution(
  { verb, noun, entry, content }: { verb: Phrase; noun: Phrase; entry: CueEntry; content: Following },
  rest: Pick<Attribution, 'rule' | 'sentence' | 'source' | 'negated'>,
): Attribution {
  return {
    ...rest,
    cue: {
      first: verb.first,
      last: Math.max(noun.last, content.cueLast ?? 0),
      lemma: entry.lemma,
      force: entry.force,
    },
    content: content.pieces,
    addressees: [],
    confidence: CONFIDENCE,
  };
}
