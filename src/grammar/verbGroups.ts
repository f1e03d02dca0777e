/** Verb groups: [to] [modal|be|have|do|not|adverb]… verb [particle]. "has not been | seen", "to leave", "pointed out". */
import type { Token } from '../document';
import { PARTICLES } from '../english/grammar/closed';
import { PURE_PARTICLES, STANDING_APART } from '../english/grammar/decisiveWords';
import type { GroupCase } from './groupCase';
import { makePhrase, type ReadPhrase } from './phrase';
import { NO_WORD } from './readings';
import { VERB_GROUP_RULES, VERBS, VerbGroupCase, type VerbGroupRule } from './rules/verbGroups';
import { tagSet } from './tagSets';
import { tenseOf } from './tense';
import type { Tense, VerbFeatures } from './types';
import type { TagOrNone } from './wordCase';
import { factsOf } from './wordFacts';

class ReadVerb implements VerbFeatures {
  constructor(
    readonly lemma: string,
    readonly form: VerbFeatures['form'],
    readonly passive: boolean,
    readonly negated: boolean,
    readonly modal: boolean,
    readonly tense: Tense,
  ) {}
}

const INFINITIVE_OPENINGS = tagSet('base', 'be', 'have', 'do', 'verb');
const AUXILIARIES_WITH_NOT = /^(?:.*n['’]t|cannot)$/;

/** The verb group that opens at a word, `null` where none does. */
export function verbGroup(word: GroupCase): ReadPhrase | null {
  const { tags, first } = word;
  const infinitive = tags[first] === 'to';
  const opening = firstVerb(word, infinitive);
  if (opening < 0) return null;
  const { main, last, flags, negated } = walk(word, opening);
  const { tokens, end } = word;
  const head = main >= 0 ? main : lastVerb(tags, opening, last);
  const openingWord = tokens[opening] ?? NO_WORD;
  const { lower } = openingWord;
  // "having seen", "being held"
  const opensIng = !infinitive && hasFinite(tags, main, flags) && (lower === 'being' || lower === 'having');
  const form = formOf(infinitive, opensIng || !hasFinite(tags, main, flags), opensIng || tags[head] === 'ing');
  const particle = main >= 0 && last < end && isParticle(word, last);
  const verb = new ReadVerb(
    lemmaOf(tokens, tags, head, main >= 0),
    form,
    tags[head] === 'part' && flags.be && main >= 0,
    negated || negatedBefore(tags, first, opening),
    flags.modal,
    tenseOf(lower, tags[opening] ?? 'none', factsOf(openingWord).form),
  );
  return makePhrase(tokens, 'vg', { first, last: particle ? last + 1 : last, head }, verb);
}

/** Adverbs before the verb belong to it ("also said", "repeatedly warned"), days and connectives do not ("on Sunday condemned"). */
function firstVerb({ tokens, tags, first, end }: GroupCase, infinitive: boolean): number {
  let i = infinitive ? first + 1 : first;
  while (i < end && (tags[i] === 'adv' || tags[i] === 'neg')) {
    if (!infinitive && (i - first === MAX_ADVERBS_BEFORE || STANDING_APART.has((tokens[i] ?? NO_WORD).lower))) break;
    i++;
  }
  const allowed = infinitive ? INFINITIVE_OPENINGS : VERBS;
  return i < end && allowed.has(tags[i] ?? 'none') ? i : -1;
}

/** Own choice, from news. */
const MAX_ADVERBS_BEFORE = 3;

function negatedBefore(tags: readonly TagOrNone[], first: number, opening: number): boolean {
  for (let i = first; i < opening; i++) if (tags[i] === 'neg') return true;
  return false;
}

/** Steps from the first verb to the main verb and the negation behind it. */
function walk(word: GroupCase, opening: number) {
  const { tokens, tags, end, first } = word;
  const flags = new VerbGroupCase(word);
  let main = -1;
  let negated = false;
  let last = opening;
  word.first = opening;
  for (word.i = opening; word.i < end && main < 0; word.i++) {
    const step = stepOf(flags)?.then(flags) ?? 'end';
    if (step === 'end') break;
    if (step === 'adverb') continue;
    if (step === 'main') main = word.i;
    if (step === 'auxiliary') flags.note(word.tag);
    negated ||=
      step === 'not' || (step === 'auxiliary' && AUXILIARIES_WITH_NOT.test((tokens[word.i] ?? NO_WORD).lower));
    last = word.i + 1;
  }
  word.first = first;
  for (; main >= 0 && last < end && tags[last] === 'neg'; last++) negated = true;
  return { main, last, flags, negated };
}

export function stepOf(flags: VerbGroupCase): VerbGroupRule | null {
  for (let k = 0; k < VERB_GROUP_RULES.length; k++) {
    const rule = VERB_GROUP_RULES[k] as VerbGroupRule;
    if (rule.when(flags)) return rule;
  }
  return null;
}

/** "is not sure": the auxiliary heads the group, not its negation. */
function lastVerb(tags: readonly TagOrNone[], opening: number, last: number): number {
  let head = last - 1;
  while (head > opening && tags[head] === 'neg') head--;
  return head;
}

/** A form in -ing needs "be" to be finite, a participle "be" or "have". */
function hasFinite(tags: readonly TagOrNone[], main: number, { be, have }: VerbGroupCase): boolean {
  if (tags[main] === 'ing') return be;
  return tags[main] !== 'part' || be || have;
}

function formOf(infinitive: boolean, nonFinite: boolean, ing: boolean): VerbFeatures['form'] {
  if (infinitive) return 'infinitive';
  if (!nonFinite) return 'finite';
  return ing ? 'ing' : 'participle';
}

const AUXILIARY_LEMMAS = tagSet('be', 'have', 'do');

function lemmaOf(tokens: readonly Token[], tags: readonly TagOrNone[], head: number, main: boolean): string {
  const token = tokens[head] ?? NO_WORD;
  if (main) return factsOf(token).form?.lemma ?? token.lower;
  const tag = tags[head] ?? 'none';
  return AUXILIARY_LEMMAS.has(tag) ? tag : token.lower;
}

const BEHIND_PARTICLE = tagSet('none', 'to', 'punct', 'prep', 'that');

/** "laid out", "pointed out": a particle that no noun group follows, or a word that is nothing but a particle; not "sent | up to 500 men". */
function isParticle({ tokens, tags, end }: GroupCase, i: number): boolean {
  const { lower } = tokens[i] ?? NO_WORD;
  if (!PARTICLES.has(lower) || (lower === 'up' && isLimit(tokens, tags, i + 1))) return false;
  return PURE_PARTICLES.has(lower) || i + 1 >= end || BEHIND_PARTICLE.has(tags[i + 1] ?? 'none');
}

/** "to 500 men"; but it opens up | to one market. */
const isLimit = (tokens: readonly Token[], tags: readonly TagOrNone[], to: number): boolean =>
  tokens[to]?.lower === 'to' && tags[to + 1] === 'num' && tokens[to + 1]?.lower !== 'one';
