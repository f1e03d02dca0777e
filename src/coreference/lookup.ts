import type { Actor, MentionType, Span, TextLayer, TokenRange } from '../document';
import { NO_PERSONS, PEOPLE } from '../english/attribution/people';
import { EMPHATICS } from '../english/attribution/subjects';
import { BODIES, DESCRIBING, PARTS, SHARES } from '../english/mentions/nouns';
import { placePrepositions, stopBack } from '../english/mentions/words';
import { singular } from '../grammar';
import { behindDateline } from '../mentions/dateline';
import { fold, slug } from '../mentions/entries';
import { LONGEST_PHRASE } from '../mentions/extendLeft';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { isPersonNoun } from '../mentions/personNouns';
import { isParty, isPossessive } from '../mentions/shapes';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom, singleSpaced, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** Letters of the longest particle in a name ("Al-Quds al Arabi", "Bank van Lund"). Own choice. */
const LONGEST_PARTICLE = 3;

/** What stands before a number and is no part of a name. */
const LIMITS: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'up to',
  'more than',
  'fewer than',
  'less than',
  'over',
  'about',
  'around',
]);

/** Words between "one" and the comma before a name: "one of them, Park Chul-soo". Own choice. */
const APPOSED_WITHIN = 5;

/** Who a noun phrase stands for. */
export interface ActorReference {
  readonly actor: Actor | null;
  readonly type: MentionType;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Confidence of a phrase that is named by its own words, with a known noun and without. Own estimates. */
const UNRESOLVED = 0.45;
const UNKNOWN_NOUN = 0.5;

/**
 * The actor that a noun phrase stands for: the one whose mention heads it. A phrase whose head is no mention is an actor named by
 * its own words if its noun can be one ("the victims’ relatives"), and none otherwise ("the road to Paris").
 *
 * @param actors What `readActors` or `resolvePronouns` returned.
 * @param span The phrase, UTF-16 offsets.
 *
 * @example
 * actorOf(readActors(readText('Some allies objected.')), { start: 0, end: 11 })
 * // { actor: { id: 'nominal:1', name: 'Some allies', kind: 'group', … }, type: 'nominal', confidence: 0.8 }
 */
export function actorOf(actors: ActorLayer, span: Span): ActorReference {
  const { layer } = actors;
  const range = behindLayout(layer, tokensIn(layer, span));
  if (range.first >= range.last) return { actor: null, type: 'nominal', confidence: 0 };
  const ratio = inTen(layer, range);
  if (ratio) return ratio;
  const found = headMention(actors, range.first, range.last);
  const named = found && describedBy(layer, range, found);
  if (named) return { actor: named, type: 'name', confidence: UNKNOWN_NOUN };
  if (found) {
    const author = found.roleClass === 'document' ? ownerOf(actors, found) : null;
    if (author) return { actor: author.actor, type: author.type, confidence: author.confidence };
    if (found.actor || found.type === 'pronoun') {
      return { actor: found.actor, type: found.type, confidence: found.confidence };
    }
    return {
      actor: byWords(layer, found, found),
      type: 'nominal',
      confidence: UNRESOLVED,
    };
  }
  const end = coreEnd(layer, range.first, range.last);
  const core = isPossessive(layer.tokens[end - 1]) ? end - 1 : end;
  if (core <= range.first) return { actor: null, type: 'nominal', confidence: 0 };
  const head = itemAt(layer.tokens, core - 1);
  const noun = isPersonNoun(head.lower);
  // "55 percent of voters"
  const isShare = SHARES.has(head.lower) || (PARTS.has(head.lower) && isPartOfPeople(layer, core, range.last));
  if (isShare && itemAt(layer.tokens, range.first).lower !== 'the') return counted(layer, range, core);
  if (noun?.pronominal) return nameApposed(actors, core, range.last) ?? counted(layer, range, core);
  if (isCapitalised(head) && !stopBack.has(head.lower)) {
    const actor = namedExample(actors, range.first, core) ?? namedBody(layer, range.first, core);
    return { actor, type: 'name', confidence: UNKNOWN_NOUN };
  }
  const country = countryIn(layer, range.first, core);
  if (BODIES.has(head.lower) && core - range.first > 1) {
    const actor = byWords(layer, { first: range.first, last: core }, { plural: true, country, role: null });
    return { actor, type: 'nominal', confidence: UNKNOWN_NOUN };
  }
  if (!noun) return people(layer, range, core) ?? { actor: null, type: 'nominal', confidence: 0 };
  return {
    actor: byWords(layer, { first: range.first, last: core }, { plural: noun.plural, country, role: noun.singular }),
    type: 'nominal',
    confidence: UNKNOWN_NOUN,
  };
}

/** "a third | of Kenyans", "a number | of attendees", but not "a number of ballots". */
function isPartOfPeople(layer: TextLayer, of: number, last: number): boolean {
  if (layer.tokens[of]?.lower !== 'of' || of + 1 >= last) return false;
  const end = coreEnd(layer, of + 1, last);
  const noun = layer.tokens[end - 1];
  if (!noun || end === of + 1) return false;
  const isPeople = isPersonNoun(noun.lower) !== null || PEOPLE.has(singular(noun.lower));
  return isPeople || countryIn(layer, end - 1, end) !== null;
}

/** "one in four voters", "six out of 10": how many there are of them. */
function inTen(layer: TextLayer, { first, last }: TokenRange): ActorReference | null {
  const behind = layer.tokens[first + 1]?.lower;
  if (behind !== 'in' && behind !== 'out') return null;
  const end = Math.min(last, first + (behind === 'in' ? 4 : 5));
  const ratio = RATIO.exec(words(layer, first, end).toLowerCase())?.[1];
  if (ratio === undefined) return null;
  const noun = itemAt(layer.tokens, end - 1);
  const isNamed = end - first > ratio.split(' ').length && noun.kind === 'word' && !stopBack.has(noun.lower);
  const told = isNamed ? end : first + ratio.split(' ').length;
  const country = countryIn(layer, first, told);
  const actor = byWords(layer, { first, last: told }, { plural: true, country, role: null });
  return { actor, type: 'nominal', confidence: UNKNOWN_NOUN };
}
const RATIO =
  /^((?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\d{1,3}|three|four|five|six|eight|ten))(?: |$)/;

/** "a Quill spokesman", "people briefed on the plan": somebody whom the words alone name, with what tells who they are. */
function people(layer: TextLayer, { first, last }: TokenRange, core: number): ActorReference | null {
  const { tokens } = layer;
  let end = first;
  while (end < core && !DESCRIBING.has(itemAt(tokens, end).lower)) end++;
  const head = tokens[end - 1]?.lower ?? '';
  const noun = singular(head);
  const plural = head === 'people' || noun !== head;
  if (!PEOPLE.has(noun) || NO_PERSONS.has(noun) || (end - first < 2 && !plural)) return null;
  while (end < last && end - first < LONGEST_PHRASE && !CLOSES_NAME.test(itemAt(tokens, end).lower)) end++;
  if (end > core && isPossessive(tokens[end - 1])) end--;
  const actor = byWords(layer, { first, last: end }, { plural, country: countryIn(layer, first, core), role: noun });
  return { actor, type: 'nominal', confidence: UNKNOWN_NOUN };
}
const CLOSES_NAME = /^(?:[,;:(—–-]|who|whom|whose|which|that|when|where)$/;

/** "Tom French|, the director of the bank": who is named before the comma, where the name tells nothing by itself. */
function describedBy(layer: TextLayer, { first, last }: TokenRange, description: ActorMention): Actor | null {
  const comma = description.first - 1;
  if (description.type !== 'nominal' || comma - first < 2 || layer.tokens[comma]?.text !== ',') return null;
  // "Speaking to Tom French, the director said": whoever is described goes on to no verb.
  if (itemAt(layer.tokens, last - 1).text !== ',' && layer.tokens[last]?.kind === 'word') return null;
  for (let at = first; at < comma; at++) if (!isCapitalised(itemAt(layer.tokens, at))) return null;
  const name = words(layer, first, comma);
  const isPerson = description.roleClass === 'person';
  const { country, role } = description;
  const kind = isPerson ? 'person' : 'organisation';
  return {
    id: `${isPerson ? kind : 'org'}:${slug(name)}`,
    name,
    kind,
    country,
    role: isPerson ? role : null,
    aliases: [],
  };
}

/** "one of them, | Park Chul-soo": the name of who is meant. */
function nameApposed({ layer, mentions }: ActorLayer, core: number, last: number): ActorReference | null {
  for (let at = core; at < Math.min(last, core + APPOSED_WITHIN); at++) {
    if (itemAt(layer.tokens, at).text !== ',') continue;
    const named = mentions[firstFrom(mentions, itemAt(layer.tokens, at).end)];
    if (named?.first !== at + 1 || named.type !== 'name' || named.last > last) return null;
    return { actor: named.actor, type: 'name', confidence: named.confidence };
  }
  return null;
}

/** "critics like | Karl Lund": whoever is named for all of them. */
function namedExample({ layer, mentions }: ActorLayer, first: number, core: number): Actor | null {
  const named = mentions[firstFrom(mentions, itemAt(layer.tokens, core - 1).end) - 1];
  if (named?.last !== core || named.type !== 'name' || named.first - 1 <= first) return null;
  return layer.tokens[named.first - 1]?.lower === 'like' ? named.actor : null;
}

/** "Hundreds", "hundreds of students": with the noun for those who are counted, where one is told. */
function counted(layer: TextLayer, { first, last }: TokenRange, core: number): ActorReference {
  const { tokens } = layer;
  const noun = tokens[core]?.lower === 'of' && core + 1 < last ? coreEnd(layer, core + 1, last) : core;
  const told = noun > core + 1 && !factsOf(itemAt(tokens, noun - 1)).pronoun ? noun : core;
  const country = countryIn(layer, first, told);
  const plural = isPersonNoun(itemAt(tokens, core - 1).lower)?.plural ?? true;
  const actor = byWords(layer, { first, last: told }, { plural, country, role: null });
  return { actor, type: 'nominal', confidence: UNKNOWN_NOUN };
}

/** "Japan's powerful lobby Keidan": the name at the end, with the state of what stands before it. */
function namedBody(layer: TextLayer, first: number, core: number): Actor {
  const start = nameStart(layer, first, core);
  const seat = core - start === 1 ? seatAt(layer, start) : null;
  if (seat) return seat;
  const name = words(layer, start, core);
  const country = start > first ? countryIn(layer, first, start) : null;
  return { id: `org:${slug(name)}`, name, kind: 'organisation', country, role: null, aliases: [] };
}

/** Without a dateline, the party of the name before, or how many there are at least, which the phrase may have been read with. */
function behindLayout(layer: TextLayer, range: TokenRange): TokenRange {
  const [word, next] = [layer.tokens[range.first]?.lower ?? '', layer.tokens[range.first + 1]?.lower ?? ''];
  const number = range.first + (LIMITS.has(word) ? 1 : LIMITS.has(`${word} ${next}`) ? 2 : 0);
  if (number > range.first && number < range.last) return { ...range, first: number };
  const [tag, comma] = [layer.tokens[range.first], layer.tokens[range.first + 1]];
  if (tag && comma?.text === ',' && isParty(tag.text)) return { first: range.first + 2, last: range.last };
  const behind = behindDateline(layer, range.first);
  return behind < range.last ? { first: behind, last: range.last } : range;
}

/** Whose paper it is: "her" in "her letter", Ghana in "Ghana’s statement". */
function ownerOf(actors: ActorLayer, paper: ActorMention): ActorMention | null {
  const { nested, layer } = actors;
  for (let k = firstFrom(nested, paper.start); k < nested.length && itemAt(nested, k).start < paper.end; k++) {
    const owner = itemAt(nested, k);
    if (!owner.actor || owner.first !== paper.first) continue;
    if (owner.type === 'pronoun' || isPossessive(layer.tokens[owner.last])) return owner;
  }
  return null;
}

/** The mention that heads the tokens: it begins the phrase but for small words, and nothing but a modifier follows it. */
function headMention(actors: ActorLayer, opening: number, last: number): ActorMention | null {
  const { layer, mentions, nested } = actors;
  let first = opening;
  const start = itemAt(layer.tokens, first).start;
  const end = itemAt(layer.tokens, last - 1).end;
  for (
    let k = Math.max(0, firstFrom(mentions, start) - 1);
    k < mentions.length && itemAt(mentions, k).start < end;
    k++
  ) {
    const mention = itemAt(mentions, k);
    if (mention.end <= start) continue;
    if (mention.head >= first && mention.head < last) {
      // "Bhutto’s People’s Party": the owner does not head the phrase.
      const own = isPossessive(layer.tokens[mention.last]) && mention.last + 1 < last ? mentions[k + 1] : undefined;
      const apposed = own && layer.tokens[own.first - 1]?.text === ',';
      if (own?.type === 'name' && !apposed && own.last === last && opensPhrase(layer, mention.last + 1, own.first)) {
        first = mention.last + 1;
        continue;
      }
      const body =
        bodyOfState(mention, mentions[k + 1], last) ?? memberOf(layer, mention, mentions.slice(k + 1, k + 3), last);
      if (body) return body;
      // "The XYP's Ana Lind": whoever the owner is.
      const isOwned = mention.type === 'name' && mention.actor?.kind === 'person' && mention.last >= last;
      if (isOwned && isPossessive(layer.tokens[mention.first - 1])) return mention;
      return opensPhrase(layer, first, mention.first) && closesHead(layer, mention.last, last) ? mention : null;
    }
    // "A Munich" of "A Munich daily": the phrase was cut before its noun.
    const cut = mention.first === first && mention.head === last && mention.type === 'nominal';
    // "Oslo's" of "Oslo's opposition": the owner is meant.
    if (cut && !isPossessive(layer.tokens[last - 1])) return mention;
    if (mention.start > start) return null;
  }
  for (let k = Math.max(0, firstFrom(nested, start) - 1); k < nested.length && itemAt(nested, k).start < end; k++) {
    const mention = itemAt(nested, k);
    if (mention.end > start && mention.head >= first && mention.head < last && mention.start <= start + 4)
      return mention;
  }
  return null;
}

/** "the United States | State Department": the state tells whose body it is. */
function bodyOfState(state: ActorMention, next: ActorMention | undefined, last: number): ActorMention | null {
  if (state.actor?.kind !== 'state' || next?.first !== state.last || next.last > last) return null;
  if (next.actor?.kind !== 'organisation') return null;
  // A body that every state may have ends the phrase: "the US | National Security Council".
  const isItsOwn = next.actor.country === state.actor.country || (next.actor.country === null && next.last === last);
  return isItsOwn ? next : null;
}

/** "U.S. Army | Maj. Tom Sand", "African Union (AU) | Commission chairperson Ana Lind": the body tells whose member it is. */
function memberOf(
  { tokens }: TextLayer,
  body: ActorMention,
  [first, second]: readonly ActorMention[],
  last: number,
): ActorMention | null {
  // The short form in brackets may be a mention of its own.
  const next = first?.first === body.last + 1 ? second : first;
  if (body.actor?.kind !== 'organisation' || next?.actor?.kind !== 'person' || next.type !== 'name') return null;
  const isBracketed = tokens[body.last]?.text === '(' && tokens[body.last + 2]?.text === ')';
  const behind = isBracketed ? body.last + 3 : body.last;
  return next.first === behind && next.last <= last ? next : null;
}

/** Only determiners, adverbs and adjectives stand before the mention; a preposition or possessive puts the head elsewhere. */
function opensPhrase(layer: TextLayer, first: number, mention: number): boolean {
  for (let at = first; at < mention; at++) {
    const token = itemAt(layer.tokens, at);
    if (
      isPossessive(token) ||
      /^(?:of|in|to|at|on|with|about|between|against|over|into|near|toward|towards)$/.test(token.lower)
    )
      return false;
    if (closesName(layer, first, at)) return false;
    if (at - first >= 6) return false;
  }
  return true;
}

/** "Zenfor, | which represents 300 carriers": the name of whom nothing else is known heads the phrase, not what is told of it. */
function closesName({ tokens }: TextLayer, first: number, at: number): boolean {
  if (at === first || itemAt(tokens, at).text !== ',') return false;
  const name = itemAt(tokens, at - 1);
  return isCapitalised(name) && !name.text.endsWith('.') && RELATIVES.has(tokens[at + 1]?.lower ?? '');
}
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose']);

/** After "US" in "US sanctions" another noun is the head. */
function closesHead(layer: TextLayer, at: number, last: number): boolean {
  if (at >= last) return true;
  const next = itemAt(layer.tokens, at);
  if (isPossessive(next)) return at + 1 >= last;
  if (next.kind !== 'word') return true;
  return (
    DESCRIBING.has(next.lower) ||
    stopBack.has(next.lower) ||
    EMPHATICS.has(next.lower) ||
    placePrepositions.has(next.lower) ||
    next.lower.endsWith('ly') ||
    /(?:ed|ing|iar|wn|ous|ive|ble)$/.test(next.lower) ||
    isCapitalised(next)
  );
}

/** Where the phrase's own words end: before a preposition, comma, relative or clause. */
function coreEnd(layer: TextLayer, first: number, last: number): number {
  let at = first;
  while (at < last) {
    const token = itemAt(layer.tokens, at);
    if (token.kind === 'punctuation' && !isPossessive(token) && !/^["“”‘’]/.test(token.text)) break;
    if (
      at > first &&
      stopBack.has(token.lower) &&
      !/^(?:his|her|their|its|my|our|your|not|no|only|just|now|then|so)$/.test(token.lower)
    )
      break;
    at++;
  }
  return at;
}

/** The state for which its capital speaks ("To Tehran, it was a threat"). */
function seatAt({ tokens }: TextLayer, at: number): Actor | null {
  const token = itemAt(tokens, at);
  const entry = gazetteer().phrases.match([token], [factsOf(token).key], 0, 1)?.entry;
  const state = entry?.kind === 'seat' && entry.country ? gazetteer().states.get(entry.country) : undefined;
  return state ? actorOfEntry(state) : null;
}

/** Where the name of a body begins: behind what says what it is like, and behind an article. */
function nameStart(layer: TextLayer, first: number, core: number): number {
  let at = first;
  for (let k = core - 2; k > first; k--) {
    const token = itemAt(layer.tokens, k);
    if (token.kind !== 'word' || isCapitalised(token) || token.lower.length <= LONGEST_PARTICLE) continue;
    at = k + 1;
    break;
  }
  while (at < core - 1 && !isCapitalised(itemAt(layer.tokens, at))) at++;
  return fold(itemAt(layer.tokens, at).text) === 'the' && at < core - 1 ? at + 1 : at;
}

/** The state that stands inside the phrase, by adjective or name. */
function countryIn(layer: TextLayer, first: number, core: number): string | null {
  const tokens = layer.tokens.slice(first, Math.min(core, first + LONGEST_PHRASE));
  const keys = tokens.map((token) => factsOf(token).key);
  for (let at = 0; at < tokens.length; at++) {
    const country = gazetteer().phrases.match(tokens, keys, at, tokens.length)?.entry.country;
    if (country) return country;
  }
  return null;
}

/** An actor that is named by the words of a phrase. */
function byWords(
  layer: TextLayer,
  { first, last }: TokenRange,
  { plural, country, role }: Pick<ActorMention, 'plural' | 'country' | 'role'>,
): Actor {
  const name = words(layer, first, last);
  return { id: `nominal:${slug(name)}`, name, kind: plural ? 'group' : 'unnamed', country, role, aliases: [] };
}

function words(layer: TextLayer, first: number, last: number): string {
  return singleSpaced(layer.text.slice(itemAt(layer.tokens, first).start, itemAt(layer.tokens, last - 1).end));
}
