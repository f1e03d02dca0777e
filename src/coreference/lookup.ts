/** Who a noun phrase stands for: the actor whose mention heads it, else whoever is named in it, else its own words. */
import type { Actor, Span, TextLayer, TokenRange } from '../document';
import { BODIES } from '../english/mentions/nouns';
import { calendar, stopBack } from '../english/mentions/words';
import { ISSUED_PAPERS } from '../english/statements/papers';
import { isPlural, singular, wordClasses } from '../grammar';
import { behindDateline } from '../mentions/dateline';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { isPersonNoun } from '../mentions/personNouns';
import { isParty, isPossessive } from '../mentions/shapes';
import { isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom, latestAt, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { broughtHome } from './broughtHome';
import { counted, inTen, isShare, people } from './countedPeople';
import { headMention } from './headMention';
import { describedBy, nameApposed, namedBody, namedExample } from './namedInPhrase';
import { paperOpening } from './papers';
import { type ActorReference, byWords, byWordsAlone, coreEnd, countryIn, NOBODY, UNKNOWN_NOUN } from './phraseWords';

/** Confidence of a phrase that is named by its own words, with a noun that the lists know. Own estimate. */
const UNRESOLVED = 0.45;

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
  if (range.first >= range.last) return NOBODY;
  const found = headMention(actors, range.first, range.last);
  const ratio = inTen(layer, range);
  const reference = ratio ?? (found ? headedBy(actors, range, found) : withoutMention(actors, range));
  // Of a mention that names somebody, it was asked before where they belong.
  return reference.actor !== null && reference.actor === found?.actor
    ? reference
    : broughtHome(actors, span, reference);
}

/** Who is meant where a mention heads the phrase. */
function headedBy(actors: ActorLayer, range: TokenRange, found: ActorMention): ActorReference {
  const named = describedBy(actors.layer, range, found);
  if (named) return { actor: named, type: 'name', confidence: UNKNOWN_NOUN };
  const author = found.roleClass === 'document' ? ownerOf(actors, found) : null;
  if (author) return { actor: author.actor, type: author.type, confidence: author.confidence };
  const body = ISSUED_PAPERS.has(actors.layer.tokens[found.head]?.lower ?? '') ? issuerOf(actors, found) : null;
  if (body) return { actor: body, type: 'name', confidence: found.confidence };
  if (found.actor || found.type === 'pronoun')
    return { actor: found.actor, type: found.type, confidence: found.confidence };
  return { actor: byWords(actors.layer, found, found), type: 'nominal', confidence: UNRESOLVED };
}

/** Who is meant where none does: by a name in it, or by its own words. */
function withoutMention(actors: ActorLayer, range: TokenRange): ActorReference {
  const { layer } = actors;
  const end = coreEnd(layer, range.first, range.last);
  const core = isPossessive(layer.tokens[end - 1]) ? end - 1 : end;
  if (core <= range.first) return NOBODY;
  const head = itemAt(layer.tokens, core - 1);
  const noun = isPersonNoun(head.lower);
  if (isShare(layer, range, core)) return counted(layer, range, core);
  if (noun?.pronominal) return nameApposed(actors, core, range.last) ?? counted(layer, range, core);
  const opening = openingNoun(layer, range, core);
  if (opening) return opening;
  if (isCapitalised(head) && !stopBack.has(head.lower) && !calendar.has(head.lower)) {
    const actor = namedExample(actors, range.first, core) ?? namedBody(layer, range.first, core);
    return { actor, type: 'name', confidence: UNKNOWN_NOUN };
  }
  const country = countryIn(layer, range.first, core);
  const isBody = BODIES.has(head.lower);
  if (isBody && core - range.first > 1) {
    return byWordsAlone(layer, { first: range.first, last: core }, { plural: true, country, role: null });
  }
  if (!noun)
    return (
      people(layer, range, core) ??
      (isBody && core === range.last ? plainPlural(layer, { first: range.first, last: core }) : NOBODY)
    );
  return byWordsAlone(layer, { first: range.first, last: core }, { plural: noun.plural, country, role: noun.singular });
}

/** "Women said", "Polls suggest": a plural noun whose capital tells no name, since it opens a sentence. */
function openingNoun(layer: TextLayer, range: TokenRange, core: number): ActorReference | null {
  const { start, lower } = itemAt(layer.tokens, core - 1);
  if (latestAt(layer.sentences, start)?.start !== start) return null;
  const isNoun = BODIES.has(lower) || (isPlural(lower) && wordClasses(singular(lower))?.includes('n'));
  return people(layer, range, core) ?? (isNoun ? plainPlural(layer, { first: range.first, last: core }) : null);
}

/** "companies", "Polls": by the noun alone. */
const plainPlural = (layer: TextLayer, range: TokenRange): ActorReference =>
  byWordsAlone(layer, range, { plural: true, country: null, role: null });

/** Without a dateline, the party of the name before, or how many there are at least, which the phrase may have been read with. */
function behindLayout(layer: TextLayer, range: TokenRange): TokenRange {
  const [word, next] = [layer.tokens[range.first]?.lower ?? '', layer.tokens[range.first + 1]?.lower ?? ''];
  // "Both Kurz and Strache"
  const behind = layer.tokens[range.first + 1];
  if (/^(?:both|n?either)$/.test(word) && behind && range.last - range.first > 1 && isCapitalised(behind))
    return { ...range, first: range.first + 1 };
  const number = range.first + (LIMITS.has(word) ? 1 : LIMITS.has(`${word} ${next}`) ? 2 : 0);
  if (number > range.first && number < range.last) return { ...range, first: number };
  const [tag, comma] = [layer.tokens[range.first], layer.tokens[range.first + 1]];
  if (tag && comma?.text === ',' && isParty(tag.text)) return { first: range.first + 2, last: range.last };
  const text = behindDateline(layer, range.first);
  return text < range.last ? { first: text, last: range.last } : range;
}

/** Mentions in which the body is looked for by its name. Own choice. */
const NAMED_WITHIN = 200;

/** The Foreign Ministry in "a Foreign Ministry statement", "a Foreign Ministry news release", Russia in "a Kremlin statement". */
function issuerOf(actors: ActorLayer, { start, end, first, head, country }: ActorMention): Actor | null {
  const { nested, mentions, layer } = actors;
  const noun = paperOpening(layer.tokens, head);
  for (let k = firstFrom(nested, start); k < nested.length && itemAt(nested, k).start < end; k++) {
    const { actor, last } = itemAt(nested, k);
    if (!actor || last !== noun || (actor.kind !== 'organisation' && actor.kind !== 'state')) continue;
    if (!actor.id.startsWith('nominal:')) return actor;
    const name = actor.name.replace(/^an? /i, '');
    const here = firstFrom(mentions, start);
    const before = mentions.slice(Math.max(0, here - NAMED_WITHIN), here);
    return before.find((one) => one.actor?.name.toLowerCase() === name.toLowerCase())?.actor ?? { ...actor, name };
  }
  const state = country !== null && noun > first ? gazetteer().states.get(country) : undefined;
  return state ? actorOfEntry(state) : null;
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
