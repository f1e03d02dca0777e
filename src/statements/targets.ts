/**
 * In: the words of a statement, to whom they are said, and who is who. Out: the actors that it is about, each once, the speaker aside.
 * "the US-led attacks on Ghana" is about the United States and Ghana; "a country", "voters" and "the campaign" are nobody.
 */
import { type ActorLayer, type ActorMention, membersOf, paperMeant, sidesOf } from '../coreference';
import type { Actor, AddresseePlace, CuePlace, Span, Token } from '../document';
import { stopBack } from '../english/mentions/words';
import {
  ACTING_GROUPS,
  ANYBODY,
  BODIES_ALONE,
  DETERMINED,
  EXCHANGED,
  EXCHANGING,
  LONGEST_EXCHANGING,
  NO_ACTORS,
  OWN_COUNTRY,
  RECIPROCAL,
  SPEAKS_FOR_STATE,
  WHOLE_GROUP,
} from '../english/statements/targets';
import { actorOfEntry, factsOf, gazetteer } from '../mentions';
import { firstFrom, isOfCapitals, singleSpaced } from '../text';
import { enemiesIn } from './enemies';
import { heldAt, isQuality } from './held';
import { bodyOfMembers, mentionAt, WholePeoples } from './peoples';
import { statesInWords } from './statesNamed';
import { doingsIn } from './works';

/** An actor that a statement's content names, before anybody knows with which attitude. */
export interface MentionedActor extends Span {
  readonly actor: Actor;
}

/** Who speaks, alone or as one of several, and how. */
interface Speaking {
  readonly actor: Actor | null;
  readonly cue?: CuePlace | null;
  /** The actor alone, where they are not given. */
  readonly speakers?: readonly Actor[];
}

/** Named actors in the content, and those who are addressed, other than the speaker, each once. */
export function mentionedIn(
  content: readonly Span[],
  addressees: readonly AddresseePlace[],
  actors: ActorLayer,
  { actor: speaker, speakers = speaker ? [speaker] : [], cue = null }: Speaking,
): MentionedActor[] {
  const together = new Set(speakers.map(({ id }) => id));
  const seen = new Set<string>();
  if (speaker) seen.add(speaker.id);
  const out: MentionedActor[] = [];
  const peoples = new WholePeoples(actors, speaker);
  // "asked the Turks whether they would come": they are Turkey before the words that say so.
  const addressed = addressees.map(
    (one) => [one, peoples.stateOf(mentionAt(actors, one), one.actor) ?? one.actor] as const,
  );
  const add = ({ start, end }: Span, actor: Actor) => {
    if (seen.has(actor.id)) return;
    seen.add(actor.id);
    out.push({ start, end, actor });
  };
  for (const piece of content) {
    for (const list of [actors.mentions, actors.nested]) {
      for (let k = firstFrom(list, piece.start); k < list.length && list[k]!.start < piece.end; k++) {
        const mention = list[k]!;
        if (mention.end > piece.end || (list === actors.nested && isPlaceBefore(actors, mention))) continue;
        // "Ghana and Togo said that they would sign": none of them speaks of the other.
        for (const member of meantBy(actors, mention, speaker))
          if (mention.type !== 'pronoun' || !together.has(member.id))
            add(mention, peoples.stateOf(mention, member) ?? member);
      }
    }
    const others = speakers.length > 1 ? eachOther(actors, piece) : null;
    if (others) for (const other of speakers) add(others, other);
    for (const { start, end, actor } of statesInWords(actors, piece)) add({ start, end }, actor);
    for (const { start, end, actor } of enemiesIn(actors, piece)) add({ start, end }, actor);
    for (const { doers, ...words } of doingsIn(actors, piece))
      for (const doer of doers.filter(isMeant).flatMap((one) => [one, ...spokenFor(one)])) add(words, doer);
  }
  for (const [addressee, actor] of addressed) {
    add(addressee, actor);
    const body = bodyOfMembers(actors, addressee);
    if (body?.actor) add(body, body.actor);
  }
  // "praised | the two leaders |": those are told by their names already.
  for (const { start, end, actor } of heldAt(actors, cue, content[0]))
    if (out.every((one) => one.start !== start)) add({ start, end }, actor);
  return out.sort((a, b) => a.start - b.start);
}

/** "Ghana and Togo accused | each other | of fraud", "…, | one another’s | aid", "… traded | insults |": for either the words stand for the other. */
function eachOther({ layer: { text } }: ActorLayer, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const found =
    RECIPROCAL.exec(words) ??
    (EXCHANGING.test(text.slice(Math.max(0, start - LONGEST_EXCHANGING), start)) && EXCHANGED.exec(words));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

/** "the Texas senator", "Ohio voters": where they are from, and nobody. */
const isPlaceBefore = ({ layer: { tokens } }: ActorLayer, { actor, last }: ActorMention): boolean =>
  actor?.id.startsWith('region:') === true && /^\p{L}/u.test(tokens[last]?.text ?? '');

/** Whom a mention stands for, if it names an actor at all. */
function meantBy(actors: ActorLayer, mention: ActorMention, speaker: Actor | null): readonly Actor[] {
  const { actor } = mention;
  if (mention.roleClass === 'document') return writersOf(actors, mention);
  if (!actor || (actor.kind === 'unnamed' && mention.type === 'nominal' && !isTheOne(mention))) return [];
  const own = actor.id.startsWith('nominal:');
  // "our government", which is no other's, wherever the text is at home
  const isOurs = actors.layer.tokens[mention.first]?.lower === 'our';
  const words = own || isOurs ? wordsOf(actors, mention) : '';
  if (speaker?.country && OWN_COUNTRY.test(words)) {
    const state = gazetteer().states.get(speaker.country);
    return state && speaker.kind !== 'state' ? [actorOfEntry(state)] : [];
  }
  // "the two leaders", and not "both countries", of which one is often that of the text.
  const sides = own && mention.plural && mention.roleClass === 'person' ? sidesOf(actors, mention) : null;
  if (sides) return sides;
  if (own && mention.type === 'nominal' && !isSomebody(words, actors, mention)) return [];
  if (own && mention.type === 'pronoun' && isAnybody(actor)) return [];
  return [...membersOf(actors, actor), ...ownerByLetters(actors, mention), ...spokenFor(actor)];
}

/** Of those who have done something, whoever is named. */
const isMeant = ({ id, kind, name }: Actor): boolean =>
  kind !== 'group' && (!id.startsWith('nominal:') || (kind === 'organisation' && /^\p{Lu}/u.test(name)));

/** "the Togolese ambassador" is one person, though nobody tells the name; "an official" and "the minister" may be any. */
const isTheOne = ({ definite, plural, country, roleClass }: ActorMention): boolean =>
  definite && !plural && country !== null && roleClass === 'person';

/** The United States, where the State Department is meant. */
function spokenFor({ id, country }: Actor): readonly Actor[] {
  const state = SPEAKS_FOR_STATE.has(id) && country ? gazetteer().states.get(country) : undefined;
  return state ? [actorOfEntry(state)] : [];
}

/** "the report ignores the facts": of whoever wrote it. */
function writersOf(actors: ActorLayer, paper: ActorMention): readonly Actor[] {
  const authors = paperMeant(actors, paper)?.authors ?? [];
  return authors.flatMap(({ actor }) => (actor ? [...membersOf(actors, actor), ...spokenFor(actor)] : []));
}

const wordsOf = ({ layer: { text } }: ActorLayer, { start, end }: Span): string => singleSpaced(text.slice(start, end));

/** "the rebels", "the Palestinian leadership", "Danish officials": not "a tribunal", "voters", "the vast country". */
function isSomebody(
  words: string,
  { layer: { tokens } }: ActorLayer,
  { head, first, last, plural }: ActorMention,
): boolean {
  const named = /\p{Lu}/u.test(
    words.replace(/^\p{L}+/u, (opening) => (tokens[first - 1]?.text === '.' ? '' : opening)),
  );
  // "the military campaign" holds no military.
  if (!named && NO_ACTORS.has(tokens[last]?.lower ?? '')) return false;
  if (isQuality(tokens, head)) return false;
  // "wise leadership", "joint military exercises"
  if (
    !plural &&
    !BODIES_ALONE.has(tokens[head]?.lower ?? '') &&
    !DETERMINED.test(words) &&
    (!named || isMilitary(tokens[head]))
  )
    return false;
  if (NO_ACTORS.has(tokens[head]?.lower ?? '')) return named && plural && !ANYBODY.test(words);
  if (named) return !/^(?:an?|any|no|another)\b/i.test(words) || plural;
  if (ANYBODY.test(words)) return false;
  if (!plural || WHOLE_GROUP.test(words)) return true;
  // "police violence", "police and fire services"
  if (tokens[head]?.lower === 'police' && isModifying(tokens[last])) return false;
  // "they are terrorists", "described them as rebels": nobody is meant beside those.
  return ACTING_GROUPS.has(tokens[last - 1]?.lower ?? '') && !BEFORE_PREDICATE.test(tokens[first - 1]?.lower ?? '');
}

const isModifying = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !stopBack.has(next.lower) && !factsOf(next).acting && !/(?:ed|ly)$/.test(next.lower);
const isMilitary = (token: Token | undefined): boolean => token?.lower === 'military';

const BEFORE_PREDICATE = /^(?:is|are|was|were|be|been|being|as|like|not|['’]re|become|became)$/;

/** "their" of "some countries" */
const isAnybody = ({ name, kind }: Actor): boolean =>
  ANYBODY.test(name) || (kind === 'group' && !WHOLE_GROUP.test(name) && !/\p{Lu}/u.test(name));

/** The OAS in "the Permanent Council of the OAS". */
function ownerByLetters({ layer: { tokens } }: ActorLayer, { actor, first, last }: ActorMention): readonly Actor[] {
  const letters = tokens[last - 1];
  const article = last - 3 >= first && /^(?:of|the)$/.test(tokens[last - 2]?.lower ?? '');
  if (actor?.kind !== 'organisation' || !letters || !article || !isOfCapitals(letters.text)) return [];
  const entry = gazetteer().phrases.match([letters], [factsOf(letters).key], 0, 1)?.entry;
  return entry?.kind === 'organisation' ? [actorOfEntry(entry)] : [];
}
