/** Objects without an article: "cut ties", "back new talks", "hit army camps". */
import { CAST_AND_PUT, COUNTLESS } from '../english/grammar/decisiveWords';
import { laterFinite } from './ahead';
import { tagSet } from './tagSets';
import type { WordCase } from './wordCase';

/** "cut ties", "set firm terms", "hit army camps", "cut aid": a plural behind the verb, or what has none, and no other verb. */
export function hasBareObject(word: WordCase): boolean {
  const { words, i, readings, after, lowerAfter } = word;
  if (CAST_AND_PUT.has(lowerAfter)) return true;
  let ahead = 1;
  while (ahead <= LONGEST_BARE && IN_BARE.has(readings[after + ahead - 1]?.tag ?? 'none') && !isCountless(word, ahead))
    ahead++;
  return isCountless(word, ahead) && !words[i + ahead]?.capital && !laterFinite(readings, after + ahead);
}
/** Is the word so many further on a plural, or has it none? */
const isCountless = ({ words, tokens, i }: WordCase, ahead: number): boolean =>
  words[i + ahead]?.plural === true || COUNTLESS.has(tokens[i + ahead]?.lower ?? '');
/** Words before the noun of such an object at most; own choice. */
const LONGEST_BARE = 2;
const IN_BARE = tagSet('adj', 'noun');
