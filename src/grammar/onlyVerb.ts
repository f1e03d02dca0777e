/** Whether a word that may be a noun is the verb of its sentence, since no other word of it can be: "The minister | backs sanctions". */
import { CLAUSE_TAKERS } from '../english/grammar/clauseTakers';
import { COUNTLESS, OCCUPATIONS } from '../english/grammar/decisiveWords';
import { canBeVerb, mayBeFinite, nominalStart, takesAsObject } from './ahead';
import { hasBareObject } from './bareObjects';
import { clauseOpening, closesClausalAside, closesFirstAside, joinedNames, mainVerbMissing } from './neighbours';
import { type Neighbour, NO_READING } from './readings';
import { NOMINAL, tagSet } from './tagSets';
import type { WordCase } from './wordCase';

/**
 * "The minister | backs aid", "Leaders of the party | support aid", "Lind, a lawyer, | supports aid".
 *
 * @returns Whether a subject stands before that agrees with the word, behind it something that it can govern, and nowhere a finite verb.
 */
export function isOnlyVerb(word: WordCase): boolean {
  const { form, reading } = word;
  if ((form !== 's' && form !== 'base') || !canBeVerb(reading) || !governsNext(word)) return false;
  return endsSubject(word) && agrees(word) && mainVerbMissing(word) && !isVerbAhead(word);
}

/** "| sanctions", "| the treaty", "| that it failed"; a form without ending has no bare singular, which it would be one noun with ("campaign | manager"). */
function governsNext(word: WordCase): boolean {
  const { next, lemma, lower, lowerAfter, form } = word;
  if (lower === 'last' || lowerAfter === 'last' || next.form?.form === 'ing') return false;
  if (next.tag === 'that') return CLAUSE_TAKERS.has(lemma);
  if (next.tag === 'name') return !word.facts.capital && !OCCUPATIONS.has(lower);
  if (takesAsObject(next)) return true;
  return form === 's' ? nominalStart(next) : hasBareObject(word);
}

/** "Chad |", "Chad, which rules it, |" */
const endsSubject = (word: WordCase): boolean =>
  word.lowerBefore === ','
    ? closesFirstAside(word) || closesClausalAside(word)
    : word.previous === 'noun' || word.previous === 'name';

function agrees(word: WordCase): boolean {
  const isPlural = joinedNames(word) || isHeadPlural(word);
  return isPlural === (word.form === 'base');
}

/** Is the first noun group of the clause plural, or are there two? */
function isHeadPlural(word: WordCase): boolean | null {
  const { tokens, words, tags, i } = word;
  let head = -1;
  for (let j = clauseOpening(word); j < i; j++) {
    const tag = tags[j] ?? 'none';
    if (NOMINAL.has(tag)) head = j;
    else if (tag === 'conj' && head >= 0) return tokens[j]?.lower === 'and' && tags[i - 1] !== 'punct' ? true : null;
    else if (tag === 'prep' && head < 0) return null;
    else if (!INSIDE_GROUP.has(tag)) break;
  }
  return head < 0 ? null : words[head]?.plural === true;
}
const INSIDE_GROUP = tagSet('det', 'adj', 'possessive', 'clitic', 'adv', 'part');

/** Can another word be the verb: "peace | talks collapse", "trade | talks that failed led to it"? */
function isVerbAhead({ readings, after, form, tokens, i }: WordCase): boolean {
  let isBehindMark = false;
  for (let j = after; j < readings.length; j++) {
    const r = readings[j] ?? NO_READING;
    const before = readings[j - 1] ?? NO_READING;
    if (r.tag === 'punct' && tokens[i + 1 + j - after]?.text !== ',') break;
    if (CLAUSES.has(r.tag)) break;
    if (COUNTLESS.has(tokens[i + 1 + j - after]?.lower ?? '')) continue;
    if (r.tag === 'punct') isBehindMark = true;
    else if (
      isBehindMark
        ? before.tag === 'punct' && mayBeFinite(r)
        : mayBeFinite(r) || rivals(form, r, readings[j + 1] ?? NO_READING)
    )
      return true;
  }
  return false;
}
const CLAUSES = tagSet('sub', 'that', 'wh');

/** A word that goes with the noun that this one may be: a base behind a plural, a form in -s with an object behind a singular. */
function rivals(form: string, r: Neighbour, behind: Neighbour): boolean {
  if (!canBeVerb(r)) return false;
  const hasObject = takesAsObject(behind) || behind.tag === 'name';
  return form === 's'
    ? r.form?.form === 'base' && (hasObject || r.classes[0] === 'v')
    : r.form?.form === 's' && hasObject;
}
