/** What the tagger knows of a word by itself. It is found out once a word and kept with it: to ask anew each time was most of the tagging. */
import type { Token } from '../document';
import { CLOSED } from '../english/grammar/closed';
import { WORDS_WITH_RULES } from '../english/grammar/decisiveWords';
import { type Word, wordOf } from '../text';
import { isPlural, type VerbOf, verbForm, wordClasses } from './morphology';
import { NUMBER_WORDS, open, PLAIN, QUOTES, type Reading } from './readings';

export interface WordFacts {
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly quote: boolean;
  readonly number: boolean;
  /** The possessive clitic, or "is" and "has" in short. */
  readonly clitic: boolean;
  /** Of words in closed classes. */
  readonly closed: Reading | undefined;
  readonly classes: string | undefined;
  readonly form: VerbOf | null;
  readonly plural: boolean;
  /** The reading where neither capital nor class says more. */
  readonly alone: Reading;
  /** One of the words for which the tagger has rules of their own. */
  readonly special: boolean;
}

/** Of a word that is not there, beyond the ends of a text. */
export const NO_FACTS: WordFacts = {
  capital: false,
  quote: false,
  number: false,
  clitic: false,
  closed: undefined,
  classes: undefined,
  form: null,
  plural: false,
  alone: open('', 'n', null),
  special: false,
};

/** Not in the lexicon, and no form of a verb. */
export const isUnknown = ({ classes, form }: WordFacts): boolean => classes === undefined && form === null;

export function factsOf(token: Token): WordFacts {
  const word = wordOf(token);
  return (word.grammar as WordFacts | undefined) ?? learn(word);
}

/** "having documented it", "being ill": no finite verb. */
export const isGerund = (lower: string): boolean => lower === 'having' || lower === 'being';

function learn(word: Word): WordFacts {
  const { text, lower } = word;
  const closed = CLOSED.get(lower);
  const classes = wordClasses(lower);
  const form = verbForm(lower);
  const facts: WordFacts = {
    capital: word.capital,
    quote: QUOTES.has(text),
    number: NUMBER_WORDS.has(lower),
    clitic: lower === "'s" || lower === '’s',
    closed: closed && (isGerund(lower) ? { ...PLAIN[closed], form } : PLAIN[closed]),
    classes,
    form,
    plural: isPlural(lower),
    alone: open(lower, classes, form),
    special: WORDS_WITH_RULES.has(lower),
  };
  word.grammar = facts;
  return facts;
}
