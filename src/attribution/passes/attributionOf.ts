/** What several passes write: an attribution whose cue reaches from one phrase to another, or as far as the content's opening belongs to it. */
import type { TokenRange } from '../../document';
import type { Following } from '../frames';
import type { CueEntry } from '../lexicon';
import type { Attribution } from '../types';

/** Whose a cue of a noun or adjective is, and how it is told. */
export type Told = Pick<Attribution, 'rule' | 'sentence' | 'source' | 'negated' | 'confidence'> &
  Partial<Pick<Attribution, 'addressees'>>;

/** The attribution of a cue at some tokens, with the force of its entry. */
export function attributionOf(cue: TokenRange, entry: CueEntry, content: Following, told: Told): Attribution {
  return {
    addressees: [],
    ...told,
    cue: { first: cue.first, last: Math.max(cue.last, content.cueLast ?? 0), lemma: entry.lemma, force: entry.force },
    content: content.pieces,
  };
}

/** Confidence of a verb with its noun. Set by hand, a little above that of a noun alone (0.6), which has no verb to vouch for it. */
export const VERB_WITH_NOUN = 0.65;
