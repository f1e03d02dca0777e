/** Questions about the words around one: what was tagged before it, what may follow it. */
import type { Token } from '../document';
import type { Reading } from './readings';
import type { Tag } from './types';
import { factsOf } from './wordFacts';

/** Tags that end a noun group, after which a verb may follow. */
export const NOMINAL = new Set<Tag>(['noun', 'name', 'pronoun', 'num']);

/** Tags after which a noun is far likelier than a verb. */
export const BEFORE_NOUN = new Set<Tag>(['det', 'possessive', 'clitic', 'adj', 'prep', 'num']);

/** No finite verb yet but in relative clauses, and a noun that could be its subject: "Harvey, a delegate from Houston, said". */
export function mainVerbMissing(tokens: readonly Token[], tags: readonly Tag[], i: number, first: number): boolean {
  let nominal = false;
  let relative = false;
  // "In his plea, Lind, 44, said": the subject stands behind the comma.
  let fronted = false;
  let from = first;
  for (let j = i - 1; j > first; j--) {
    // "a group that sued to get the records, said": a relative clause inside the subject.
    const bound = tags[j] === 'quote' || tags[j] === 'sub' || (tags[j] === 'that' && !NOMINAL.has(tags[j - 1]!));
    if (!bound) continue;
    from = j + 1;
    break;
  }
  for (let j = from; j < i; j++) {
    const tag = tags[j]!;
    if (tag === 'wh' || tag === 'that' || tokens[j]!.lower === 'whose') relative = true;
    else if (tag === 'punct') {
      relative = false;
      fronted = false;
    } else if (!relative && (tag === 'verb' || tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do'))
      return false;
    else if (tag === 'name' || tag === 'noun') nominal ||= !fronted;
    else if (tag === 'prep' && j === from) fronted = true;
    else if (tag === 'sub' && j === from) return false;
  }
  return nominal;
}

/** Days may stand in a noun's place as adverbs do. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The tag before, over adverbs, "not", quotation marks and days ("Russia on Friday vetoed": the name). */
export function previousTag(tokens: readonly Token[], i: number, first: number, tags: readonly Tag[]): Tag | null {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j]!;
    if (tag === 'adv' && tags[j - 1] === 'prep' && j - 1 > first && WEEKDAY.test(tokens[j]!.lower)) j--;
    else if (tag !== 'adv' && tag !== 'neg' && tag !== 'quote') return tag;
  }
  return null;
}

export const canBe = (reading: Reading, letter: string): boolean =>
  reading.classes.includes(letter) && (letter !== 'v' || reading.form !== null);

export const nominalStart = (r: Reading): boolean =>
  r.tag === 'noun' || r.tag === 'name' || r.tag === 'num' || r.classes.includes('n') || r.tag === 'adj';

/** Does a noun group go on from here, so that a determiner or "her" has its noun? */
export function nounFollows(readings: readonly Reading[], k: number): boolean {
  for (let j = k; j < readings.length && j < k + 5; j++) {
    const r = readings[j]!;
    if (r.tag === 'noun' || r.tag === 'name' || r.tag === 'num' || r.classes.includes('n')) return true;
    if (
      r.tag !== 'adj' &&
      r.tag !== 'adv' &&
      r.tag !== 'quote' &&
      r.tag !== 'det' &&
      !(r.form && r.form.form !== 'base' && r.form.form !== 's' && r.classes.includes('v'))
    )
      return r.tag === 'prep' && r.classes === 'of';
  }
  return false;
}

/** Does a finite verb come before the next comma, so that "after" opens a clause? */
export function clauseFollows(readings: readonly Reading[], k: number): boolean {
  let nominal = false;
  for (let j = k; j < readings.length && j < k + 10; j++) {
    const r = readings[j]!;
    if (r.tag === 'punct' || r.tag === 'sub' || r.tag === 'that' || r.tag === 'wh') return false;
    if (r.tag === 'modal' || r.tag === 'be' || r.tag === 'have' || r.tag === 'do') return nominal;
    if (r.form && r.classes[0] === 'v' && r.form.form !== 'ing') return nominal;
    // "as Lund noted": an adjective by itself, a verb behind a name.
    if (j === k + 1 && nominal && r.form?.form === 'pastOrParticiple' && readings[k]!.tag === 'name') return true;
    if (r.tag === 'noun' || r.tag === 'name' || r.tag === 'pronoun' || r.tag === 'num') nominal = true;
  }
  return false;
}

/** "cited interviews": a plural noun that could be a verb stands right behind a verb. */
export const objectOrVerb = (r: Reading): boolean => r.form?.form === 's' && r.classes.includes('n');

/** "to host a meeting": a bare noun with an object behind it is a verb that the lexicon lacks. */
export function takesObjectAfter(readings: readonly Reading[], k: number): boolean {
  const next = readings[k + 1];
  return readings[k]?.tag === 'noun' && next !== undefined && (next.tag === 'det' || next.tag === 'possessive');
}

/** What only an object can begin with, so that a participle before it is a verb. */
export const takesAsObject = (r: Reading): boolean => r.tag === 'det' || r.tag === 'possessive' || r.tag === 'pronoun';

export const startsObject = (r: Reading): boolean =>
  r.tag === 'det' ||
  r.tag === 'possessive' ||
  r.tag === 'pronoun' ||
  r.tag === 'that' ||
  r.tag === 'to' ||
  r.tag === 'name' ||
  r.tag === 'quote' ||
  r.tag === 'sub' ||
  r.tag === 'wh' ||
  r.tag === 'num' ||
  r.tag === 'prep' ||
  r.tag === 'adv';

export const finiteAhead = (r: Reading): boolean =>
  r.tag === 'modal' ||
  r.tag === 'be' ||
  r.tag === 'have' ||
  (r.tag === 'do' && r.form === null) ||
  (r.form !== null && r.classes === 'v' && r.form.form !== 'base' && r.form.form !== 'ing');

/** A form that can only be a finite verb ("said"). */
export const speaksPlainly = (r: Reading): boolean =>
  r.form !== null && r.classes === 'v' && r.form.form === 'pastOrParticiple';

/** "Lind, asked about the deaths, had said": does a finite verb stand right behind the next comma? */
export function finiteBehindComma(readings: readonly Reading[], from: number): boolean {
  for (let j = from; j < readings.length && j < from + 14; j++) {
    const { tag } = readings[j]!;
    if (tag === 'that' || tag === 'quote' || tag === 'wh') return false;
    if (tag !== 'punct') continue;
    while (readings[j + 1]?.tag === 'adv') j++;
    const behind = readings[j + 1];
    return (
      behind !== undefined &&
      (behind.tag === 'modal' ||
        behind.tag === 'be' ||
        behind.tag === 'have' ||
        speaksPlainly(behind) ||
        behind.form?.form === 'past')
    );
  }
  return false;
}

export function laterFinite(readings: readonly Reading[], from: number, to: number): boolean {
  for (let j = from; j < to && j < from + 14; j++) {
    const r = readings[j]!;
    if (r.tag === 'conj' || r.tag === 'that' || r.tag === 'sub' || r.tag === 'wh' || r.tag === 'quote') return false;
    if (r.tag === 'punct' && j > from + 8) return false;
    if (
      finiteAhead(r) ||
      r.form?.form === 'pastOrParticiple' ||
      (r.form !== null && r.classes[0] === 'v' && r.form.form !== 'ing' && r.form.form !== 'base')
    )
      return true;
  }
  return false;
}

export function previousIsQuote(tokens: readonly Token[], i: number, first: number, tags: readonly Tag[]): boolean {
  for (let j = i - 1; j >= first && j >= i - 3; j--) if (tags[j] === 'quote' || factsOf(tokens[j]!).quote) return true;
  return false;
}

/** "criticised Moscow and called …", "visited Paris, met …": a finite verb earlier in the sentence may go on. */
export function coordinates(tags: readonly Tag[], i: number, first: number): boolean {
  if (i - 1 < first || tags[i - 1] !== 'conj') return false;
  for (let j = i - 2; j >= first; j--) if (tags[j] === 'verb') return true;
  return false;
}

export function coordinatedVerb(tags: readonly Tag[], i: number, first: number): Tag | null {
  for (let j = i - 2; j >= first && j > i - 16; j--) {
    const tag = tags[j]!;
    if (tag === 'verb' || tag === 'base') return tag;
    if (tag === 'punct' && j < i - 10) return null;
  }
  return null;
}

/** Did a determiner, possessive or adjective open the noun group that the last words stand in? */
export function inNounGroup(tags: readonly Tag[], i: number, first: number): boolean {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j]!;
    if (tag === 'det' || tag === 'possessive' || tag === 'clitic' || tag === 'adj') return true;
    if (tag !== 'noun' && tag !== 'name' && tag !== 'num' && tag !== 'quote') return false;
  }
  return false;
}

export const subjectBefore = (previous: Tag | null, i: number, first: number, tags: readonly Tag[]): boolean =>
  previous === 'noun' ||
  previous === 'name' ||
  previous === 'pronoun' ||
  previous === 'wh' ||
  previous === 'num' ||
  (previous === 'conj' && coordinatedVerb(tags, i, first) === 'verb');

/** Does the noun at the head of the clause ("Supporters of a wage rise") agree with a verb of this form? */
export function agreesFar(
  tokens: readonly Token[],
  i: number,
  first: number,
  tags: readonly Tag[],
  singularVerb: boolean,
): boolean {
  for (let j = first; j < i; j++)
    if (tags[j] === 'noun' && (tags[j + 1] === 'prep' || j + 1 === i))
      return factsOf(tokens[j]!).plural !== singularVerb;
  return false;
}

export function lastNominal(i: number, first: number, tags: readonly Tag[]): number {
  let j = i - 1;
  while (j > first && !NOMINAL.has(tags[j]!)) j--;
  return j;
}
