/**
 * In: tagged tokens of a sentence. Out: noun groups, verb groups and the words between them, in order.
 * "The French minister | had not said | that | …" → np vg that …
 */
import type { Token, TokenRange } from '../document';
import { GroupCase } from './groupCase';
import { makePhrase, NOWHERE, type ReadPhrase } from './phrase';
import { NOUN_GROUP_RULES_OF, type NounGroupRule, quoteOpen } from './rules/nounGroups';
import { tagSet } from './tagSets';
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
    const group = (alone ? verbInMarks(word, out) : (verbGroup(word) ?? nounGroup(word))) ?? single(tokens, tags, i);
    out.push(group);
    i = behindMark(tags, group, i);
  }
}

/** Where the next group opens: behind the mark that closes what opened before a verb. */
function behindMark(tags: readonly Tag[], { first, last }: ReadPhrase, from: number): number {
  return first > from && tags[last] === 'quote' ? last + 1 : last;
}

/**
 * The finite verb that scare quotes open before, behind its subject: Oslo “strongly condemned” the raid. The marks are no words of the sentence then,
 * and stand in no group.
 */
function verbInMarks(word: GroupCase, before: readonly ReadPhrase[]): ReadPhrase | null {
  if (word.tags[word.first] !== 'quote' || !endsSubject(before, word.first)) return null;
  word.i = word.first++;
  const verb = closesBehind(word) ? verbGroup(word) : null;
  return verb?.isFinite && MAIN_VERBS.has(word.tags[verb.head] ?? 'none') ? verb : null;
}

/**
 * Marks that open here close before any other, or with the sentence (“condemned the raid.”), and before no comma, behind which who says it would follow:
 * that is speech.
 */
function closesBehind({ tokens, tags, i, end }: GroupCase): boolean {
  for (let at = i + 1; at < end; at++) {
    if (tags[at] === 'quote') return tokens[at + 1]?.text !== ',';
    if (tags[at] === 'punct') return tokens[at]?.text === '.' && tags[at + 1] === 'quote' && at + 2 === end;
  }
  return false;
}

/** Of a finite group; a base form would be told to somebody, and what somebody is stays speech. */
const MAIN_VERBS = tagSet('verb', 'part', 'ing');

const GOVERNING: ReadonlySet<PhraseType> = new Set<PhraseType>(['vg', 'prep', 'that']);

/** A noun group of no verb and no report, up to this token: told “go home” the crowd has not gone. */
function endsSubject(before: readonly ReadPhrase[], end: number): boolean {
  let at = before.length - 1;
  if (before[at]?.type !== 'np' || before[at]?.last !== end) return false;
  while (before[at - 1]?.type === 'prep' && before[at - 2]?.type === 'np') at -= 2;
  return !GOVERNING.has((before[at - 1] ?? NOWHERE).type);
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
