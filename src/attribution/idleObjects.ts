/** What somebody has or comes upon, which is neither said nor done: "boasted | a lead", "requested | anonymity", "saw | a series of raids". */
import { IDLE_OBJECTS } from '../english/attribution/frames';
import { singular } from '../grammar';

/** @param noun The word that heads the object of the verb. */
export function isIdleObject(lemma: string, noun: string): boolean {
  const idle = IDLE_OBJECTS.get(lemma);
  // "series" is no plural.
  return idle !== undefined && (idle.has(singular(noun)) || idle.has(noun));
}
