/** Where the content of a German verb stands: rows, of which the first that applies decides. Content is in [ ], addressees in { }. */
import type { TokenRange } from '../document';
import { firstRule, type Rule } from '../rules';
import type { CueCase } from './clauses';
import type { GermanText } from './germanText';
import { DETERMINERS } from './lists/words';
import { type Phrase, phraseAt } from './phrases';

export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly addressee: Phrase | null;
}

const said = (...ranges: TokenRange[]): Content => ({ ranges, addressee: null });

export const contentRules: readonly Rule<CueCase, Content>[] = [
  {
    name: 'behind-a-colon',
    example: 'Der Minister sagte am Montag: [„Wir bleiben.“]',
    when: ({ text, clause, verb }) => verb.frames.has('clause') && text.lower(clause.last) === ':',
    then: ({ text, clause, sentence }) => said(behindColon(text, clause.last + 1, sentence.last)),
  },
  {
    name: 'before-the-verb',
    example: '[Die Sanktionen müssten bleiben], sagte der Minister.',
    when: (c) => c.isInverted && c.verb.frames.has('clause') && wordsBefore(c) !== null,
    then: (c) => said(...[wordsBefore(c), quotationBehind(c)].filter((range) => range !== null)),
  },
  {
    name: 'somebody-is-blamed',
    example: 'Oslo warf {Moskau} [Untätigkeit] vor.',
    when: ({ verb, middle }) => verb.frames.has('dem') && middle.first < middle.last,
    then: blamed,
  },
  {
    name: 'a-clause-with-dass',
    example: 'Die Ministerin betonte, dass [Oslo zahlen werde].',
    when: (c) => hasClauseBehind(c) && OPENERS.has(c.text.lower(c.clause.last + 1)),
    then: (c) => ({ ...said(clauseBehind(c)), addressee: addresseeIn(c) }),
  },
  {
    name: 'somebody-is-called-on',
    example: 'Oslo rief {Moskau} dazu auf, [die Truppen abzuziehen].',
    when: (c) => isCall(c) && hasClauseBehind(c) && addresseeIn(c) !== null,
    then: (c) => ({ ...said(clauseBehind(c)), addressee: addresseeIn(c) }),
  },
  {
    name: 'behind-a-preposition',
    example: 'Oslo warnte am Montag vor [einem Wettrüsten].',
    when: (c) => prepositionIn(c) >= 0,
    then: (c) => ({
      ...said({ first: prepositionIn(c) + 1, last: c.middle.last }),
      addressee: isCall(c) ? addresseeIn(c) : null,
    }),
  },
  {
    name: 'held-to-be',
    example: 'Oslo hält [den Plan für möglich].',
    when: ({ verb, text, middle }) => verb.frames.has('für?') && hasWord(text, middle, 'für'),
    then: ({ middle }) => said(middle),
  },
  {
    name: 'the-object',
    example: 'Das polnische Außenministerium forderte [ein Verbot].',
    when: ({ verb, middle }) => verb.frames.has('object') && middle.first < middle.last,
    then: ({ middle }) => said(middle),
  },
  {
    name: 'a-clause-behind-a-comma',
    example: 'Der Minister sagte, [Oslo werde zahlen].',
    when: (c) => hasClauseBehind(c),
    then: (c) => said(clauseBehind(c)),
  },
  {
    name: 'quoted-words-in-the-clause',
    example: 'Der Minister zeigte sich [„tief enttäuscht“].',
    when: ({ text, middle }) => quotationIn(text, middle) !== null,
    then: ({ text, middle }) => said(...[quotationIn(text, middle)].filter((range) => range !== null)),
  },
];

/** What a verb attributes, and the row that says so; null where it attributes nothing. */
export const contentOf = (asked: CueCase) => firstRule(contentRules, asked);

const OPENERS = new Set(['dass', 'ob', 'wie', 'warum', 'wann']);

/** A quotation as a whole, also where it has several sentences; otherwise the rest of the sentence. */
export function behindColon(text: GermanText, first: number, last: number): TokenRange {
  const quote = first < last ? text.quoteAt(first) : null;
  return quote && quote.first === first ? quote : { first, last };
}

/** The words that end with the comma before an inverted verb, from the beginning of their sentence or quotation. */
export function wordsBefore({ text, sentence, clause }: Pick<CueCase, 'text' | 'sentence' | 'clause'>) {
  const comma = clause.first - 1;
  if (text.lower(comma) !== ',' && text.lower(comma) !== '–' && !text.quoteAt(comma)) return null;
  const last = text.quoteAt(comma) ? comma + 1 : comma;
  const quote = text.quoteAt(last - 1);
  const first = quote && quote.first < sentence.first ? sentenceStart(text, quote.first) : sentence.first;
  return first < last ? { first, last } : null;
}

/** A quotation may have begun sentences ago, and its first sentence before it. */
function sentenceStart(text: GermanText, at: number): number {
  return text.sentences.find(({ first, last }) => first <= at && at < last)?.first ?? at;
}

/** „A“, sagte sie, „B“. */
function quotationBehind({ text, clause, sentence }: CueCase): TokenRange | null {
  const next = clause.last + 1;
  if (text.lower(clause.last) !== ',' || next >= sentence.last) return null;
  const quote = text.quoteAt(next);
  return quote?.first === next ? quote : null;
}

const hasClauseBehind = ({ text, clause, sentence, verb }: CueCase): boolean =>
  verb.frames.has('clause') && text.lower(clause.last) === ',' && clause.last + 1 < sentence.last;

function clauseBehind({ text, clause, sentence }: CueCase): TokenRange {
  const first = clause.last + 1;
  const opener = text.lower(first);
  return { first: opener === 'dass' || opener === 'ob' ? first + 1 : first, last: sentence.last };
}

const isCall = ({ verb }: CueCase): boolean => verb.frames.has('whom') || verb.frames.has('an!');

/** Who is called on: behind "an", or first in the middle. */
function addresseeIn({ text, verb, middle }: CueCase): Phrase | null {
  if (!verb.frames.has('whom') && !verb.frames.has('an!')) return null;
  const at = text.lower(middle.first) === 'an' ? middle.first + 1 : middle.first;
  return phraseAt(text, at, middle.last);
}

function blamed({ text, middle, clause, sentence }: CueCase): Content {
  const addressee = phraseAt(text, middle.first, middle.last);
  const first = addressee?.last ?? middle.first;
  if (first < middle.last) return { ranges: [{ first, last: middle.last }], addressee };
  return { ranges: [{ first: clause.last + 1, last: sentence.last }], addressee };
}

/** Contracted with an article, of a preposition ("zur Mäßigung"). */
const CONTRACTED: Readonly<Record<string, string>> = {
  zum: 'zu',
  zur: 'zu',
  vom: 'von',
  vorm: 'vor',
  ums: 'um',
  fürs: 'für',
};

function prepositionIn({ text, verb, middle }: CueCase): number {
  for (let at = middle.first; at < middle.last - 1; at++) {
    if (text.quoteAt(at)) continue;
    const word = text.lower(at);
    if (verb.frames.has(CONTRACTED[word] ?? word) && !DETERMINERS.has(word)) return at;
  }
  return -1;
}

function hasWord(text: GermanText, { first, last }: TokenRange, word: string): boolean {
  for (let at = first; at < last; at++) if (text.lower(at) === word) return true;
  return false;
}

function quotationIn(text: GermanText, { first, last }: TokenRange): TokenRange | null {
  for (let at = first; at < last; at++) {
    const quote = text.quoteAt(at);
    if (quote) return quote;
  }
  return null;
}
