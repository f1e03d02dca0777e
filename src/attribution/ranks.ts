/** Who does something before or after others, as an infinitive behind a linking verb tells: "was the first *to condemn* it". */
import { RANKS } from '../english/attribution/sources';
import { NOWHERE, type Phrase } from '../grammar';
import { type Context, word } from './context';
import { isHuman } from './humans';

/**
 * The linking verb that lends its subject to an infinitive behind a rank: "was | among | the first | to note", "became | the third state | to
 * recognise", "was | the first country | in | Africa | to ban".
 */
export function rankedBy(context: Context, { previous }: Phrase): Phrase {
  // The tagger ends the noun group there: "was | the | only | senator | to oppose".
  const only = previous.previous;
  if (only.lower === 'only' && only.previous.lower === 'the' && isSomebody(previous))
    return linking(only.previous.previous);
  const isPlace = previous.type === 'np' && previous.previous.opensWith(PLACING) && !isRank(context, previous);
  const rank = isPlace ? previous.previous.previous : previous;
  if (!isRank(context, rank)) return NOWHERE;
  return linking(rank.previous.lower === 'among' ? rank.previous.previous : rank.previous);
}

const linking = (verb: Phrase): Phrase => (verb.lemma === 'be' || verb.lemma === 'become' ? verb : NOWHERE);

/** "the first", "the third state" */
function isRank(context: Context, phrase: Phrase): boolean {
  if (phrase.type !== 'np') return false;
  if (RANKS.has(phrase.lastWord)) return true;
  for (let at = phrase.first; at < phrase.head; at++) if (RANKS.has(word(context, at))) return isSomebody(phrase);
  return false;
}

const isSomebody = ({ headWord }: Phrase): boolean => isHuman(headWord) || BODIES.has(headWord);

const PLACING: ReadonlySet<string> = new Set(['in', 'of', 'from', 'on']);
const BODIES: ReadonlySet<string> = new Set(['power', 'party']);
