/**
 * "the sanctions | Lind imposed on Chad": a common noun, the subject of a clause without a pronoun, and its verb without an object. The noun
 * has its verb before it, or behind the clause; else the name belongs to it ("the activist Lind left").
 */
import type { Token } from '../document';
import { CLAUSE_TAKERS } from '../english/grammar/clauseTakers';
import { INDEFINITE_ARTICLES, OCCUPATIONS, TITLES } from '../english/grammar/decisiveWords';
import { NO_WORD } from './readings';
import { DETERMINING, FINITE, MAIN, tagSet } from './tagSets';
import type { TagOrNone } from './wordCase';
import { factsOf } from './wordFacts';

interface Words {
  readonly tokens: readonly Token[];
  readonly tags: readonly TagOrNone[];
}

/** A clause has so many words before the noun at most, and behind the verb; own choice. */
const REACH = 24;
const BOUNDS = tagSet('none', 'punct', 'quote', 'sub', 'that', 'wh', 'conj');
const RELATIVE = tagSet('that', 'wh');
const INSIDE = tagSet('noun', 'adj', 'num');
const VERBS = tagSet('verb', 'part', 'base', 'ing', 'be');
const FLOATING = tagSet('adv', 'neg');
const OBJECTS = tagSet('det', 'possessive', 'pronoun', 'name', 'noun', 'adj', 'num', 'that', 'quote', 'ing');
const PERIODS: ReadonlySet<string> = new Set(['last', 'next', 'this']);

const lemmaAt = (tokens: readonly Token[], i: number): string => factsOf(tokens[i] ?? NO_WORD).form?.lemma ?? '';

/** Where the noun group begins that ends before this word in a common noun: behind a determiner, or a plural; -1 where none does. */
function nounGroupBefore({ tokens, tags }: Words, i: number): number {
  const { text, lower } = tokens[i - 1] ?? NO_WORD;
  if (tags[i - 1] !== 'noun' || text !== lower || OCCUPATIONS.has(lower) || TITLES.has(lower)) return -1;
  let j = i - 1;
  // "the steel and aluminium |"
  while (INSIDE.has(tags[j] ?? 'none') || (tags[j] === 'conj' && tags[j - 1] === 'noun' && tags[j + 1] === 'noun')) j--;
  if (DETERMINING.has(tags[j] ?? 'none')) return j;
  return factsOf(tokens[i - 1] ?? NO_WORD).plural ? j + 1 : -1;
}

/** What stands before the noun group that ends before a name: a verb that it is an object of, the opening of its clause, or what makes it another thing. */
export function placeBefore(words: Words, name: number): 'object' | 'opening' | null {
  const from = nounGroupBefore(words, name);
  if (from < 0) return null;
  const { tokens, tags } = words;
  let governor = -1;
  let finite = false;
  let j = from - 1;
  for (; j > from - REACH && !BOUNDS.has(tags[j] ?? 'none'); j--) {
    finite ||= FINITE.has(tags[j] ?? 'none');
    if (governor < 0 && VERBS.has(tags[j] ?? 'none')) governor = j;
  }
  if (governor < 0) return BOUNDS.has(tags[from - 1] ?? 'none') && !RELATIVE.has(tags[j] ?? 'none') ? 'opening' : null;
  return finite && !RELATIVE.has(tags[j] ?? 'none') && !CLAUSE_TAKERS.has(lemmaAt(tokens, governor)) ? 'object' : null;
}

/** Does a clause without a pronoun open with this name? */
export function opensContactClause(words: Words, name: number): boolean {
  const { tokens, tags } = words;
  const skip = (from: number) => {
    let at = from;
    while (FLOATING.has(tags[at] ?? 'none')) at++;
    return at;
  };
  let at = name;
  while (tags[at] === 'name') at++;
  at = skip(at);
  if (!FINITE.has(tags[at] ?? 'none') || tags[at] === 'be') return false;
  if (tags[at] !== 'verb') at = skip(at + 1);
  if (!MAIN.has(tags[at] ?? 'none')) return false;
  const behind = skip(at + 1);
  if (OBJECTS.has(tags[behind] ?? 'none') && !PERIODS.has(tokens[behind]?.lower ?? '')) return false;
  const place = placeBefore(words, name);
  if (place !== 'opening') return place === 'object';
  if (CLAUSE_TAKERS.has(lemmaAt(tokens, at))) return false;
  // ", an island Bern grabbed from Rome": no name belongs to a noun with this article.
  return INDEFINITE_ARTICLES.has(tokens[nounGroupBefore(words, name)]?.lower ?? '') || finiteFrom(tags, behind);
}

/** Does another finite verb of the same clause follow? */
function finiteFrom(tags: readonly TagOrNone[], from: number): boolean {
  for (let j = from; j < from + REACH && !BOUNDS.has(tags[j] ?? 'none'); j++)
    if (FINITE.has(tags[j] ?? 'none')) return true;
  return false;
}
