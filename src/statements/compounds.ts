/**
 * In: one word with a hyphen, and who is who. Out: the actors that are named inside it: a state or body that something is done by ("US-led",
 * "Hezbollah-held"), that somebody is for or against ("pro-Chinese", "anti-Lund"), or two that share it ("Sino-Indian", "the Lund-Sorel plan").
 */
import type { ActorLayer } from '../coreference';
import type { Actor, Span, Token } from '../document';
import { FOR_AND_AGAINST, STATE_DEEDS, STATES_SHORTENED } from '../english/statements/targets';
import { actorOfEntry, factsOf, gazetteer } from '../mentions';

/** An actor and the words that name it. */
export interface Named extends Span {
  readonly actor: Actor;
}

/** Parts of a compound at most, with the article of an Arabic name. */
const MOST_PARTS = 3;

/** "US" of "US-led", China and India of "Sino-Indian", Iran of "pro-Iranian", both of "U.S.-British". */
export function insideCompound(actors: ActorLayer, token: Token): readonly Named[] {
  const parts = token.text.split('-');
  // "al-Qaeda-linked"
  const [opening, ending] = [parts.slice(0, -1).join('-'), parts.at(-1) ?? ''];
  if (parts.length > MOST_PARTS || !opening || !ending) return [];
  const spans: readonly (readonly [number, string])[] = [
    [0, opening],
    [opening.length + 1, ending],
  ];
  const isDeed = /\p{Lu}/u.test(opening) && STATE_DEEDS.has(ending.toLowerCase());
  const isSide = FOR_AND_AGAINST.has(opening.toLowerCase());
  const named = (part: readonly [number, string]) => partNamed(actors, token, part);
  if (isDeed || isSide) return spans.slice(isSide ? 1 : 0, isSide ? 2 : 1).flatMap(named);
  // "Sino-Indian": both are named, or none ("Anglo-Saxon").
  const both = spans.map(named);
  return both.every((found) => found.length > 0) ? both.flat() : [];
}

function partNamed(actors: ActorLayer, token: Token, [from, name]: readonly [number, string]): readonly Named[] {
  const start = token.start + from;
  if (!/^(?:al-|el-)?\p{Lu}/u.test(name)) return [];
  const actor = calledSo(token, name) ?? byShortName(actors, name);
  return actor ? [{ start, end: start + name.length, actor }] : [];
}

/** The state of a name, an adjective or a shortened form, or the organisation of a name. */
export function calledSo(token: Token, name: string): Actor | null {
  const shortened = gazetteer().states.get(STATES_SHORTENED.get(name.toLowerCase()) ?? '');
  if (shortened) return actorOfEntry(shortened);
  const named: Token = { ...token, text: name, lower: name.toLowerCase(), end: token.start + name.length };
  const entry = gazetteer().phrases.match([named], [factsOf(named).key], 0, 1)?.entry;
  if (entry?.kind === 'organisation') return actorOfEntry(entry);
  // "the Republican-held Senate" is that of a party.
  const state = entry?.country && !entry.id.startsWith('member:') ? gazetteer().states.get(entry.country) : undefined;
  return state ? actorOfEntry(state) : null;
}

const shortNames = new WeakMap<readonly Actor[], ReadonlyMap<string, Actor | null>>();

/** Who is called by one word in the text: by a surname or short form that nobody shares. */
function byShortName({ actors }: ActorLayer, word: string): Actor | null {
  let known = shortNames.get(actors);
  if (!known) {
    known = shortNamesOf(actors);
    shortNames.set(actors, known);
  }
  return known.get(word) ?? null;
}

/** Null for a word that several are called by; a word that the text uses alone comes before the end of a name. */
function shortNamesOf(actors: readonly Actor[]): ReadonlyMap<string, Actor | null> {
  const names = new Map<string, Actor | null>();
  const add = (word: string, actor: Actor) => names.set(word, names.has(word) ? null : actor);
  const named = actors.filter(
    ({ kind, id }) => (kind === 'person' || kind === 'organisation') && !id.startsWith('nominal:'),
  );
  for (const actor of named)
    for (const word of new Set([actor.name, ...actor.aliases])) if (!word.includes(' ')) add(word, actor);
  const alone = new Set(names.keys());
  for (const actor of named) {
    const surname = actor.kind === 'person' ? (actor.name.split(' ').at(-1) ?? '') : '';
    if (surname && !alone.has(surname)) add(surname, actor);
  }
  return names;
}
