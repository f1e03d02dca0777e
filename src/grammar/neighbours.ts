/** Questions about the words around one: what was decided before it. What may follow is asked of readings (`ahead.ts`). */
import { CLAUSE_TAKERS } from '../english/grammar/clauseTakers';
import {
  BEHIND_CALL,
  CLAUSE_OR_OBJECT,
  FLOATING,
  INDEFINITE_ARTICLES,
  PARTICLES,
} from '../english/grammar/decisiveWords';
import { nominalStart } from './ahead';
import { verbForm } from './morphology';
import { CLAUSE_BOUNDS, DETERMINERS, FINITE, GOVERNING, GROUP_OPENING, NOMINAL, tagSet } from './tagSets';
import type { Tag } from './types';
import type { WordCase } from './wordCase';
import { isGerund } from './wordFacts';

/** Forms of which one may be a finite verb of the past. */
export const PAST_FORMS: ReadonlySet<string> = new Set(['past', 'pastOrParticiple']);

/** "called for", "called on": what is asked for or asked, and no name that is given. */
export const callsFor = ({ lemma, lowerAfter }: WordCase): boolean => lemma === 'call' && BEHIND_CALL.has(lowerAfter);

/** No finite verb yet but in relative clauses, and a noun that could be its subject: "Harvey, a delegate from Houston, said". */
export function mainVerbMissing(word: WordCase): boolean {
  const { tokens, tags, i } = word;
  const from = clauseOpening(word);
  if (from < i && tags[from] === 'sub') return false;
  let nominal = false;
  let relative = false;
  // "In his plea, Lind, 44, said": the subject stands behind the comma.
  let fronted = from < i && tags[from] === 'prep';
  for (let j = from; j < i; j++) {
    const tag = tags[j] as Tag;
    if (opensRelative(tag, tokens[j]?.lower ?? '')) relative = true;
    else if (tag === 'punct') {
      relative = false;
      fronted = false;
    } else if (tag === 'adv') {
      // "On Monday | Chad cut ties"
      fronted = false;
    } else if (!relative && FINITE.has(tag) && !isGerund(tokens[j]?.lower ?? '')) return false;
    else if (tag === 'name' || tag === 'noun') nominal ||= !fronted;
  }
  return nominal;
}

const opensRelative = (tag: Tag, lower: string): boolean => tag === 'wh' || tag === 'that' || lower === 'whose';

/** Behind the last quotation mark or conjunction, one of main clauses included; "that" behind a noun opens none: "a group that sued to get the records, said". */
export function clauseOpening({ tokens, tags, i, first }: WordCase): number {
  for (let j = i - 1; j > first; j--) {
    const tag = tags[j];
    // "Lind won, but | his rival, a nurse, refused"
    if (tag === 'conj' && tags[j - 1] === 'punct' && tokens[j]?.lower === 'but') return j + 1;
    if (tag === 'quote' || tag === 'sub' || (tag === 'that' && !NOMINAL.has(tags[j - 1] ?? 'none'))) return j + 1;
  }
  return first;
}

/** Is there a quotation mark among the three words before? */
export function previousIsQuote({ words, tags, i, first }: WordCase): boolean {
  for (let j = i - 1; j >= first && j >= i - 3; j--) if (tags[j] === 'quote' || words[j]?.quote) return true;
  return false;
}

/** The class of the verb that a verb behind "and" goes on; `null` where there is none nearby. */
export function coordinatedVerb({ tags, i, first }: WordCase): Tag | null {
  for (let j = i - 2; j >= first && j > i - 16; j--) {
    const tag = tags[j];
    if (tag === 'verb' || tag === 'base') return tag;
    if (tag === 'punct' && j < i - 10) return null;
  }
  return null;
}

const INSIDE_NOUN_GROUP = tagSet('noun', 'name', 'num', 'quote');

/** Did a determiner, possessive or adjective open the noun group that the last words stand in? */
export function inNounGroup({ tags, i, first }: WordCase): boolean {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j] ?? 'none';
    if (GROUP_OPENING.has(tag)) return true;
    if (!INSIDE_NOUN_GROUP.has(tag)) return false;
  }
  return false;
}

const BEFORE_OBJECT = tagSet('verb', 'base', 'ing');

/** "broke off peace | talks": does a verb stand right before a common noun in the singular, which no subject could be? */
export function behindBareObject({ tokens, words, tags, i, first }: WordCase): boolean {
  if (tags[i - 1] !== 'noun' || words[i - 1]?.plural) return false;
  let j = i - 2;
  if ((tags[j] === 'adv' || tags[j] === 'prep') && PARTICLES.has(tokens[j]?.lower ?? '')) j--;
  return j >= first && BEFORE_OBJECT.has(tags[j] ?? 'none') && !CLAUSE_OR_OBJECT.has(tokens[j]?.lower ?? '');
}

/** "Bern and Rome |", "Bern and Rome both now |": do two names joined by "and" open the sentence right before? */
export function joinedNames({ tokens, tags, i, first }: WordCase): boolean {
  let last = i - 1;
  while (tags[last] === 'adv' || FLOATING.has(tokens[last]?.lower ?? '')) last--;
  let joined = false;
  for (let j = last; j >= first; j--) {
    const tag = tags[j];
    if (tokens[j]?.text === ';') break;
    if (tag === 'conj' && tokens[j]?.lower === 'and' && opensList(tags, j - 1, first)) joined = true;
    else if (tag === 'noun' && j === first) continue;
    else if (tag === 'det' && tokens[j]?.lower === 'the' && tags[j + 1] === 'name') continue;
    else if (tag !== 'name' && !(tag === 'punct' && tokens[j]?.text === ',')) return false;
  }
  return tags[last] === 'name' && (joined || isPairOfHeadline(tags, last, first));
}

/** "Bern|, Rome": two names and a comma, and nothing else from `first` to `last`. */
function isPairOfHeadline(tags: readonly Tag[], last: number, first: number): boolean {
  const comma = tags.indexOf('punct', first);
  return comma > first && comma < last && tags.indexOf('punct', comma + 1) < 0;
}

/** A name, or the first word of the sentence, whose capital says nothing. */
const opensList = (tags: readonly Tag[], at: number, first: number): boolean =>
  tags[at] === 'name' || (tags[at] === 'noun' && at === first);

const isInGroup = (tag: Tag | undefined): boolean =>
  tag !== undefined && (INSIDE_NOUN_GROUP.has(tag) || GROUP_OPENING.has(tag));

/** The place right before the noun group that ends before this word, its determiners and adjectives included: "| the steel and aluminium". */
function beforeNounGroup({ tags, i, first }: Pick<WordCase, 'tags' | 'i' | 'first'>): number {
  let j = i - 1;
  while (j > first && (isInGroup(tags[j]) || (tags[j] === 'conj' && tags[j + 1] === 'noun' && tags[j - 1] === 'noun')))
    j--;
  return j;
}

/** "freed seven men |", "denounced Iran's missile |", "has huge oil |": is the noun group right before the object of a verb that no bare clause follows? */
export function behindObject(word: WordCase): boolean {
  const { tokens, tags, i } = word;
  const j = beforeNounGroup(word);
  if (j === i - 1 || !(GOVERNING.has(tags[j] ?? 'none') || tags[j] === 'have')) return false;
  return takesNoClause(tokens[j]?.lower ?? '');
}

/** "told NATO | ministers", "warned her coalition | partners": of whom something is told nothing stands right behind such a verb. */
export function behindTold(word: WordCase): boolean {
  const j = beforeNounGroup(word);
  return j < word.i - 1 && TOLD.test(word.tokens[j]?.lower ?? '');
}
const TOLD = /^(?:t(?:old|ells?|elling)|(?:warn|urg|assur|remind|ask|inform)(?:e?d|e?s|ing))$/;

/** "announced new asylum | rules on", but not "the plan that hurt the tax | rises", "rejected the terms the bloc | demands": the object of a main verb, in one noun group. */
export function behindPlainObject(word: WordCase): boolean {
  const { tags, i } = word;
  if (!behindObject(word)) return false;
  const j = beforeNounGroup(word);
  if ((tags[j] !== 'verb' && tags[j] !== 'base') || tags[j - 1] === 'wh' || tags[j - 1] === 'that') return false;
  return tags.slice(j + 2, i).every((tag) => tag !== 'det' && tag !== 'possessive');
}

/** "“It works,” the paper |": does a quotation close right before the noun group? */
export function behindQuotation({ tags, i, first }: WordCase): boolean {
  let j = i - 1;
  while (j > first && (tags[j] === 'noun' || tags[j] === 'name' || GROUP_OPENING.has(tags[j] ?? 'none'))) j--;
  return j < i - 1 && tags[j] === 'quote' && tags[j - 1] === 'punct';
}

/** "Bern, alone among them, |": two commas, a noun group before the first, and no verb before or between them. */
export function closesFirstAside({ tokens, tags, i, first }: WordCase): boolean {
  // "In a letter, Lind, a delegate, |"
  let commas = tags[first] === 'prep' ? -1 : 0;
  for (let j = first; j < i; j++) {
    const tag = tags[j] ?? 'none';
    if (FINITE.has(tag) || tag === 'quote' || tag === 'conj' || tag === 'sub') return false;
    if (tag !== 'punct') continue;
    if (tokens[j]?.text !== ',' || (commas === 0 && !NOMINAL.has(tags[j - 1] ?? 'none'))) return false;
    if (++commas > 2) return false;
  }
  return commas === 2;
}

/** "Lind, noting that it had grown, |", "Bern, which said that it failed, |": behind the subject of the sentence an aside with a verb, and no main verb yet. */
export function closesClausalAside(word: WordCase): boolean {
  const joined = joinedSubject(word);
  return closesAsideOf(word, word.first) || (joined > word.first && closesAsideOf(word, joined));
}

/** "Lind left, and | Bern, which rules the port, |": where the subject of a joined clause begins behind which a relative clause stands; the sentence's where none does. */
function joinedSubject({ tokens, tags, i, first }: WordCase): number {
  for (let j = i - 2; j > first + 1 && j > i - LONGEST_ASIDE && tags[j] !== 'punct'; j--) {
    if (tags[j] !== 'wh' || tokens[j - 1]?.text !== ',') continue;
    let subject = j - 1;
    while (subject > first && isInGroup(tags[subject - 1])) subject--;
    return tags[subject - 1] === 'conj' ? subject : first;
  }
  return first;
}
/** Words of an aside at most; own choice. */
const LONGEST_ASIDE = 14;

function closesAsideOf({ tokens, tags, i }: WordCase, first: number): boolean {
  const opening = tags.indexOf('punct', first);
  if (opening <= first || opening >= i - 2 || !NOMINAL.has(tags[opening - 1] ?? 'none')) return false;
  // "Lind, 61, who"
  const aside = tags[opening + 1] === 'num' && tags[opening + 2] === 'punct' ? opening + 2 : opening;
  if (!OPENS_CLAUSAL_ASIDE.has(tags[aside + 1] ?? 'none')) return false;
  for (let j = first; j < opening; j++)
    if (FINITE.has(tags[j] ?? 'none') || OF_NO_SUBJECT.has(tags[j] ?? 'none')) return false;
  let verbs = 0;
  for (let j = aside + 1; j < i; j++) {
    if (tags[j] === 'quote' || tokens[j]?.text === ';' || tokens[j]?.text === ':') return false;
    if (tags[j] === 'punct' && j + 1 < i && FINITE.has(tags[j + 1] ?? 'none')) return false;
    if (FINITE.has(tags[j] ?? 'none')) verbs++;
    else if (tags[j] === 'that' || tags[j] === 'sub') verbs--;
  }
  return verbs >= 0;
}
const OPENS_CLAUSAL_ASIDE = tagSet('ing', 'wh');
const OF_NO_SUBJECT = tagSet('quote', 'sub', 'that', 'wh', 'ing');

/** "a strong and | united Bern", "a free, open and | fair vote": an adjective that has an article and no noun yet, which only the one behind the conjunction gives. */
export function joinsAdjective({ previous, next, tokens, tags, i, first }: WordCase): boolean {
  if (previous !== 'conj' || !nominalStart(next)) return false;
  // "a free, fair, | and open vote"
  const end = tokens[i - 2]?.text === ',' ? i - 3 : i - 2;
  let j = end;
  while (j > first && (tags[j] === 'adj' || (tokens[j]?.text === ',' && tags[j + 1] === 'adj'))) j--;
  // "the wounded and praised envoys": behind "the" an adjective may be a noun, where no other follows.
  if (end < i - 2) return j < end - 2 && DETERMINERS.has(tags[j] ?? 'none');
  return j < end && (tags[j] === 'possessive' || INDEFINITE_ARTICLES.has(tokens[j]?.lower ?? ''));
}

/** "which | the observers": does the noun group before open a relative clause, and have no verb yet? */
export function subjectBehindRelative(word: WordCase): boolean {
  const { tokens, tags, i } = word;
  const j = beforeNounGroup(word);
  const previous = tags[j - 1] ?? 'none';
  return j < i - 1 && tokens[j]?.lower === 'which' && (previous === 'punct' || NOMINAL.has(previous));
}

const VERBAL = tagSet('verb', 'part', 'modal', 'be', 'have', 'do');

/** Does a preposition stand before the noun group, with its determiner, in a clause that has its verb ("spoke of the recent | attacks")? */
export function isGoverned(word: WordCase): boolean {
  const { tokens, tags, i, first } = word;
  let j = i - 1;
  while (j > first && (INSIDE_NOUN_GROUP.has(tags[j] ?? 'none') || tags[j] === 'adj')) j--;
  if (!GROUP_OPENING.has(tags[j] ?? 'none') || j <= first) return false;
  const governor = tags[j - 1];
  if (governor === 'prep') return tags.slice(first, j - 1).some((tag) => VERBAL.has(tag));
  return governor === 'sub' && CLAUSE_OR_OBJECT.has(tokens[j - 1]?.lower ?? '');
}

/** "which | Bern | says |", "that | the board | said |": a verb of saying right before, whose subject has only a relative pronoun before it. */
export function behindSpeakerOfRelative(word: WordCase): boolean {
  const { tokens, tags, i } = word;
  if (!CLAUSE_TAKERS.has(verbForm(word.lowerBefore)?.lemma ?? '') || !FINITE.has(tags[i - 1] ?? 'none')) return false;
  const j = beforeNounGroup({ tags, i: i - 1, first: word.first });
  const before = tags[j - 1] ?? 'none';
  return j < i - 2 && RELATIVE.has(tokens[j]?.lower ?? '') && (before === 'punct' || NOMINAL.has(before));
}
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'that']);

/** "said on Friday in a letter |", "met at a forum |", "told reporters at a briefing |": does the noun group right before tell the circumstance of the main verb? */
export function endsCircumstance(word: WordCase): boolean {
  const { tokens, words, tags, i, first } = word;
  let j = i - 1;
  if (tags[j] !== 'noun') return false;
  while (j > first && (INSIDE_NOUN_GROUP.has(tags[j] ?? 'none') || tags[j] === 'adj')) j--;
  // "in remarks |": a plural needs no determiner.
  if (j === i - 2 && tags[j] === 'prep' && words[i - 1]?.plural) j++;
  else if (!GROUP_OPENING.has(tags[j] ?? 'none')) return false;
  if (tags[j - 1] !== 'prep') return false;
  for (j -= 2; j > first && (tags[j] === 'adv' || (tags[j] === 'prep' && tags[j + 1] === 'adv')); ) j--;
  // "told | reporters"
  if (tokens[j - 1]?.lower === 'told') j--;
  // "according to figures |"
  if (tokens[j]?.lower === 'according') return true;
  return (tags[j] === 'verb' || tags[j] === 'part') && !mainVerbMissing(word);
}

/** "lost 14 NATO | tanks", "by the three NATO | states": does a number that is governed stand before the names right before, and no year ("In 2012 Lind | states")? */
export function isCounted({ tokens, tags, i, first }: WordCase): boolean {
  let j = i - 1;
  while (j > first && tags[j] === 'name') j--;
  if (tags[j] !== 'num') return false;
  const governor = tags[j - 1] === 'det' ? j - 2 : j - 1;
  if (tags[governor] === 'prep') return governor === j - 2 || !/^\d{4}$/.test(tokens[j]?.text ?? '');
  return GOVERNING.has(tags[governor] ?? 'none');
}

/** Has the clause that the word stands in a verb already, of which no bare clause is the object? */
export function clauseHasVerb({ tokens, tags, i, first }: WordCase): boolean {
  for (let j = i - 1; j >= Math.max(first, i - CLAUSE_REACH) && !CLAUSE_BOUNDS.has(tags[j] ?? 'none'); j--)
    if (tags[j] === 'verb') return takesNoClause(tokens[j]?.lower ?? '');
  return false;
}
/** So many words off the verb of the clause stands at most; own choice. */
const CLAUSE_REACH = 40;

const takesNoClause = (verb: string): boolean => !CLAUSE_TAKERS.has(verbForm(verb)?.lemma ?? '');

const BEFORE_FINITE = tagSet('noun', 'name', 'pronoun', 'wh', 'num');

export const subjectBefore = (word: WordCase): boolean =>
  BEFORE_FINITE.has(word.previous) || (word.previous === 'conj' && coordinatedVerb(word) === 'verb');

/** Does the noun at the head of the clause ("Supporters of a wage rise") agree with a verb of this form? */
export function agreesFar({ tokens, words, tags, i, first, form }: WordCase): boolean {
  for (let j = first; j < i; j++) {
    const ends = tags[j + 1] === 'prep' || j + 1 === i;
    if (ends && tags[j] === 'noun') return words[j]?.plural !== (form === 's');
    if (ends && tags[j] === 'pronoun' && PLURALS.has(tokens[j]?.lower ?? '')) return form !== 's';
  }
  return false;
}

/** "some | in the party fear" */
const PLURALS: ReadonlySet<string> = new Set(['some', 'many', 'few', 'several', 'others', 'those', 'both']);

/** "the Members of the Security Council": the clause begins with a plural before "of", with a capital or not. */
export function membersBefore({ tokens, words, tags, i, first }: WordCase): boolean {
  for (let j = first; j < i; j++) {
    const tag = tags[j];
    if (tag !== 'noun' && tag !== 'name') continue;
    if (tags[j + 1] === 'prep') return tokens[j + 1]?.lower === 'of' && words[j]?.plural === true;
  }
  return false;
}

/** Is the last noun before plural? */
export function pluralBefore({ words, tags, i, first }: WordCase): boolean {
  let j = i - 1;
  while (j > first && !NOMINAL.has(tags[j] ?? 'none')) j--;
  return words[j]?.plural === true;
}
