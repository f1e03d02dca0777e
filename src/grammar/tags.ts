/**
 * In: tokens of one sentence. Out: a word class for each ("officials say" → noun verb; "the say" → det noun).
 * A lexicon gives the classes a word can have, its neighbours decide among them, left to right.
 */
import type { Token } from '../document';
import { isHeadline, read } from './firstReadings';
import {
  BEFORE_NOUN,
  canBe,
  clauseFollows,
  inNounGroup,
  nominalStart,
  nounFollows,
  previousTag,
  takesObjectAfter,
  WEEKDAY,
} from './neighbours';
import type { Reading } from './readings';
import type { Tag } from './types';
import { OBJECT_PRONOUN, verbOr } from './verbOrNoun';
import { factsOf } from './wordFacts';

/** Determiners that never stand for a noun by themselves. */
const STRICT_DETERMINERS = new Set('the a an any every no'.split(' '));

/**
 * Tags `tokens[first…last)`, one sentence, into `tags`.
 *
 * @param tokens All tokens of the text.
 * @param first Index of the sentence's first token.
 * @param last Index after its last token.
 * @param tags Filled at the same indices.
 * @param marks Offsets of quotation marks; apostrophes elsewhere are possessives.
 * @param names Lower-cased words that the text writes with a capital inside sentences.
 */
export function tagSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: Tag[],
  names: ReadonlySet<string> = new Set(),
  marks: ReadonlySet<number> | null = null,
): void {
  const headline = isHeadline(tokens, first, last);
  const readings: Reading[] = [];
  for (let i = first; i < last; i++) readings.push(read(tokens, i, first, headline, names, marks));
  for (let i = first; i < last; i++) tags[i] = decide(tokens, i, first, last, readings, tags);
}

function decide(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  readings: readonly Reading[],
  tags: readonly Tag[],
): Tag {
  const reading = readings[i - first]!;
  const { tag, classes, form } = reading;
  const previous = previousTag(tokens, i, first, tags);
  const next = readings[i + 1 - first]?.tag === 'quote' ? readings[i + 2 - first] : readings[i + 1 - first];
  if (factsOf(tokens[i]!).special) {
    const own = decideSpecial(tokens, i, first, readings, tags, previous, next);
    if (own !== null) return own;
  }
  if (tag === 'that') return thatTag(readings, i, first, previous);
  if (tag === 'to')
    return next &&
      (canBe(next, 'v') ||
        next.tag === 'be' ||
        next.tag === 'have' ||
        next.tag === 'do' ||
        next.tag === 'adv' ||
        takesObjectAfter(readings, i + 1 - first))
      ? 'to'
      : 'prep';
  if (tag === 'clitic') return clitic(tokens, i, readings, first, previous);
  if (
    tag === 'sub' &&
    (tokens[i]!.lower === 'after' ||
      tokens[i]!.lower === 'before' ||
      tokens[i]!.lower === 'since' ||
      tokens[i]!.lower === 'until' ||
      tokens[i]!.lower === 'than' ||
      tokens[i]!.lower === 'as')
  ) {
    // "even as he accused": no object of a preposition is in the nominative.
    if (tokens[i]!.lower === 'as' && NOMINATIVE.test(tokens[i + 1]?.lower ?? '')) return 'sub';
    return next && clauseFollows(readings, i + 1 - first) ? 'sub' : 'prep';
  }
  if (tag === 'possessive' && tokens[i]!.lower === 'her' && !nounFollows(readings, i + 1 - first)) return 'pronoun';
  if (tag === 'det' && !nounFollows(readings, i + 1 - first))
    return STRICT_DETERMINERS.has(tokens[i]!.lower) ? 'det' : 'pronoun';
  if (
    tag === 'prep' &&
    tags[i - 1 - (tags[i - 1] === 'quote' ? 1 : 0)] === 'det' &&
    next?.classes.includes('n') &&
    tokens[i]!.lower.endsWith('ing')
  )
    return 'adj';
  if (tag === 'noun' && tags[i - 1] === 'to' && takesObjectAfter(readings, i - first)) return 'base';
  if (classes === '' || tag === 'name') return tag;
  if (form && classes.includes('v')) return verbOr(tokens, i, first, last, readings, tags, previous);
  if (
    tag === 'adj' &&
    classes.includes('n') &&
    previous !== null &&
    (BEFORE_NOUN.has(previous) || previous === 'name' || previous === 'noun') &&
    !(next && nominalStart(next))
  )
    return 'noun';
  if (
    tag === 'adv' &&
    classes.includes('n') &&
    (previous === 'name' || previous === 'adj') &&
    tags[i - 1] === previous &&
    inNounGroup(tags, i, first)
  )
    return 'noun';
  if (tag === 'noun' && classes.includes('a') && next && (next.tag === 'noun' || next.tag === 'name')) return 'adj';
  if (
    tag === 'adv' &&
    classes.includes('a') &&
    next &&
    next.tag === 'noun' &&
    previous !== null &&
    BEFORE_NOUN.has(previous)
  )
    return 'adj';
  return tag;
}

/** The rules for single words; `null` where none of them applies. */
function decideSpecial(
  tokens: readonly Token[],
  i: number,
  first: number,
  readings: readonly Reading[],
  tags: readonly Tag[],
  previous: Tag | null,
  next: Reading | undefined,
): Tag | null {
  const { tag } = readings[i - first]!;
  const { lower } = tokens[i]!;
  if (lower === 'there' && (next?.tag === 'be' || next?.tag === 'modal' || next?.tag === 'clitic')) return 'pronoun';
  // "they like the plan"
  if (lower === 'like' && /^(?:i|we|you|they|who)$/.test(tokens[i - 1]?.lower ?? '')) return 'verb';
  if (lower === 'close' && tokens[i + 1]?.lower === 'to' && tags[i - 1] !== 'to') return 'adj';
  if (lower === 'back' && tag === 'adv') {
    if (tags[i - 1] === 'to' || tags[i - 1] === 'modal') return 'base';
    const object = OBJECT_PRONOUN.test(tokens[i + 1]?.lower ?? '') || next?.tag === 'name';
    if (object && tags[i - 1] === 'noun' && factsOf(tokens[i - 1]!).plural) return 'verb';
  }
  // "has since said", "has long said"
  if (/^(?:since|long)$/.test(lower) && tags[i - 1] === 'have' && (next?.form || next?.tag === 'be')) return 'adv';
  // "who first revealed"
  if (lower === 'first' && (previous === 'wh' || previous === 'pronoun' || previous === 'noun' || previous === 'name'))
    if (next?.form && next.form.form !== 'base' && next.form.form !== 'ing' && next.classes[0] === 'v') return 'adv';
  // "more voters", "too many women": a determiner there, an adverb in "more than".
  if (
    tag === 'adv' &&
    QUANTITY.test(lower) &&
    next &&
    (next.tag === 'noun' || next.tag === 'name' || (next.tag === 'adj' && nounFollows(readings, i + 1 - first)))
  )
    return 'det';
  // "much of the nation"
  if (tag === 'adv' && QUANTITY_OF.test(lower) && tokens[i + 1]?.lower === 'of') return 'noun';
  // "he once backed", "which once opposed"
  if (
    lower === 'once' &&
    (tags[i - 1] === 'pronoun' || tags[i - 1] === 'wh' || tags[i - 1] === 'that' || tags[i - 1] === 'name') &&
    next?.form &&
    next.form.form !== 'base' &&
    next.form.form !== 'ing'
  )
    return 'adv';
  if (lower === 'per' && tokens[i + 1]?.lower === 'cent') return 'noun';
  if (tag === 'adv' && WEEKDAY.test(lower) && next?.tag === 'clitic') return 'name';
  return null;
}

const NOMINATIVE = /^(?:he|she|they|we|i)$/;
const QUANTITY_OF = /^(?:much|more|most|less|little)$/;
const QUANTITY = /^(?:more|most|less|fewer)$/;

/** "that" points ("that day"), or opens a clause. */
function thatTag(readings: readonly Reading[], i: number, first: number, previous: Tag | null): Tag {
  const next = readings[i + 1 - first];
  if (!next || next.tag === 'punct') return 'pronoun';
  if (previous === 'prep' && next.tag === 'noun') return 'det';
  if (previous === null && (next.tag === 'be' || next.tag === 'modal')) return 'pronoun';
  return 'that';
}

/** ’s is a possessive after a noun, "is" or "has" after a pronoun or before a verb form. */
export function clitic(
  tokens: readonly Token[],
  i: number,
  readings: readonly Reading[],
  first: number,
  previous: Tag | null,
): Tag {
  const next = readings[i + 1 - first];
  if (
    previous === 'pronoun' ||
    previous === 'wh' ||
    previous === 'that' ||
    /^(?:it|he|she|that|there|here|what|who)$/.test(tokens[i - 1]?.lower ?? '')
  ) {
    return next?.form?.form === 'participle' || next?.form?.form === 'pastOrParticiple' ? 'have' : 'be';
  }
  if (next && (next.tag === 'neg' || next.tag === 'det' || (next.form?.form === 'ing' && next.classes === 'v')))
    return 'be';
  return 'clitic';
}
