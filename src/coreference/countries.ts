import type { Actor, TextLayer, TokenRange } from '../document';
import {
  AFFIRMING,
  NO_AMERICANS,
  OF_A_BLOC,
  OFFICES_AT_HOME,
  OFFICES_MOSTLY_OF_ONE,
  STANDS,
} from '../english/coreference/domestic';
import { ENVOYS } from '../english/mentions/nouns';
import { stopBack } from '../english/mentions/words';
import { behindDateline } from '../mentions/dateline';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { isKnownPlace, placeAt } from '../mentions/places';
import { isPossessive } from '../mentions/shapes';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import { blockedActors } from './abroad';
import type { ActorLayer, ActorMention } from './actorLayer';
import { isGroupAtHome } from './broughtHome';
import { carriersCountry } from './carriers';
import { linkBetween } from './conjuncts';
import { employersCountry, schoolsCountry } from './employers';
import { firmsCountry } from './firms';
import { withActor } from './mention';
import { placeOfNominal, residentsCountry } from './residents';

/** Posts in firms and societies: they belong to the place of whoever was just spoken of, not to that of the report. Own compilation. */
const posts =
  /(?:executive|director|chair(?:wo)?man|chairperson|chair|chief|head|owner|founder|economist|secretary.general)$/;
/** Roles abroad or beside states. Own compilation. */
const foreign =
  /(?:ambassador|envoy|diplomat|charg[eé] d['’]affaires|secretary.general|high commissioner|high representative|counterpart|rapporteur|mediator|observer|correspondent)/;
/** With capitals and no more it is he of the United Nations, whoever was just spoken of. */
const UN_CHIEF = /^[Tt]he Secretary.General$/;
/** Who writes of a state is often of another. Own compilation. */
const writers = /(?:author|writer|columnist|biographer|reporter|journalist)$/;
/** Roles that belong to another than the one who has them. Own compilation. */
const opposite = /(?:counterpart|rival|opponent|enemy|ally|neighbou?r|critic|partner|adversary|predecessor|victim)$/;

/**
 * Completes the countries of actors that have none: from a possessor ("its ambassador", "Kenya’s"), from whom they speak for
 * ("a spokeswoman for Hill"), from the place at the head of their sentence ("In Niamey, the ruling council"), from the subject of the
 * sentence before, or from the home of the text. "the government" at home becomes the state.
 */
export function composeCountries(actors: ActorLayer): ActorLayer {
  const blocked = blockedActors(actors);
  const found: Found = { countries: new Map(), states: new Map() };
  findTold(actors, blocked, found);
  if (actors.home) {
    bringHome(actors, actors.home, blocked, found.countries);
    // "Mr. Brandt’s group", where Brandt himself was only brought home.
    findTold(actors, blocked, found);
  }
  return found.countries.size === 0 ? actors : withCountries(actors, found);
}

/** Countries by the ids of actors, and the states that are meant by "the government". */
interface Found {
  readonly countries: Map<string, string>;
  readonly states: Map<string, Actor>;
}

/** Adds what the text tells, mention by mention; the first that tells it counts. */
function findTold(actors: ActorLayer, blocked: ReadonlySet<string>, { countries, states }: Found): void {
  // "The presidents of Chad and Mali left. | The presidents said no": of neither there, too.
  const several = new Set<string>();
  const lookup = ({ actor }: ActorMention): string | null =>
    actor && (actor.country ?? countries.get(actor.id) ?? null);
  for (const mention of actors.mentions) {
    const { actor } = mention;
    if (!actor || mention.type === 'pronoun' || countries.has(actor.id) || !lacksCountry(actors, actor)) continue;
    const told = mention.type === 'name' ? countryByName(actors, mention) : null;
    if (told) {
      countries.set(actor.id, told);
      continue;
    }
    const role = actor.role ?? mention.role;
    if (!role || mention.roleClass === 'document' || several.has(actor.id)) continue;
    if (opposite.test(role) && !isOfHisCamp(actors, mention)) continue;
    if (isOfSeveral(actors, mention) || isOfBloc(actors, mention)) {
      several.add(actor.id);
      continue;
    }
    const country =
      (mention.type === 'nominal' && actor.kind === 'person' ? mention.country : null) ??
      ownersCountry(actors, mention, lookup) ??
      (mention.type === 'nominal' ? placeOfNominal(actors, mention) : null) ??
      (actor.kind === 'person' ? carriersCountry(actors, mention) : null) ??
      (mention.roleClass === 'person' ? authoritysCountry(actors, mention, lookup) : null) ??
      (blocked.has(actor.id) ? null : placesCountry(actors, mention, role, lookup)) ??
      (mention.plural ? null : (OFFICES_MOSTLY_OF_ONE.find(([office]) => office.test(role))?.[1] ?? null));
    if (!country) continue;
    countries.set(actor.id, country);
    const state =
      role === 'government' && mention.definite && !mention.plural ? gazetteer().states.get(country) : undefined;
    if (state) states.set(actor.id, actorOfEntry(state));
  }
}

/** What a name tells, with the words behind it: where a person works or lives, where a school lies, which firm it is. */
function countryByName(actors: ActorLayer, mention: ActorMention): string | null {
  const { tokens } = actors.layer;
  const { actor } = mention;
  if (actor?.kind === 'person') {
    return (
      employersCountry(actors, mention) ??
      residentsCountry(actors, mention) ??
      possessorsCountry(actors, mention) ??
      stateSpokenFor(actors, mention)
    );
  }
  if (actor?.kind !== 'organisation') return null;
  const opening = tokens[mention.first]?.lower === 'the' ? mention.first + 1 : mention.first;
  return (
    firmsCountry(actor.name) ??
    schoolsCountry(tokens, opening) ??
    (PARTY.test(actor.name) ? headsCountry(actors, mention) : null)
  );
}

const PARTY = /\bParty$/;

/** "In Niamey, the rulers cheered. | The Velvet Party did not": of the place at the head of the paragraph, or of a sentence behind. */
function headsCountry({ layer }: ActorLayer, { sentence: own }: ActorMention): string | null {
  const { sentences } = layer;
  const { paragraph } = itemAt(sentences, own);
  for (let at = own; at >= Math.max(0, own - 2); at--) {
    const sentence = itemAt(sentences, at);
    if (sentence.paragraph !== paragraph) return null;
    const place = placeAtHead(layer, sentence);
    if (place) return place;
  }
  return null;
}

/** Of "In Niamey, …" at the head of a sentence. */
function placeAtHead({ tokens }: TextLayer, { first, last }: TokenRange): string | null {
  if (!/^(?:in|from|at)$/.test(tokens[first]?.lower ?? '')) return null;
  const window = tokens.slice(first + 1, Math.min(last, first + 5));
  const keys = window.map((token) => factsOf(token).key);
  return placeAt(window, keys, 0, window.length);
}

/** Of the state in "Britain’s law lord Tom Sand", whatever that is. */
function possessorsCountry({ layer: { tokens }, mentions }: ActorLayer, { start, first }: ActorMention): string | null {
  const state = mentions[firstFrom(mentions, start) - 1];
  if (state?.actor?.kind !== 'state' || !isPossessive(tokens[state.last])) return null;
  const words = tokens.slice(state.last + 1, first);
  const says = words.length <= LONGEST_ROLE && words.every(({ text, lower }) => text === lower && !stopBack.has(lower));
  return says && !opposite.test(words.at(-1)?.lower ?? '') ? state.actor.country : null;
}
/** Of Chad in "Lind underscored | Chad’s | support for the talks", said by the first in the sentence. */
function stateSpokenFor({ layer, mentions }: ActorLayer, mention: ActorMention): string | null {
  const { tokens, sentences } = layer;
  const { start, end } = itemAt(sentences, mention.sentence);
  const opening = firstFrom(mentions, start);
  let isFirst = false;
  for (let k = opening; k < Math.min(mentions.length, opening + NEAR) && itemAt(mentions, k).start < end; k++) {
    const one = itemAt(mentions, k);
    const { actor, first, last } = one;
    if (one === mention) isFirst = true;
    else if (!isFirst && actor?.kind === 'person') return null;
    if (!isFirst || actor?.kind !== 'state' || !isPossessive(tokens[last])) continue;
    const isStand = tokens.slice(last + 1, last + 3).some(({ lower }) => STANDS.has(lower));
    if (isStand && AFFIRMING.test(tokens[first - 1]?.lower ?? '')) return actor.country;
  }
  return null;
}
/** Mentions at the head of a sentence among which both are. Own choice. */
const NEAR = 12;

/** Words that tell what somebody is, where no list has them. Own choice. */
const LONGEST_ROLE = 3;

/** A body of the gazetteer without a country is no state's, whatever its noun. */
const lacksCountry = ({ international }: ActorLayer, { id, kind, country }: Actor): boolean =>
  !country && kind !== 'state' && !international.has(id) && !gazetteer().organisations.has(id);

/** Gives the home of the text to those of whom nothing else is told. */
function bringHome(
  { mentions, international }: ActorLayer,
  home: string,
  blocked: ReadonlySet<string>,
  countries: Map<string, string>,
): void {
  for (const { actor } of mentions) {
    if (!actor || actor.country || countries.has(actor.id)) continue;
    if (!blocked.has(actor.id) && !international.has(actor.id) && isDomestic(actor)) countries.set(actor.id, home);
  }
}

function withCountries(actors: ActorLayer, { countries, states }: Found): ActorLayer {
  const completed = new Map<string, Actor>();
  const complete = (actor: Actor): Actor => {
    const country = countries.get(actor.id);
    if (!country || actor.country) return actor;
    const known = completed.get(actor.id) ?? states.get(actor.id) ?? { ...actor, country };
    completed.set(actor.id, known);
    return known;
  };
  const replace = (mention: ActorMention): ActorMention =>
    mention.actor && countries.has(mention.actor.id) ? withActor(mention, complete(mention.actor)) : mention;
  return {
    ...actors,
    mentions: actors.mentions.map(replace),
    nested: actors.nested.map(replace),
    actors: [...new Map(actors.actors.map((actor) => complete(actor)).map((actor) => [actor.id, actor])).values()],
    members: new Map([...actors.members].map(([id, members]) => [id, members.map(complete)])),
  };
}

/** Words in the names of bodies that are no state's. Own compilation. */
const international =
  /\b(?:international|world|global|united nations|transnational|without borders|intergovernmental|inter-american|pan-|european|african|asian|arab|islamic|americas|nato|un|eu)\b/i;
/** Bodies by their nouns that belong to a state or to no one. Own compilation. */
const stateless =
  /(?:group|force|task force|campaign|community|mission|tribunal|commission|company|firm|council|organi[sz]ation|leadership|country|nation|power|bloc|alliance|coalition|side)$/;

/** Whether a body or a person of whom nothing else is told is taken to belong where the text is at home. */
function isDomestic({ id, kind, name, role }: Actor): boolean {
  if (kind === 'person') return role === null || !(foreign.test(role) || opposite.test(role) || writers.test(role));
  if (kind !== 'organisation' || gazetteer().organisations.has(id) || international.test(name)) return false;
  return !(id.startsWith('nominal:') && stateless.test(role ?? '')) || (named.test(name) && !OF_STATES.test(name));
}
/** "the Democratic Alliance" is a party, "the alliance" and "the Western alliance" need not be. */
const named = /^\p{Lu}\p{Ll}+ (?:\p{L}+ )?(?:Alliance|Coalition|Bloc)$/u;
const OF_STATES = /^(?:Western|Northern|Eastern|Southern|Soviet|Communist|Allied) /;

/** Of the place that an office or post belongs to, where nobody is named whom it belongs to. */
function placesCountry(
  actors: ActorLayer,
  mention: ActorMention,
  role: string,
  lookup: (mention: ActorMention) => string | null,
): string | null {
  const may = !foreign.test(role) && (mention.plural ? isGroupAtHome(role) : OFFICES_AT_HOME.test(role));
  const agency = may ? agencysCountry(actors, mention) : null;
  if (agency) return agency;
  const introduced =
    mention.role !== null &&
    !UN_CHIEF.test(actors.layer.text.slice(mention.start, mention.end)) &&
    (may || (posts.test(role) && !mention.plural));
  return (introduced ? placeBefore(actors, mention, lookup) : null) ?? (may ? homeFor(actors, mention) : null);
}

/** The home of the text; "a Foreign Ministry official" is of none that has no such ministry. */
const homeFor = ({ home, layer }: ActorLayer, { start, end }: ActorMention): string | null =>
  home === 'US' && NO_AMERICANS.test(layer.text.slice(start, end)) ? null : home;

/** Of the agency in "the Xinhua news agency quoted a foreign ministry spokesman": it quotes those of its own state. */
function agencysCountry({ layer, mentions }: ActorLayer, { start, first }: ActorMention): string | null {
  if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(layer.tokens[first - 1]?.lower ?? '')) return null;
  const agency = mentions[firstFrom(mentions, start) - 1]?.actor;
  return agency?.kind === 'organisation' ? agency.country : null;
}

/** "Lind's critics", "his allies": those of a politician are mostly of his state; the allies of a president may be other states. */
function isOfHisCamp({ nested }: ActorLayer, { plural, role, start, end, head }: ActorMention): boolean {
  const owner = plural ? nested[firstFrom(nested, start)] : undefined;
  if (!owner || owner.start !== start || owner.end >= end || owner.actor?.kind !== 'person') return false;
  if (role === 'ally') return head - owner.last < 2 && !/president/.test(owner.actor.role ?? '');
  return /^(?:critic|opponent|rival)$/.test(role ?? '');
}

/** "the leaders of Chad and Mali": of neither. */
function isOfSeveral(actors: ActorLayer, { plural, start, end }: ActorMention): boolean {
  if (!plural) return false;
  const k = firstFrom(actors.nested, start);
  const [one, other] = [actors.nested[k], actors.nested[k + 1]];
  return (
    other?.actor?.kind === 'state' && other.end <= end && linkBetween(actors, one?.last ?? 0, other.first) !== null
  );
}

/** "Arab foreign ministers", "an official of the bloc", "an alliance spokesman": of no one state. */
function isOfBloc({ layer: { text } }: ActorLayer, { type, start, end }: ActorMention): boolean {
  return type === 'nominal' && OF_A_BLOC.test(text.slice(start, end + LONGEST_OF));
}
/** Characters behind a noun in which "of the bloc" is looked for. */
const LONGEST_OF = 16;

function ownersCountry(
  actors: ActorLayer,
  mention: ActorMention,
  lookup: (mention: ActorMention) => string | null,
): string | null {
  const { nested } = actors;
  const { tokens } = actors.layer;
  const opening = firstFrom(nested, mention.start);
  for (let k = opening; k < nested.length && itemAt(nested, k).start < mention.end; k++) {
    const inner = itemAt(nested, k);
    const country = lookup(inner);
    if (!country || inner.actor?.id === mention.actor?.id) continue;
    if (inner.type === 'name' && inner.actor?.kind === 'state' && isKnownPlace(tokens, inner)) continue;
    // "a memo from | Mr. Brandt’s aide": what stands before the phrase joins nothing in it.
    const joint = inner.first > mention.first ? (tokens[inner.first - 1]?.lower ?? '') : '';
    // "the UN | Syria envoy", "Lind’s | Syria envoy"
    const isSent = k > opening || isPossessive(tokens[inner.first - 1]);
    if (isSent && inner.actor?.kind === 'state' && ENVOYS.has(tokens[inner.last]?.lower ?? '')) return null;
    if (/^(?:to|from|with)$/.test(joint)) continue;
    // Envoys in a state are of another; those who march in its streets are its own.
    if (joint === 'in' && !(mention.plural && isGroupAtHome(mention.role ?? ''))) continue;
    return country;
  }
  return mention.type === 'nominal' ? townIn(actors, mention) : townBefore(actors, mention);
}

/**
 * Of whom somebody comes from or works in: "a delegate | from the Chadian government", "a source | in the Chadian ministry"; of the person whom
 * somebody is near: "people | close to Lind".
 */
function authoritysCountry(
  { layer: { tokens }, mentions }: ActorLayer,
  { end, last, role }: ActorMention,
  lookup: (mention: ActorMention) => string | null,
): string | null {
  if (/^(?:close|loyal)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'to') {
    const near = mentions[firstFrom(mentions, end)];
    return near?.actor?.kind === 'person' && near.first === last + 2 ? lookup(near) : null;
  }
  if (!/^(?:from|in)$/.test(tokens[last]?.lower ?? '') || FLEEING.test(role ?? '')) return null;
  const behind = mentions[firstFrom(mentions, end)];
  const isAuthority = behind?.roleClass === 'government' || behind?.roleClass === 'organ';
  return isAuthority && behind.first === last + 1 && !behind.plural ? lookup(behind) : null;
}
/** Who is no longer of what he comes from. */
const FLEEING = /(?:refugee|exile|defector|migrant|deserter)$/;

/** Of the town in "a Munich daily". */
function townIn(actors: ActorLayer, mention: ActorMention): string | null {
  const tokens = actors.layer.tokens.slice(mention.first, mention.last);
  const keys = tokens.map((token) => factsOf(token).key);
  for (let at = 1; at < tokens.length - 1; at++) {
    const place =
      isCapitalised(itemAt(tokens, at)) && !/^(?:to|from|with|in)$/.test(itemAt(keys, at - 1))
        ? placeAt(tokens, keys, at, tokens.length)
        : null;
    if (place) return place;
  }
  return null;
}

/** Of the town in "Lagos Governor Tunde Bello". */
function townBefore({ layer }: ActorLayer, { first, last, role, actor }: ActorMention): string | null {
  if (!role || actor?.kind !== 'person') return null;
  const tokens = layer.tokens.slice(first, Math.min(last, first + 4));
  if (tokens.length < 3 || actor.name.startsWith(itemAt(tokens, 0).text)) return null;
  return placeAt(
    tokens,
    tokens.map((token) => factsOf(token).key),
    itemAt(tokens, 0).lower === 'the' ? 1 : 0,
    tokens.length,
  );
}

/** "The US | decision": the state tells which, and is no subject. */
function isModifier({ tokens }: ActorLayer['layer'], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || isCapitalised(next) || isPossessive(next)) return false;
  return !factsOf(next).acting && !stopBack.has(next.lower) && !/(?:ly|ed|s)$/.test(next.lower);
}

/** Of Chad in "Chad’s ambassador was summoned": he is abroad, and so is what is told next. */
function isOfEnvoy(mentions: readonly ActorMention[], { start, end }: ActorMention): boolean {
  const outer = mentions[firstFrom(mentions, start)];
  return outer?.start === start && outer.end > end && foreign.test(outer.actor?.role ?? outer.role ?? '');
}

/** "On Chad, the minister said": what is spoken of, and not the place that it is spoken in. Own compilation. */
const ON = /^(?:on|about|against|concerning|over|regarding|unlike|with)$/;

/** From "In Niamey, …" at the head of the sentence, or the state that is the subject of the sentence before in the paragraph. */
function placeBefore(
  actors: ActorLayer,
  mention: ActorMention,
  lookup: (mention: ActorMention) => string | null,
): string | null {
  const { layer, mentions, nested } = actors;
  const { tokens, sentences } = layer;
  const sentence = itemAt(sentences, mention.sentence);
  const place = placeAtHead(layer, sentence);
  if (place) return place;
  const inside = mentions[firstFrom(mentions, sentence.start)];
  const opening = behindDateline(layer, sentence.first);
  // "Asmara has nothing to gain, Information Minister Lund said": he speaks of another state.
  const speaksOf = actors.home !== null && tokens[mention.first - 1]?.text === ',';
  if (
    inside &&
    !speaksOf &&
    inside.start < mention.start &&
    inside.first <= opening + 1 &&
    inside.actor?.kind === 'state' &&
    !ON.test(tokens[inside.first - 1]?.lower ?? '')
  )
    return lookup(inside);
  for (
    let before = mention.sentence - 1;
    before >= 0 && itemAt(sentences, before).paragraph === sentence.paragraph && mention.sentence - before <= 2;
    before--
  ) {
    // "In Niamey, officials were careful. | The foreign minister said"
    const there = placeAtHead(layer, itemAt(sentences, before));
    if (there) return there;
    for (const list of [mentions, nested]) {
      const first = list[firstFrom(list, itemAt(sentences, before).start)];
      const opens =
        first &&
        first.first <= behindDateline(layer, itemAt(sentences, before).first) + 1 &&
        !ON.test(tokens[first.first - 1]?.lower ?? '') &&
        !isModifier(layer, first.last) &&
        !isOfEnvoy(mentions, first);
      if (opens && (first.actor?.kind === 'state' || first.actor?.kind === 'organisation') && first.actor.country)
        return first.actor.country;
    }
  }
  return null;
}
