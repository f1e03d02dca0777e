/** What each word of a sentence may be where it stands: by itself, by its capital and by what opens before it. */
import type { Token } from '../document';
import { wordClasses } from './morphology';
import { PLAIN, type Reading } from './readings';
import { factsOf } from './wordFacts';

const NAME: Reading = { tag: 'name', classes: 'n', form: null };

/** Nearly every word capitalised: capitals say nothing there. */
export function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (factsOf(token).capital) capitals++;
  }
  // 80 %: own choice; a headline in title case keeps only short function words small.
  return words >= 4 && capitals / words > 0.8;
}

/** What a whole text tells of its words. */
export interface TextFacts {
  /** Words that the text writes with a capital inside sentences, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Offsets of quotation marks. */
  readonly marks: ReadonlySet<number>;
}

/** What is known of a sentence before its words are read. */
export interface SentenceFacts extends TextFacts {
  readonly first: number;
  readonly headline: boolean;
}

export function read(tokens: readonly Token[], i: number, sentence: SentenceFacts): Reading {
  const { first, headline, names, marks } = sentence;
  const token = tokens[i] as Token;
  const { kind, text } = token;
  const facts = factsOf(token);
  if (kind === 'punctuation') {
    if (!facts.quote) return PLAIN.punct;
    // The apostrophe of "the ministers’ demand" is a mark of no quotation.
    return (text === '’' || text === "'") && !marks.has(token.start) ? PLAIN.clitic : PLAIN.quote;
  }
  if (kind === 'symbol') return PLAIN.symbol;
  if (kind === 'number' || facts.number) return PLAIN.num;
  if (facts.clitic) return PLAIN.clitic;
  const { capital, closed } = facts;
  if (closed) {
    if (!capital) return closed;
    // "Near East", "Down Under"
    const partOfName = closed === PLAIN.prep && i > first && !headline && isCapital(tokens[i + 1]);
    if (!partOfName && !(text === 'May' && i > first) && text !== 'US' && text !== 'IT') return closed;
  }
  if (!capital) return facts.alone;
  const { lower } = token;
  if (headline) {
    const unknown = facts.classes === undefined && facts.form === null;
    return unknown || names.has(lower) ? NAME : facts.alone;
  }
  const opening = i === first || opensAfter(tokens, i);
  if (!opening || text.includes('.')) return NAME;
  if (names.has(lower)) return NAME;
  const { classes, form } = facts;
  const next = tokens[i + 1];
  const nextForm = next ? factsOf(next).form : null;
  // "Welch added": a verb before another finite verb can only be a name.
  if (
    form?.form === 'base' &&
    nextForm &&
    nextForm.form !== 'base' &&
    nextForm.form !== 'ing' &&
    wordClasses(nextForm.lemma)?.[0] === 'v'
  )
    return NAME;
  const nextCapital = next !== undefined && isCapital(next) && !factsOf(next).closed;
  if (nextCapital && !(form && form.form === 'ing')) return NAME;
  if (classes === undefined && form === null && !lower.endsWith('ly') && !facts.plural) return NAME;
  return facts.alone;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && factsOf(token).capital;

/** Does a colon or an opening quotation mark stand before, so that a capital says nothing? A closing mark leans on its word. */
function opensAfter(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined) return true;
  if (previous.text === ':') return true;
  if (!factsOf(previous).quote) return false;
  const leans = i >= 2 && tokens[i - 2]!.end === previous.start && previous.end < tokens[i]!.start;
  return !leans;
}
