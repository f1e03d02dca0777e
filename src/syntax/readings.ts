/** What a word may be by itself: its classes by the lexicon, its shape, its form; before its neighbours are looked at. */
import type { Token } from '../document';
import { beginsCapital } from '../text';
import { detached } from '../text/detached';
import { CLOSED } from './data/closed';
import { isPlural, verbForm, wordClasses } from './morphology';
import type { Tag } from './types';

export const QUOTES = new Set(['"', '“', '”', '„', '‘', '’', '«', '»', "''", '``', "'"]);

const ADJECTIVE_ENDING = /(?:ous|ive|able|ible|al|ful|less|ish|ic|ary|esque|ian|ean|ese)$/;

const HYPHENATED_ADJECTIVE =
  /-(?:old|wide|based|led|backed|style|long|term|year|day|month|level|made|free|like|related|controlled|held|wing|minded|born)$/;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions'.split(
    ' ',
  ),
);

/** What a word may be before its neighbours are looked at. */
export interface Reading {
  readonly tag: Tag;
  readonly classes: string;
  readonly form: ReturnType<typeof verbForm>;
}

/** Nearly every word capitalised: capitals say nothing there. */
export function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (beginsCapital(token.text)) capitals++;
  }
  // 80 %: own choice; a headline in title case keeps only short function words small.
  return words >= 4 && capitals / words > 0.8;
}

export function read(
  tokens: readonly Token[],
  i: number,
  first: number,
  headline: boolean,
  names: ReadonlySet<string>,
  marks: ReadonlySet<number> | null,
): Reading {
  const token = tokens[i]!;
  const { lower, text } = token;
  if (token.kind === 'punctuation') {
    if (!QUOTES.has(text)) return plain('punct');
    // The apostrophe of "the ministers’ demand" is a mark of no quotation.
    return plain((text === '’' || text === "'") && marks !== null && !marks.has(token.start) ? 'clitic' : 'quote');
  }
  if (token.kind === 'symbol') return plain('symbol');
  if (token.kind === 'number' || NUMBER_WORDS.has(lower)) return plain('num');
  if (lower === "'s" || lower === '’s') return plain('clitic');
  const closed = CLOSED.get(lower);
  // "Near East", "Down Under"
  const partOfName =
    closed === 'prep' && i > first && !headline && beginsCapital(text) && beginsCapital(tokens[i + 1]?.text ?? '');
  if (closed && !partOfName && !(text === 'May' && i > first) && !(text === 'US' || text === 'IT'))
    return plain(closed);
  const capital = beginsCapital(text);
  if (capital && !headline) {
    const opening = i === first || opensAfter(tokens, i);
    if (!opening || text.includes('.')) return { tag: 'name', classes: 'n', form: null };
    if (names.has(lower)) return { tag: 'name', classes: 'n', form: null };
    const classes = wordClasses(lower);
    const next = tokens[i + 1];
    const nextCapital = next !== undefined && beginsCapital(next.text) && !CLOSED.has(next.lower);
    const form = verbForm(lower);
    const nextForm = next ? verbForm(next.lower) : null;
    // "Welch added": a verb before another finite verb can only be a name.
    if (
      form?.form === 'base' &&
      nextForm &&
      nextForm.form !== 'base' &&
      nextForm.form !== 'ing' &&
      wordClasses(nextForm.lemma)?.[0] === 'v'
    )
      return { tag: 'name', classes: 'n', form: null };
    if (nextCapital && !(form && form.form === 'ing')) return { tag: 'name', classes: 'n', form: null };
    if (classes === undefined && form === null && !lower.endsWith('ly') && !isPlural(lower))
      return { tag: 'name', classes: 'n', form: null };
    return open(lower, classes, form);
  }
  if (capital && headline && (names.has(lower) || (wordClasses(lower) === undefined && verbForm(lower) === null)))
    return { tag: 'name', classes: 'n', form: null };
  return openAlone(lower);
}

const plain = (tag: Tag): Reading => ({ tag, classes: '', form: null });

/** Readings of words by themselves. Words repeat, and to ask the lexicon, the forms and the endings each time took half of the tagging. */
const known = new Map<string, Reading>();

/** Words kept at a time; an endless stream of made-up words must not fill the memory. */
const CAPACITY = 20_000;

function openAlone(lower: string): Reading {
  let reading = known.get(lower);
  if (reading === undefined) {
    if (known.size >= CAPACITY) known.clear();
    const own = detached(lower);
    reading = open(own, wordClasses(own), verbForm(own));
    known.set(own, reading);
  }
  return reading;
}

/** Does a colon or an opening quotation mark stand before, so that a capital says nothing? A closing mark leans on its word. */
function opensAfter(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined) return true;
  if (previous.text === ':') return true;
  if (!QUOTES.has(previous.text)) return false;
  const leans = i >= 2 && tokens[i - 2]!.end === previous.start && previous.end < tokens[i]!.start;
  return !leans;
}

/** Nouns in -ly that the lexicon lacks. */
const LY_NOUN = /^(?:family|assembly|monopoly|anomaly|belly|homily|folly|oligopoly|multifamily|doily|lily)$/;

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
    else letters = ADJECTIVE_ENDING.test(lower) && !isPlural(lower) ? 'an' : 'n';
  }
  if (form && form.form !== 'base' && !letters.includes('v')) {
    // An inflected form that is a lemma of its own too ("meeting" noun, "concerned" adjective).
    if (form.form === 's') letters = `${(wordClasses(form.lemma) ?? 'v').replace(/[ar]/g, '')}` || 'v';
    else letters = `${letters}v`;
  }
  const tag: Tag = letters[0] === 'v' ? 'verb' : letters[0] === 'a' ? 'adj' : letters[0] === 'r' ? 'adv' : 'noun';
  return { tag, classes: letters, form };
}
