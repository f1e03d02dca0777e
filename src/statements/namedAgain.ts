/**
 * In: statements. Out: the same; a body that nobody knows but that speaks, is spoken to or is accused in this text is meant where it is named
 * again: "Orvell said … Critics attacked Orvell’s exports" is about Orvell.
 */
import type { ActorLayer } from '../coreference';
import type { Actor, CuePlace, Span, TextLayer, Token } from '../document';
import { calendar, placePrepositions } from '../english/mentions/words';
import { HOLDING_FOR, HOLDING_OF, LINK_OF_REASONS, NO_BODIES, SIDING_WITH } from '../english/statements/targets';
import { slug } from '../mentions';
import { itemAt } from '../runtime/lists';
import { beginsCapital, firstFrom, tokensIn } from '../text';
import type { StatementDraft } from './identify';
import type { MentionedActor } from './targets';

/** A body with the words of its name. */
interface Body {
  readonly actor: Actor;
  readonly words: readonly string[];
}

/** Bodies by the first word of their names. */
type Bodies = ReadonlyMap<string, readonly Body[]>;

/** Adds them to whom the statements speak of. */
export function settleNamedAgain(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  const bodies = bodiesAmong(drafts, actors);
  return drafts.map((draft) => {
    const again = bodies.size === 0 ? [] : namedIn(layer, draft, bodies, actors);
    if (again.length === 0) return draft;
    return { ...draft, mentioned: [...draft.mentioned, ...again].sort((a, b) => a.start - b.start) };
  });
}

/** Those who are named by words that are no mention; an abbreviation is a mention only where it acts ("the ZNP said"). */
function bodiesAmong(drafts: readonly StatementDraft[], actors: ActorLayer): Bodies {
  const known = new Set(actors.actors.map(({ id }) => id));
  const bodies = new Map<string, Body[]>();
  for (const actor of new Map(
    drafts.flatMap((draft) => bodiesOf(actors, draft)).map((one) => [one.id, one]),
  ).values()) {
    if (known.has(actor.id) && !ABBREVIATION.test(actor.name)) continue;
    const words = actor.name.split(' ');
    bodies.set(itemAt(words, 0), [...(bodies.get(itemAt(words, 0)) ?? []), { actor, words }]);
  }
  return bodies;
}

const ABBREVIATION = /^\p{Lu}{3,7}$/u;

/** Who speaks, who is spoken to, and who is accused, where those are bodies by name. */
function bodiesOf(actors: ActorLayer, { actor, source, addressees, content, cue }: StatementDraft): readonly Actor[] {
  const speaks = actor && source?.type === 'name' ? [actor] : [];
  const accused = cue && content[0] ? accusedAt(actors, cue, content[0]) : [];
  const told = addressees.map((one) => one.actor);
  return [...speaks, ...told, ...accused].filter(({ kind, id }) => kind === 'organisation' && id.startsWith('org:'));
}

/** "accused | Orvell| of fraud", "slammed | Orvell|.": who is held to have done something, or judged, is somebody, though nobody knows the name. */
function accusedAt(actors: ActorLayer, { lemma, end }: CuePlace, { start, end: close }: Span): readonly Actor[] {
  const { tokens } = actors.layer;
  const opening = firstFrom(tokens, start);
  const article = tokens[opening]?.lower === 'the';
  const at = opening + Number(article);
  const name = tokens[at];
  let behind = at;
  while (isCapital(tokens[behind]) && behind - at < LONGEST_NAME) behind++;
  if (!name || behind === at || tokens[opening - 1]?.end !== end || !isHeld(lemma, tokens[behind], article ? 0 : close))
    return [];
  const place = { start: name.start, end: itemAt(tokens, behind - 1).end };
  if (calendar.has(name.lower) || NO_BODIES.has(name.lower) || isMentioned(actors, place)) return [];
  const text = actors.layer.text.slice(place.start, place.end);
  return [{ id: `org:${slug(text)}`, name: text, kind: 'organisation', country: null, role: null, aliases: [] }];
}
const POSSESSIVE = /^['’]s?$/;
/** Capitals of a name at most; own choice. */
const LONGEST_NAME = 3;

/** Whether a verb before a name is said of somebody, by what follows the name; `close` is where what is said ends, 0 behind "the". */
function isHeld(lemma: string, link: Token | undefined, close: number): boolean {
  if (HOLDING_OF.has(lemma)) return link?.kind !== 'number' && !POSSESSIVE.test(link?.lower ?? '');
  const isLast = close > 0 && (!link || link.start >= close);
  return HOLDING_FOR.has(lemma)
    ? LINK_OF_REASONS.test(link?.lower ?? '') || (isLast && lemma !== 'attack')
    : isLast && SIDING_WITH.has(lemma);
}

/** Each other than the speaker once, at the first place where it is named. */
function namedIn(
  layer: TextLayer,
  { content, actor, mentioned }: StatementDraft,
  bodies: Bodies,
  actors: ActorLayer,
): readonly MentionedActor[] {
  const seen = new Set([actor, ...mentioned.map((one) => one.actor)].map((one) => one?.id));
  const found: MentionedActor[] = [];
  for (const piece of content) {
    const { first, last } = tokensIn(layer, piece);
    for (let at = first; at < last; at++) {
      const body = bodies.get(itemAt(layer.tokens, at).text)?.find((one) => standsAt(layer, at, one));
      if (!body || seen.has(body.actor.id)) continue;
      const place = placeOf(layer, at, body);
      if (isMentioned(actors, place)) continue;
      seen.add(body.actor.id);
      found.push({ ...place, actor: body.actor });
    }
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && beginsCapital(token.text);

/** Whether the words are the name: no part of a longer one ("Orvell Street"), no place ("in Orvell"), no common word at an opening ("People are"). */
function standsAt({ tokens }: TextLayer, at: number, { words }: Body): boolean {
  return (
    words.every((word, k) => tokens[at + k]?.text === word) &&
    tokens[at - 1]?.kind === 'word' &&
    !isCapital(tokens[at - 1]) &&
    !isCapital(tokens[at + words.length]) &&
    !placePrepositions.has(tokens[at - 1]?.lower ?? '')
  );
}

const placeOf = ({ tokens }: TextLayer, at: number, { words }: Body): Span => ({
  start: itemAt(tokens, at).start,
  end: itemAt(tokens, at + words.length - 1).end,
});

/** Whether the words belong to somebody else: "Orvell Street". */
function isMentioned({ mentions, nested }: ActorLayer, { start, end }: Span): boolean {
  return [mentions, nested].some((list) => {
    const before = list[firstFrom(list, start) - 1];
    const next = list[firstFrom(list, start)];
    return (before !== undefined && before.end > start) || (next !== undefined && next.start < end);
  });
}
