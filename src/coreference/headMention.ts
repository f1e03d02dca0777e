/** The mention that heads a noun phrase. */
import type { TextLayer } from '../document';
import { EMPHATICS } from '../english/attribution/subjects';
import { DESCRIBING } from '../english/mentions/nouns';
import { placePrepositions, stopBack } from '../english/mentions/words';
import { SEEN_PAPERS } from '../english/statements/papers';
import { isPossessive } from '../mentions/shapes';
import { isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** The mention that heads the tokens: it begins the phrase but for small words, and nothing but a modifier follows it. */
export function headMention(actors: ActorLayer, opening: number, last: number): ActorMention | null {
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
      // "Oslo’s Gazer, the voice of the port,"
      const closes = own && (own.last === last || layer.tokens[own.last]?.text === ',');
      if (own?.type === 'name' && !apposed && closes && opensPhrase(layer, mention.last + 1, own.first)) {
        first = mention.last + 1;
        continue;
      }
      const body =
        bodyOfState(mention, mentions[k + 1], last) ??
        nameOfBody(layer, mention, mentions[k + 1], last) ??
        memberOf(layer, mention, mentions.slice(k + 1, k + 3), last) ??
        whoEnds(layer, mention, mentions.slice(k + 1, k + 4), last);
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

/** "the armed group | Sava Front", "its rival | Zenfor Holdings": the name tells which. */
function nameOfBody(
  layer: TextLayer,
  { type, roleClass, plural, definite, last: end }: ActorMention,
  next: ActorMention | undefined,
  last: number,
): ActorMention | null {
  if (type !== 'nominal' || plural || next?.first !== end || next.type !== 'name') return null;
  const { kind } = next.actor ?? {};
  const isOne =
    roleClass === 'organ' ? kind !== 'state' : roleClass === 'person' && definite && kind === 'organisation';
  return isOne && closesHead(layer, next.last, last) ? next : null;
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

/** "NATO Harbour School | teacher Ana Lind": who ends the phrase, behind the names of bodies and one noun. */
function whoEnds(
  { tokens }: TextLayer,
  body: ActorMention,
  following: readonly ActorMention[],
  last: number,
): ActorMention | null {
  const person = following.find(({ actor, type }) => actor?.kind === 'person' && type === 'name');
  if (body.actor?.kind !== 'organisation' || person?.last !== last) return null;
  let nouns = 0;
  for (let at = body.last; at < person.first; at++) {
    const token = itemAt(tokens, at);
    if (token.kind !== 'word' || stopBack.has(token.lower) || isPossessive(token)) return null;
    if (!isCapitalised(token)) nouns++;
  }
  return nouns <= 1 ? person : null;
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
    // "papers seen | by Radio Sol"
    if (token.lower === 'by' && SEEN_PAPERS.has(layer.tokens[at - 1]?.lower ?? '')) return false;
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
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'while']);

/** After "US" in "US sanctions" another noun is the head. */
function closesHead(layer: TextLayer, at: number, last: number): boolean {
  if (at >= last) return true;
  const next = itemAt(layer.tokens, at);
  if (isPossessive(next)) return at + 1 >= last;
  if (next.kind !== 'word') return true;
  return (
    DESCRIBING.has(next.lower) ||
    SEEN_PAPERS.has(next.lower) ||
    stopBack.has(next.lower) ||
    EMPHATICS.has(next.lower) ||
    placePrepositions.has(next.lower) ||
    next.lower.endsWith('ly') ||
    /(?:ed|ing|iar|wn|ous|ive|ble)$/.test(next.lower) ||
    isCapitalised(next)
  );
}
