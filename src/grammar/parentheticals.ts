/** What stands between commas, dashes or brackets behind a noun phrase: appositions, relative clauses, participles, ages. */

import { SEEMING } from '../english/grammar/decisiveWords';
import { PARTISANS, REFLEXIVES } from '../english/grammar/nounPhrases';
import { nounBeforeBracket } from './brackets';
import { opensMainClause } from './clauses';
import { isPlural } from './morphology';
import { nounPhraseTo } from './nounPhrases';
import { isFrom } from './ranges';
import { mayOpenClause } from './subjectPlaces';
import type { Phrase, PhraseType, Tag } from './types';

/** How far to look back for the comma that opens an apposition or a relative clause; own choice, no longer one was seen to pay. */
const PARENTHETICAL_LIMIT = 22;
/** "Hugh Hill, 31, a doctor, the head of the board": so many appositions follow one another at most; own choice. */
const MOST_APPOSITIONS = 3;

const NEVER_INSIDE: ReadonlySet<PhraseType> = new Set<PhraseType>(['punct', 'quote', 'that']);

/** May this be the first phrase of what stands between commas behind a noun phrase? */
const opensParenthetical = (here: Phrase): boolean => !NEVER_INSIDE.has(here.type) && !here.isFinite;

/**
 * The mark that opens what the mark here closes ("Hugh Hill|, a doctor, said"): an apposition, a relative clause, a participle, an age.
 *
 * @returns Null where it closes none.
 */
export function openingMark(close: Phrase, from: Phrase): Phrase | null {
  const opener = close.text === ')' ? '(' : close.text;
  const last = Math.max(from.index, close.index - PARENTHETICAL_LIMIT);
  for (let here = close.previous; here.index > last; here = here.previous) {
    if (!here.is(opener)) continue;
    const verdict = close.text === ')' ? opensBracket(here) : opensAside(here, close, from);
    if (verdict !== 'goes on') return verdict === 'opens' ? here : null;
  }
  return null;
}

/** Does the mark open a parenthetical, none at all, or is the one that does further left? */
type Verdict = 'opens' | 'opens none' | 'goes on';

const isNoun = (here: Phrase): boolean => here.type === 'np' && !here.isTime;

const opensBracket = ({ previous }: Phrase): Verdict => (isNoun(previous) ? 'opens' : 'opens none');

function opensAside(mark: Phrase, close: Phrase, from: Phrase): Verdict {
  const { next: inside, previous: before } = mark;
  // "Cummings (D-Md.), chair of the committee, said"
  if (before.is(')') && close.text === ',' && opensParenthetical(inside))
    return nounBeforeBracket(before, from) ? 'opens' : 'goes on';
  if (!isNoun(before)) return 'goes on';
  // "Poland, it is understood, intends to stay"
  if (inside.lower === 'it' && SEEMING.has(inside.next.lemma)) return 'opens';
  // "his critics, many of them envoys, say"
  if (isPartOfThem(inside)) return 'opens';
  // "Lind, | herself a doctor, said", but "Lind, she said, left"
  if ((inside.isPronoun && !inside.opensWith(REFLEXIVES)) || !opensParenthetical(inside)) return 'opens none';
  // "In a statement, | Lind praised the plan, left and slept": the clause begins.
  if (from.type === 'prep' && opensMainClause(inside, close)) return 'opens none';
  return inside.type === 'conj' && inside.lower !== 'or' ? 'goes on' : 'opens';
}

const THEM: ReadonlySet<string> = new Set(['them', 'whom', 'which']);
const isPartOfThem = ({ next }: Phrase): boolean => next.lower === 'of' && next.next.opensWith(THEM);

/** Where the whole begins ("| Hugh Hill, a doctor and …") when what begins here may be only the apposition. */
export function withApposedName(inner: Phrase, from: Phrase): Phrase {
  let first = inner;
  for (let n = 0; n < MOST_APPOSITIONS; n++) {
    const comma = first.previous;
    const name = comma.previous;
    if (!isFrom(name, from) || !comma.is(',') || name.type !== 'np' || !describes(first, name)) break;
    const whole = nounPhraseTo(name, from).from;
    if (!mayBeSubject(whole, from)) break;
    first = whole;
  }
  return first;
}

const DESCRIBING: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'adj', 'possessive']);

/** "Lind, 54, who …" */
const AGE = /^[1-9]\d$/;

/** Says the noun phrase that begins here more of the name before it? */
function describes(inner: Phrase, name: Phrase): boolean {
  // "Chad, whose envoy": a clause of its own.
  if (name.headTag !== 'name' || inner.headTag === 'pronoun' || inner.lower === 'whose') return false;
  // "the bank, envoys": a list.
  if (isPlural(inner.headWord) && inner.type === 'np' && name.previous.type !== 'conj') return false;
  const isNumber = inner.firstTag === 'num' && (name.size >= 2 || (inner.next.is(',') && AGE.test(inner.text)));
  // "Senator Lind, Democrat of Ohio"
  return DESCRIBING.has(inner.firstTag) || inner.lastWord === '’s' || isNumber || PARTISANS.has(inner.headWord);
}

/** "came from Chad | and | Mali, the agency said": what is joined to it is governed, and so is the name. */
function isGovernedBeside({ type, previous }: Phrase, from: Phrase): boolean {
  if (type !== 'conj' || !isFrom(previous, from) || previous.type !== 'np') return false;
  const governor = nounPhraseTo(previous, from).from.previous;
  return isFrom(governor, from) && (governor.type === 'prep' || governor.type === 'vg');
}

function mayBeSubject(whole: Phrase, from: Phrase): boolean {
  const before = whole.previous;
  if (isFrom(before, from) && (before.type === 'prep' || isGovernedBeside(before, from))) return false;
  if (!mayOpenClause(whole, from)) return false;
  // "In Des Moines, Iowa, the candidates said": the names are a place.
  const place = before.previous.previous;
  return !(before.is(',') && isFrom(place, from) && place.type === 'prep');
}
