/**
 * In: tokens of one sentence. Out: a word class for each ("officials say" → noun verb; "the say" → det noun).
 * A lexicon gives the classes a word can have; tables of rules about its neighbours decide among them, left to right.
 */
import type { Token, TokenRange } from '../document';
import { isHeadline, read } from './firstReadings';
import type { VerbForm } from './morphology';
import { PLAIN, type Reading } from './readings';
import { CLOSED_RULES } from './rules/closed';
import { FINITE_RULES } from './rules/finite';
import { ING_RULES } from './rules/ing';
import { OPEN_RULES } from './rules/open';
import { PARTICIPLE_RULES, PAST_OR_PARTICIPLE_RULES, PAST_RULES } from './rules/participles';
import type { TagRule } from './rules/tagRule';
import { SINGLE_WORD_RULES } from './rules/words';
import type { TextFacts } from './sentenceFacts';
import { titleEnd } from './titles';
import type { Tag } from './types';
import { WordCase } from './wordCase';

/** Of words that may be verb forms, by the form. */
const VERB_RULES: Readonly<Record<VerbForm, readonly TagRule[]>> = {
  ing: ING_RULES,
  past: PAST_RULES,
  participle: PARTICIPLE_RULES,
  pastOrParticiple: PAST_OR_PARTICIPLE_RULES,
  base: FINITE_RULES,
  s: FINITE_RULES,
};

/** The rows of each word that has some. */
const RULES_OF_WORD: ReadonlyMap<string, readonly TagRule[]> = new Map(
  SINGLE_WORD_RULES.flatMap(({ words }) => words).map((word) => [
    word,
    SINGLE_WORD_RULES.filter(({ words }) => words.includes(word)),
  ]),
);

/**
 * Tags `tokens[first…last)`, one sentence, into `tags`.
 *
 * @param tokens All tokens of the text.
 * @param range The sentence's first token, and the one behind its last.
 * @param tags Filled at the same indices.
 * @param text What the whole text tells of its words.
 */
export function tagSentence(tokens: readonly Token[], range: TokenRange, tags: Tag[], text: TextFacts): void {
  const word = openSentence(tokens, range, tags, text);
  for (let i = range.first; i < range.last; i++) {
    word.moveTo(i);
    tags[i] = ruleFor(word)?.then(word) ?? word.reading.tag;
  }
}

/** A cursor over the words of a sentence, before the first. */
export function openSentence(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  tags: readonly Tag[],
  { words, names, marks }: TextFacts,
): WordCase {
  const sentence = { first, headline: isHeadline(tokens, words, first, last), words, names, marks };
  const readings: Reading[] = [];
  for (let i = first; i < last; i++) readings.push(read(tokens, i, sentence));
  for (let mark = first; mark < last; mark++) {
    const end = words[mark]?.quote ? titleEnd(tokens, words, mark, last) : 0;
    // A mark behind which a comma stands is none of the name.
    const from = words[end - 1]?.quote ? mark : mark + 1;
    if (end > mark) readings.fill(PLAIN.name, from - first, end - first);
  }
  return new WordCase(tokens, words, tags, readings, { first, last });
}

/** The row that decides the class of a word; `null` where it has the class that it has by itself. */
export function ruleFor(word: WordCase): TagRule | null {
  const { tag, classes, form } = word.reading;
  if (word.facts.special) {
    const own = firstOf(RULES_OF_WORD.get(word.lower), word);
    if (own) return own;
  }
  const closed = firstOf(CLOSED_RULES[tag], word);
  if (closed || classes === '' || tag === 'name') return closed;
  return firstOf(form && classes.includes('v') ? VERB_RULES[form.form] : OPEN_RULES[tag], word);
}

/** As `firstRule`, for the words of a text, which are too many to make a ruling for each. */
function firstOf(rules: readonly TagRule[] | undefined, word: WordCase): TagRule | null {
  if (rules === undefined) return null;
  for (let k = 0; k < rules.length; k++) {
    const rule = rules[k] as TagRule;
    if (rule.when(word)) return rule;
  }
  return null;
}
