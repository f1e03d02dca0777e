/** Nouns of saying with no more than their topic: "her view of the plan", "Oslo's answer to it" say nothing that could be written down. */
import { PICTURED, PICTURING, SIDING, TOPIC_PREPOSITIONS } from '../english/attribution/topics';
import { type Phrase, singular } from '../grammar';
import { NOUNS } from './lexicon';

/** Does a preposition right behind a noun open what it is about, and nothing tells as what that is seen ("her view of it as a trap")? */
export function tellsTopicAlone(noun: Phrase, opening: Phrase): boolean {
  const lemma = singular(noun.headWord);
  if (opening.type !== 'prep' || SIDING.has(lemma) || !isSaid(lemma)) return false;
  const isTopic = opening.opensWith(TOPIC_PREPOSITIONS) || (PICTURING.has(lemma) && opening.opensWith(PICTURED));
  return isTopic && !isJudged(opening);
}

/** Does the noun mean no more than that something is said? */
const isSaid = (noun: string): boolean => NOUNS.get(noun)?.every(({ force }) => force === 'assert') === true;

/** "of the plan | as a trap", "of the plan “as a trap”" */
function isJudged(opening: Phrase): boolean {
  let here = opening.next;
  for (let n = 0; n < JUDGED_WITHIN && here.type !== 'vg' && here.type !== 'punct' && here.type !== 'none'; n++) {
    if (here.type === 'quote' || here.lower === 'as') return true;
    here = here.next;
  }
  return false;
}

/** So many phrases behind its preposition a topic is told at most; own choice. */
const JUDGED_WITHIN = 6;
