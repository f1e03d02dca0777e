/** How far a noun phrase before a verb reaches to the left: phrases that hang on a noun, participles, clauses that a noun carries. */
import { CLAUSE_PREPOSITIONS } from '../english/attribution/subjects';
import { PERSON_ROLES } from '../english/mentions/roles';
import { antecedentOfClause, type Phrase, singular } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Context } from './context';
import { isDay, nounPhraseStart, openingMark, withNamedHead } from './cursors';
import { NOUNS, verbTakes } from './lexicon';

/** What is asked: whether the noun phrase that begins at `first` and stands before `verb` is all of its subject. */
export class NounCase {
  constructor(
    readonly context: Context,
    readonly verb: Phrase,
    /** Nothing before this phrase belongs to the clause. */
    readonly from: Phrase,
    /** Where the noun phrase begins, as far as is known. */
    readonly first: Phrase,
  ) {}

  /** What stands before a preposition that the phrase hangs on, over adverbs and times. */
  get before(): Phrase {
    let here = this.first.previous.previous;
    const day = here;
    while (here.index > this.from.index && isDay(here)) here = here.previous;
    // "a poll | released | on | Monday | by Lind"
    const dated = here !== day && /^(?:on|in)$/.test(here.lower) && here.previous.form === 'participle';
    return dated && this.holds(here.previous) ? here.previous : here;
  }

  /** "Lind on Monday | in Oslo": the noun before a day and a place; null elsewhere. */
  get nounBeforeDay(): Phrase | null {
    const day = this.first.previous.previous;
    if (!isDay(day)) return null;
    const noun = day.previous.type === 'prep' ? day.previous.previous : day.previous;
    const isPlace = this.first.headTag === 'name' && this.first.previous.lower === 'in';
    return isPlace && this.holds(noun) && noun.type === 'np' ? noun : null;
  }

  /** Is the phrase inside the clause that is looked at? */
  holds(phrase: Phrase): boolean {
    return phrase.index >= this.from.index;
  }
}

/** Where the subject begins: for good, or to be looked at again from there. */
interface Start {
  readonly first: Phrase;
  readonly settled: 'yes' | 'no' | 'but-for-clauses';
}

const settled = (first: Phrase): Start => ({ first, settled: 'yes' });

/** A phrase that hangs on a preposition is no subject by itself. What is it part of? */
export const HANGING_RULES: readonly Rule<NounCase, Start>[] = [
  {
    name: 'place-behind-a-day',
    example: '[Lind] on Monday in Oslo *said* the tax would rise.',
    when: (c) => c.nounBeforeDay !== null,
    then: (c) => ({ first: nounPhraseStart(c.context, c.nounBeforeDay ?? c.first, c.from), settled: 'no' }),
  },
  {
    name: 'preposition-behind-a-noun',
    example: 'The talks failed a day after [Lind] *said* the tax would rise.',
    when: (c) => c.holds(c.before) && c.before.type === 'np',
    then: (c) => ({ first: c.first, settled: 'but-for-clauses' }),
  },
  {
    name: 'home-behind-an-age',
    example: '[Ann Poe, 50, of Houston] *learned* of it.',
    when: (c) => namedBeforeAge(c) !== null,
    then: (c) => settled(nounPhraseStart(c.context, namedBeforeAge(c) ?? c.first, c.from)),
  },
  {
    name: 'clause-that-looks-like-a-phrase',
    example: 'As [Joel Tan of the board] *observed*, the tax would rise.',
    when: (c) =>
      c.verb.isFinite &&
      verbTakes(c.verb.lemma, 'clause') &&
      !isNonfinite(c, c.before) &&
      c.first.previous.opensWith(CLAUSE_PREPOSITIONS),
    then: (c) => settled(c.first),
  },
  {
    name: 'phrase-of-a-participle',
    example: '[A poll released by the bank] *shows* it.',
    when: (c) => isNonfinite(c, c.before) && nounOfParticiple(c, c.before) !== null,
    then: (c) => ({ first: nounOfParticiple(c, c.before) ?? c.first, settled: 'no' }),
  },
  {
    name: 'phrase-of-a-relative-clause',
    example: '[An adviser who works for the bank] *said* so.',
    when: (c) => c.holds(c.before) && headOfRelativeClause(c.context, c.before, c.from) !== null,
    then: (c) => settled(headOfRelativeClause(c.context, c.before, c.from) ?? c.first),
  },
];

/** A noun phrase ends a clause that hangs on an earlier noun. Which is it? All rows that apply are applied in turn. */
export const CARRIED_RULES: readonly Rule<NounCase, Phrase>[] = [
  {
    name: 'object-of-a-participle',
    example: '[Officials opposing Lind] *said* the tax would rise.',
    when: (c) => isParticiple(c.first.previous) && nounOfParticiple(c, c.first.previous) !== null,
    then: (c) => nounOfParticiple(c, c.first.previous) ?? c.first,
  },
  {
    name: 'object-of-a-gerund',
    example: '[A paper on ending the war] *says* so.',
    when: (c) => nounOfGerund(c, c.first.previous) !== null,
    then: (c) => nounOfGerund(c, c.first.previous) ?? c.first,
  },
  {
    name: 'end-of-the-clause-of-a-cue-noun',
    example: '[Iran’s refusal to let jets use its airspace] *showed* it.',
    when: (c) => nounOfClause(c) !== null,
    then: (c) => nounOfClause(c) ?? c.first,
  },
  {
    name: 'object-of-an-infinitive-behind-a-participle',
    example: '[Rebels fighting to regain the port] *said* so.',
    when: (c) => nounOfInfinitive(c) !== null,
    then: (c) => nounOfInfinitive(c) ?? c.first,
  },
];

/** Where the subject begins whose last noun phrase begins at `first`; `null` where that is part of something else. */
export function subjectStart(asked: NounCase): Phrase | null {
  const { context, verb, from } = asked;
  let { first } = asked;
  while (first.previous.type === 'prep' && asked.holds(first.previous)) {
    const ruling = firstRule(HANGING_RULES, new NounCase(context, verb, from, first));
    if (ruling === null) return null;
    if (ruling.outcome.settled === 'yes') return ruling.outcome.first;
    first = ruling.outcome.first;
    if (ruling.outcome.settled === 'but-for-clauses') break;
  }
  for (const rule of CARRIED_RULES) {
    const carried = new NounCase(context, verb, from, first);
    if (rule.when(carried)) first = rule.then(carried);
  }
  return officeBefore(asked, first) ?? (interrupts(verb) ? first : withNamedHead(context, first, from));
}

/** "The UN, | its envoy said|, will stay": what stands before the comma goes on behind the verb. */
const interrupts = ({ next }: Phrase): boolean => next.is(',') && next.next.isFinite;

/** "The raid was wrong, | party leader, Mr Lind said": an office without article between commas, before the name of who holds it. */
function officeBefore(asked: NounCase, first: Phrase): Phrase | null {
  const comma = first.previous;
  const office = comma.previous;
  const isOffice = office.type === 'np' && office.headTag === 'noun' && PERSON_ROLES.has(office.headWord);
  const bare = isOffice && office.previous.is(',') && office.firstTag !== 'det' && office.firstTag !== 'possessive';
  return bare && comma.is(',') && first.headTag === 'name' && asked.holds(office.previous) ? office : null;
}

/** The noun phrase before "who", "which" or "that", where the verb is the last of the clause that it opens; its first phrase. */
export function headOfRelativeClause(context: Context, verb: Phrase, from: Phrase): Phrase | null {
  if (verb.type !== 'vg') return null;
  const antecedent = antecedentOfClause(verb, from);
  if (antecedent === null) return null;
  const first = nounPhraseStart(context, antecedent, from);
  const { type } = first.previous;
  return first.index > from.index && (type === 'vg' || type === 'prep') ? null : first;
}

/** "a poll | released | Monday": where the noun phrase begins before a participle that opens no clause of its own. */
export function nounOfParticiple({ context, from }: Pick<NounCase, 'context' | 'from'>, verb: Phrase): Phrase | null {
  if (verb.previous.index < from.index || verb.previous.type !== 'np') return null;
  const first = nounPhraseStart(context, verb.previous, from);
  return first.index > from.index && first.previous.type === 'prep' ? null : first;
}

/** "a paper | on | ending | the conflict": where the noun phrase begins before the preposition that governs an -ing verb. */
function nounOfGerund(c: NounCase, verb: Phrase): Phrase | null {
  if (verb.verb?.form !== 'ing' || verb.previous.type !== 'prep' || !c.holds(verb.previous.previous)) return null;
  return nounOfParticiple(c, verb.previous);
}

/** "rebels | fighting | to regain | the port": where the noun phrase begins before the participle that the infinitive belongs to. */
export function nounOfInfinitive({ context, first, from }: NounCase): Phrase | null {
  const infinitive = first.previous;
  if (!infinitive.isInfinitive || !isParticiple(infinitive.previous)) return null;
  return nounOfParticiple({ context, from }, infinitive.previous);
}

export const isParticiple = ({ verb }: Phrase): boolean => verb?.form === 'participle' || verb?.form === 'ing';
const isNonfinite = (c: NounCase, phrase: Phrase): boolean =>
  c.holds(phrase) && phrase.type === 'vg' && !phrase.isFinite;

/** "Ann Poe, | 50, | of Houston": the name. */
function namedBeforeAge(c: NounCase): Phrase | null {
  const comma = c.before;
  const age = comma.previous;
  const name = age.previous.previous;
  const aged = comma.is(',') && age.headTag === 'num' && age.previous.is(',');
  return aged && name.type === 'np' && c.holds(name) ? name : null;
}

/** How far a noun stands before the end of its clause at most; own choice. */
const CLAUSE_REACH = 14;

/**
 * "Iran's refusal to let jets use its airspace", "the claim that it was hit": where the noun phrase begins that carries the clause whose
 * end the phrase at `first` is.
 */
export function nounOfClause({ context, first, from }: NounCase): Phrase | null {
  if (first.isPronoun || (first.previous.type !== 'vg' && first.previous.type !== 'adj')) return null;
  let finites = 0;
  for (let here = first.previous; here.index > from.index && here.index > first.index - CLAUSE_REACH; ) {
    if (endsClause(here)) return null;
    if (here.isFinite) finites++;
    const opens = here.type === 'that' || here.isInfinitive;
    if (!opens && here.is(',')) return null;
    if (opens && here.previous.is(',')) return cueNounBeforeAside(context, here.previous, from);
    // "Talks | to end the war | failed": nothing else stands before the infinitive.
    const alone = here.isInfinitive && here.previous === from && !from.isTime && from.headTag === 'noun';
    if (alone && finites === 0) return from;
    const carrier = opens && here.previous.type === 'np' ? cueNoun(context, here.previous, from) : null;
    if (carrier !== null) return finites <= 1 ? carrier : null;
    here = here.previous;
  }
  return null;
}

const endsClause = (here: Phrase): boolean =>
  (here.type === 'punct' && !here.is(',')) || here.type === 'wh' || here.type === 'sub';

/** "A threat | by General Karimi, a commander, | to close the strait". */
function cueNounBeforeAside(context: Context, close: Phrase, from: Phrase): Phrase | null {
  const opened = openingMark(context, close, from);
  if (opened === null) return null;
  const first = nounPhraseStart(context, opened.previous, from);
  return isCueNoun(first) ? first : null;
}

/** Where the noun phrase of a cue noun begins that ends here; "demands by the opposition | that": the noun may stand before its agent. */
function cueNoun(context: Context, end: Phrase, from: Phrase): Phrase | null {
  const first = nounPhraseStart(context, end, from);
  return isCueNoun(end) || isCueNoun(first) ? first : null;
}

const isCueNoun = ({ headWord }: Phrase): boolean => NOUNS.has(singular(headWord));
