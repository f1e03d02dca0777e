/**
 * Universal Dependencies to our word classes. The first row that fits decides; `null` is not counted (interjections, foreign words and
 * typing errors, for which we have no class).
 */
import { CLOSED } from '../../src/english/grammar/closed';
import type { Tag } from '../../src/grammar';
import type { TreeWord } from './conllu';

type Row = readonly [when: (word: TreeWord) => boolean, tag: Tag | null];

const lower = (word: TreeWord): string => word.form.toLowerCase();
const verbal = ({ upos }: TreeWord): boolean => upos === 'VERB' || upos === 'AUX';
const xpos =
  (...tags: readonly string[]) =>
  (word: TreeWord): boolean =>
    tags.includes(word.xpos);
const upos =
  (...tags: readonly string[]) =>
  (word: TreeWord): boolean =>
    tags.includes(word.upos);

const QUOTES = /^["“”„‘’'«»`]+$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Our auxiliaries are closed lists: "done", "doing" and what else has another form are participles. */
const auxiliary =
  (tag: Tag, lemma: string) =>
  (word: TreeWord): boolean =>
    verbal(word) && word.lemma === lemma && (CLOSED.get(lower(word)) === tag || /^['’]/.test(word.form));

const ROWS: readonly Row[] = [
  [(word) => upos('PUNCT')(word) && QUOTES.test(word.form), 'quote'],
  [upos('PUNCT'), 'punct'],
  [upos('SYM'), 'symbol'],
  [upos('INTJ', 'X'), null],
  // "on Friday": our days are adverbs, since they stand where adverbs do.
  [(word) => WEEKDAY.test(lower(word)), 'adv'],
  [upos('PROPN'), 'name'],
  // Quantifiers and the like are our determiners whatever they are called elsewhere.
  [(word) => CLOSED.get(lower(word)) === 'det' && upos('ADJ', 'DET')(word), 'det'],
  [(word) => lower(word) === 'not' || lower(word) === 'never' || /^n['’]t$/.test(lower(word)), 'neg'],
  [xpos('POS'), 'clitic'],
  [xpos('PRP$', 'WP$'), 'possessive'],
  [(word) => lower(word) === 'that' && xpos('IN', 'WDT')(word), 'that'],
  [xpos('WP', 'WDT'), 'wh'],
  [upos('DET'), 'det'],
  [upos('PRON'), 'pronoun'],
  // "when", "how": they open clauses, as conjunctions do.
  [xpos('WRB'), 'sub'],
  [(word) => word.upos === 'PART' && lower(word) === 'to', 'to'],
  [xpos('MD'), 'modal'],
  [auxiliary('be', 'be'), 'be'],
  [auxiliary('have', 'have'), 'have'],
  [auxiliary('do', 'do'), 'do'],
  [(word) => verbal(word) && xpos('VBD', 'VBP', 'VBZ')(word), 'verb'],
  [(word) => verbal(word) && xpos('VB')(word), 'base'],
  [(word) => verbal(word) && xpos('VBG')(word), 'ing'],
  [(word) => verbal(word) && xpos('VBN')(word), 'part'],
  // "pointed out"
  [xpos('RP'), 'adv'],
  [upos('SCONJ'), 'sub'],
  [upos('ADP'), 'prep'],
  [upos('CCONJ'), 'conj'],
  [upos('NUM'), 'num'],
  [upos('NOUN'), 'noun'],
  [upos('ADJ'), 'adj'],
  [upos('ADV'), 'adv'],
];

/** Our class of a word of a tree, or `null` where it has none. */
export const tagOfWord = (word: TreeWord): Tag | null => ROWS.find(([when]) => when(word))?.[1] ?? null;
