/** Phrases that may name an actor, by their own words: "der französische Außenminister Luc Vidal", "Moskau", "sie". */
import type { Actor, TokenRange } from '../document';
import { cueForms } from './cues';
import { actorNamed, countryOfAdjective, type Office, officeOf, stateOf } from './gazetteer';
import type { GermanText } from './germanText';
import {
  DETERMINERS,
  FEMALE_PRONOUNS,
  GENITIVE,
  MALE_PRONOUNS,
  PARTICLES,
  POINTERS,
  POSSESSIVES,
  TIMES,
} from './lists/words';

export interface Phrase extends TokenRange {
  readonly kind: 'pronoun' | 'named' | 'office' | 'name' | 'noun';
  readonly determiner: string;
  readonly gender: 'm' | 'f' | null;
  /** The state or organisation that it is or belongs to. */
  readonly actor: Actor | null;
  readonly office: Office | null;
  /** The noun of the office or, of others, the noun itself. */
  readonly noun: string;
  /** The name of a person; empty where there is none. */
  readonly name: string;
  /** Belongs to somebody who was named before ("sein Sprecher"). */
  readonly possessive: boolean;
}

const LONGEST_NAME = 5;

/** The phrase that begins at a token and ends before `limit`; null where none does. */
export function phraseAt(text: GermanText, at: number, limit: number): Phrase | null {
  const word = text.lower(at);
  if (at >= limit || text.tokens[at]?.kind !== 'word') return null;
  const blank = {
    first: at,
    determiner: '',
    actor: null,
    office: null,
    noun: '',
    name: '',
    possessive: false,
  } as const;
  if (MALE_PRONOUNS.has(word)) return { ...blank, kind: 'pronoun', gender: 'm', last: at + 1 };
  if (FEMALE_PRONOUNS.has(word)) return { ...blank, kind: 'pronoun', gender: 'f', last: at + 1 };
  const hasDeterminer = DETERMINERS.has(word);
  if (POINTERS.has(word) && !hasDeterminer) return null;
  // "sagte Vidal": what looks like an adjective may be the verb.
  if (!hasDeterminer && cueForms(text.token(at).text).length > 0) return null;
  const { head, country } = headFrom(text, hasDeterminer ? at + 1 : at, limit);
  if (head >= limit || !text.isCapital(head)) return null;
  const opening: Opening = {
    first: at,
    determiner: hasDeterminer ? word : '',
    owner: country ? stateOf(country) : null,
  };
  return named(text, head, limit, opening) ?? headed(text, head, limit, opening);
}

interface Opening {
  readonly first: number;
  readonly determiner: string;
  /** Of an adjective or a genitive before the noun. */
  readonly owner: Actor | null;
}

const ADJECTIVE = /(?:e|en|er|es|em)$/;

/** Goes over adjectives; one of a state tells whose the noun is. */
function headFrom(text: GermanText, from: number, limit: number) {
  let head = from;
  let country: string | null = null;
  while (head < limit && head < from + 4 && text.isSmall(head) && ADJECTIVE.test(text.lower(head))) {
    country ??= countryOfAdjective(text.lower(head));
    head++;
  }
  return { head, country };
}

/** The longest state or organisation whose words begin here. */
export function knownAt(text: GermanText, at: number, limit: number): { actor: Actor; last: number } | null {
  for (let last = Math.min(limit, at + LONGEST_NAME); last > at; last--) {
    const actor = actorNamed(text.words({ first: at, last }).replace(/\s+/g, ' '));
    if (actor) return { actor, last };
  }
  return null;
}

/** "Kenias", "der Vereinten Nationen": a state in the genitive. */
export function genitiveAt(text: GermanText, at: number, limit: number): { actor: Actor; last: number } | null {
  const token = text.tokens[at];
  if (at >= limit || !token?.text.endsWith('s')) return null;
  const actor = actorNamed(token.text.slice(0, -1));
  return actor ? { actor, last: at + 1 } : null;
}

function named(text: GermanText, head: number, limit: number, opening: Opening): Phrase | null {
  const known = knownAt(text, head, limit);
  if (known) {
    return phrase(opening, { kind: 'named', last: known.last, actor: known.actor });
  }
  const genitive = genitiveAt(text, head, limit);
  if (!genitive || opening.determiner) return null;
  const inner = headFrom(text, genitive.last, limit);
  if (!text.isCapital(inner.head) || inner.head >= limit) return null;
  return headed(text, inner.head, limit, { ...opening, owner: genitive.actor });
}

function phrase({ first, determiner, owner }: Opening, rest: Partial<Phrase> & Pick<Phrase, 'kind' | 'last'>): Phrase {
  return {
    first,
    determiner,
    gender: rest.office?.gender ?? null,
    office: null,
    noun: '',
    name: '',
    possessive: POSSESSIVES.has(determiner),
    ...rest,
    actor: rest.actor ?? owner,
  };
}

/** A noun with an office, or another, or a name. */
function headed(text: GermanText, head: number, limit: number, opening: Opening): Phrase {
  const noun = text.token(head).text;
  const office = officeOf(noun);
  if (!office) return plain(text, head, limit, opening);
  const prefix = prefixOf(noun);
  const owner = complementAt(text, head + 1, limit);
  const after = owner?.last ?? head + 1;
  const name = office.class === 'government' ? null : nameBehind(text, after, limit);
  return phrase(opening, {
    kind: 'office',
    office,
    noun: noun.replace(/^.*-(?=\p{Lu}\p{Ll})/u, ''),
    actor: opening.owner ?? prefix ?? owner?.actor ?? null,
    name: name?.name ?? '',
    last: name?.last ?? after,
  });
}

/** "US-Außenminister", "Nato-Sprecher", "Bundesregierung", "Kremlsprecher". */
function prefixOf(noun: string): Actor | null {
  if (/^Bundes(?:regierung|kanzler|minister|außen|präsident|wirtschaft)/.test(noun)) return stateOf('DE');
  if (noun.startsWith('Kreml')) return stateOf('RU');
  const hyphen = noun.lastIndexOf('-');
  return hyphen > 0 ? actorNamed(noun.slice(0, hyphen)) : null;
}

/** Whose an office is, behind it: "des chinesischen Außenministeriums", "der Rebellen", "von Kenia", "in Baku". */
function complementAt(text: GermanText, at: number, limit: number): { actor: Actor | null; last: number } | null {
  const word = text.lower(at);
  const behind = at + 1;
  if (word === 'von' || word === 'in' || word === 'aus') {
    const known = knownAt(text, behind, limit);
    return known ? { actor: known.actor, last: known.last } : null;
  }
  const known = genitiveAt(text, at, limit);
  if (known) return known;
  if (!GENITIVE.has(word)) return null;
  const inner = phraseAt(text, at, limit);
  if (!inner || inner.kind === 'pronoun') return null;
  return { actor: inner.actor, last: inner.last };
}

/** The name behind an office, also between commas. */
function nameBehind(text: GermanText, at: number, limit: number): { name: string; last: number } | null {
  const direct = nameFrom(text, at, limit);
  if (direct > at) return { name: text.words({ first: at, last: direct }), last: direct };
  if (text.lower(at) !== ',') return null;
  const last = nameFrom(text, at + 1, limit);
  if (last < at + 3 || text.lower(last) !== ',') return null;
  return { name: text.words({ first: at + 1, last }), last: last + 1 };
}

/** Where a run of names ends. */
function nameFrom(text: GermanText, at: number, limit: number): number {
  let last = at;
  while (last < limit && last < at + LONGEST_NAME && !text.quoteAt(last)) {
    const isPart = text.isCapital(last) && !TIMES.has(text.lower(last)) && !officeOf(text.token(last).text);
    const links = last > at && PARTICLES.has(text.lower(last)) && text.isCapital(last + 1);
    if (!isPart && !links) break;
    last++;
  }
  return last;
}

function plain(text: GermanText, head: number, limit: number, opening: Opening): Phrase {
  const last = Math.max(head + 1, nameFrom(text, head, limit));
  const words = text.words({ first: head, last });
  const isName = opening.determiner === '' && opening.owner === null;
  if (isName) return phrase(opening, { kind: 'name', last, name: words, noun: words });
  const owner = complementAt(text, head + 1, limit);
  return phrase(opening, {
    kind: 'noun',
    noun: text.token(head).text,
    actor: opening.owner ?? owner?.actor ?? null,
    last: owner?.last ?? head + 1,
  });
}
