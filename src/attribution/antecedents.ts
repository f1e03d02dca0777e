/** Who stands behind a source that is no actor by itself: a relative pronoun, or a paper that somebody wrote. */
import type { TokenRange } from '../document';
import { AGENT_PREPOSITIONS, PERSONAL_PRONOUNS, PLACING_PREPOSITIONS } from '../english/attribution/sources';
import { ONE_PERSON } from '../english/attribution/subjects';
import { OCCUPATIONS } from '../english/grammar/decisiveWords';
import { ORIGINS, PARTISANS } from '../english/grammar/nounPhrases';
import { antecedentBefore, isPlural, PAST_LIKE_BASE, type Phrase, type PhraseRange, singular } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Context } from './context';
import { asPhrases, nounPhraseFrom, nounPhraseStart, phraseAt, tokensOfPhrases, withNamedHead } from './cursors';
import { isHuman } from './humans';
import { NOUNS } from './lexicon';
import type { Attribution } from './types';

/** Where the sentence of a phrase begins, behind its dateline. */
const openingOf = (context: Context, { sentence }: Phrase): Phrase =>
  phraseAt(context, context.groupsOf[sentence]?.first ?? -1);

/** A relative pronoun and the noun group before it. */
export interface AntecedentCase {
  readonly context: Context;
  readonly pronoun: Phrase;
  readonly noun: Phrase;
  /** Where the sentence begins. */
  readonly from: Phrase;
}

/** Who is meant by a relative pronoun? In an example the antecedent stands in brackets, the pronoun between asterisks. */
export const ANTECEDENT_RULES: readonly Rule<AntecedentCase, PhraseRange>[] = [
  {
    name: 'person-named-with-an-age-or-home',
    example: '[Anna Keller], 51, of Oslo, *who* left early, was late.',
    when: ({ pronoun, noun, from }) => pronoun.opensWith(PERSONAL_PRONOUNS) && namedBefore(noun, from) !== null,
    then: ({ context, noun, from }) => {
      const name = namedBefore(noun, from) ?? noun;
      return { from: withNamedHead(context, name, from), to: name.next };
    },
  },
  {
    name: 'person-named-with-a-place',
    example: '[Anna Keller of France], *who* heads the bank, left Oslo.',
    when: ({ pronoun, noun, from }) => pronoun.opensWith(PERSONAL_PRONOUNS) && namedWith(noun, from) !== null,
    then: ({ context, noun, from }) => ({
      from: withNamedHead(context, namedWith(noun, from) ?? noun, from),
      to: noun.next,
    }),
  },
  {
    name: 'one-who-is-called-so',
    example: '[Anna Keller] is an envoy *who* left Oslo.',
    when: ({ noun, from }) => calledSo(noun, from) !== null,
    then: ({ context, noun, from }) => {
      const one = calledSo(noun, from) ?? noun;
      return { from: nounPhraseStart(context, one, from), to: one.next };
    },
  },
  {
    name: 'person-of-a-body',
    example: '[A member of the Zenfor Council] *who* left Oslo was late.',
    when: ({ pronoun, noun, from }) =>
      pronoun.opensWith(PERSONAL_PRONOUNS) && memberOf(noun, from, ofMany(pronoun)) !== null,
    then: ({ context, pronoun, noun, from }) => {
      const person = memberOf(noun, from, ofMany(pronoun)) ?? noun;
      return { from: withNamedHead(context, nounPhraseStart(context, person, from), from), to: noun.next };
    },
  },
  {
    name: 'one-among-those',
    example: '[Oslo] was among the states *that* signed.',
    when: ({ noun, from }) => oneAmong(noun, from) !== null,
    then: ({ context, noun, from }) => {
      const one = oneAmong(noun, from) ?? noun;
      return { from: nounPhraseStart(context, one, from), to: one.next };
    },
  },
  {
    name: 'names-of-several-who-do-it',
    example: '[Oslo and Riga], *which* have left the bank, were late.',
    when: ({ pronoun, noun, from }) => ofMany(pronoun) && firstOfNames(noun, from) !== noun,
    then: ({ noun, from }) => ({ from: firstOfNames(noun, from), to: noun.next }),
  },
  {
    name: 'noun-before-the-pronoun',
    example: '[President Lund, a liberal], *who* left Oslo, was late.',
    when: () => true,
    then: ({ context, noun, from }) => ({ from: withNamedHead(context, noun, from), to: noun.next }),
  },
];

/** "Oslo | was | among | those": of whom it is told what they do; null elsewhere. */
export function oneAmong(those: Phrase, from: Phrase): Phrase | null {
  const among = those.previous;
  const be = among.previous;
  const one = be.previous;
  const isAmong = among.lower === 'among' && be.isFinite && be.lemma === 'be' && !be.verb?.negated;
  return isAmong && one.index >= from.index && one.type === 'np' ? one : null;
}

/** "Anna Keller | is | an envoy", "He | was | one | of | the envoys | at the talks": of whom that is said; null elsewhere, as in "It was an envoy". */
function calledSo(noun: Phrase, from: Phrase): Phrase | null {
  const person = memberOf(noun, from) ?? noun;
  const isOneOf = person.previous.lower === 'of' && person.previous.previous.lower === 'one';
  const called = isOneOf ? person.previous.previous : person;
  const be = called.previous.type === 'adv' ? called.previous.previous : called.previous;
  const one = be.previous;
  const isSaid = be.isFinite && CALLING.has(be.lemma) && !be.verb?.negated;
  if (!isSaid || !(isOneOf || called.firstTag === 'det') || one.index < from.index || one.type !== 'np') return null;
  return one.headTag === 'name' || ONE_PERSON.has(one.lower) || isPerson(one) ? one : null;
}
const CALLING: ReadonlySet<string> = new Set(['be', 'become', 'remain']);

/** "Anna Keller | of France": the name that a name behind "of" or the like belongs to. */
function namedWith(noun: Phrase, from: Phrase): Phrase | null {
  const preposition = noun.previous;
  const named = preposition.previous;
  // "anger in Oslo from | ministers": those are people
  const belongs = preposition.type === 'prep' && preposition.opensWith(PLACING_PREPOSITIONS) && !isPerson(noun);
  return belongs && named.index >= from.index && named.type === 'np' && named.headTag === 'name' ? named : null;
}

/** "Anna Keller, | 51, of Oslo", "Anna Keller, | 51", "Anna Keller, | from Oslo", "Anna Keller, | a Republican": the name before an age, a home or a party. */
function namedBefore(noun: Phrase, from: Phrase): Phrase | null {
  const home = noun.previous;
  const of = home.opensWith(ORIGINS) ? home.previous : noun;
  const isParty = PARTISANS.has(of.headWord);
  const last = isParty ? of : of.is(',') ? of.previous : noun;
  const name = (isParty || last.headTag === 'num') && last.previous.is(',') ? last.previous.previous : last;
  // "They came from Oslo, from Keller, who"
  if (name === noun || name.index < from.index || (!isParty && name.previous.opensWith(ORIGINS))) return null;
  return name.type === 'np' && name.headTag === 'name' ? name : null;
}

/** "an analyst | at Zenfor", "a member | of the Zenfor Council": the person behind whom a body or place stands, over two of them at most. */
function memberOf(noun: Phrase, from: Phrase, many = false): Phrase | null {
  let body = noun;
  for (let n = 0; n < MOST_BODIES; n++) {
    const preposition = body.previous;
    const person = preposition.previous;
    // "a pollster | with a firm", but not "a meeting with Lund"
    const places = preposition.opensWith(PLACING_PREPOSITIONS) || (preposition.lower === 'with' && isPerson(person));
    if (!places || isPerson(body) || person.index < from.index) return null;
    // "a friend of Lund": a name behind "of" is no body but with its article.
    const mayBePerson = preposition.lower === 'of' && body.headTag === 'name' && body.firstTag !== 'det';
    const ofPerson = mayBePerson && !OF_PLACES.has(person.headWord) && !(many && isPlural(person.headWord));
    if (person.type !== 'np' || ofPerson) return null;
    if (isPerson(person)) return person;
    body = person;
  }
  return null;
}
const MOST_BODIES = 2;

/** "critics of Lund, | who are", "| who want": several do it. */
function ofMany({ next }: Phrase): boolean {
  const verb = next.type === 'adv' ? next.next : next;
  const plain = verb.size === 1 && verb.lower === verb.lemma && !PAST_LIKE_BASE.has(verb.lemma);
  return verb.isFinite && (plain || /^(?:are|were|have|do)\b/.test(verb.lower));
}
/** Of places, and not of persons. */
const OF_PLACES: ReadonlySet<string> = new Set(['mayor', 'governor', 'premier', 'president', 'bishop', 'archbishop']);

/** "| Oslo, Rome and | Riga": the first of the names that "and" joins to this one. */
function firstOfNames(noun: Phrase, from: Phrase): Phrase {
  let first = noun;
  for (let joint = first.previous; isJoint(joint, first === noun) && isName(joint.previous); joint = first.previous) {
    if (joint.previous.index < from.index) break;
    first = joint.previous;
  }
  return isName(noun) ? first : noun;
}
const isName = ({ type, headTag }: Phrase): boolean => type === 'np' && headTag === 'name';
const isJoint = (here: Phrase, isLast: boolean): boolean => here.lower === 'and' || (!isLast && here.is(','));

const isPerson = ({ headTag, headWord }: Phrase): boolean => {
  // "Keller" is no noun in "-er".
  if (headTag === 'name' && !isPlural(headWord)) return false;
  const noun = singular(headWord);
  return OCCUPATIONS.has(noun) || isHuman(noun) || /(?:man|anchor)$/.test(noun);
};

/** The noun phrase that a relative pronoun stands for ("Boris Pistorius, who"); `null` for any other phrase. */
export function antecedentOfPronoun(context: Context, pronoun: Phrase): PhraseRange | null {
  const from = openingOf(context, pronoun);
  const noun = antecedentBefore(pronoun, from);
  if (noun) return firstRule(ANTECEDENT_RULES, { context, pronoun, noun, from })?.outcome ?? null;
  const first = joinedTo(pronoun, from);
  return first && antecedentOfPronoun(context, first);
}

/** "Lind, | who | backs it and | who | has left": the same pronoun before, with which the clauses of one noun open. */
function joinedTo({ lower, type, previous }: Phrase, from: Phrase): Phrase | null {
  if (type !== 'wh' || previous.type !== 'conj') return null;
  let here = previous.previous;
  for (let n = 0; n < JOINED_REACH && here.index > from.index; n++, here = here.previous)
    if (here.type === 'wh') return here.lower === lower ? here : null;
  return null;
}
/** So many phrases the first of two relative clauses has at most; own choice. */
const JOINED_REACH = 16;

/** Whose words a noun phrase headed by a cue noun are ("recent comments by China's ambassador", "a letter from the minister"). */
export function agentOfNoun(context: Context, { from, to }: PhraseRange): PhraseRange | null {
  if (from.type !== 'np' || !NOUNS.has(singular(from.headWord))) return null;
  const preposition = from.next;
  const agent = preposition.next;
  if (preposition.type !== 'prep' || !preposition.opensWith(AGENT_PREPOSITIONS) || !agent.within({ from, to }))
    return null;
  const first = nounPhraseFrom(context, { from: agent, to });
  return first && { from: first.from, to: behindOthers(context, first.to, to) };
}

/** Behind "|, Chad| and Peru" of "a letter by Togo, Chad and Peru": whoever is joined to the first. */
function behindOthers(context: Context, first: Phrase, to: Phrase): Phrase {
  let end = first;
  for (let joint = first; joint.type === 'conj' || joint.is(','); ) {
    const next =
      joint.next.type === 'np' && joint.next.index < to.index
        ? nounPhraseFrom(context, { from: joint.next, to })
        : null;
    if (!next) break;
    if (joint.type === 'conj') end = next.to;
    joint = next.to;
  }
  return end;
}

/** "We, | the envoys of Chad |, gathered in Oslo,": who that is. */
function whoWeAre({ layer: { tokens } }: Context, { first, last }: TokenRange): TokenRange | null {
  const isWe = tokens[first]?.lower === 'we' && tokens[first + 1]?.text === ',';
  return isWe && last - first > 3 ? { first: first + 2, last } : null;
}

// until the callers pass phrases
function antecedentOf(context: Context, g: number): TokenRange | null {
  const found = antecedentOfPronoun(context, phraseAt(context, g));
  return found && tokensOfPhrases(context, found);
}

/** Whom "who" stands for, who "We, the envoys of Chad," are, and whose comments "comments by X" are. */
export const antecedentOfSource = (context: Context, source: TokenRange): TokenRange | null =>
  whoWeAre(context, source) ?? antecedentOf(context, context.groupOf[source.first] ?? -1) ?? agentOf(context, source);

/** An attribution whose source is a relative pronoun, with whom that stands for ("Lind, | who | is open to talks"). */
export function withAntecedent(context: Context, attribution: Attribution): Attribution {
  const { source, antecedent } = attribution;
  const named = source && namedAmong(context, antecedent ?? source);
  if (named) return { ...attribution, antecedent: named };
  if (!source || antecedent || !isRelative(context, source)) return attribution;
  const whom = antecedentOfSource(context, source);
  return whom ? { ...attribution, antecedent: namedAmong(context, whom) ?? whom } : attribution;
}

/** "Among | those | who condemned it | were | Chad and Mali": who stand behind the linking verb. */
function namedAmong(context: Context, { first }: TokenRange): TokenRange | null {
  const those = phraseAt(context, context.groupOf[first] ?? -1);
  if (those.lower !== 'those' || those.previous.lower !== 'among' || those.previous !== openingOf(context, those))
    return null;
  let here = those.next;
  for (let n = 0; n < AMONG_REACH && here.sentence === those.sentence && here.lemma !== 'be'; n++) here = here.next;
  const to = phraseAt(context, context.groupsOf[those.sentence]?.last ?? -1);
  const named =
    here.lemma === 'be' && here.next.type === 'np' ? nounPhraseFrom(context, { from: here.next, to }) : null;
  return named && tokensOfPhrases(context, { from: named.from, to: behindOthers(context, named.to, to) });
}
/** So many phrases what they do takes at most; own choice. */
const AMONG_REACH = 14;

const isRelative = ({ tags }: Context, { first, last }: TokenRange): boolean =>
  tags[first] === 'wh' && last - first === 1;

/** "What | worries Lind is that it is late", "Who | wants it is not known": what opens a sentence stands for nobody before it. */
export function opensFreely(context: Context, source: TokenRange | null): boolean {
  if (!source || !isRelative(context, source)) return false;
  const opening = phraseAt(context, context.groupOf[source.first] ?? -1);
  return opening === openingOf(context, opening);
}

// until the callers pass phrases
function agentOf(context: Context, source: TokenRange): TokenRange | null {
  const first = context.groupOf[source.first] ?? -1;
  const last = (context.groupOf[source.last - 1] ?? -1) + 1;
  const found = agentOfNoun(context, asPhrases(context, { first, last }));
  return found && tokensOfPhrases(context, found);
}
