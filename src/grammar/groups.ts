/**
 * In: tagged tokens of a sentence. Out: noun groups, verb groups and the words between them, in order.
 * "The French minister | had not said | that | …" → np vg that …
 */
import type { Token, TokenRange } from '../document';
import { GroupCase } from './groupCase';
import { makePhrase, type ReadPhrase } from './phrase';
import { NOUN_GROUP_RULES_OF, type NounGroupRule, quoteOpen } from './rules/nounGroups';
import { tagSet } from './rules/tagRule';
import type { PhraseType, Tag } from './types';
import { verbGroup } from './verbGroups';

/**
 * Groups the tokens of one sentence.
 *
 * @param tokens All tokens of the text.
 * @param tags One tag a token.
 * @param range The sentence.
 * @param out Groups are appended here.
 */
export function groupSentence(
  tokens: readonly Token[],
  tags: readonly Tag[],
  range: TokenRange,
  out: ReadPhrase[],
): void {
  const word = new GroupCase(tokens, tags, range.last);
  let i = range.first;
  while (i < range.last) {
    word.first = i;
    const alone = STANDS_ALONE.has(tags[i] ?? 'none');
    const group = (alone ? null : (verbGroup(word) ?? nounGroup(word))) ?? single(tokens, tags, i);
    out.push(group);
    i = group.last;
  }
}

/** Words of these classes open no group; not to ask saves a tenth of the grouping. */
const STANDS_ALONE = tagSet('prep', 'that', 'wh', 'sub', 'quote');

/** The noun group that opens at a word, `null` where none does. A pronoun is a group of its own. */
function nounGroup(word: GroupCase): ReadPhrase | null {
  const { tokens, tags, first, end } = word;
  const opening = tags[first];
  if (opening === 'pronoun') return makePhrase(tokens, 'np', { first, last: first + 1, head: first });
  word.head = -1;
  for (word.i = first; word.i < end; word.i++) {
    const step = nounStepOf(word)?.then(word) ?? 'end';
    if (step === 'end') break;
    if (step === 'head') word.head = word.i;
  }
  const { head, i } = word;
  if (head < 0) {
    if (i === first) return null;
    // A determiner or adjectives without a noun: "the wealthy", "the most".
    const type = opening === 'det' || opening === 'possessive' ? 'np' : 'adj';
    return type === 'np' || opening === 'adj' ? makePhrase(tokens, type, { first, last: i, head: i - 1 }) : null;
  }
  // A closing scare quote goes with the group.
  const closes = head + 1 < i && tags[head + 1] === 'quote' && quoteOpen(tags, first, head + 1);
  return makePhrase(tokens, 'np', { first, last: closes ? head + 2 : head + 1, head });
}

/** The row that says what a word is to the noun group; `null` where the group ends. */
export function nounStepOf(word: GroupCase): NounGroupRule | null {
  const rules = NOUN_GROUP_RULES_OF.get(word.tag);
  if (rules === undefined) return null;
  for (let k = 0; k < rules.length; k++) {
    const rule = rules[k] as NounGroupRule;
    if (rule.when(word)) return rule;
  }
  return null;
}

const SINGLE: Partial<Record<Tag, PhraseType>> = {
  prep: 'prep',
  to: 'prep',
  sub: 'sub',
  that: 'that',
  wh: 'wh',
  conj: 'conj',
  adj: 'adj',
  adv: 'adv',
  neg: 'adv',
  quote: 'quote',
  clitic: 'punct',
};

function single(tokens: readonly Token[], tags: readonly Tag[], i: number): ReadPhrase {
  return makePhrase(tokens, SINGLE[tags[i] ?? 'punct'] ?? 'punct', { first: i, last: i + 1, head: i });
}
