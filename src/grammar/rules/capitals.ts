/** Is a word with a capital a name? Asked of words that are in no closed class; the first row that applies decides. */
import type { Token } from '../../document';
import { NOUNS_OF_NAMES, SAID_BY_THEMSELVES } from '../../english/grammar/decisiveWords';
import type { Rule } from '../../rules';
import { wordClasses } from '../morphology';
import { NO_WORD } from '../readings';
import type { SentenceFacts } from '../sentenceFacts';
import { isUnknown, NO_FACTS, type WordFacts } from '../wordFacts';
import { always, gives } from './tagRule';

export type NameOrWord = 'name' | 'word';

/** In the example the word stands in brackets with what it is taken for: "[Welch/name] added". */
export type CapitalRule = Rule<CapitalCase, NameOrWord>;

export class CapitalCase {
  constructor(
    readonly tokens: readonly Token[],
    readonly i: number,
    readonly sentence: SentenceFacts,
    readonly facts: WordFacts,
  ) {}

  get token(): Token {
    return this.tokens[this.i] ?? NO_WORD;
  }

  get next(): WordFacts {
    return this.sentence.words[this.i + 1] ?? NO_FACTS;
  }

  /** Does the word open a sentence, a quotation or what a colon announces, so that its capital says nothing? */
  get opens(): boolean {
    return this.i === this.sentence.first || opensAfter(this.tokens, this.sentence.words, this.i);
  }

  get knownName(): boolean {
    return this.sentence.names.has(this.token.lower);
  }

  get unknown(): boolean {
    return isUnknown(this.facts);
  }
}

/** A closing quotation mark leans on its word. */
function opensAfter(tokens: readonly Token[], words: readonly WordFacts[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined || previous.text === ':') return true;
  if (!words[i - 1]?.quote) return false;
  const leans = tokens[i - 2]?.end === previous.start && previous.end < (tokens[i]?.start ?? 0);
  return !leans;
}

/** Another verb form, and no base, of what is a verb before all, perhaps behind an adverb. */
function finiteBehind({ next, tokens, sentence, i }: CapitalCase): boolean {
  const isAdverb = ADVERB.test(tokens[i + 1]?.lower ?? '');
  const { form } = isAdverb ? (sentence.words[i + 2] ?? NO_FACTS) : next;
  return form !== null && form.form !== 'base' && form.form !== 'ing' && wordClasses(form.lemma)?.[0] === 'v';
}

/** "Officially", of an adjective, and not "Donnelly". */
const isAdverb = (lower: string): boolean =>
  OF_ADJECTIVE.test(lower) || (lower.endsWith('ly') && isKnown(lower.slice(0, -2)));
const OF_ADJECTIVE = /(?:[ai]l|[ai]b|ed|ing|ous|ive|ful|less|[ae]nt|ari)ly$/;
const isKnown = (lower: string): boolean =>
  wordClasses(lower) !== undefined || wordClasses(lower.replace(/i$/, 'y')) !== undefined;

const ADVERB = /^(?:also|\p{Ll}{3,}ly)$/u;

/** "Trump and his aides", "Trump and the mayor" */
const BESIDE = /^(?:his|her|the|other)$/;

const capitalBehind = ({ next }: CapitalCase): boolean => next.capital && !next.closed;

export const CAPITAL_RULES: readonly CapitalRule[] = [
  {
    name: 'name-in-a-headline',
    example: 'Strange Voters Leave [Zorbonia/name] Behind Forever',
    when: (word) => word.sentence.headline && (word.unknown || word.knownName),
    then: gives('name'),
  },
  {
    name: 'word-in-a-headline',
    example: 'Strange Voters [Leave/word] Zorbonia Behind Forever',
    when: ({ sentence }) => sentence.headline,
    then: gives('word'),
  },
  {
    name: 'capital-inside-a-sentence',
    example: 'They met [Lind/name].',
    when: ({ opens, token }) => !opens || token.text.includes('.'),
    then: gives('name'),
  },
  {
    name: 'name-elsewhere-in-the-text',
    example: '[Banks/name] left. They met Banks.',
    when: ({ knownName }) => knownName,
    then: gives('name'),
  },
  {
    name: 'name-before-its-verb',
    example: '[Welch/name] added that it works.',
    when: (word) => word.facts.form?.form === 'base' && finiteBehind(word),
    then: gives('name'),
  },
  {
    name: 'name-before-a-comma',
    example: '[Ban/name], the chief, left.',
    when: ({ i, sentence, facts, tokens, token }) =>
      i === sentence.first &&
      facts.form?.form === 'base' &&
      tokens[i + 1]?.text === ',' &&
      !SAID_BY_THEMSELVES.has(token.lower),
    then: gives('name'),
  },
  {
    name: 'name-beside-another',
    example: '[Trump/name] and Lind left.',
    when: ({ facts, tokens, i, sentence }) =>
      facts.form?.form === 'base' &&
      tokens[i + 1]?.lower === 'and' &&
      ((sentence.words[i + 2] ?? NO_FACTS).capital || BESIDE.test(tokens[i + 2]?.lower ?? '')),
    then: gives('name'),
  },
  {
    name: 'capital-before-a-capital',
    example: '[Foreign/name] Minister Lind left.',
    // "Officially | Lind"
    when: (word) => capitalBehind(word) && word.facts.form?.form !== 'ing' && !isAdverb(word.token.lower),
    then: gives('name'),
  },
  {
    name: 'ing-before-a-noun-of-names',
    example: '[Downing/name] Street left early.',
    when: ({ next, token, tokens, i }) =>
      next.capital && token.lower.endsWith('ing') && NOUNS_OF_NAMES.has(tokens[i + 1]?.lower ?? ''),
    then: gives('name'),
  },
  {
    name: 'unknown-word',
    example: '[Zorbonia/name] is far.',
    when: ({ unknown, token, facts }) => unknown && !isAdverb(token.lower) && !facts.plural,
    then: gives('name'),
  },
  {
    name: 'unknown-plural-before-a-singular-verb',
    example: '[Jacobs/name] wants a vote.',
    when: ({ unknown, facts, next }) => unknown && facts.plural && next.form?.form === 's',
    then: gives('name'),
  },
  { name: 'word-that-opens', example: '[Voters/word] are late.', when: always, then: gives('word') },
];
