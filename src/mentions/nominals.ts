import type { Actor } from '../document';
import { complementEnd, ownerEnd } from './complements';
import { type Draft, isRecord, type PersonRecord, type Reading } from './drafts';
import { slug } from './entries';
import { actorOfEntry, gazetteer } from './gazetteer';
import type { People } from './people';
import { singleSpaced } from './spans';

/** Confidence of each way to read a nominal. Own estimates. */
const SURE = 0.9;
const LIKELY = 0.7;
const OWN_WORDS = 0.8;

/** Gives out actors that are named by their own words; the same words give the same actor. */
export class OwnWords {
  readonly #byWords = new Map<string, Actor>();
  #count = 0;

  /** The actor that the words of a draft name. */
  actor(reading: Reading, made: Draft, country: string | null = made.country): Actor {
    const { tokens, layer } = reading;
    const first = made.form === 'body' && made.titled ? made.nameFirst : made.first;
    const last =
      made.roleClass === 'person'
        ? complementEnd(reading, made)
        : made.roleClass === 'organ'
          ? ownerEnd(reading, made)
          : made.last;
    const words = singleSpaced(layer.text.slice(tokens[first]!.start, tokens[last - 1]!.end));
    const kind = ownKind(made);
    const name = kind === 'organisation' ? words.replace(/^the /i, '') : words;
    const key = `${kind}|${name.toLowerCase()}|${made.indefinite && !made.plural ? this.#count : ''}`;
    const known = this.#byWords.get(key);
    if (known) return known;
    const id = made.form === 'body' ? `org:${slug(name)}` : `nominal:${++this.#count}`;
    const actor: Actor = { id, name, kind, country, role: made.form === 'role' ? made.role : null, aliases: [] };
    this.#byWords.set(key, actor);
    return actor;
  }
}

function ownKind(made: Draft): Actor['kind'] {
  if (made.form === 'body') return 'organisation';
  if (made.roleClass === 'organ')
    return made.plural && !/(?:police|forces|troops)$/.test(made.role ?? '') ? 'group' : 'organisation';
  if (made.roleClass === 'government') return made.plural ? 'group' : 'organisation';
  return made.plural ? 'group' : 'unnamed';
}

/**
 * Pass 5. In: the drafts of nominals in order, and the persons of the text. Fills their actors: "the French foreign minister" is
 * the person who was named so, "the Chinese government" is China, "a Kremlin spokesman" is named by its own words.
 * A definite nominal with nothing but its role ("the minister") that fits nobody alone stays null for the later pass.
 */
export function resolveNominals(reading: Reading, drafts: readonly Draft[], people: People, own: OwnWords): void {
  const before: Draft[] = [];
  for (const made of drafts) {
    if (made.form === 'role' && !made.actor) {
      const { actor, confidence } = readNominal(reading, made, before, people, own);
      made.actor = actor;
      made.confidence = confidence;
    }
    if (made.actor) before.push(made);
  }
}

interface Reference {
  readonly actor: PersonRecord | Actor | null;
  readonly confidence: number;
}

const open: Reference = { actor: null, confidence: 0 };

function readNominal(
  reading: Reading,
  made: Draft,
  before: readonly Draft[],
  people: People,
  own: OwnWords,
): Reference {
  const byWords = (): Reference => ({ actor: own.actor(reading, made), confidence: OWN_WORDS });
  if (made.roleClass === 'government') {
    const state = made.country === null || made.plural ? undefined : gazetteer().states.get(made.country);
    if (state && !isRegional(made)) return { actor: actorOfEntry(state), confidence: SURE };
    made.country ??= ownersCountry(made);
    return made.definite && made.children.length === 0 && !made.plural ? open : byWords();
  }
  if (made.roleClass === 'organ') {
    made.country ??= ownersCountry(made);
    const named = made.definite && isBare(reading, made) ? lastNamed(before, made.role!) : null;
    return named ? { actor: named, confidence: LIKELY } : byWords();
  }
  if (made.roleClass === 'document' || made.plural) return byWords();
  if (made.role === 'counterpart') return readCounterpart(reading, made, before, people, own);
  if (!made.definite || made.hypothetical || belongsToPerson(made)) return byWords();
  const fitting = people
    .inOffice(made.role!, made.country)
    .filter((record) => !made.gender || !record.gender || made.gender === record.gender);
  if (fitting.length === 1) return { actor: fitting[0]!, confidence: made.country ? SURE : LIKELY };
  if (fitting.length > 1 || (made.country === null && made.children.length === 0)) return open;
  return byWords();
}

/** Of the person in "the Obama administration". */
function ownersCountry(made: Draft): string | null {
  for (const { actor } of made.children) {
    if (isRecord(actor) && actor.country) return actor.country;
  }
  return null;
}

/** "the Scottish government" is not that of the state. */
function isRegional(made: Draft): boolean {
  return made.children.some((child) => child.form === 'region' || child.entry?.id.startsWith('region:') === true);
}

function belongsToPerson(made: Draft): boolean {
  return made.children.some((child) => child.form === 'pronoun' || isRecord(child.actor));
}

/** "the ministry" and nothing more. */
function isBare(reading: Reading, made: Draft): boolean {
  return (
    made.children.length === 0 &&
    made.country === null &&
    made.last - made.first === 2 &&
    reading.keys[made.first] === 'the'
  );
}

const synonyms: Readonly<Record<string, string>> = { alliance: 'org:NATO', bloc: 'org:EU', paper: 'newspaper' };

/** The latest organisation before whose name ends in the noun, or that is called by it. */
function lastNamed(before: readonly Draft[], noun: string): Actor | null {
  for (let k = before.length - 1; k >= Math.max(0, before.length - 80); k--) {
    const { actor } = before[k]!;
    if (!actor || isRecord(actor) || actor.kind !== 'organisation') continue;
    if (actor.id === synonyms[noun]) return actor;
    if (actor.id.startsWith('nominal:')) continue;
    if ([actor.name, ...actor.aliases].some((name) => name.includes(' ') && name.toLowerCase().endsWith(` ${noun}`)))
      return actor;
  }
  return null;
}

/** "her French counterpart": the person of that country with the role of the person named before in the sentence. */
function readCounterpart(
  reading: Reading,
  made: Draft,
  before: readonly Draft[],
  people: People,
  own: OwnWords,
): Reference {
  const role = roleNearby(made, before);
  const matching = made.country === null ? [] : people.inOffice(null, made.country);
  const exact = role === null || made.country === null ? [] : people.inOffice(role, made.country);
  if (exact.length === 1) return { actor: exact[0]!, confidence: SURE };
  if (exact.length === 0 && matching.length === 1) return { actor: matching[0]!, confidence: LIKELY };
  const actor = own.actor(reading, made);
  return { actor: role ? { ...actor, role } : actor, confidence: OWN_WORDS };
}

/** The role of the nearest person before, in the same sentence or the one before it, of another country. */
export function roleNearby(made: Draft, before: readonly Draft[]): string | null {
  for (let k = before.length - 1; k >= 0 && made.sentence - before[k]!.sentence <= 1; k--) {
    const { actor } = before[k]!;
    if (isRecord(actor) && actor.role && actor.role !== 'counterpart' && actor.country !== made.country)
      return actor.role;
  }
  return null;
}
