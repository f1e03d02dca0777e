import type { Actor, TextLayer } from '../document';
import { weakNames } from '../english/mentions/organisations';
import { ambiguousStates } from '../english/mentions/states';
import { suffixes } from '../english/mentions/titles';
import { describe, StancekitError } from '../errors';
import { learnAbbreviations } from './abbreviations';
import type { ActorLayer, ActorMention } from './actorLayer';
import { joinAppositions, markApposed, settleCounterparts } from './appositions';
import { attachComplements } from './attach';
import { placeAt, readDateline } from './dateline';
import { type ActorDefinition, definedPhrases } from './definitions';
import { type Draft, isRecord, type PersonRecord, type Reading } from './drafts';
import { fold, type Gender } from './entries';
import { actorOfEntry, gazetteer } from './gazetteer';
import { isActing } from './lexicon';
import { ReadMention } from './mention';
import { actsNext, standsForState } from './metonyms';
import { OwnWords, resolveNominals } from './nominals';
import { resolvePeople } from './people';
import { scanSentence } from './scan';
import { isPossessive } from './shapes';
import { factsOf, isAcronym } from './wordFacts';

export interface ActorOptions {
  /** Actors of the user's own; they win over what is known. */
  readonly actors?: readonly ActorDefinition[];
  /** The day of the text, `YYYY-MM-DD`: definitions that do not hold on it are left out. */
  readonly date?: string;
}

/**
 * Finds everybody who is mentioned in a text: states (by name, capital or government), organisations, persons with title, role
 * and country, groups, unnamed officials, and pronouns. Surnames, aliases and role nouns that stand for somebody who is named in
 * the text are resolved; pronouns have no actor yet (`resolvePronouns`).
 *
 * @param layer What `readText` returned.
 * @param options Own actors and the day of the text.
 * @returns Mentions in order with spans in UTF-16 units, and the actors.
 * @throws StancekitError `INVALID_ACTOR`, `INVALID_OPTION`.
 *
 * @example
 * readActors(readText('Beijing thanked French Foreign Minister Jeanne Morel.')).actors.map((actor) => actor.name)
 * // ['China', 'Jeanne Morel']
 */
export function readActors(layer: TextLayer, options: ActorOptions = {}): ActorLayer {
  const reading = prepare(layer, options);
  const drafts: Draft[] = [];
  for (let sentence = 0; sentence < layer.sentences.length; sentence++) {
    const scanned = scanSentence(reading, sentence);
    if (scanned.length === 0) continue;
    const found = attachComplements(reading, scanned).filter((made) => made.form !== 'title');
    found.forEach((made, k) => {
      if (made.form === 'seat' || made.form === 'region')
        made.confidence = standsForState(reading, found, k) ? 0.85 : 0;
    });
    for (const made of found) if (made.confidence > 0 && !isStray(reading, made)) drafts.push(made);
  }
  const inOrder: Draft[] = [];
  for (const made of drafts) addWithChildren(made, inOrder);
  inOrder.sort((a, b) => a.head - b.head);
  const line = readDateline(layer, reading.keys);
  if (line)
    drafts.splice(0, drafts.length, ...drafts.filter((made) => made.first < line.first || made.last > line.end));
  markApposed(reading, drafts);
  const people = resolvePeople(reading, inOrder);
  const own = new OwnWords();
  for (const made of inOrder) settle(reading, made, own);
  joinAppositions(reading, drafts);
  settleCounterparts(drafts);
  resolveNominals(reading, inOrder, people, own);
  return freeze(reading, drafts, line?.country ?? homeOf(reading, inOrder, line));
}

function prepare(layer: TextLayer, options: ActorOptions): Reading {
  if (options.date !== undefined && !(typeof options.date === 'string' && /^\d{4}-\d{2}-\d{2}/.test(options.date))) {
    throw new StancekitError(
      'INVALID_OPTION',
      `Expected \`date\` to be a day as YYYY-MM-DD, got ${describe(options.date)}.`,
    );
  }
  const own = definedPhrases(options.actors, options.date);
  const { tokens, sentences } = layer;
  const facts = tokens.map(factsOf);
  const keys = facts.map(({ key }) => key);
  learnAbbreviations(layer.text, tokens, keys, own);
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  for (const { first, last } of sentences) {
    // The first word of a sentence has a capital in any case.
    for (let k = first + 1; k < last; k++)
      if (tokens[k]!.kind === 'word') (facts[k]!.capitalised ? capitals : smalls).add(keys[k]!);
  }
  return { layer, tokens, keys, facts, own, capitals, smalls };
}

function addWithChildren(made: Draft, all: Draft[]): void {
  all.push(made);
  for (const child of made.children) addWithChildren(child, all);
}

/** Names that are more often something else where they stand: "post" without "the", a Georgia of the United States. */
function isStray(reading: Reading, made: Draft): boolean {
  const key = reading.keys[made.head]!;
  if (made.form === 'organisation' && made.nameLast - made.nameFirst === 1 && weakNames.has(key)) return !made.definite;
  if (made.form === 'state' && ambiguousStates.has(key) && key === 'georgia') {
    const { capitals } = reading;
    return !(capitals.has('tbilisi') || capitals.has('georgian') || capitals.has('russia'));
  }
  return false;
}

/** Gives drafts of the gazetteer, of bodies and of unknown abbreviations their actors. */
function settle(reading: Reading, made: Draft, own: OwnWords): void {
  if (made.actor || made.form === 'role' || made.form === 'pronoun') return;
  if (made.form === 'adjective') {
    settlePeople(reading, made, own);
  } else if (made.entry && made.form !== 'name') {
    if (made.form === 'seat' && made.confidence === 1) return;
    made.actor = actorOfEntry(made.entry);
    made.confidence = Math.min(made.confidence, made.entry.kind === 'state' ? 0.97 : 0.93);
  } else if (made.form === 'body') {
    made.country ??= countryOf(reading, made) ?? seatBehind(reading, made);
    made.actor = own.actor(reading, made);
    made.confidence = 0.8;
  } else if (made.last - made.first === 1 && isAcronym(reading.tokens[made.first]!)) {
    const end = reading.layer.sentences[made.sentence]!.last;
    if (!actsNext(reading, made.last, end) || reading.smalls.has(reading.keys[made.first]!)) return;
    made.form = 'body';
    made.actor = own.actor(reading, made);
    made.confidence = 0.5;
  }
}

/** "Ministry of Foreign Affairs of Ghana", "University of London": the last state or seat in the name. */
function countryOf(reading: Reading, made: Draft): string | null {
  for (let at = made.last - 1; at >= made.first; at--) {
    const found = gazetteer().phrases.match(reading.tokens, reading.keys, at, made.last)?.entry;
    if (found?.country && /^(?:state|seat|adjective|region)$/.test(found.kind)) return found.country;
  }
  return null;
}

/** Organs of a state by the last noun of their names. Own compilation. */
const stateOrgan = /^(?:ministry|department|parliament|police|court|assembly|senate|secretariat)$/;

/** Of Seoul in "the Unification Ministry in Seoul". */
function seatBehind(reading: Reading, made: Draft): string | null {
  const { tokens, keys, layer } = reading;
  if (keys[made.last] !== 'in' || !stateOrgan.test(keys[made.head] ?? '')) return null;
  return placeAt(tokens, keys, made.last + 1, layer.sentences[made.sentence]!.last);
}

/** "the French said": an adjective with an article and a verb names the people. */
function settlePeople(reading: Reading, made: Draft, own: OwnWords): void {
  const next = reading.tokens[made.last];
  if (reading.keys[made.first - 1] !== 'the' || !next || !isActing(next.lower)) return;
  made.first--;
  made.form = 'people';
  made.plural = true;
  made.actor = own.actor(reading, made);
  made.confidence = 0.7;
}

/** Turns the drafts that found an actor, or may still find one, into mentions and actors that do not change any more. */
function freeze(reading: Reading, drafts: readonly Draft[], home: string | null): ActorLayer {
  const actors = new Map<string, Actor>();
  const genders = new Map<string, Gender>();
  const finished = new Map<PersonRecord, Actor>();
  const actorOf = (made: Draft): Actor | null => {
    if (!made.actor) return null;
    let actor = isRecord(made.actor) ? finished.get(made.actor) : actors.get(made.actor.id);
    if (!actor) {
      actor = isRecord(made.actor) ? finish(made.actor) : made.actor;
      if (isRecord(made.actor)) {
        finished.set(made.actor, actor);
        genders.set(actor.id, made.actor.gender);
      }
    }
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
    return actor;
  };
  const mentions: ActorMention[] = [];
  const nested: ActorMention[] = [];
  // What stands inside a draft that is dropped (a title that others share) takes its place; what stands inside a mention is nested in it.
  const put = (made: Draft, kept: boolean, inside: boolean): void => {
    if (kept) (inside ? nested : mentions).push(mention(reading, made, actorOf(made)));
    for (const child of made.children) put(child, child.actor !== null || child.form === 'pronoun', inside || kept);
  };
  for (const made of drafts) put(made, made.actor !== null || made.form === 'role' || made.form === 'pronoun', false);
  const byPlace = (a: ActorMention, b: ActorMention): number => a.start - b.start || b.end - a.end;
  return {
    layer: reading.layer,
    mentions: mentions.sort(byPlace),
    nested: nested.sort(byPlace),
    actors: [...actors.values()],
    home,
    genders,
  };
}

/**
 * Where a text is at home that does not say so: where its lead has a state as subject, if no other is named more often, or the state that it
 * is mainly about. Nowhere where it comes from an organisation ("UNITED NATIONS —").
 */
function homeOf(
  reading: Reading,
  drafts: readonly Draft[],
  line: { first: number; end: number } | null,
): string | null {
  if (line && gazetteer().phrases.match(reading.tokens, reading.keys, line.first, line.end)) return null;
  const main = mainState(drafts);
  if (main) return main;
  const opening = line?.end ?? 0;
  const lead = drafts.find((made) => made.first >= opening);
  const subject =
    lead && lead.first <= opening + 1 && lead.form === 'state' && !isPossessive(reading.tokens[lead.last])
      ? lead.entry?.country
      : null;
  if (!subject) return null;
  const end = reading.layer.sentences[lead!.sentence]!.last;
  return line || actsNext(reading, lead!.last, end) ? subject : null;
}

/** Least mentions of a state, and how many times as many as of any other, for a text to be about it. Own choices. */
const ABOUT = 4;
const OUTWEIGHS = 2;

/** The state that a text is mainly about, counted by names, seats and adjectives. */
function mainState(drafts: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, entry } of drafts) {
    const code = entry?.country ?? country;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= ABOUT && first[1] >= OUTWEIGHS * (second?.[1] ?? 0) ? first[0] : null;
}

const figureOf = (name: string): { country: string | null; role: string | null } | undefined =>
  gazetteer().figures.get(fold(name));

function finish(record: PersonRecord): Actor {
  const { id, name, country, role } = record;
  const figure = figureOf(name);
  const aliases = [...record.aliases].filter((alias) => alias !== name);
  return {
    id,
    name,
    kind: 'person',
    country: country ?? figure?.country ?? null,
    role: role ?? figure?.role ?? null,
    aliases,
  };
}

/** The surname of a person, without "Jr." behind it; the first word where family names stand first. */
function headOf(reading: Reading, made: Draft): number {
  if (!isRecord(made.actor) || made.form === 'role' || made.form === 'pronoun') return made.head;
  if (made.actor.familyFirst && made.nameLast - made.nameFirst > 1) return made.nameFirst;
  let head = made.nameLast - 1;
  while (head > made.nameFirst && suffixes.has(reading.keys[head]!)) head--;
  return head;
}

function mention(reading: Reading, made: Draft, actor: Actor | null): ActorMention {
  const { tokens } = reading;
  const { first, last, form, gender, plural, definite, role, roleClass, country, sentence } = made;
  return new ReadMention(
    tokens[first]!.start,
    tokens[last - 1]!.end,
    first,
    last,
    form === 'pronoun' ? 'pronoun' : form === 'role' || form === 'adjective' ? 'nominal' : 'name',
    actor,
    headOf(reading, made),
    actor ? made.confidence : 0,
    gender,
    plural,
    definite,
    role,
    roleClass,
    country,
    sentence,
  );
}
