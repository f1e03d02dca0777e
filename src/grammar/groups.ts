/**
 * In: tagged tokens of a sentence. Out: noun groups, verb groups and the words between them, in order.
 * "The French minister | had not said | that | …" → np vg that …
 */
import type { Token, TokenRange } from '../document';
import { PARTICLES } from '../english/grammar/closed';
import { makePhrase, type ReadPhrase } from './phrase';
import type { PhraseType, Tag, VerbFeatures } from './types';
import { factsOf } from './wordFacts';

const NP_INSIDE = new Set<Tag>(['noun', 'name', 'num', 'adj']);
const VERB_START = new Set<Tag>(['modal', 'be', 'have', 'do', 'verb', 'base', 'ing', 'part']);

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
  let i = range.first;
  while (i < range.last) {
    const group =
      verbGroup(tokens, tags, i, range.last) ?? nounGroup(tokens, tags, i, range.last) ?? single(tokens, tags, i);
    out.push(group);
    i = group.last;
  }
}

class ReadVerb implements VerbFeatures {
  constructor(
    readonly lemma: string,
    readonly form: VerbFeatures['form'],
    readonly passive: boolean,
    readonly negated: boolean,
    readonly modal: boolean,
  ) {}
}

function make(
  tokens: readonly Token[],
  type: PhraseType,
  first: number,
  last: number,
  head: number,
  verb: VerbFeatures | null = null,
): ReadPhrase {
  return makePhrase(tokens, type, { first, last, head }, verb);
}

const APART = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|then|however|instead|meanwhile)$/;
const standsApart = (lower: string): boolean => APART.test(lower);

/** [to] [modal|be|have|do|not|adverb]… verb [particle] */
function verbGroup(tokens: readonly Token[], tags: readonly Tag[], first: number, end: number): ReadPhrase | null {
  let i = first;
  let infinitive = false;
  if (tags[i] === 'to') {
    infinitive = true;
    i++;
    while (i < end && (tags[i] === 'adv' || tags[i] === 'neg')) i++;
  } else {
    // Adverbs before the verb belong to it ("also said", "repeatedly warned"), days and connectives do not ("on Sunday condemned").
    while (i < end && (tags[i] === 'adv' || tags[i] === 'neg') && i - first < 3 && !standsApart(tokens[i]!.lower)) i++;
  }
  if (i >= end || !VERB_START.has(tags[i]!)) return null;
  if (
    infinitive &&
    tags[i] !== 'base' &&
    tags[i] !== 'be' &&
    tags[i] !== 'have' &&
    tags[i] !== 'do' &&
    tags[i] !== 'verb'
  )
    return null;
  let modal = false;
  let be = false;
  let have = false;
  let negated = false;
  let main = -1;
  let finite = !infinitive;
  let last = i;
  for (let j = first; j < i; j++) if (tags[j] === 'neg') negated = true;
  for (let j = i; j < end; j++) {
    const tag = tags[j]!;
    if (tag === 'modal') modal = true;
    else if (tag === 'be' && main < 0) be = true;
    else if (tag === 'have' && main < 0) have = true;
    else if (tag === 'do' && main < 0) {
      /* auxiliary until shown to be the main verb */
    } else if (tag === 'neg') negated = true;
    else if (tag === 'adv') {
      if (main >= 0) break;
      // An adverb inside goes on only if a verb follows.
      let k = j;
      while (k < end && (tags[k] === 'adv' || tags[k] === 'neg') && k - j < 3) k++;
      if (k >= end || !VERB_START.has(tags[k]!)) break;
      continue;
    } else if (tag === 'verb' || tag === 'base' || tag === 'ing' || tag === 'part') {
      if (main >= 0) break;
      if (j > i && tag === 'ing' && !be && !modal) break;
      main = j;
      if (tag === 'ing' && !be) finite = false;
      if (tag === 'part' && !be && !have) finite = false;
    } else break;
    if (tag === 'modal' && /n['’]t$|^cannot$/.test(tokens[j]!.lower)) negated = true;
    if ((tag === 'be' || tag === 'have' || tag === 'do') && /n['’]t$/.test(tokens[j]!.lower)) negated = true;
    last = j + 1;
    if (main >= 0) {
      const next = tags[j + 1];
      if (next === 'neg') continue;
      break;
    }
  }
  // "having seen", "being held"
  const opensIng = finite && (tokens[i]!.lower === 'being' || tokens[i]!.lower === 'having');
  if (opensIng) finite = false;
  // "is not sure": the auxiliary heads the group, not its negation.
  let head = main >= 0 ? main : last - 1;
  while (main < 0 && head > i && tags[head] === 'neg') head--;
  const headTag = tags[head]!;
  if (main >= 0 && last < end && isParticle(tokens, tags, last, end)) last++;
  const lower = tokens[head]!.lower;
  const lemma =
    main >= 0
      ? (factsOf(tokens[head]!).form?.lemma ?? lower)
      : headTag === 'be'
        ? 'be'
        : headTag === 'have'
          ? 'have'
          : headTag === 'do'
            ? 'do'
            : lower;
  const form: VerbFeatures['form'] = infinitive
    ? 'infinitive'
    : finite
      ? 'finite'
      : headTag === 'ing' || opensIng
        ? 'ing'
        : 'participle';
  const passive = headTag === 'part' && be && main >= 0;
  return make(tokens, 'vg', first, last, head, new ReadVerb(lemma, form, passive, negated, modal));
}

/** "laid out", "pointed out": a particle that no noun group follows, or a word that is nothing but a particle. */
function isParticle(tokens: readonly Token[], tags: readonly Tag[], i: number, end: number): boolean {
  const lower = tokens[i]!.lower;
  if (!PARTICLES.has(lower)) return false;
  if (
    lower === 'out' ||
    lower === 'up' ||
    lower === 'down' ||
    lower === 'off' ||
    lower === 'back' ||
    lower === 'forth' ||
    lower === 'away'
  )
    return true;
  return (
    i + 1 >= end || tags[i + 1] === 'to' || tags[i + 1] === 'punct' || tags[i + 1] === 'prep' || tags[i + 1] === 'that'
  );
}

/** [det] [adverb] (adjective | number | noun | name | ’s)…, ending in a nominal. A pronoun is a group of its own. */
function nounGroup(tokens: readonly Token[], tags: readonly Tag[], first: number, end: number): ReadPhrase | null {
  const opening = tags[first]!;
  if (opening === 'pronoun') return make(tokens, 'np', first, first + 1, first);
  let i = first;
  let head = -1;
  while (i < end) {
    const tag = tags[i]!;
    if (tag === 'punct' && tokens[i]!.text === '/' && head === i - 1 && i + 1 < end && NP_INSIDE.has(tags[i + 1]!)) {
      /* "CNN/ORC" */
    } else if (tag === 'det' || tag === 'possessive') {
      if (i > first && tags[i - 1] !== 'det' && tags[i - 1] !== 'possessive' && tags[i - 1] !== 'adv') break;
    } else if (tag === 'clitic') {
      if (head < 0) break;
    } else if (NP_INSIDE.has(tag)) {
      // "Macron last month": a time of its own.
      if (
        head >= 0 &&
        i > first &&
        (tokens[i]!.lower === 'last' || tokens[i]!.lower === 'next') &&
        tags[i - 1] !== 'det'
      )
        break;
      // "asked Bern three times": how often, not which Bern.
      if (tag === 'num' && i > first && tags[i - 1] === 'name' && tags[i + 1] === 'noun') break;
      if (tag !== 'adj') head = i;
    } else if (
      tag === 'adv' &&
      i === first &&
      (tags[i + 1] === 'num' || (tags[i + 1] === 'prep' && tokens[i + 1]!.lower === 'than' && tags[i + 2] === 'num'))
    ) {
      /* "nearly three", "more than half" */
    } else if (tag === 'prep' && tokens[i]!.lower === 'than' && i === first + 1 && tags[i + 1] === 'num') {
      /* the same */
    } else if (tag === 'adv') {
      // "a very small group"; never at the end of a group.
      if (
        i === first ||
        !(tags[i - 1] === 'det' || tags[i - 1] === 'possessive') ||
        !(tags[i + 1] === 'adj' || tags[i + 1] === 'part')
      )
        break;
    } else if (tag === 'quote') {
      // Scare quotes inside a group: "the “concerning attitude” of".
      const inside =
        i > first &&
        i + 1 < end &&
        NP_INSIDE.has(tags[i + 1]!) &&
        tags[i - 1] !== 'punct' &&
        tags[i - 1] !== 'noun' &&
        tags[i - 1] !== 'name';
      const closing = i > first && quoteOpen(tags, first, i);
      if (!inside && !closing) break;
    } else if (tag === 'conj' && tags[i - 1] === 'adj' && tags[i + 1] === 'adj') {
      /* "political and economic ties" */
    } else if (tag === 'punct' && tokens[i]!.text === ',' && tags[i - 1] === 'adj' && tags[i + 1] === 'adj') {
      /* "a long, costly war" */
    } else if (tag === 'symbol' && /^[$€£¥%]$/.test(tokens[i]!.text)) {
      head = Math.max(head, i);
    } else break;
    i++;
  }
  if (head < 0) {
    if (i === first) return null;
    // A determiner or adjectives without a noun: "the wealthy", "the most".
    return opening === 'det' || opening === 'possessive'
      ? make(tokens, 'np', first, i, i - 1)
      : opening === 'adj'
        ? make(tokens, 'adj', first, i, i - 1)
        : null;
  }
  let last = head + 1;
  // A closing scare quote or an age in years goes with the group.
  if (last < i && tags[last] === 'quote' && quoteOpen(tags, first, last)) last++;
  return make(tokens, 'np', first, last, head);
}

function quoteOpen(tags: readonly Tag[], first: number, i: number): boolean {
  let n = 0;
  for (let j = first; j < i; j++) if (tags[j] === 'quote') n++;
  return n % 2 === 1;
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
  return make(tokens, SINGLE[tags[i]!] ?? 'punct', i, i + 1, i);
}
