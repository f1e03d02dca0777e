import type { Actor } from '../document';
import { FORMER, NEW } from '../english/coreference/descriptions';
import { BEHIND_NAMES, GENERIC_BODIES, OF_THEIR_OWN, PRESS_NOUNS } from '../english/mentions/nouns';
import { complementEnd, ownerEnd } from '../mentions/complements';
import { type Draft, isRecord, type PersonRecord, type ScannedText } from '../mentions/drafts';
import { slug } from '../mentions/entries';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { nounOf, roleFits } from '../mentions/roles';
import { itemAt } from '../runtime/lists';
import { beginsCapital, singleSpaced } from '../text';
import { speaksTo } from './accused';
import { isOfOtherParty, regionIn, type Sitting, sittingIn } from './constituencies';
import { isRuler } from './officeHolders';
import type { People } from './people';

/** Confidence of each way to read a nominal. Own estimates. */
const SURE = 0.9;
const LIKELY = 0.7;
const OWN_WORDS = 0.8;

/** Gives out actors that are named by their own words; the same words give the same actor. */
export class OwnWords {
  readonly #byWords = new Map<string, Actor>();
  #count = 0;

  /** The actor that the words of a draft name. */
  actor(scanned: ScannedText, draft: Draft, country: string | null = draft.country): Actor {
    const { tokens, layer } = scanned;
    const first = isPersonsBody(scanned, draft)
      ? (draft.possessor?.last ?? draft.first) + 1
      : draft.form === 'body' || isNamedOrgan(scanned, draft)
        ? nameStart(scanned, draft)
        : draft.first;
    const last =
      draft.roleClass === 'person'
        ? complementEnd(scanned, draft)
        : draft.roleClass === 'organ'
          ? ownerEnd(scanned, draft)
          : draft.last;
    const words = singleSpaced(layer.text.slice(itemAt(tokens, first).start, itemAt(tokens, last - 1).end));
    const kind = ownKind(draft);
    const name = kind === 'organisation' ? words.replace(/^the /i, '') : words;
    const key = `${kind}|${name.toLowerCase()}|${draft.indefinite && !draft.plural ? this.#count : ''}`;
    const known = this.#byWords.get(key);
    if (known) return known;
    const id = draft.form === 'body' ? `org:${slug(name)}` : `nominal:${++this.#count}`;
    const actor: Actor = { id, name, kind, country, role: draft.form === 'role' ? draft.role : null, aliases: [] };
    this.#byWords.set(key, actor);
    return actor;
  }
}

/** "the ruling | Socialist Party", which is named, while "the ruling party" is described. */
const isNamedOrgan = ({ tokens }: ScannedText, { roleClass, plural, head }: Draft): boolean =>
  roleClass === 'organ' && !plural && [head - 1, head].every((at) => beginsCapital(tokens[at]?.text ?? ''));

/** Behind what a body is like, or whose it is: "the main opposition | Velvet Union", "the ministry’s | Velvet Bureau". */
function nameStart({ tokens }: ScannedText, { titled, nameFirst, first, head }: Draft): number {
  if (titled) return nameFirst;
  const article = itemAt(tokens, first).lower === 'the' ? first + 1 : first;
  let at = article;
  while (at < head && /^(?:\p{Ll}|['’]s?$)/u.test(itemAt(tokens, at).text)) at++;
  return at > article && at < head ? at : first;
}

/** "Bhutto’s Pakistan People’s Party", "the Trade Department’s Office of Tolls": the party and the office have names of their own. */
const isPersonsBody = ({ tokens, keys }: ScannedText, { possessor, roleClass, form, head, last }: Draft): boolean =>
  (form === 'body' || roleClass === 'organ') &&
  possessor !== null &&
  (isRecord(possessor.actor) || (possessor.actor?.kind === 'organisation' && keys[head + 1] === 'of')) &&
  itemAt(tokens, last - 1).text !== itemAt(tokens, last - 1).lower;

function ownKind(draft: Draft): Actor['kind'] {
  if (draft.form === 'body') return 'organisation';
  if (draft.roleClass === 'organ')
    return draft.plural && !/(?:police|forces|troops)$/.test(draft.role ?? '') ? 'group' : 'organisation';
  if (draft.roleClass === 'government') return draft.plural ? 'group' : 'organisation';
  return draft.plural ? 'group' : 'unnamed';
}

/**
 * Pass 5. In: the drafts of nominals in order, and the persons of the text. Fills their actors: "the French foreign minister" is
 * the person who was named so, "the Chinese government" is China, "a Kremlin spokesman" is named by its own words.
 * A definite nominal with nothing but its role ("the minister") that fits nobody alone stays null for the later pass.
 */
export function resolveNominals(scanned: ScannedText, drafts: readonly Draft[], people: People, own: OwnWords): void {
  const before: Draft[] = [];
  const sitting = sittingIn(scanned, drafts);
  drafts.forEach((draft, i) => {
    if (draft.form === 'role' && !draft.actor) {
      const { actor, confidence } =
        ruledState(scanned, draft, drafts[i + 1], people) ??
        sitsFor(scanned, draft, sitting) ??
        readNominal(scanned, draft, before, people, own);
      draft.actor = actor;
      draft.confidence = confidence;
    }
    if (draft.actor) before.push(draft);
  });
}

interface Reference {
  readonly actor: PersonRecord | Actor | null;
  readonly confidence: number;
}

const open: Reference = { actor: null, confidence: 0 };

function readNominal(
  scanned: ScannedText,
  draft: Draft,
  before: readonly Draft[],
  people: People,
  own: OwnWords,
): Reference {
  if (draft.roleClass === 'government') return readGovernment(scanned, draft, own);
  if (draft.roleClass === 'organ') return readOrgan(scanned, draft, before, own);
  if (isOpenGroup(draft)) return open;
  const nation = wholePeople(scanned, draft);
  if (nation) return { actor: nation, confidence: SURE };
  if (draft.roleClass === 'document' || draft.plural) return byWords(scanned, draft, own);
  if (draft.role === 'counterpart') return readCounterpart(scanned, draft, before, people, own);
  if (!draft.definite || draft.hypothetical || belongsToPerson(draft)) return byWords(scanned, draft, own);
  if (isAnother(draft, before)) return open;
  const holder = readHolder(scanned, draft, people, own);
  return isSubject(scanned, draft, before, holder.actor) ? open : holder;
}

/** "President Sorel urged | the leader of the junta": whom she urges is another, though she leads a state as well. */
function isSubject({ keys }: ScannedText, draft: Draft, before: readonly Draft[], holder: Reference['actor']): boolean {
  const verb = draft.first - 1;
  if (!speaksTo(keys[verb - 1] ?? '', keys[verb] ?? '')) return false;
  for (let k = before.length - 1; k >= 0 && before[k]?.sentence === draft.sentence; k--) {
    const { actor, last } = itemAt(before, k);
    if (isRecord(actor) || last === verb) return actor === holder;
  }
  return false;
}

/** Mentions in which an unnamed holder is looked for. Own choice. */
const UNNAMED_WITHIN = 60;

/** "a ministry spokesman … the spokesman": somebody unnamed was called so, and those who are named are not the only ones. */
function isAnother({ role, country }: Draft, before: readonly Draft[]): boolean {
  if (role === null || country !== null) return false;
  for (let k = before.length - 1; k >= Math.max(0, before.length - UNNAMED_WITHIN); k--) {
    const { actor, indefinite, plural, role: held } = itemAt(before, k);
    if (indefinite && !plural && actor && !isRecord(actor) && held !== null && nounOf(held) === nounOf(role))
      return true;
  }
  return false;
}

const byWords = (scanned: ScannedText, draft: Draft, own: OwnWords): Reference => ({
  actor: own.actor(scanned, draft),
  confidence: OWN_WORDS,
});

/** "the Chinese government", "the government in Beijing", "the government". */
function readGovernment(scanned: ScannedText, draft: Draft, own: OwnWords): Reference {
  if (draft.definite && !draft.plural && draft.children.length === 0) draft.country ??= seatAtHead(scanned, draft);
  draft.country ??= countryOfSeat(scanned, draft);
  const state = draft.country === null || draft.plural ? undefined : gazetteer().states.get(draft.country);
  if (state && !isRegional(draft)) return { actor: actorOfEntry(state), confidence: SURE };
  draft.country ??= ownersCountry(draft);
  return draft.definite && draft.children.length === 0 ? open : byWords(scanned, draft, own);
}

/** The state in "In Paris, the government said no" or "In Chad, …": other governments may have been told of before. */
function seatAtHead({ tokens, keys, layer }: ScannedText, { sentence, first, possessor }: Draft): string | null {
  const opening = itemAt(layer.sentences, sentence).first;
  if (keys[opening] !== 'in' || possessor || tokens[first - 1]?.text !== ',') return null;
  const place = gazetteer().phrases.match(tokens, keys, opening + 1, first);
  return place && opening + 2 + place.length === first && SEATS.has(place.entry.kind) ? place.entry.country : null;
}
const SEATS: ReadonlySet<string> = new Set(['seat', 'state']);

/** The state of "the government | in Riyadh", where that is its capital. */
function countryOfSeat({ tokens, keys }: ScannedText, { head, last, definite, children }: Draft): string | null {
  if (!definite || children.length > 0 || keys[last] !== 'in' || !NAMED_AFTER_RULERS.has(keys[head] ?? '')) return null;
  if (LOCAL.test(keys[head - 1] ?? '')) return null;
  const place = gazetteer().phrases.match(tokens, keys, last + 1, tokens.length)?.entry;
  return place?.kind === 'seat' ? place.country : null;
}

const LOCAL = /^(?:city|local|municipal|regional|provincial|state|rebel)$/;

/** The Swedes in "the Swedish people" and "the people of Sweden"; "the young Swedish people" are some of them. */
function wholePeople({ tokens, keys }: ScannedText, { head, first, last, country, plural }: Draft): Actor | null {
  if (!plural || country === null || keys[head] !== 'people' || keys[first] !== 'the') return null;
  const people = gazetteer().peoples.get(country);
  const isOf = head === first + 1 && keys[head + 1] === 'of';
  const [from, end] = isOf ? [head + 2, last] : [first + 1, head];
  const of = gazetteer().phrases.match(tokens, keys, from, end);
  // The adjective of a region has an identifier: "the Kurdish people" are those of no state.
  const isState = isOf ? of?.entry.kind === 'state' : of?.entry.kind === 'adjective' && of.entry.id === '';
  return people && isState && of?.length === end - from ? actorOfEntry(people) : null;
}

/** The only one who sits for a part of a state, by the text or by the list: "the Utah Republican", "the junior Utah senator". */
function sitsFor({ keys }: ScannedText, draft: Draft, sitting: Sitting): Reference | null {
  const { role, roleClass, definite, plural, possessor, gender, head } = draft;
  const region = roleClass === 'person' && definite && !plural && !possessor && regionIn(draft);
  if (!region || role === null || !SITTING.test(role)) return null;
  const fitting = [...sitting]
    .filter(([record, regions]) => regions.includes(region) && !isOfOtherParty(record, keys[head] ?? ''))
    .map(([record]) => record)
    .filter((record) => !(record.gender && gender && gender !== record.gender));
  const named = fitting.filter((record) => roleFits(role, record.role));
  const [one] = fitting.length > 1 ? named : fitting;
  if (!one || (fitting.length > 1 && named.length > 1)) return null;
  one.country ??= draft.country;
  return { actor: one, confidence: SURE };
}
const SITTING = /(?:politician|senator|representative|congress(?:wo)?man|lawmaker|legislator|governor)$/;

/**
 * The state in "the Obama administration", "Mugabe’s government", "the government of Viktor Orban", "the Bush regime", whichever Bush that is.
 *
 * @param next The draft behind it.
 */
function ruledState(
  { keys }: ScannedText,
  { plural, indefinite, country: owner, children, head, last }: Draft,
  next: Draft | undefined,
  { holders }: People,
): Reference | null {
  if (plural || indefinite || owner !== null || !NAMED_AFTER_RULERS.has(keys[head] ?? '')) return null;
  const owned = keys[last] === 'of' && next?.first === last + 1 ? [next] : children;
  const [ruler] = owned.filter(({ form }) => form === 'name' || form === 'figure');
  if (!ruler) return null;
  const country = isRecord(ruler.actor) ? rulersCountry(ruler.actor) : holders.ruledBy(keys[ruler.nameLast - 1] ?? '');
  const state = country === null ? undefined : gazetteer().states.get(country);
  return state ? { actor: actorOfEntry(state), confidence: SURE } : null;
}

/** What governs, and is called after who leads it. */
const NAMED_AFTER_RULERS: ReadonlySet<string> = new Set(['government', 'regime', 'administration']);

/** A mayor has an administration too, which is not that of the state. */
const rulersCountry = ({ role, country }: PersonRecord): string | null =>
  role === null || isRuler(role) ? country : null;

/** "the ministry", "the Togolese parliament". */
function readOrgan(scanned: ScannedText, draft: Draft, before: readonly Draft[], own: OwnWords): Reference {
  draft.country ??= ownersCountry(draft);
  const press = namedBefore(scanned, draft);
  if (press) return press;
  if (!draft.definite || !(isBare(scanned, draft) || isDescribed(scanned, draft))) return byWords(scanned, draft, own);
  const isOwn = OF_THEIR_OWN.has(draft.role ?? '');
  const bare = !isOwn || isBare(scanned, draft);
  const named = draft.role && bare && !draft.plural ? lastNamed(before, draft.role, isOwn) : null;
  if (named) return { actor: named, confidence: LIKELY };
  return draft.plural || isOwn ? byWords(scanned, draft, own) : open;
}

/** "the Xinhua news agency", "the Marlowe newspaper", "the Hamas movement": the name alone tells who it is. */
function namedBefore({ keys, tokens, layer }: ScannedText, draft: Draft): Reference | null {
  const name = draft.children.at(-1);
  if (!name || name === draft.possessor || draft.plural || draft.indefinite || isRecord(name.actor)) return null;
  const noun = keys[draft.last - 1] ?? '';
  const isPress = PRESS_NOUNS.has(noun);
  if (name.form === 'organisation' && name.actor && (isPress || BEHIND_NAMES.has(noun)))
    return { actor: name.actor, confidence: SURE };
  if (name.form !== 'name' || !isPress) return null;
  const [first, last] = [itemAt(tokens, name.nameFirst).start, itemAt(tokens, name.nameLast - 1).end];
  const words = singleSpaced(layer.text.slice(first, last));
  const whole = singleSpaced(layer.text.slice(first, itemAt(tokens, draft.last - 1).end));
  const actor: Actor = {
    id: `org:${slug(words)}`,
    name: words,
    kind: 'organisation',
    country: draft.country,
    role: draft.role,
    aliases: [whole],
  };
  return { actor, confidence: OWN_WORDS };
}

/** "the two leaders", "the ministers": who they are is weighed with the pronouns. */
const isOpenGroup = (draft: Draft): boolean =>
  draft.plural && draft.definite && draft.roleClass === 'person' && draft.children.length === 0 && !draft.country;

/** "the French foreign minister": whoever holds the office, in the text or else in the world. */
function readHolder(scanned: ScannedText, draft: Draft, people: People, own: OwnWords): Reference {
  const { role, country, gender, children } = draft;
  const fitting = people
    .inOffice(role, country)
    .filter((record) => !gender || !record.gender || gender === record.gender)
    .filter((record) => !isPredecessor(record));
  // "the Ohio Republican" may be any politician of the country.
  const [first] = role === 'politician' ? [] : fitting;
  // "the ANC leader", "the Scottish leader" need not be the president.
  const isOfBody = role === 'leader' && (hasBody(draft) || (first !== undefined && rulesElsewhere(draft, first)));
  if (first && fitting.length === 1 && !isOfBody) return { actor: first, confidence: country ? SURE : LIKELY };
  if (first === undefined && isOfficeOfNobody(draft, people)) return byWords(scanned, draft, own);
  if (first || (country === null && children.length === 0)) return open;
  // "the ANC leader" holds no office of the state.
  const office = country && role && !hasBody(draft) && !isFormer(scanned, draft) ? { role, country } : null;
  const ofPart = isRegional(draft);
  const known =
    office &&
    people.holders.holderAmong(
      people.inOffice(null, country).filter((one) => !isPredecessor(one)),
      { ...office, ofPart },
    );
  if (known) return { actor: known, confidence: LIKELY };
  const leader = office && !(ofPart && role === 'leader') && people.holders.holding(office.role, office.country);
  const named = leader && people.ofLeader(leader);
  if (leader && !(named && isPredecessor(named)))
    return { actor: people.inOfficeOf(leader, draft), confidence: LIKELY };
  return country !== null && children.length <= 1 && isSomebodyKnown(scanned, draft, people)
    ? open
    : byWords(scanned, draft, own);
}

/** "the former minister", "the new president": not who is known to have held the office. */
const isFormer = ({ keys }: ScannedText, { first, head }: Draft): boolean =>
  keys.slice(first, head).some((key) => FORMER.has(key) || NEW.has(key));

/** "the information minister", where everybody who was named so far holds another office. */
function isOfficeOfNobody({ role, first, children }: Draft, { records }: People): boolean {
  if (role === null || children.length > 0 || !SPECIFIC_OFFICE.test(role)) return false;
  const named = records.filter((record) => record.first < first);
  return named.length > 0 && named.every((record) => !mayHold(record, nounOf(role)));
}

const mayHold = ({ role, otherRoles }: PersonRecord, noun: string): boolean =>
  role === null || nounOf(role) === noun || otherRoles.some((other) => nounOf(other) === noun);

/** "the Scottish leader", where the only leader of the text has ruled the whole state. */
const rulesElsewhere = (draft: Draft, { office }: PersonRecord): boolean =>
  isRegional(draft) && office !== null && office !== 'leader' && isRuler(office);

/** An office that says of what: no "minister", but "information minister". */
const SPECIFIC_OFFICE = /^[a-z-]+ (?:[a-z-]+ )?(?:minister|secretary|commissioner)$/;

/** "his predecessor, Karl Lund": whoever holds the office now is another. */
const isPredecessor = ({ role, otherRoles }: PersonRecord): boolean =>
  role === PREDECESSOR || otherRoles.includes(PREDECESSOR);
const PREDECESSOR = 'predecessor';

const hasBody = ({ children }: Draft): boolean =>
  children.some(({ form }) => form === 'organisation' || form === 'body');

/** Whether a person of whom neither office nor country is told was named in a sentence before. */
function isSomebodyKnown(scanned: ScannedText, draft: Draft, { records }: People): boolean {
  const opening = scanned.layer.sentences[draft.sentence]?.first ?? 0;
  const anyRole = draft.role !== null && ANY_ROLE.has(draft.role);
  // "the ANC leader", "the former Ohio governor": who leads a part of a state may have been told with the state alone.
  const isOfBody = hasBody(draft) || (isRegional(draft) && SITTING.test(draft.role ?? ''));
  return records.some(
    ({ role, country, first }) =>
      first < opening &&
      (anyRole || isOfBody ? country === null || country === draft.country : country === null) &&
      (anyRole || role === null),
  );
}
/** "the Brazilian", "the German diplomat": whatever the office. */
const ANY_ROLE = new Set(['national', 'diplomat', 'politician', 'statesman', 'veteran', 'year-old']);

/** Of the person in "the Obama administration". */
function ownersCountry(draft: Draft): string | null {
  for (const { actor } of draft.children) {
    if (isRecord(actor) && actor.country) return actor.country;
  }
  return null;
}

/** "the Scottish government" is not that of the state. */
function isRegional(draft: Draft): boolean {
  return draft.children.some((child) => child.form === 'region' || child.entry?.id.startsWith('region:') === true);
}

/** "his aide", "the Brandt aide"; "rebel" in "the rebel leader" tells which leader, and is nobody that he belongs to. */
function belongsToPerson({ children, possessor }: Draft): boolean {
  return children.some(
    (child) => child.form === 'pronoun' || (isRecord(child.actor) && (child.form !== 'role' || child === possessor)),
  );
}

/** "the ministry" and nothing more. */
function isBare(scanned: ScannedText, draft: Draft): boolean {
  return (
    draft.children.length === 0 &&
    draft.country === null &&
    draft.last - draft.first === 2 &&
    scanned.keys[draft.first] === 'the'
  );
}

/** "the Islamic militant group", "the Paris-based watchdog": any body may be called so that was named before. */
function isDescribed({ keys, tokens }: ScannedText, { children, possessor, last, first, plural }: Draft): boolean {
  if (children.length > 0 || possessor || plural || keys[first] !== 'the') return false;
  return GENERIC_BODIES.has(keys[last - 1] ?? '') && itemAt(tokens, last - 1).text === itemAt(tokens, last - 1).lower;
}

const synonyms: Readonly<Record<string, string>> = { alliance: 'org:NATO', bloc: 'org:EU' };

/** The latest organisation before whose name ends in the noun, or that is called by it; also one that is only described where `unnamed` says so. */
function lastNamed(before: readonly Draft[], noun: string, unnamed: boolean): Actor | null {
  for (let k = before.length - 1; k >= Math.max(0, before.length - 80); k--) {
    const { actor, role } = itemAt(before, k);
    if (!actor || isRecord(actor)) continue;
    // "the Bush administration …, | the administration"
    if (actor.kind === 'state' && role === noun) return actor;
    if (actor.kind !== 'organisation') continue;
    if (actor.id === synonyms[noun]) return actor;
    if (actor.id.startsWith('nominal:') && !unnamed && !beginsCapital(actor.name)) continue;
    if ([actor.name, ...actor.aliases].some((name) => isCalledBy(name, noun))) return actor;
  }
  return null;
}

/** "the Velvet Court", "the Court of Appeal" */
const isCalledBy = (name: string, noun: string): boolean =>
  name.includes(' ') && ` ${name.toLowerCase()} of `.includes(` ${noun} of `);

/** "her French counterpart": the person of that country with the role of the person named before in the sentence. */
function readCounterpart(
  scanned: ScannedText,
  draft: Draft,
  before: readonly Draft[],
  people: People,
  own: OwnWords,
): Reference {
  const role = roleNearby(draft, before);
  const matching = draft.country === null ? [] : people.inOffice(null, draft.country);
  const exact = role === null || draft.country === null ? [] : people.inOffice(role, draft.country);
  if (exact.length === 1) return { actor: itemAt(exact, 0), confidence: SURE };
  if (exact.length === 0 && matching.length === 1) return { actor: itemAt(matching, 0), confidence: LIKELY };
  const actor = own.actor(scanned, draft);
  return { actor: role ? { ...actor, role } : actor, confidence: OWN_WORDS };
}

/** The role of the nearest person before, in the same sentence or the one before it, of another country. */
export function roleNearby(draft: Draft, before: readonly Draft[]): string | null {
  for (let k = before.length - 1; k >= 0 && draft.sentence - itemAt(before, k).sentence <= 1; k--) {
    const { actor } = itemAt(before, k);
    if (isRecord(actor) && actor.role && actor.role !== 'counterpart' && actor.country !== draft.country)
      return actor.role;
  }
  return null;
}
