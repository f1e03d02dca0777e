/** What a word may be by itself: its classes by the lexicon, its ending, its form. */
import type { Token } from '../document';
import { SPEAKERS_LIKE_ADJECTIVES } from '../english/grammar/decisiveWords';
import { ReadToken, wordOfText } from '../text';
import { isPlural, type verbForm, wordClasses } from './morphology';
import type { Tag } from './types';

export const QUOTES = new Set(['"', '""', '“', '”', '„', '‘', '’', '«', '»', "''", '``', "'"]);

const ADJECTIVE_ENDING = /(?:ous|ive|able|ible|al|ful|less|ish|ic|ary|esque|ian|ean|ese)$/;

const HYPHENATED_ADJECTIVE =
  /-(?:old|wide|based|led|backed|style|long|term|year|day|month|level|made|free|like|related|controlled|held|wing|minded|born)$/;

export const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions'.split(
    ' ',
  ),
);

/** What a word may be before the words around it decide; `none` where there is no word. */
export interface Neighbour {
  readonly tag: Tag | 'none';
  readonly classes: string;
  readonly form: ReturnType<typeof verbForm>;
}

export interface Reading extends Neighbour {
  readonly tag: Tag;
}

/** Where there is no word: before a text and behind it. */
export const NO_READING: Neighbour = { tag: 'none', classes: '', form: null };
export const NO_WORD: Token = new ReadToken(0, 0, wordOfText(''), 'punctuation');

/** Readings of words that can be of one class only, and so the same wherever they stand. */
const plain = (tag: Tag): Reading => ({ tag, classes: '', form: null });
export const PLAIN = {
  det: plain('det'),
  possessive: plain('possessive'),
  clitic: plain('clitic'),
  pronoun: plain('pronoun'),
  wh: plain('wh'),
  that: plain('that'),
  sub: plain('sub'),
  prep: plain('prep'),
  to: plain('to'),
  conj: plain('conj'),
  modal: plain('modal'),
  be: plain('be'),
  have: plain('have'),
  do: plain('do'),
  neg: plain('neg'),
  noun: plain('noun'),
  name: plain('name'),
  adj: plain('adj'),
  adv: plain('adv'),
  num: plain('num'),
  verb: plain('verb'),
  base: plain('base'),
  ing: plain('ing'),
  part: plain('part'),
  punct: plain('punct'),
  quote: plain('quote'),
  symbol: plain('symbol'),
} satisfies Readonly<Record<Tag, Reading>>;

/** Nouns in -ly that the lexicon lacks. */
const LY_NOUN = /^(?:family|assembly|monopoly|anomaly|belly|homily|folly|oligopoly|multifamily|doily|lily)$/;

const endsAsAdjective = (lower: string): boolean =>
  ADJECTIVE_ENDING.test(lower) && !isPlural(lower) && !SPEAKERS_LIKE_ADJECTIVES.has(lower);

/** "biggest", "happier": of an adjective in the lexicon. */
function isComparison(lower: string): boolean {
  const stem = lower.endsWith('est') ? lower.slice(0, -3) : lower.endsWith('er') ? lower.slice(0, -2) : '';
  if (stem.length < 2) return false;
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem].some(
    (base) => wordClasses(base)?.[0] === 'a',
  );
}

export function open(lower: string, classes: string | undefined, form: ReturnType<typeof verbForm>): Reading {
  let letters = classes ?? '';
  if (!letters) {
    if (lower.endsWith('ly') && !LY_NOUN.test(lower)) letters = 'r';
    else if (isComparison(lower)) letters = 'a';
    else if (HYPHENATED_ADJECTIVE.test(lower)) letters = 'a';
    else if (form) letters = '';
    else letters = endsAsAdjective(lower) ? 'an' : 'n';
  }
  if (form && form.form !== 'base' && !letters.includes('v')) {
    // An inflected form that is a lemma of its own too ("meeting" noun, "concerned" adjective).
    if (form.form === 's') letters = `${(wordClasses(form.lemma) ?? 'v').replace(/[ar]/g, '')}` || 'v';
    else letters = `${letters}v`;
  }
  const tag: Tag = letters[0] === 'v' ? 'verb' : letters[0] === 'a' ? 'adj' : letters[0] === 'r' ? 'adv' : 'noun';
  return { tag, classes: letters, form };
}
